// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/selection.h"
#include "ui/widgets/card.h"

class QComboBox;

namespace headroom {

class DataTable;
class EndpointsModel;

/// The VPC endpoints of the selected domain.
class EndpointsCard : public Card {
    Q_OBJECT

public:
    explicit EndpointsCard(Selection& selection, QWidget* parent = nullptr);

    void refresh();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void offerServices();
    void addTyped();

    Selection& m_selection;
    EndpointsModel* m_model;
    DataTable* m_table;
    QComboBox* m_add;
    QPushButton* m_remove;
};

} // namespace headroom
