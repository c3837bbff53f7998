// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/inspect/inspect_csv.h"

#include "core/exchange/sizing_csv.h"
#include "core/exchange/sizing_text.h"

namespace headroom {

namespace {

std::string cell(const std::optional<std::int64_t>& number)
{
    return number ? std::to_string(*number) : std::string();
}

} // namespace

std::string inspectCsv(const InspectAnswer& answer)
{
    std::string csv = "subnetId,name,vpcId,zone,cidr,usable,available,used,usedPercent";
    for (const auto& [owner, name] : ownerNames)
        csv += ',' + std::string(name);
    csv += ",unattributed\r\n";
    for (const InspectedSubnet& row : answer.inspection.subnets) {
        const EstateSubnet& subnet = answer.estate.subnets[row.index];
        for (const std::string& text : {subnet.id, subnet.name, subnet.vpcId, subnet.zone, subnet.cidr.text()})
            csv += csvText(text) + ',';
        csv += std::to_string(row.usable) + ',' + cell(subnet.available) + ',' + cell(row.used) + ',';
        csv += row.usedHundredths ? hundredthsText(*row.usedHundredths) : std::string();
        for (const auto& [owner, name] : ownerNames)
            csv += ',' + std::to_string(row.byOwner[owner]);
        csv += ',' + cell(row.unattributed) + "\r\n";
    }
    return csv;
}

} // namespace headroom
