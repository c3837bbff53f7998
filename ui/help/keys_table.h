// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/numbers_model.h"

namespace headroom {

/// Where, what and by which keys: the actions that have any, in the order of the menus, then the keys of tables, charts and whatever else takes some.
Numbers keysTable();
/// The rows in which each word of `typed` stands somewhere, without regard to case.
Numbers foundIn(const Numbers& table, const QString& typed);

} // namespace headroom
