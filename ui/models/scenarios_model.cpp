// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/scenarios_model.h"

#include "core/exchange/whatif/comparison_report.h"
#include "ui/models/findings_model.h"
#include "ui/models/plan_words.h"
#include "ui/theme/theme.h"
#include "ui/words.h"

#include <algorithm>

namespace headroom {

namespace {

QString prefixWord(const std::optional<PrefixLength>& prefix)
{
    return prefix ? u'/' + QString::number(prefix->bits()) : QStringLiteral("–");
}

/// The prefix, and how it stands against the base: a step says by its sign, its words and its colour which way it goes.
QString subnetWords(const ComparedDomain& domain)
{
    const QString prefix = prefixWord(domain.subnetPrefix);
    if (!domain.subnetPrefix)
        return domain.requiredPerSubnet ? ScenariosModel::tr("too large") : ScenariosModel::tr("no answer");
    const int steps = domain.prefixSteps;
    const QString step = steps == 1 ? ScenariosModel::tr("▲ 1 step")
        : steps == -1               ? ScenariosModel::tr("▼ 1 step")
        : steps > 0                 ? ScenariosModel::tr("▲ %1 steps").arg(steps)
        : steps < 0                 ? ScenariosModel::tr("▼ %1 steps").arg(-steps)
                                    : words(stepsOf(domain));
    return QStringList{prefix, step}.join(u' ').trimmed();
}

bool isNumber(int column)
{
    return column == ScenariosModel::Users || column == ScenariosModel::Addresses || column == ScenariosModel::Required;
}

} // namespace

QString findingCountWords(const FindingCounts& counts)
{
    QStringList parts;
    if (counts.errors > 0)
        parts << severityCount(Severity::Error, counts.errors);
    if (counts.warnings > 0)
        parts << severityCount(Severity::Warning, counts.warnings);
    return parts.isEmpty() ? QStringLiteral("–") : parts.join(QStringLiteral(", "));
}

void ScenariosModel::show(Shown shown)
{
    if (shown.rows.size() != m_shown.rows.size()) {
        beginResetModel();
        m_shown = std::move(shown);
        endResetModel();
        return;
    }
    m_shown = std::move(shown);
    if (!m_shown.rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

int ScenariosModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.rows.size());
}

int ScenariosModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant ScenariosModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue<int>((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Findings)
        return tr("Errors and warnings of the whole plan");
    if (role == Qt::ToolTipRole)
        return section == Addresses ? tr("Addresses of all zones") : section == Required ? tr("Addresses needed in one subnet") : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Scenario");
    case Users: return tr("Users");
    case Addresses: return tr("Total");
    case Required: return tr("Needs");
    case Subnet: return tr("Subnet");
    case Vpc: return tr("VPC block");
    case Outgrown: return tr("Outgrown");
    default: return tr("Findings");
    }
}

QVariant ScenariosModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const ComparedScenario& row = m_shown.rows[static_cast<std::size_t>(index.row())];
    const ComparedDomain* domain = domainOf(row);
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return text(row, column);
    case Qt::ToolTipRole:
        if (column == Subnet && domain && !m_shown.isStale)
            return words(stepsOf(*domain));
        if (column == Findings)
            return findingCountWords(row.findings);
        return column == Name ? QVariant(plainText(text(row, column))) : QVariant();
    case Qt::DecorationRole: return column == Findings && hasFindings(row) ? severityIcon(row.findings.errors > 0 ? Severity::Error : Severity::Warning) : QVariant();
    case Qt::TextAlignmentRole: return QVariant::fromValue<int>((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::FontRole: return row.scenario == m_shown.scenario && column == Name ? QVariant(fontFor(TypeRole::Heading)) : QVariant();
    case Qt::ForegroundRole:
        if (column == Subnet && (!row.problems.empty() || (domain && !domain->subnetPrefix)))
            return theme().error;
        if (column == Subnet && domain && domain->prefixSteps != 0)
            return domain->prefixSteps > 0 ? theme().warning : theme().good;
        return {};
    default: return {};
    }
}

bool ScenariosModel::hasFindings(const ComparedScenario& row) const
{
    return !m_shown.isStale && row.problems.empty() && row.findings.errors + row.findings.warnings > 0;
}

QString ScenariosModel::findingWord(const ComparedScenario& row) const
{
    return hasFindings(row) ? countWords(row.findings.errors + row.findings.warnings) : QStringLiteral("–");
}

QString ScenariosModel::text(const ComparedScenario& row, int column) const
{
    if (column == Name)
        return row.scenario ? qtext(*row.scenario) : tr("Base plan");
    if (m_shown.isStale)
        return QStringLiteral("…");
    if (!row.problems.empty())
        return column == Subnet ? tr("gives no plan") : QStringLiteral("–");
    if (const ComparedDomain* domain = domainOf(row))
        return column == Findings ? findingWord(row) : domainText(*domain, column);
    return column == Subnet ? tr("removed") : QStringLiteral("–");
}

QString ScenariosModel::domainText(const ComparedDomain& domain, int column) const
{
    switch (column) {
    case Users: return countWords(domain.users);
    case Addresses: return countWords(domain.total);
    case Required: return domain.requiredPerSubnet ? countWords(*domain.requiredPerSubnet) : QStringLiteral("–");
    case Subnet: return subnetWords(domain);
    case Vpc: return domain.vpcCidr ? qtext(domain.vpcCidr->text()) : prefixWord(domain.vpcPrefix);
    default: return domain.monthsUntilOutgrown ? monthWord(m_shown.start, *domain.monthsUntilOutgrown) : domain.subnetPrefix ? tr("never") : QStringLiteral("–");
    }
}

const ComparedDomain* ScenariosModel::domainOf(const ComparedScenario& row) const
{
    const auto found = std::find_if(row.domains.begin(), row.domains.end(), [this](const ComparedDomain& domain) { return domain.name == m_shown.domain; });
    return found == row.domains.end() ? nullptr : &*found;
}

} // namespace headroom
