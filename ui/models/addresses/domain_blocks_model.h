// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/selection.h"
#include "ui/models/plan_table_model.h"

#include <vector>

namespace headroom {

/// All domains with the blocks that they ask for and get. Typing a block pins the domain to it; without a pin it gets one that is free.
class DomainBlocksModel : public PlanTableModel {
    Q_OBJECT

public:
    enum Column { Name, Asks, Needs, Block, Pinned, Remark };

    explicit DomainBlocksModel(Selection& selection, QObject* parent = nullptr);

    /// All that is to be said of a domain's block.
    QStringList remarks(int row) const;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

protected:
    QStringList currentKeys() const override;
    QString context() const override { return {}; }
    QVariant cell(int row, int column, int role) const override;
    CellSpec spec(int row, int column) const override;
    void prepare() override;
    /// Takes the pin away, and leaves the domain.
    void removeItems(int row, int count) override;

private:
    const Plan& plan() const { return m_selection.document().plan(); }
    const Domain& domain(int row) const { return plan().domains.entries[static_cast<std::size_t>(row)].value; }
    QVariant text(int row, int column, int role) const;
    void pin(int row, const std::optional<Cidr>& block);

    Selection& m_selection;
    std::vector<std::vector<const Finding*>> m_findings; ///< that concern the block of each domain
};

} // namespace headroom
