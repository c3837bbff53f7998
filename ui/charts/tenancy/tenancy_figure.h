// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tenancy/tenancy.h"
#include "ui/charts/plot_card.h"

#include <array>

namespace headroom {

/// The addresses of each model, by what takes them.
struct TenancyFigure {
    struct Bar {
        std::int64_t users = 0;
        std::int64_t mountTargets = 0;
        std::int64_t endpoints = 0;
        std::int64_t total() const { return users + mountTargets + endpoints; }
        bool operator==(const Bar&) const = default;
    };
    std::array<Bar, tenancyModels.size()> bars; ///< by TenancyModel
    std::optional<TenancyModel> present;
    bool operator==(const TenancyFigure&) const = default;
};
TenancyFigure tenancyFigureOf(const Tenancy& tenancy);

void drawTenancy(PlotCard& card, const TenancyFigure& figure);

/// "Own VPC", or "● Own VPC" for the plan's own.
QString modelWords(TenancyModel model, std::optional<TenancyModel> present);

} // namespace headroom
