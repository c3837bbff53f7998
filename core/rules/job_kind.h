// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>
#include <utility>

namespace headroom {

enum class JobKind { Training, Processing, BatchTransform, Hosting, HyperpodSlurm, HyperpodEks };

/// How plan files, rulesets and ledgers spell the kinds.
inline constexpr std::array<std::pair<JobKind, std::string_view>, 6> jobKindNames{{
    {JobKind::Training, "training"},
    {JobKind::Processing, "processing"},
    {JobKind::BatchTransform, "batchTransform"},
    {JobKind::Hosting, "hosting"},
    {JobKind::HyperpodSlurm, "hyperpodSlurm"},
    {JobKind::HyperpodEks, "hyperpodEks"},
}};

constexpr std::string_view nameOf(JobKind kind)
{
    return jobKindNames[static_cast<std::size_t>(kind)].second;
}

} // namespace headroom
