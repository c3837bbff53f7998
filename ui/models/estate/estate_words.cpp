// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/estate/estate_words.h"

#include "ui/models/plan_words.h"
#include "ui/words.h"

#include <QCoreApplication>

namespace headroom {

namespace {

QString tr(const char* source)
{
    return QCoreApplication::translate("EstateWords", source);
}

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
    case Owner::Studio: return tr(QT_TRANSLATE_NOOP("EstateWords", "Studio"));
    case Owner::Efs: return tr(QT_TRANSLATE_NOOP("EstateWords", "EFS"));
    case Owner::Endpoint: return tr(QT_TRANSLATE_NOOP("EstateWords", "Endpoints"));
    case Owner::Nat: return tr(QT_TRANSLATE_NOOP("EstateWords", "NAT"));
    case Owner::Lambda: return tr(QT_TRANSLATE_NOOP("EstateWords", "Lambda"));
    case Owner::LoadBalancer: return tr(QT_TRANSLATE_NOOP("EstateWords", "Load balancers"));
    case Owner::Other: return tr(QT_TRANSLATE_NOOP("EstateWords", "Others"));
    }
    return {};
}

QString fullnessWord(Fullness fullness)
{
    switch (fullness) {
    case Fullness::Unknown: return tr(QT_TRANSLATE_NOOP("EstateWords", "not counted"));
    case Fullness::Roomy: return {};
    case Fullness::FillingUp: return tr(QT_TRANSLATE_NOOP("EstateWords", "filling up"));
    case Fullness::NearlyFull: return tr(QT_TRANSLATE_NOOP("EstateWords", "nearly full"));
    }
    return {};
}

QString replyWord(Reply reply)
{
    switch (reply) {
    case Reply::Subnets: return tr(QT_TRANSLATE_NOOP("EstateWords", "Subnets"));
    case Reply::NetworkInterfaces: return tr(QT_TRANSLATE_NOOP("EstateWords", "Network interfaces"));
    case Reply::Vpcs: return tr(QT_TRANSLATE_NOOP("EstateWords", "VPCs"));
    case Reply::VpcEndpoints: return tr(QT_TRANSLATE_NOOP("EstateWords", "VPC endpoints"));
    case Reply::Domain: return tr(QT_TRANSLATE_NOOP("EstateWords", "SageMaker domain"));
    case Reply::Apps: return tr(QT_TRANSLATE_NOOP("EstateWords", "Apps"));
    }
    return {};
}

QString usedPercentWord(const std::optional<std::int64_t>& hundredths)
{
    return hundredths ? tr(QT_TRANSLATE_NOOP("EstateWords", "%1 %")).arg(decimalWords(*hundredths * 100)) : unknown;
}

QString subnetWord(const EstateSubnet& subnet)
{
    return qtext(subnet.name.empty() ? subnet.id : subnet.name);
}

Numbers subnetNumbers(const Estate& estate, const Inspection& inspection, const std::vector<std::size_t>& order)
{
    Numbers numbers;
    numbers.columns = {tr(QT_TRANSLATE_NOOP("EstateWords", "Subnet")), tr(QT_TRANSLATE_NOOP("EstateWords", "State")), tr(QT_TRANSLATE_NOOP("EstateWords", "VPC")),
        tr(QT_TRANSLATE_NOOP("EstateWords", "Zone")), tr(QT_TRANSLATE_NOOP("EstateWords", "CIDR")), tr(QT_TRANSLATE_NOOP("EstateWords", "Usable")),
        tr(QT_TRANSLATE_NOOP("EstateWords", "Used")), tr(QT_TRANSLATE_NOOP("EstateWords", "Free")), tr(QT_TRANSLATE_NOOP("EstateWords", "Used %"))};
    for (const auto& [owner, name] : ownerNames)
        numbers.columns << ownerWord(owner);
    numbers.columns << tr(QT_TRANSLATE_NOOP("EstateWords", "Not attributed")) << tr(QT_TRANSLATE_NOOP("EstateWords", "ID"));
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
