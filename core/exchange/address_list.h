// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/text/text.h"

#include <string>
#include <string_view>
#include <vector>

/// Lists of blocks as people have them: a text file, a column of a spreadsheet, a mail. One block a line, its CIDR first; what belongs to it stands behind it, after a
/// tab, a semicolon, a comma or blanks. Empty lines and those that start with # are left out, and so is a first line of headings, whose first word has no digit,
/// which names no block, and which others follow.
namespace headroom {

struct LineProblem {
    int line;             ///< from 1
    std::string found;
    Text allowed;
    std::string probably; ///< what was probably meant; empty where nobody can tell
    bool operator==(const LineProblem&) const = default;
};

template <typename T>
struct AddressList {
    std::vector<T> entries;
    std::vector<LineProblem> problems; ///< all of them; `entries` has the lines that have none
};

/// "10.0.0.0/8": what stands behind the CIDR is a remark.
AddressList<Cidr> readPools(std::string_view text);
/// "10.64.0.0/12, on-premises": the rest of the line is the reason.
AddressList<Exclusion> readExclusions(std::string_view text);
/// "10.9.0.0/24 use1-az1 31": the zone and the addresses in use, either of which may be left out.
AddressList<ExistingSubnet> readExistingSubnets(std::string_view text);

} // namespace headroom
