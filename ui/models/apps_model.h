// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/plan_table_model.h"
#include "ui/models/workload.h"

namespace headroom {

/// What an active user, or a space, runs on each instance type.
class AppsModel : public PlanTableModel {
    Q_OBJECT

public:
    enum Column { InstanceTypeName, AppsPerUser, UsersShare };

    explicit AppsModel(Workload& workload, QObject* parent = nullptr);
    /// A type that is not in the list yet, at the end; its row, or −1 where there is nobody to run it.
    int add();
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

protected:
    QStringList currentKeys() const override;
    void removeItems(int row, int count) override;
    QString context() const override { return m_workload.id(); }
    QVariant cell(int row, int column, int role) const override;
    CellSpec spec(int row, int column) const override;

private:
    Workload& m_workload;
};

} // namespace headroom
