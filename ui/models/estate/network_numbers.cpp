// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/estate/network_numbers.h"

#include "core/exchange/inspect/inspect_words.h"
#include "ui/models/estate/estate_words.h"
#include "ui/models/plan_words.h"
#include "ui/tr.h"
#include "ui/words.h"

#include <QHash>

#include <set>

namespace headroom {

namespace {

const QString unknown = QStringLiteral("–");

using SubnetWords = QHash<QString, QString>;

/// The words for each subnet, by its id.
SubnetWords subnetWords(const Estate& estate)
{
    SubnetWords names;
    for (const EstateSubnet& subnet : estate.subnets)
        names.insert(qtext(subnet.id), subnetWord(subnet));
    return names;
}

QString listed(const std::vector<std::string>& subnetIds, const SubnetWords& names)
{
    QStringList list;
    for (const std::string& id : subnetIds)
        list << names.value(qtext(id), qtext(id));
    return list.isEmpty() ? unknown : list.join(QStringLiteral(", "));
}

QString orUnknown(const std::string& text)
{
    return text.empty() ? unknown : qtext(text);
}

} // namespace

QString vpcWord(const std::string& vpcId, const std::string& name)
{
    if (vpcId.empty())
        return words(noVpcText());
    return name.empty() ? qtext(vpcId) : tr("%1 (%2)").arg(qtext(vpcId), qtext(name));
}

QString networkModeWord(NetworkMode mode)
{
    return mode == NetworkMode::VpcOnly ? tr("VPC only") : tr("Public internet");
}

Numbers vpcNumbers(const Estate& estate)
{
    Numbers numbers{.columns = {tr("VPC"), tr("Name"), tr("CIDRs")},
        .rows = {}, .wordColumns = {0, 1, 2}};
    for (const EstateVpc& vpc : estate.vpcs) {
        if (numbers.rows.size() == mostNetworkRows)
            break;
        QStringList cidrs;
        for (const Cidr& cidr : vpc.cidrs)
            cidrs << qtext(cidr.text());
        numbers.rows << QStringList{qtext(vpc.id), orUnknown(vpc.name), cidrs.isEmpty() ? unknown : cidrs.join(QStringLiteral(", "))};
    }
    return numbers;
}

Numbers endpointNumbers(const Estate& estate)
{
    Numbers numbers{.columns = {tr("Endpoint"), tr("Type"), tr("VPC"),
                        tr("Subnets")},
        .rows = {}, .wordColumns = {0, 1, 2, 3}};
    const SubnetWords names = subnetWords(estate);
    for (const EstateEndpoint& endpoint : estate.endpoints)
        if (isStanding(endpoint) && numbers.rows.size() < mostNetworkRows)
            numbers.rows << QStringList{qtext(shortServiceName(endpoint.service)), orUnknown(endpoint.type), orUnknown(endpoint.vpcId), listed(endpoint.subnetIds, names)};
    return numbers;
}

Numbers sageMakerNumbers(const Estate& estate)
{
    Numbers numbers{.columns = {tr("Domain"), tr("ID"),
                        tr("Network"), tr("VPC"), tr("Subnets"),
                        tr("Apps"), tr("Addresses")},
        .rows = {}, .wordColumns = {0, 1, 2, 3, 4}};
    const SubnetWords names = subnetWords(estate);
    std::set<std::string> described;
    for (const EstateDomain& domain : estate.domains) {
        described.insert(domain.id);
        const auto found = estate.activity.find(domain.id);
        const StudioActivity activity = found == estate.activity.end() ? StudioActivity() : found->second;
        if (numbers.rows.size() < mostNetworkRows)
            numbers.rows << QStringList{qtext(domain.name.empty() ? domain.id : domain.name), qtext(domain.id), domain.networkMode ? networkModeWord(*domain.networkMode) : unknown,
                orUnknown(domain.vpcId), listed(domain.subnetIds, names), countWords(activity.apps), countWords(activity.addresses)};
    }
    for (const auto& [id, activity] : estate.activity)
        if (described.count(id) == 0 && numbers.rows.size() < mostNetworkRows)
            numbers.rows << QStringList{id.empty() ? tr("not named") : qtext(id), orUnknown(id), unknown, unknown, unknown, countWords(activity.apps),
                countWords(activity.addresses)};
    return numbers;
}

} // namespace headroom
