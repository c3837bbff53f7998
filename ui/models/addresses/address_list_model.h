// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/address_list.h"
#include "ui/document/selection.h"
#include "ui/models/plan_table_model.h"

#include <functional>

namespace headroom {

/// What lines that somebody typed, pasted or read from a file would do to a list of the plan.
struct ListChange {
    std::vector<LineProblem> problems; ///< with any of them, nothing is to be done
    int found = 0;                     ///< blocks in those lines
    int added = 0;
    int changed = 0;                   ///< blocks that are in the list already, and get what stands behind them
    QString step;                      ///< for the Edit menu
    std::function<void(Plan&)> apply;
};

/// A list of blocks of the plan, edited in its cells or taken over from lines of text.
class AddressListModel : public PlanTableModel {
    Q_OBJECT

public:
    AddressListModel(std::vector<Column> columns, Selection& selection, QObject* parent)
        : PlanTableModel(std::move(columns), parent)
        , m_selection(selection)
    {
    }

    /// What a line may be, as an example.
    virtual QString example() const = 0;
    virtual ListChange changeBy(const QString& lines) const = 0;
    void take(const ListChange& change) { m_selection.document().edit(change.step, change.apply); }

protected:
    Selection& selection() const { return m_selection; }
    const Plan& plan() const { return m_selection.document().plan(); }
    QString context() const override { return {}; }
    /// A typed CIDR; tells what is wrong with it, or that it is in another row already.
    std::optional<Cidr> acceptedCidr(const QModelIndex& at, const QString& typed);

private:
    Selection& m_selection;
};

} // namespace headroom
