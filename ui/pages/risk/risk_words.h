// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/risk_figure.h"
#include "ui/models/numbers_model.h"

#include <array>

/// What the Risk page says of a figure, which has a risk in all of these.
namespace headroom {

/// Chances that one may accept, the largest first.
inline constexpr std::array<double, 3> acceptableChances{1e-2, 1e-3, 1e-4};

/// "0.1 %" in the user's locale.
QString percentWord(double chance);
/// The subnet that the accepted chance asks for, beside the one that the domain is sized for.
QString riskSentence(const RiskFigure& figure);
/// How much is in use at once, in a sentence; empty where that never varies.
QString demandSentence(const RiskFigure& figure);
/// What the law supposes, so that one can judge it.
QString suppositions(const Domain& domain);

/// Average and percentiles.
Numbers percentileNumbers(const Risk& risk);
/// Each prefix with what is in use of it too often; those that surely run dry, and those that surely do not, are one row each.
Numbers exhaustionNumbers(const RiskFigure& figure);
/// The subnet for each acceptable chance, beside the answer of each placement.
Numbers choiceNumbers(const RiskFigure& figure, const DomainSizing& sizing);

} // namespace headroom
