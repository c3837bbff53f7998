// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace headroom {

/// Tab goes through what is in `root` as its layouts show it, from above and along the lines, not as it was made. What is added later is last until this is called again.
void orderTabsAsLaidOut(QWidget* root);

} // namespace headroom
