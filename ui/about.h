// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace headroom {

/// Version, licences, and whose figures these are.
void showAbout(QWidget* parent);

} // namespace headroom
