// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/selection.h"
#include "ui/widgets/card.h"

namespace headroom {

class DataTable;
class LedgerModel;
class SegmentedControl;

/// Table 1: what takes the addresses of the selected domain, and why.
class LedgerCard : public Card {
    Q_OBJECT

public:
    explicit LedgerCard(Selection& selection, QWidget* parent = nullptr);

    void refresh();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void chooseColumns();

    Selection& m_selection;
    LedgerModel* m_model;
    DataTable* m_table;
    SegmentedControl* m_month;
    SegmentedControl* m_scope;
};

} // namespace headroom
