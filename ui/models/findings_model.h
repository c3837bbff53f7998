// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"

#include <QAbstractTableModel>
#include <QIcon>

#include <vector>

namespace headroom {

QString severityWord(Severity severity);             ///< "Warning"
QString severityCount(Severity severity, int count); ///< "2 warnings"
/// Tells severities apart by shape as well as by colour.
QIcon severityIcon(Severity severity);

/// The findings, one a row.
class FindingsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { SeverityColumn, MessageColumn, PlaceColumn, SourceColumn, columnTotal };

    using QAbstractTableModel::QAbstractTableModel;

    void setFindings(std::vector<Finding> findings);
    const Finding& finding(int row) const { return m_findings[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Finding> m_findings;
};

} // namespace headroom
