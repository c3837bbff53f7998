// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/numbers_model.h"

namespace headroom {

/// What Headroom is made of, as it is here: part, version, licence, what for.
Numbers partsList();
/// For bug reports: versions, system, screen and language; nothing of the plan or of whoever uses it. In English, whatever the window's language.
QString detailsForReports();

} // namespace headroom
