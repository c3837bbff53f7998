// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/workload.h"
#include "ui/widgets/card.h"

namespace headroom {

class CohortsModel;
class DataTable;
class WorkloadEditor;

/// The cohorts of the selected domain, and what the selected one runs.
class CohortsCard : public Card {
    Q_OBJECT

public:
    explicit CohortsCard(Selection& selection, QWidget* parent = nullptr);

    void refresh();

private:
    Selection& m_selection;
    Workload m_workload;
    CohortsModel* m_model;
    DataTable* m_table;
    WorkloadEditor* m_editor;
    QPushButton* m_duplicate;
    QPushButton* m_remove;
};

} // namespace headroom
