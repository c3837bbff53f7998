// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estate/estate.h"
#include "core/exchange/aws/document.h"
#include "core/exchange/aws/interface_ids.h"
#include "core/json/json.h"

#include <array>
#include <cstddef>
#include <istream>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace headroom {

/// Puts replies of the AWS CLI together into an estate: any number of files of each kind, in any order, each with one reply or with several, pages or accounts, one
/// after the other. A reply is read as a stream: besides the estate itself, which counts interfaces and keeps none, 64 KiB and the record in hand are held, and a few
/// bytes for the id of each record, so that what pages repeat is counted once. Members, types and states that are not known, nulls and absent members are nothing
/// special; a member that is read and has a value of the wrong kind is a problem.
class EstateReader {
public:
    /// What is wrong with the file: empty where it was read. After problems, whatever the estate has taken from the file is not to be shown.
    std::vector<ReplyProblem> read(Reply reply, std::istream& in);

    const Estate& estate() const { return m_estate; }

private:
    void readRecord(Reply reply, const Json& record, const std::string& pointer, std::vector<Problem>& problems);
    void readSubnet(const Json& record, const std::string& pointer, std::vector<Problem>& problems);
    void readInterface(const Json& record, const std::string& pointer, std::vector<Problem>& problems);
    void readVpc(const Json& record, const std::string& pointer, std::vector<Problem>& problems);
    void readEndpoint(const Json& record, const std::string& pointer, std::vector<Problem>& problems);
    void readDomain(const Json& record, const std::string& pointer, std::vector<Problem>& problems);
    void readApp(const Json& record, const std::string& pointer, std::vector<Problem>& problems);
    /// Whether a record of that id is the first; counts it, or its repetition.
    bool isNew(Reply reply, const std::string& id);

    Estate m_estate;
    std::array<std::unordered_set<std::string>, replyCount> m_ids;
    InterfaceIds m_interfaceIds;
};

} // namespace headroom
