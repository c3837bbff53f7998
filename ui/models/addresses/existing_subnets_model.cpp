// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/addresses/existing_subnets_model.h"

#include "core/capacity/sizing.h"
#include "ui/models/addresses/cidr_words.h"
#include "ui/models/plan_words.h"
#include "ui/words.h"

#include <algorithm>
#include <limits>
#include <map>
#include <utility>

namespace headroom {

namespace {

qint64 usableOf(const Cidr& cidr)
{
    return std::max<qint64>(0, usableAddresses(cidr.prefix()));
}

std::map<Cidr, std::size_t> placesOf(const Domain& domain)
{
    std::map<Cidr, std::size_t> places;
    for (std::size_t i = 0; i < domain.existingSubnets.size(); ++i)
        places.emplace(domain.existingSubnets[i].cidr, i);
    return places;
}

/// A line that names no zone leaves the one that is known.
ExistingSubnet withFigures(ExistingSubnet subnet, const ExistingSubnet& line)
{
    subnet.zone = line.zone.empty() ? subnet.zone : line.zone;
    subnet.usedAddresses = line.usedAddresses;
    return subnet;
}

bool hasSubnet(const Domain& domain, const Cidr& cidr)
{
    return std::any_of(domain.existingSubnets.begin(), domain.existingSubnets.end(), [&](const ExistingSubnet& each) { return each.cidr == cidr; });
}

} // namespace

ExistingSubnetsModel::ExistingSubnetsModel(Selection& selection, QObject* parent)
    : AddressListModel({{tr("Existing subnet"), tr("Never given out again"), Qt::AlignLeft, InputId::ExistingSubnet}, {tr("Domain"), tr("Whose VPC it is in"), Qt::AlignLeft, InputId::ExistingDomain}, {tr("Zone"), {}, Qt::AlignLeft, InputId::ExistingZone},
                           {tr("In use"), tr("Addresses that are taken in it"), Qt::AlignRight, InputId::ExistingUsed}, {tr("Usable"), tr("Addresses less the five that AWS keeps"), Qt::AlignRight}},
          selection, parent)
{
    refresh();
}

void ExistingSubnetsModel::prepare()
{
    m_places.clear();
    for (std::size_t domain = 0; domain < plan().domains.size(); ++domain)
        for (std::size_t subnet = 0; subnet < plan().domains.entries[domain].value.existingSubnets.size(); ++subnet)
            m_places.push_back({domain, subnet});
}

QStringList ExistingSubnetsModel::currentKeys() const
{
    QStringList keys;
    for (const Place& place : m_places)
        keys << qtext(at(place).cidr.text()) + u'\n' + qtext(plan().domains.entries[place.domain].name);
    return keys;
}

QVariant ExistingSubnetsModel::cell(int row, int column, int role) const
{
    if (row >= static_cast<int>(m_places.size()) || (role != Qt::DisplayRole && role != Qt::EditRole))
        return {};
    const Place& place = m_places[static_cast<std::size_t>(row)];
    const ExistingSubnet& subnet = at(place);
    const bool isEdit = role == Qt::EditRole;
    switch (column) {
    case Subnet: return qtext(subnet.cidr.text());
    case DomainName: return isEdit ? QVariant(static_cast<int>(place.domain)) : QVariant(qtext(plan().domains.entries[place.domain].name));
    case Zone: return subnet.zone.empty() && !isEdit ? tr("not given") : qtext(subnet.zone);
    case Used: return isEdit ? QVariant(qlonglong{subnet.usedAddresses}) : QVariant(countWords(subnet.usedAddresses));
    default: return countWords(usableOf(subnet.cidr));
    }
}

CellSpec ExistingSubnetsModel::spec(int row, int column) const
{
    switch (column) {
    case Subnet:
    case Zone: return {.kind = CellKind::Text};
    case Used: {
        if (row >= static_cast<int>(m_places.size()))
            return {};
        // What is in the plan can be kept, even where the subnet has fewer.
        const ExistingSubnet& subnet = at(m_places[static_cast<std::size_t>(row)]);
        return {.kind = CellKind::Count, .max = std::min<qint64>(std::max<qint64>(usableOf(subnet.cidr), subnet.usedAddresses), std::numeric_limits<int>::max())};
    }
    case DomainName: {
        CellSpec spec{.kind = plan().domains.size() > 1 ? CellKind::Choice : CellKind::Fixed};
        for (const auto& domain : plan().domains)
            spec.choices << qtext(domain.name);
        return spec;
    }
    default: return {};
    }
}

void ExistingSubnetsModel::change(int row, const QString& step, const std::function<void(ExistingSubnet&)>& edit, const QString& mergeKey)
{
    const Place place = m_places[static_cast<std::size_t>(row)];
    selection().document().edit(step, [&](Plan& plan) { edit(plan.domains.entries[place.domain].value.existingSubnets[place.subnet]); }, mergeKey);
}

bool ExistingSubnetsModel::setCidr(const QModelIndex& index, const QString& typed)
{
    const Place place = m_places[static_cast<std::size_t>(index.row())];
    const auto parsed = Cidr::parse(typed.trimmed().toStdString());
    const Cidr* cidr = std::get_if<Cidr>(&parsed);
    if (!cidr) {
        emit refused(index, cidrErrorWords(std::get<CidrError>(parsed)));
        return false;
    }
    if (*cidr != at(place).cidr && hasSubnet(plan().domains.entries[place.domain].value, *cidr)) {
        emit refused(index, tr("The domain has %1 already.").arg(qtext(cidr->text())));
        return false;
    }
    change(index.row(), tr("Set existing subnet %1").arg(qtext(cidr->text())), [&](ExistingSubnet& subnet) { subnet.cidr = *cidr; });
    return true;
}

bool ExistingSubnetsModel::setDomain(const QModelIndex& index, int domain)
{
    const Place from = m_places[static_cast<std::size_t>(index.row())];
    const auto to = static_cast<std::size_t>(domain);
    if (domain < 0 || to >= plan().domains.size() || to == from.domain)
        return false;
    const auto& [name, holder] = plan().domains.entries[to];
    const QString cidr = qtext(at(from).cidr.text());
    if (hasSubnet(holder, at(from).cidr)) {
        emit refused(index, tr("The domain has %1 already.").arg(cidr));
        return false;
    }
    selection().document().edit(tr("Move existing subnet %1 to %2").arg(cidr, qtext(name)), [from, to](Plan& plan) {
        auto& subnets = plan.domains.entries[from.domain].value.existingSubnets;
        plan.domains.entries[to].value.existingSubnets.push_back(subnets[from.subnet]);
        subnets.erase(subnets.begin() + static_cast<std::ptrdiff_t>(from.subnet));
    });
    return true;
}

bool ExistingSubnetsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const int row = index.row();
    if (role != Qt::EditRole || row >= itemCount())
        return false;
    const QString cidr = qtext(at(m_places[static_cast<std::size_t>(row)]).cidr.text());
    switch (index.column()) {
    case Subnet: return setCidr(index, value.toString());
    case DomainName: return setDomain(index, value.toInt());
    case Zone:
        change(row, tr("Set zone of existing subnet %1").arg(cidr), [&](ExistingSubnet& subnet) { subnet.zone = value.toString().trimmed().toStdString(); });
        return true;
    case Used:
        change(row, tr("Set addresses in use of existing subnet %1").arg(cidr), [&](ExistingSubnet& subnet) { subnet.usedAddresses = value.toLongLong(); },
            QStringLiteral("existing/%1/used").arg(row));
        return true;
    default: return false;
    }
}

QString ExistingSubnetsModel::example() const
{
    return QStringLiteral("10.9.0.0/24 use1-az1 31");
}

ListChange ExistingSubnetsModel::changeBy(const QString& lines) const
{
    auto [subnets, problems] = readExistingSubnets(lines.toStdString());
    ListChange change{.problems = std::move(problems), .found = static_cast<int>(subnets.size()), .step = {}, .apply = {}};
    const std::map<Cidr, std::size_t> places = placesOf(selection().domain());
    for (const ExistingSubnet& subnet : subnets) {
        const auto same = places.find(subnet.cidr);
        if (same == places.end())
            ++change.added;
        else
            change.changed += withFigures(selection().domain().existingSubnets[same->second], subnet) != selection().domain().existingSubnets[same->second] ? 1 : 0;
    }
    change.step = subnets.size() == 1 ? tr("Add existing subnet %1").arg(qtext(subnets.front().cidr.text()))
                                      : tr("Add %1 existing subnets").arg(countWords(static_cast<qint64>(subnets.size())));
    change.apply = [subnets, domain = static_cast<std::size_t>(selection().domainIndex())](Plan& plan) {
        Domain& taker = plan.domains.entries[domain].value;
        const std::map<Cidr, std::size_t> before = placesOf(taker);
        for (const ExistingSubnet& subnet : subnets) {
            const auto same = before.find(subnet.cidr);
            if (same == before.end())
                taker.existingSubnets.push_back(subnet);
            else
                taker.existingSubnets[same->second] = withFigures(taker.existingSubnets[same->second], subnet);
        }
    };
    return change;
}

void ExistingSubnetsModel::removeItems(int row, int count)
{
    selection().document().edit(tr("Remove existing subnet %1").arg(key(row).section(u'\n', 0, 0)), [&](Plan& plan) {
        for (int each = row + count - 1; each >= row; --each) {
            const Place place = m_places[static_cast<std::size_t>(each)];
            auto& subnets = plan.domains.entries[place.domain].value.existingSubnets;
            subnets.erase(subnets.begin() + static_cast<std::ptrdiff_t>(place.subnet));
        }
    });
}

} // namespace headroom
