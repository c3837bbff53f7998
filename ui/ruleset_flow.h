// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/ruleset.h"
#include "ui/document/selection.h"

class QWidget;

namespace headroom {

/// Gives the selected domain another ruleset, as one step. Where jobs would have to go for it, asks first, naming them.
void switchRulesetAsking(Selection& selection, const Ruleset& rules, QWidget* parent);

} // namespace headroom
