// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estate/estate.h"

#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// How a reply of the AWS CLI is built, as far as it is read.
struct ReplyShape {
    Reply reply;
    std::string_view call;                 ///< "ec2 describe-subnets"
    std::string_view list;                 ///< the member that holds the records; empty: the reply is one record
    std::vector<std::string_view> members; ///< that are read, wherever in a record they stand; the rest is passed over

    bool reads(std::string_view member) const;
};
const ReplyShape& shapeOf(Reply reply);

/// The call that answers with such members at its top, "ec2 describe-instances" for Reservations; empty where nobody can tell.
std::string_view callThatAnswers(const std::vector<std::string>& members);

} // namespace headroom
