// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/addresses/address_list_model.h"

namespace headroom {

/// What of the pools is never given out, and why.
class ExclusionsModel : public AddressListModel {
    Q_OBJECT

public:
    enum Column { Block, Reason, Addresses };

    explicit ExclusionsModel(Selection& selection, QObject* parent = nullptr);

    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QString example() const override;
    ListChange changeBy(const QString& lines) const override;

protected:
    QStringList currentKeys() const override;
    QVariant cell(int row, int column, int role) const override;
    CellSpec spec(int row, int column) const override;
    void removeItems(int row, int count) override;
};

} // namespace headroom
