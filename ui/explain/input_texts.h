// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explain/input_help.h"

namespace headroom {

/// Whose sources the rulesets themselves tell.
enum class FigureOf { None, Rulesets, MountTarget, Endpoint, App, Jobs };

/// What there is to say of an input; texts are for tr() of ui/tr.h, and `allowed` and `otherwise` may be empty.
struct InputText {
    InputId input;
    const char* meaning;
    const char* allowed;
    const char* otherwise; ///< the default
    const char* source;    ///< empty only where `figure` has some
    FigureOf figure = FigureOf::None;
};

const InputText& inputText(InputId input);

} // namespace headroom
