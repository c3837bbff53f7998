// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/io/plan_input.h"

#include "app/cli/io/input.h"
#include "core/exchange/visible.h"
#include "core/plan/plan_io.h"

#include <istream>
#include <numeric>
#include <ostream>
#include <string_view>

namespace headroom::cli {

namespace {

constexpr std::size_t mostBytes = std::size_t{64} << 20;

/// Reads to the end, or one byte past what is allowed.
std::string readAll(std::istream& in)
{
    std::string text;
    constexpr std::size_t step = std::size_t{1} << 16;
    while (in && text.size() <= mostBytes) {
        const std::size_t before = text.size();
        text.resize(before + step);
        in.read(text.data() + before, step);
        text.resize(before + static_cast<std::size_t>(in.gcount()));
    }
    return text;
}

std::optional<std::string> readInput(const std::string& file, const Streams& streams)
{
    std::string text;
    if (!readFrom(file, "a plan file", streams, [&](std::istream& in) { text = readAll(in); }))
        return std::nullopt;
    if (text.size() > mostBytes) {
        streams.err << labelOf(file) << ": found more than 64 MiB; allowed: a plan of at most 64 MiB.\n";
        return std::nullopt;
    }
    return text;
}

void tell(const std::string& label, const std::vector<Problem>& problems, const Streams& streams)
{
    for (const Problem& problem : problems)
        tell(label, problem, streams);
}

template <typename Entries>
std::string namesOf(const Entries& entries)
{
    std::string names;
    for (const auto& entry : entries)
        names += (names.empty() ? "\"" : ", \"") + visible(entry.name) + '"';
    return names.empty() ? "none, the plan has no scenarios" : names;
}

} // namespace

std::optional<LoadedPlan> loadPlanWithBase(const PlanChoice& choice, const Streams& streams)
{
    const std::string label = choice.file.empty() ? "the built-in plan" : labelOf(choice.file);
    LoadedPlan loaded;
    if (choice.file.empty()) {
        loaded.base = builtInPlan();
        loaded.bytes = planText(loaded.base);
    } else {
        auto text = readInput(choice.file, streams);
        if (!text)
            return std::nullopt;
        ReadPlan read = readPlan(*text);
        tell(label, read.problems, streams);
        if (!read.plan)
            return std::nullopt;
        loaded.base = *std::move(read.plan);
        loaded.bytes = *std::move(text);
    }
    if (!choice.scenario) {
        loaded.plan = loaded.base;
        return loaded;
    }
    if (!loaded.base.scenarios.find(*choice.scenario)) {
        streams.err << label << ": found no scenario \"" << visible(*choice.scenario) << "\"; allowed: " << namesOf(loaded.base.scenarios) << ".\n";
        return std::nullopt;
    }
    ReadPlan patched = applyScenario(loaded.base, *choice.scenario);
    tell(label, patched.problems, streams);
    if (!patched.plan)
        return std::nullopt;
    loaded.plan = *std::move(patched.plan);
    return loaded;
}

std::optional<Plan> loadPlan(const PlanChoice& choice, const Streams& streams)
{
    auto loaded = loadPlanWithBase(choice, streams);
    return loaded ? std::optional(std::move(loaded->plan)) : std::nullopt;
}

std::optional<std::size_t> chooseDomain(const Plan& plan, const std::optional<std::string>& name, const Streams& streams)
{
    if (!name)
        return 0;
    for (std::size_t i = 0; i < plan.domains.size(); ++i)
        if (plan.domains.entries[i].name == *name)
            return i;
    streams.err << "--domain: found no domain \"" << visible(*name) << "\"; allowed: " << namesOf(plan.domains) << ".\n";
    return std::nullopt;
}

std::optional<std::vector<std::size_t>> chooseDomains(const Plan& plan, const std::optional<std::string>& name, const Streams& streams)
{
    if (name) {
        const auto one = chooseDomain(plan, name, streams);
        return one ? std::optional(std::vector{*one}) : std::nullopt;
    }
    std::vector<std::size_t> all(plan.domains.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    return all;
}

} // namespace headroom::cli
