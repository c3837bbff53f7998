// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estate/estate.h"

#include <algorithm>
#include <utility>

namespace headroom {

namespace {

std::string lowered(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return text;
}

/// The one id that stands beside a name; none where there are several.
class IdOfName {
public:
    void add(const std::string& id)
    {
        m_isUnclear = m_isUnclear || (!m_id.empty() && m_id != id);
        m_id = id;
    }
    const std::string& orElse(const std::string& name) const { return m_isUnclear || m_id.empty() ? name : m_id; }

private:
    std::string m_id;
    bool m_isUnclear = false;
};

} // namespace

void resolveZones(std::vector<EstateSubnet>& subnets)
{
    std::map<std::string, IdOfName> ofAll;
    std::map<std::pair<std::string, std::string>, IdOfName> ofAccount;
    for (const EstateSubnet& subnet : subnets) {
        if (subnet.zoneId.empty() || subnet.zoneName.empty())
            continue;
        ofAll[subnet.zoneName].add(subnet.zoneId);
        ofAccount[{subnet.account, subnet.zoneName}].add(subnet.zoneId);
    }
    for (EstateSubnet& subnet : subnets) {
        if (!subnet.zoneId.empty())
            subnet.zone = subnet.zoneId;
        else if (subnet.account.empty())
            subnet.zone = ofAll[subnet.zoneName].orElse(subnet.zoneName);
        else
            subnet.zone = ofAccount[{subnet.account, subnet.zoneName}].orElse(subnet.zoneName);
    }
}

std::string shortServiceName(const std::string& service)
{
    for (const std::string_view owner : {"com.amazonaws.", "cn.com.amazonaws.", "aws.sagemaker.", "aws.api."}) {
        if (service.compare(0, owner.size(), owner) != 0)
            continue;
        // Behind the owner comes the region, "us-gov-west-1"; services of other accounts have "vpce" there.
        const std::size_t dot = service.find('.', owner.size());
        if (dot == std::string::npos || dot + 1 == service.size() || service.find('-', owner.size()) > dot)
            return service;
        return service.substr(dot + 1);
    }
    return service;
}

bool isStanding(const EstateEndpoint& endpoint)
{
    const std::string state = lowered(endpoint.state);
    for (const std::string_view gone : {"deleting", "deleted", "failed", "rejected", "expired"})
        if (state == gone)
            return false;
    return true;
}

} // namespace headroom
