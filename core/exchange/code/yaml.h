// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/json.h"

#include <string>

namespace headroom {

/// "key: value" as YAML, from `level` × 2 blanks on; `key` is a plain word. Strings are quoted, see yamlString(). An object whose one member is "Ref" or
/// "Fn::NAME" is written as CloudFormation's tag: {"Fn::Select": [0, …]} is !Select [0, …].
std::string yamlMember(const std::string& key, const Json& value, int level);

} // namespace headroom
