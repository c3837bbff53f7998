// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capacity/exact.h"
#include "core/capacity/fit.h"
#include "core/capacity/whatif/runway.h"
#include "core/capacity/whatif/sensitivity.h"
#include "core/exchange/sizing_csv.h"
#include "core/exchange/sizing_markdown.h"
#include "core/exchange/sizing_text.h"
#include "core/exchange/whatif/comparison_report.h"
#include "core/findings/findings.h"
#include "core/plan/plan_io.h"
#include "tests/fuzz/require.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

using namespace headroom;

namespace {

/// What is dear is asked of plans of people's size alone, so that a run looks at many plans.
constexpr std::size_t fewDomains = 3;
constexpr std::size_t fewGroups = 20;
constexpr std::size_t fewScenarios = 5;

bool isSmall(const Domain& domain)
{
    return domain.cohorts.size() + domain.sharedSpaces.size() <= fewGroups && domain.endpoints.size() <= fewGroups;
}

void checkLedger(const Domain& domain, const Ruleset& rules)
{
    for (const int month : {0, domain.growth.horizonMonths}) {
        std::int64_t sum = 0;
        for (const LedgerRow& row : ledgerAt(domain, rules, month))
            sum = heldSum(sum, row.addresses);
        const std::int64_t total = demandAt(domain, rules, month).total();
        require(sum == total || total >= mostCounted, "the rows of the ledger sum to its total");
    }
}

void checkFit(const Domain& domain, const Ruleset& rules, int bits)
{
    const auto fit = fitUsers(domain, rules, PrefixLength::exactly(bits), domain.placement);
    require(!fit || fit->maxUsers.has_value() == fit->requiredAtMax.has_value(), "users that fit ask for something");
    require(!fit || !fit->maxUsers || (*fit->maxUsers <= mostUsersLookedAt && *fit->requiredAtMax <= fit->usable), "users that fit do fit");
}

void checkWhatIfs(const Domain& domain, const Ruleset& rules, const DomainSizing& sizing)
{
    const auto& sized = sizing.at(domain.placement);
    const Runway runway = runwayOf(domain, rules, 24);
    require(runway.months.size() == 25, "a month and the start each");
    require(runway.months.front().demand == sizing.start, "a runway begins at the start");
    require(runway.recommended == (sized ? sized->subnetPrefix : std::nullopt), "a runway recommends what the sizing does");
    for (const InputEffect& effect : sensitivityOf(domain, rules, Percent::whole(20))) {
        const auto now = std::find_if(effect.points.begin(), effect.points.end(), [&](const SensitivityPoint& point) { return point.value == effect.value; });
        require(now != effect.points.end() && sized && now->requiredPerSubnet == sized->requiredPerSubnet, "an input as it stands changes nothing");
        require(effect.swing >= 0, "a swing is no less than nothing");
    }
}

/// No line of the table is broken, and nothing in the text is obeyed by a terminal.
void checkWriters(const Plan& plan)
{
    const Answer answer = answerOf(plan, std::nullopt);
    const std::string csv = sizingCsv(answer);
    for (std::size_t i = 0; i < csv.size(); ++i)
        require((csv[i] == '\r') == (i + 1 < csv.size() && csv[i + 1] == '\n'), "lines of the CSV end with CRLF, and nothing else has either");
    for (const char c : sizingText(answer) + comparisonText(plan, compareScenarios(plan)))
        require(static_cast<unsigned char>(c) >= 0x20 || c == '\n', "text has no controls");
    require(!sizingMarkdown(answer).empty(), "Markdown of every plan");
}

void checkDearAnswers(const Plan& plan, const PlanSizing& sizing)
{
    if (plan.domains.size() > fewDomains || plan.scenarios.size() > fewScenarios)
        return;
    for (std::size_t i = 0; i < plan.domains.size(); ++i) {
        const Domain& domain = plan.domains.entries[i].value;
        if (!isSmall(domain))
            return;
        checkLedger(domain, rulesOf(domain));
        checkFit(domain, rulesOf(domain), 28);
        checkFit(domain, rulesOf(domain), 18);
        checkWhatIfs(domain, rulesOf(domain), sizing.domains[i]);
    }
    checkWriters(plan);
}

void checkAnswers(const Plan& plan)
{
    const PlanSizing sizing = sizePlan(plan);
    require(sizing.domains.size() == plan.domains.size(), "an answer for each domain");
    require(sizing.blocks.size() == plan.domains.size(), "a block for each domain");
    for (const auto& finding : findingsOf(plan, sizing))
        require(!finding.code.empty(), "a finding has a code");
    checkDearAnswers(plan, sizing);
}

void checkPlan(const Plan& plan)
{
    const std::string written = planText(plan);
    const ReadPlan again = readPlan(written);
    require(again.plan.has_value(), "what is written can be read");
    require(*again.plan == plan, "read → write → read is the identity");
    require(planText(*again.plan) == written, "writing is stable");
    checkAnswers(plan);
    for (const auto& [name, scenario] : plan.scenarios) {
        const ReadPlan applied = applyScenario(plan, name);
        require(applied.plan.has_value(), "a scenario of a plan that was read can be applied");
        checkAnswers(*applied.plan);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const ReadPlan read = readPlan(std::string_view(reinterpret_cast<const char*>(data), size));
    require(read.plan.has_value() == read.problems.empty(), "a plan, or problems");
    if (read.plan)
        checkPlan(*read.plan);
    return 0;
}
