// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace headroom {

/// On a page that scrolls: the wheel changes the value of this input only where the user is at work in it, and scrolls the page over it otherwise.
/// Where it takes no focus, as a chart, the wheel never reaches it.
void keepWheelForPage(QWidget* input);

} // namespace headroom
