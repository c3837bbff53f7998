// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capacity/fit.h"

#include <string>

namespace headroom {

/// `fit --format json`: CONTRACT §4.
std::string fitJson(const std::string& domain, const Fit& fit);

/// The answer in a sentence, then its figures.
std::string fitText(const std::string& domain, const Fit& fit);

} // namespace headroom
