// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <string_view>
#include <unordered_set>

namespace headroom {

/// The ids that were seen, in a few bytes each: 100 MB of interfaces are some 70,000 of them.
class InterfaceIds {
public:
    /// Whether it was not there yet. "eni-" and up to 24 hexadecimal digits are kept exactly, anything else by a hash of 128 bits.
    bool add(std::string_view id) { return m_seen.insert(keyOf(id)).second; }

private:
    struct Key {
        std::uint64_t high = 0;
        std::uint64_t low = 0;
        bool operator==(const Key&) const = default;
    };
    struct Hash {
        std::size_t operator()(const Key& key) const noexcept { return static_cast<std::size_t>(key.low ^ key.high * 0x9E3779B97F4A7C15u); }
    };
    static Key keyOf(std::string_view id);

    std::unordered_set<Key, Hash> m_seen;
};

} // namespace headroom
