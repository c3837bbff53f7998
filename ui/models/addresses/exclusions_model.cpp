// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/addresses/exclusions_model.h"

#include "ui/models/plan_words.h"
#include "ui/words.h"

#include <map>
#include <utility>

namespace headroom {

ExclusionsModel::ExclusionsModel(Selection& selection, QObject* parent)
    : AddressListModel({{tr("Excluded block"), {}, Qt::AlignLeft, InputId::Exclusion}, {tr("Reason"), tr("Who has it, or why it is kept free"), Qt::AlignLeft, InputId::ExclusionReason}, {tr("Addresses"), {}, Qt::AlignRight}}, selection, parent)
{
    refresh();
}

QStringList ExclusionsModel::currentKeys() const
{
    QStringList keys;
    for (const Exclusion& exclusion : plan().addressing.exclusions)
        keys << qtext(exclusion.cidr.text());
    return keys;
}

QVariant ExclusionsModel::cell(int row, int column, int role) const
{
    const auto& exclusions = plan().addressing.exclusions;
    if (row >= static_cast<int>(exclusions.size()))
        return {};
    const auto& [cidr, reason] = exclusions[static_cast<std::size_t>(row)];
    if (role == Qt::ToolTipRole && column == Reason && !reason.empty())
        return plainText(qtext(reason));
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    switch (column) {
    case Block: return qtext(cidr.text());
    case Reason: return reason.empty() && role == Qt::DisplayRole ? tr("not given") : qtext(reason);
    default: return countWords(static_cast<qint64>(cidr.addresses()));
    }
}

CellSpec ExclusionsModel::spec(int, int column) const
{
    return {.kind = column == Addresses ? CellKind::Fixed : CellKind::Text};
}

bool ExclusionsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const auto row = static_cast<std::size_t>(index.row());
    if (role != Qt::EditRole || index.row() >= itemCount())
        return false;
    if (index.column() == Reason) {
        selection().document().edit(tr("Set reason of exclusion %1").arg(key(index.row())),
            [&](Plan& plan) { plan.addressing.exclusions[row].reason = value.toString().trimmed().toStdString(); });
        return true;
    }
    const auto cidr = index.column() == Block ? acceptedCidr(index, value.toString()) : std::nullopt;
    if (cidr)
        selection().document().edit(tr("Set exclusion %1").arg(qtext(cidr->text())), [&](Plan& plan) { plan.addressing.exclusions[row].cidr = *cidr; });
    return cidr.has_value();
}

QString ExclusionsModel::example() const
{
    return tr("10.64.0.0/12 on-premises");
}

ListChange ExclusionsModel::changeBy(const QString& lines) const
{
    auto [exclusions, problems] = readExclusions(lines.toStdString());
    ListChange change{.problems = std::move(problems), .found = static_cast<int>(exclusions.size()), .step = {}, .apply = {}};
    std::map<Cidr, std::string> reasons;
    for (const Exclusion& exclusion : plan().addressing.exclusions)
        reasons[exclusion.cidr] = exclusion.reason;
    for (const Exclusion& exclusion : exclusions) {
        const auto same = reasons.find(exclusion.cidr);
        if (same == reasons.end())
            ++change.added;
        else if (!exclusion.reason.empty() && exclusion.reason != same->second)
            ++change.changed;
    }
    change.step = exclusions.size() == 1 ? tr("Exclude %1").arg(qtext(exclusions.front().cidr.text()))
                                         : tr("Exclude %1 blocks").arg(countWords(static_cast<qint64>(exclusions.size())));
    change.apply = [exclusions](Plan& plan) {
        auto& all = plan.addressing.exclusions;
        std::map<Cidr, std::size_t> places;
        for (std::size_t i = 0; i < all.size(); ++i)
            places.emplace(all[i].cidr, i);
        for (const Exclusion& exclusion : exclusions) {
            const auto same = places.find(exclusion.cidr);
            if (same == places.end())
                all.push_back(exclusion);
            else if (!exclusion.reason.empty())
                all[same->second].reason = exclusion.reason;
        }
    };
    return change;
}

void ExclusionsModel::removeItems(int row, int count)
{
    selection().document().edit(tr("Remove exclusion %1").arg(key(row)), [row, count](Plan& plan) {
        auto& exclusions = plan.addressing.exclusions;
        exclusions.erase(exclusions.begin() + row, exclusions.begin() + row + count);
    });
}

} // namespace headroom
