// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/selection.h"
#include "ui/models/plan_table_model.h"

namespace headroom {

/// The VPC endpoints of the selected domain.
class EndpointsModel : public PlanTableModel {
    Q_OBJECT

public:
    enum Column { Name, Purpose, Type, Addresses };
    enum class Preset { Whitepaper, VpcOnlyMinimum, None };

    explicit EndpointsModel(Selection& selection, QObject* parent = nullptr);

    int interfaces() const;
    /// False where it is empty or in the list already; `why` says so.
    bool add(const QString& name, QString& why);
    void use(Preset preset);
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

protected:
    QStringList currentKeys() const override;
    void removeItems(int row, int count) override;
    QString context() const override { return QString::number(m_selection.domainIndex()); }
    QVariant cell(int row, int column, int role) const override;
    CellSpec spec(int row, int column) const override;

private:
    Selection& m_selection;
};

} // namespace headroom
