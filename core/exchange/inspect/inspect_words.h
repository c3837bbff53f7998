// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estate/inspection.h"
#include "core/estate/plan_fit.h"
#include "core/plan/plan.h"
#include "core/text/text.h"

#include <optional>
#include <string>
#include <vector>

/// What an estate says, and how a domain goes with it, as sentences.
namespace headroom {

/// How many subnets and VPCs there are, and what is used of them.
Text headlineText(const Estate& estate, const Inspection& inspection);

/// The subnets that are nearly full, or filling up: each by itself, the fullest first, and of many only how many more there are.
std::vector<Text> fullnessTexts(const Estate& estate, const Inspection& inspection, Fullness fullness);

/// "It fits into what is free of vpc-1 until month 14 (2028-02).", or why it does not: how a domain and a VPC go together; by calendar, too, where the
/// plan has a start.
Text fitText(const PlanFit& fit, const VpcFit& vpc, const std::optional<Month>& start);

/// What Studio holds for those who are active, against the ruleset. Wants somebody to be active.
Text studioUseText(const Domain& domain, const StudioUse& use);

/// What the measure leaves out: domains with interfaces and no apps, then those with apps and no interfaces, then interfaces of no domain. For where both were read.
std::vector<Text> leftOutTexts(const StudioUse& use);

/// What stands for a VPC without an id.
Text noVpcText();

} // namespace headroom
