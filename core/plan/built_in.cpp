// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/examples.h"
#include "core/plan/plan_io.h"
#include "resources/embedded.h"

#include <stdexcept>

namespace headroom {

namespace {

Plan embedded(std::string_view text)
{
    ReadPlan read = readPlan(text);
    if (!read.plan)
        throw std::logic_error("a built-in plan can't be read: " + read.problems.front().pointer);
    return *std::move(read.plan);
}

} // namespace

const Plan& builtInPlan()
{
    static const Plan plan = embedded(resources::exampleWhitepaper());
    return plan;
}

const std::vector<Example>& examples()
{
    static const std::vector<Example> all{
        {Text::tr("The whitepaper's 100 data scientists"), Text::tr("One domain as AWS's whitepaper counts it: two instance types and a training job each."),
            builtInPlan()},
        {Text::tr("An enterprise of 1,000 users, with scenarios"), Text::tr("Three cohorts that grow, a zone to lose, and the questions of a design review as scenarios."),
            embedded(resources::exampleEnterprise())},
        {Text::tr("A GPU research group with EFA and HyperPod"), Text::tr("Few users, many network interfaces: jobs with EFA and HyperPod clusters."),
            embedded(resources::exampleGpuResearch())},
        {Text::tr("Twenty domains of 50 users"), Text::tr("A domain, an account and a VPC for each business unit, in one pool beside what exists."),
            embedded(resources::exampleTwentyDomains())},
    };
    return all;
}

} // namespace headroom
