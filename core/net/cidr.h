// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace headroom {

/// The number of network bits, 0…32.
class PrefixLength {
public:
    static std::optional<PrefixLength> of(int bits);
    /// For bits known to be 0…32.
    static constexpr PrefixLength exactly(int bits) { return PrefixLength(bits); }

    constexpr int bits() const { return m_bits; }
    /// 2^(32 − bits).
    constexpr std::uint64_t addresses() const { return std::uint64_t{1} << (32 - m_bits); }

    /// By bits: the larger prefix length is the smaller block.
    constexpr auto operator<=>(const PrefixLength&) const = default;

private:
    constexpr explicit PrefixLength(int bits)
        : m_bits(static_cast<std::uint8_t>(bits))
    {
    }
    std::uint8_t m_bits;
};

class Cidr;

struct CidrError {
    enum class Code {
        NotACidr,     ///< not four numbers, a slash and a prefix length
        Spelling,     ///< leading zeros, blanks, missing parts: readable, but not canonical
        OctetRange,   ///< a number above 255
        PrefixRange,  ///< a prefix length above 32
        MissingPrefix,///< no slash
        HostBits,     ///< bits set behind the prefix
    };
    Code code;
    std::string probably; ///< the canonical CIDR that was probably meant; empty where nobody can tell

    bool operator==(const CidrError&) const = default;
};

/// An IPv4 block in canonical form: host bits are zero, always. There is no way to hold another, so nothing downstream checks again.
class Cidr {
public:
    /// Canonical text alone ("10.0.0.0/8"): no host bits, no leading zeros, no blanks.
    static std::variant<Cidr, CidrError> parse(std::string_view text);
    /// For texts known to be canonical (constants, tests); throws std::invalid_argument on others.
    static Cidr of(std::string_view canonical);
    /// The block of that size that holds `address`.
    static constexpr Cidr holding(std::uint32_t address, PrefixLength prefix)
    {
        return Cidr(prefix.bits() == 0 ? 0 : address & (~std::uint32_t{0} << (32 - prefix.bits())), prefix);
    }

    constexpr std::uint32_t first() const { return m_first; }
    constexpr std::uint32_t last() const { return static_cast<std::uint32_t>(m_first + (addresses() - 1)); }
    constexpr PrefixLength prefix() const { return m_prefix; }
    constexpr std::uint64_t addresses() const { return m_prefix.addresses(); }

    constexpr bool contains(const Cidr& other) const { return first() <= other.first() && other.last() <= last(); }
    constexpr bool overlaps(const Cidr& other) const { return contains(other) || other.contains(*this); }

    /// The number of blocks of that size in this one; 0 where they are larger than it.
    std::uint64_t countOf(PrefixLength smaller) const;
    /// The index-th block of that size, from the start; none past the end.
    std::optional<Cidr> part(PrefixLength smaller, std::uint64_t index) const;

    /// "10.0.0.0/8".
    std::string text() const;

    /// By address, then larger blocks first.
    constexpr auto operator<=>(const Cidr&) const = default;

private:
    constexpr Cidr(std::uint32_t first, PrefixLength prefix)
        : m_first(first)
        , m_prefix(prefix)
    {
    }
    std::uint32_t m_first;
    PrefixLength m_prefix;
};

} // namespace headroom
