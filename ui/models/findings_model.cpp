// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/findings_model.h"

#include "ui/theme/theme.h"
#include "ui/words.h"

#include <QPainter>

#include <array>

namespace headroom {

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Error: return FindingsModel::tr("Error");
    case Severity::Warning: return FindingsModel::tr("Warning");
    case Severity::Info: return FindingsModel::tr("Note");
    }
    return {};
}

QString severityCount(Severity severity, int count)
{
    switch (severity) {
    case Severity::Error: return count == 1 ? FindingsModel::tr("1 error") : FindingsModel::tr("%L1 errors").arg(count);
    case Severity::Warning: return count == 1 ? FindingsModel::tr("1 warning") : FindingsModel::tr("%L1 warnings").arg(count);
    case Severity::Info: return count == 1 ? FindingsModel::tr("1 note") : FindingsModel::tr("%L1 notes").arg(count);
    }
    return {};
}

namespace {

QIcon drawnIcon(Severity severity, const QColor& colour)
{
    constexpr int side = 14;
    constexpr int scale = 3; // sharp at 1.5× and 3×
    QPixmap pixmap(side * scale, side * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    switch (severity) {
    case Severity::Error: painter.drawRect(QRectF(2, 2, 10, 10)); break;
    case Severity::Warning: painter.drawPolygon(QPolygonF{{7, 1.5}, {13, 12}, {1, 12}}); break;
    case Severity::Info: painter.drawEllipse(QPointF(7, 7), 4.5, 4.5); break;
    }
    return QIcon(pixmap);
}

QColor colourOf(Severity severity)
{
    switch (severity) {
    case Severity::Error: return theme().error;
    case Severity::Warning: return theme().warning;
    case Severity::Info: return theme().info;
    }
    return {};
}

} // namespace

QIcon severityIcon(Severity severity)
{
    struct Drawn {
        QColor colour;
        QIcon icon;
    };
    static std::array<Drawn, 3> known; // a table asks for the icon of each cell that it measures
    Drawn& drawn = known[static_cast<std::size_t>(severity)];
    if (const QColor colour = colourOf(severity); drawn.colour != colour)
        drawn = {colour, drawnIcon(severity, colour)};
    return drawn.icon;
}

void FindingsModel::setFindings(std::vector<Finding> findings)
{
    if (findings.size() != m_findings.size()) {
        beginResetModel();
        m_findings = std::move(findings);
        endResetModel();
        return;
    }
    m_findings.swap(findings);
    for (std::size_t row = 0; row < m_findings.size(); ++row)
        if (m_findings[row] != findings[row])
            emit dataChanged(index(static_cast<int>(row), 0), index(static_cast<int>(row), columnTotal - 1));
}

int FindingsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

int FindingsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Finding& finding = m_findings[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::DecorationRole && index.column() == SeverityColumn)
        return severityIcon(finding.severity);
    if (role == Qt::ForegroundRole && (index.column() == PlaceColumn || index.column() == SourceColumn))
        return theme().muted;
    if (role == Qt::ToolTipRole && index.column() == MessageColumn)
        return plainText(tr("Source: %1").arg(words(finding.source)));
    if (role == Qt::ToolTipRole && index.column() == PlaceColumn)
        return plainText(qtext(finding.pointer));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case SeverityColumn: return severityWord(finding.severity);
    case MessageColumn: return words(finding.message);
    case PlaceColumn: {
        const QString place = finding.domain ? qtext(*finding.domain) : tr("Whole plan");
        // A long pointer may break behind its slashes.
        return finding.pointer.empty() ? place : place + u'\n' + qtext(finding.pointer).replace(u'/', QStringLiteral("/\u200b"));
    }
    case SourceColumn: return words(finding.source);
    default: return {};
    }
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SeverityColumn: return tr("Severity");
    case MessageColumn: return tr("Finding");
    case PlaceColumn: return tr("Where");
    case SourceColumn: return tr("Source");
    default: return {};
    }
}

} // namespace headroom
