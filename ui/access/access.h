// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace headroom {

/// Tells screen readers what Qt's own words for widgets leave out: that a page is the chosen tab, that one of several choices is one of several, that a card groups what
/// is on it, that a chart is a chart and how far a bar goes. Once is enough; further calls do nothing.
void installAccess();

} // namespace headroom
