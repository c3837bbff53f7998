// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tenancy/tenancy.h"
#include "core/tenancy/tenancy_words.h"

#include <optional>
#include <string>
#include <vector>

namespace headroom {

/// A comparison of tenancies and whose it is.
struct TenancyReport {
    std::string plan;
    std::optional<std::string> scenario; ///< none: the plan as it stands
    Tenancy tenancy;
};

/// `tenancy --format json`: {"format": "headroom-tenancy", "version": 1, "plan", "scenario", "tenants": {"kind": "domains" | "groups", "count", "regions"}, "present", "savedBySharing",
/// "suppositions": [], "models": {MODEL: {"accounts", "domains", "vpcs", "interfaceEndpoints", "endpointAddresses", "mountTargets", "domainLevel", "userLevel", "total",
/// "mostPerSubnet", "subnets": {"24": 60}, "unsized", "blocks": {"20": 20}, "blockAddresses", "unplaced", "shortage": null | {"asked", "largestFree", "pool"}, "limits":
/// {QUOTA: {"used", "limit", "state": "within" | "toRaise" | "over", "exceededBy", "adjustable", "ceiling", "source"}}, "bindsFirst": QUOTA}}, "aspects": [{"aspect", "name",
/// MODEL: …, "source", "confidence": "high" | "medium" | "low"}]}. MODEL is "oneDomain", "oneVpc", "vpcEach" or "accountEach"; "present" is one of them, or null; "subnets"
/// and "blocks" count by prefix length; "ceiling" is null where AWS names none.
std::string tenancyJson(const TenancyReport& report);

/// The answer in sentences, the models side by side, their limits, and in what else they differ.
std::string tenancyText(const TenancyReport& report);

/// Which of the models that can be built takes how many addresses, why others can't be, what sharing the endpoints saves, and which limit binds first: a sentence each.
std::vector<Text> tenancySentences(const Tenancy& tenancy);

Text labelOf(TenancyModel model);     ///< "Own VPC"
Text definitionOf(TenancyModel model);///< "A domain and a VPC each, in one account"
Text labelOf(Quota quota);            ///< "Endpoints in a VPC"; of an account and region where it says nothing else
Text labelOf(Confidence confidence);  ///< "high confidence"
const Text& wordsOf(const TenancyAspect& aspect, TenancyModel model);
/// "60 × /24, 3 × /28"; "–" for none.
std::string countsText(const BlockCounts& counts);
/// Whether the pools hold a model's blocks, and why not.
Text roomOf(const TenancyAnswer& answer);

} // namespace headroom
