// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace headroom {

/// On a page that scrolls: the wheel changes the value of this input only where the user is at work in it, and scrolls the page over it otherwise.
void keepWheelForPage(QWidget* input);

/// The same of something that has no use for the wheel, as a chart: the page has it always.
void passWheelOn(QWidget* picture);

} // namespace headroom
