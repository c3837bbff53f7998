// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace headroom {

/// Titles and sources of the rulesets in the user's language; as they stand where nobody has translated them. Texts that tell of them are put into words with them.
QString dataWords(const std::string& text);

/// What an endpoint is for, in the user's language.
QString purposeWords(const std::string& purpose);

} // namespace headroom
