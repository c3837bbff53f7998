// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/aws/interface_ids.h"

namespace headroom {

namespace {

constexpr std::string_view start = "eni-";
constexpr std::size_t mostDigits = 24;

int digitOf(char c)
{
    return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/// FNV-1a.
std::uint64_t hashOf(std::string_view text, std::uint64_t seed)
{
    for (const char c : text)
        seed = (seed ^ static_cast<unsigned char>(c)) * 0x100000001B3u;
    return seed;
}

} // namespace

InterfaceIds::Key InterfaceIds::keyOf(std::string_view id)
{
    // The highest byte tells an exact id, by its number of digits, from a hash, by 0xFF.
    const Key hashed{hashOf(id, 0xCBF29CE484222325u) | std::uint64_t{0xFF} << 56, hashOf(id, 0x84222325CBF29CE4u)};
    if (id.substr(0, start.size()) != start || id.size() > start.size() + mostDigits)
        return hashed;
    Key key;
    for (const char c : id.substr(start.size())) {
        const int digit = digitOf(c);
        if (digit < 0)
            return hashed;
        key.high = key.high << 4 | key.low >> 60;
        key.low = key.low << 4 | static_cast<std::uint64_t>(digit);
    }
    key.high |= static_cast<std::uint64_t>(id.size()) << 56;
    return key;
}

} // namespace headroom
