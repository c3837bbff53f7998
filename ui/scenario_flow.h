// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/patch.h"
#include "ui/document/plan_document.h"

class QWidget;

namespace headroom {

/// Commands on scenarios that may not work out: where they don't, all problems are shown and nothing is done.

/// The scenario `above` after `below`, as a new one.
void stackTelling(PlanDocument& document, const std::string& below, const std::string& above, QWidget* parent);
void promoteTelling(PlanDocument& document, const std::string& name, QWidget* parent);
void takeBackTelling(PlanDocument& document, const std::string& name, const PatchLine& line, QWidget* parent);

} // namespace headroom
