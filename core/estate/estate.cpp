// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estate/estate.h"

#include <algorithm>

namespace headroom {

namespace {

std::string lowered(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return text;
}

} // namespace

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
