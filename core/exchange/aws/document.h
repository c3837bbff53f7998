// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/aws/reply_shape.h"
#include "core/json/json.h"

#include <cstddef>
#include <functional>
#include <istream>
#include <optional>
#include <string>
#include <vector>

namespace headroom {

/// A problem in one of the documents of a file.
struct ReplyProblem {
    std::size_t document = 1; ///< from 1: pages that are joined in a file are documents one after the other
    Problem problem;
    bool operator==(const ReplyProblem&) const = default;
};

struct ReadDocuments {
    std::vector<ReplyProblem> problems;
    bool morePages = false; ///< the last document has a NextToken
};

/// Reads a file of one or several JSON documents, record by record: `take` is handed each, tells what is wrong with it, and says whether to go on. Text that is no
/// JSON, another reply than the one that is asked for and a file without any are problems.
using TakeRecord = std::function<bool(const Json& record, const std::string& pointer, std::vector<Problem>& problems)>;
ReadDocuments readDocuments(const ReplyShape& shape, std::istream& in, const TakeRecord& take);

/// Which reply a file holds, where nobody says it.
struct FoundReply {
    std::optional<Reply> reply;
    std::vector<Problem> problems; ///< why it is none of those that are read; empty where there is a reply
    bool operator==(const FoundReply&) const = default;
};
/// Goes by the first document, and looks no further than to the first member that tells: what comes behind it may be as broken as it likes, and as long.
FoundReply findReply(std::istream& in);

} // namespace headroom
