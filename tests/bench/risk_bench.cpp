// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benches.h"

#include "core/capacity/plan_sizing.h"
#include "core/capacity/risk.h"

#include <cmath>
#include <iostream>
#include <sstream>

namespace headroom::bench {

namespace {

constexpr int draws = 1'000'000;

/// The whitepaper's domain with one app, of which 70 % are active at the peak.
Domain domainOf(int users)
{
    Domain domain = builtInPlan().domains.entries[0].value;
    Cohort& cohort = domain.cohorts.entries[0].value;
    cohort.users = users;
    cohort.peakConcurrencyPercent = Percent::whole(70);
    cohort.apps.entries.resize(1);
    cohort.apps.entries[0].value.usersPercent = Percent::whole(60);
    return domain;
}

struct Simulation {
    double seconds = 0;
    double mean = 0;
    double above = 0; ///< share of draws above the percentile asked for
};

/// None where Python has no numpy.
std::optional<Simulation> simulate(const Domain& domain, std::int64_t count, const std::string& python, const std::string& script)
{
    std::ostringstream arguments;
    arguments << draws << ' ' << demandModel(domain, rulesOf(domain)).fixed << ' ' << domain.availabilityZones << ' ' << domain.cohorts.entries[0].value.users
              << " 0.7 0.6 1 " << count;
    const auto output = outputOf("'" + python + "' -B '" + script + "' " + arguments.str() + " 2>&1");
    if (!output)
        return std::nullopt;
    Simulation simulation;
    std::istringstream(*output) >> simulation.seconds >> simulation.mean >> simulation.above;
    return simulation;
}

/// The deviation of the law, for the error of a simulated mean.
double deviationOf(const Risk& risk)
{
    double sum = 0;
    for (std::size_t i = 0; i < risk.law.probabilities.size(); ++i)
        sum += risk.law.probabilities[i] * std::pow(static_cast<double>(risk.law.first + static_cast<std::int64_t>(i) * risk.law.step) - risk.mean, 2);
    return std::sqrt(sum);
}

bool agree(const Risk& risk, const Simulation& simulation)
{
    const double chance = risk.law.chanceAbove(risk.p99);
    return std::abs(simulation.mean - risk.mean) <= 6 * deviationOf(risk) / std::sqrt(draws)
        && std::abs(simulation.above - chance) <= 6 * std::sqrt(chance * (1 - chance) / draws);
}

} // namespace

bool benchRisk(Effort effort, const std::string& python, const std::string& simulationScript)
{
    for (const int users : {1'000, 10'000}) {
        const Domain domain = domainOf(users);
        const auto risk = riskOf(domain, rulesOf(domain));
        const double seconds = medianSeconds(effort == Effort::Quick ? 1 : 101, 1, [&] { keep(riskOf(domain, rulesOf(domain))); });
        const std::string name = "risk for " + std::to_string(users) + " users";
        if (users == 1'000)
            printRow(name, seconds, Baseline{"promised", 5e-3});
        const auto simulation = simulate(domain, risk->p99, python, simulationScript);
        if (simulation && !agree(*risk, *simulation)) {
            std::cerr << "The law and the simulation disagree: mean " << risk->mean << " and " << simulation->mean << ", above the 99th percentile "
                      << risk->law.chanceAbove(risk->p99) << " and " << simulation->above << ".\n";
            return false;
        }
        printRow(name, seconds, simulation ? std::optional(Baseline{"numpy, 10^6 draws", simulation->seconds}) : std::nullopt);
        if (!simulation)
            std::cerr << python << " has no numpy: nothing was simulated.\n";
        if (effort == Effort::Quick)
            break;
    }
    return true;
}

} // namespace headroom::bench
