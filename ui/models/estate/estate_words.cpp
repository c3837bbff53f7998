// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/estate/estate_words.h"

#include "ui/models/plan_words.h"
#include "ui/tr.h"
#include "ui/words.h"

namespace headroom {

namespace {

const QString unknown = QStringLiteral("–");

QString countOr(const std::optional<std::int64_t>& count)
{
    return count ? countWords(*count) : unknown;
}

enum Column { Subnet, State, Vpc, Zone, Block, Usable, Used, Available, UsedPercent, FirstOwner };
constexpr int unattributedColumn = FirstOwner + static_cast<int>(ownerNames.size());
constexpr int idColumn = unattributedColumn + 1;

} // namespace

QString ownerWord(Owner owner)
{
    switch (owner) {
    case Owner::Studio: return tr("Studio");
    case Owner::Efs: return tr("EFS");
    case Owner::Endpoint: return tr("Endpoints");
    case Owner::Nat: return tr("NAT");
    case Owner::Lambda: return tr("Lambda");
    case Owner::LoadBalancer: return tr("Load balancers");
    case Owner::Other: return tr("Others");
    }
    return {};
}

QString fullnessWord(Fullness fullness)
{
    switch (fullness) {
    case Fullness::Unknown: return tr("not counted");
    case Fullness::Roomy: return {};
    case Fullness::FillingUp: return tr("filling up");
    case Fullness::NearlyFull: return tr("nearly full");
    }
    return {};
}

QString replyWord(Reply reply)
{
    switch (reply) {
    case Reply::Subnets: return tr("Subnets");
    case Reply::NetworkInterfaces: return tr("Network interfaces");
    case Reply::Vpcs: return tr("VPCs");
    case Reply::VpcEndpoints: return tr("VPC endpoints");
    case Reply::Domain: return tr("SageMaker domain");
    case Reply::Apps: return tr("Apps");
    }
    return {};
}

QString usedPercentWord(const std::optional<std::int64_t>& hundredths)
{
    return hundredths ? tr("%1 %").arg(decimalWords(*hundredths * 100)) : unknown;
}

QString subnetWord(const EstateSubnet& subnet)
{
    return qtext(subnet.name.empty() ? subnet.id : subnet.name);
}

Numbers subnetNumbers(const Estate& estate, const Inspection& inspection, const std::vector<std::size_t>& order)
{
    Numbers numbers;
    numbers.columns = {tr("Subnet"), tr("State"), tr("VPC"),
        tr("Zone"), tr("CIDR"), tr("Usable"),
        tr("Used"), tr("Free"), tr("Used %")};
    for (const auto& [owner, name] : ownerNames)
        numbers.columns << ownerWord(owner);
    numbers.columns << tr("Not attributed") << tr("ID");
    numbers.wordColumns = {Subnet, State, Vpc, Zone, Block, idColumn};
    const bool knowsOwners = estate.read[indexOf(Reply::NetworkInterfaces)] > 0;
    for (const std::size_t place : order) {
        const InspectedSubnet& row = inspection.subnets[place];
        const EstateSubnet& subnet = estate.subnets[row.index];
        QStringList cells{subnetWord(subnet), fullnessWord(fullnessOf(row)), qtext(subnet.vpcId), qtext(subnet.zone), qtext(subnet.cidr.text()), countWords(row.usable),
            countOr(row.used), countOr(subnet.available), row.usedHundredths ? decimalWords(*row.usedHundredths * 100) : unknown};
        for (const auto& [owner, name] : ownerNames)
            cells << (knowsOwners ? countWords(row.byOwner[owner]) : unknown);
        cells << (knowsOwners ? countOr(row.unattributed) : unknown) << qtext(subnet.id);
        numbers.rows << cells;
    }
    return numbers;
}

std::vector<int> spareSubnetColumns()
{
    std::vector<int> columns{idColumn};
    // Who holds the addresses is in the chart above it.
    for (int column = unattributedColumn; column >= FirstOwner; --column)
        columns.push_back(column);
    for (const int column : {Vpc, Available, Zone, Usable})
        columns.push_back(column);
    return columns;
}

} // namespace headroom
