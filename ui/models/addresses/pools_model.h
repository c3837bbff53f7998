// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capacity/addresses/address_map.h"
#include "ui/models/addresses/address_list_model.h"

namespace headroom {

/// The pools of the plan, in the order in which they are looked through.
class PoolsModel : public AddressListModel {
    Q_OBJECT

public:
    enum Column { Pool, Taken, Planned, Free, LargestFree };

    explicit PoolsModel(Selection& selection, QObject* parent = nullptr);

    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QString example() const override;
    ListChange changeBy(const QString& lines) const override;
    /// One place earlier; nothing for the first.
    void raise(int row);

protected:
    QStringList currentKeys() const override;
    QVariant cell(int row, int column, int role) const override;
    CellSpec spec(int row, int column) const override;
    void prepare() override;
    void removeItems(int row, int count) override;

private:
    std::vector<PoolUse> m_uses;
};

} // namespace headroom
