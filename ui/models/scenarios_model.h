// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/whatif/comparison.h"
#include "core/plan/quantities.h"

#include <QAbstractTableModel>

#include <optional>
#include <string>
#include <vector>

namespace headroom {

/// One domain in the base and in each scenario, a row each, the base first.
class ScenariosModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Users, Addresses, Required, Subnet, Vpc, Outgrown, Findings };
    static constexpr int columns = Findings + 1;

    struct Shown {
        std::vector<ComparedScenario> rows;
        std::string domain;
        std::optional<Month> start;
        std::optional<std::string> scenario; ///< that the window shows; its row stands out
        bool isStale = false;                ///< the rows are of an older plan: no figure is shown
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(Shown shown);
    /// Of a row; none for the base.
    const std::optional<std::string>& scenarioAt(int row) const { return m_shown.rows[static_cast<std::size_t>(row)].scenario; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const ComparedScenario& row, int column) const;
    bool hasFindings(const ComparedScenario& row) const;
    /// Errors and warnings, which the icon beside them tells apart.
    QString findingWord(const ComparedScenario& row) const;
    QString domainText(const ComparedDomain& domain, int column) const;
    const ComparedDomain* domainOf(const ComparedScenario& row) const;

    Shown m_shown;
};

/// "2 errors, 1 warning", or a dash where there is nothing to act on; notes are not told.
QString findingCountWords(const FindingCounts& counts);

} // namespace headroom
