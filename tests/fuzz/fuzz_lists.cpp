// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/address_list.h"

#include "tests/fuzz/require.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <set>
#include <string_view>

using namespace headroom;

namespace {

/// Every line is an entry, a problem, or nothing, and no block is taken twice.
template <typename T, typename CidrOf>
void requireSound(const AddressList<T>& list, std::string_view text, CidrOf cidrOf)
{
    const auto lines = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')) + 1;
    require(list.entries.size() + list.problems.size() <= lines, "a line is one thing");
    std::set<Cidr> blocks;
    for (const T& entry : list.entries)
        require(blocks.insert(cidrOf(entry)).second, "a block is taken once");
    int before = 0;
    for (const LineProblem& problem : list.problems) {
        require(problem.line > before && problem.line <= static_cast<int>(lines), "problems are told by line, in order");
        require(!problem.allowed.isEmpty(), "what is allowed is told");
        before = problem.line;
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    requireSound(readPools(text), text, [](const Cidr& pool) { return pool; });
    requireSound(readExclusions(text), text, [](const Exclusion& exclusion) { return exclusion.cidr; });
    const auto subnets = readExistingSubnets(text);
    requireSound(subnets, text, [](const ExistingSubnet& subnet) { return subnet.cidr; });
    for (const ExistingSubnet& subnet : subnets.entries)
        require(subnet.usedAddresses >= 0 && subnet.usedAddresses <= mostUsedAddresses, "a count the plan can hold");
    return 0;
}
