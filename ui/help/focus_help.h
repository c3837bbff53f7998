// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace headroom {

/// What an input says of itself: of a table, what its current cell has no room for, and its column; of the parts of an input, the input. Empty where there is nothing to say.
QString helpOf(const QWidget* widget);
/// Shows that beside it; false where there is nothing.
bool explain(QWidget* widget);

} // namespace headroom
