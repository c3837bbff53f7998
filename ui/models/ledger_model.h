// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capacity/demand.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace headroom {

/// Table 1: what takes addresses, and the rule that says so; where there are several cohorts or space groups, the sum of each behind its rows; totals last.
class LedgerModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { EntityName, CohortName, Where, OneUser, AllUsers, Why, LevelName };
    static constexpr int columns = LevelName + 1;
    enum class Scope { OneUser, AllUsers };

    explicit LedgerModel(QObject* parent = nullptr);

    /// The ledger of the domain in that month.
    void show(const Domain& domain, const Ruleset& rules, Scope scope, int month);
    /// Cohorts and space groups that the rows name.
    int groupCount() const { return m_groups; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Row {
        LedgerRow row;                 ///< of a sum, cohort, group, level and addresses alone
        std::optional<qint64> oneUser; ///< none: the row has no part in one user's share
        bool isSum = false;
        bool operator==(const Row& other) const
        {
            return row.entity == other.row.entity && row.cohort == other.row.cohort && row.item == other.row.item && row.addresses == other.row.addresses
                && row.group == other.row.group && row.rule == other.row.rule && oneUser == other.oneUser && isSum == other.isSum;
        }
    };
    QVariant rowData(const Row& row, int column, int role) const;
    static QVariant sumData(const Row& row, int column, int role);
    QVariant totalData(int column, int role) const;
    static std::vector<Row> withSums(std::vector<Row> rows);

    std::vector<Row> m_rows;
    Scope m_scope = Scope::AllUsers;
    int m_groups = 0;
    qint64 m_oneUserTotal = 0;
    qint64 m_domainLevel = 0;
    qint64 m_userLevel = 0;
};

} // namespace headroom
