// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/addresses/address_list_model.h"
#include "ui/widgets/card.h"

class QLineEdit;

namespace headroom {

class DataTable;

/// A list of blocks: edited in its cells, added to by a line, or by many at once.
class ListCard : public Card {
    Q_OBJECT

public:
    /// `adding`: the title of the dialog for many. `stretched`: the column that takes the room left.
    ListCard(const QString& title, const QString& adding, AddressListModel& model, int stretched, QWidget* parent = nullptr);

    DataTable* table() const { return m_table; }
    void refresh();
    /// The dialog for many, with that text to begin with.
    void addMany(const QString& text);

private:
    void addTyped();

    QString m_adding;
    AddressListModel& m_model;
    DataTable* m_table;
    QLineEdit* m_line;
};

} // namespace headroom
