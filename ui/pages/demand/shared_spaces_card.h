// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/workload.h"
#include "ui/widgets/card.h"

namespace headroom {

class DataTable;
class SpacesModel;
class WorkloadEditor;

/// Groups of shared spaces of the selected domain, and what the chosen one runs.
class SharedSpacesCard : public Card {
    Q_OBJECT

public:
    explicit SharedSpacesCard(Selection& selection, QWidget* parent = nullptr);

    void refresh();

private:
    Workload m_workload;
    SpacesModel* m_model;
    DataTable* m_table;
    WorkloadEditor* m_editor;
    QPushButton* m_duplicate;
    QPushButton* m_remove;
};

} // namespace headroom
