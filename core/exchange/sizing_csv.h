// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/answer.h"

#include <string>
#include <string_view>

namespace headroom {

/// `size --format csv`: RFC 4180 (comma, CRLF, quotes doubled), UTF-8, one table with one line of names:
///   domain, entity, level, cohort, item, addresses, rule, source: a row of the ledger at the horizon each, so a pivot table over `addresses` is right;
///   placement, requiredPerSubnet, subnetPrefix, subnetUsable, freePerSubnet, vpcPrefix, vpcCidr, subnetCidrs: the domain's answer, the same on each of its
///   rows, so a filter or lookup on `domain` finds it. Subnets are parted by blanks; cells are empty where there is no answer.
/// A domain whose ledger is empty has one row without an entity, with 0 addresses. The findings are not in it.
std::string sizingCsv(const Answer& answer);

/// One cell of text, on one line: quoted where RFC 4180 asks; a line end becomes a blank. What a spreadsheet would take for a formula (= + - @ or their
/// full-width forms first, or behind a semicolon or tab; a tab or line end first) gets a ' in front, of the cell and, behind a semicolon or tab, of the
/// formula, since some programs part cells there. Control characters but tab become U+FFFD.
std::string csvText(std::string_view text);

} // namespace headroom
