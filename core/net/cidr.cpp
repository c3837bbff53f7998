// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/cidr.h"

#include <algorithm>
#include <array>
#include <stdexcept>

namespace headroom {

namespace {

constexpr int octetCount = 4;
constexpr std::uint32_t tooLarge = 1'000'000; // where the reading of a number stops: beyond all that is allowed

/// What can be read of a text, canonical or not.
struct Reading {
    std::array<std::uint32_t, octetCount> octets{};
    int octetsGiven = 0;
    std::optional<std::uint32_t> prefix;
};

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const auto begin = text.find_first_not_of(blanks);
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
}

std::optional<std::uint32_t> readNumber(std::string_view digits)
{
    if (digits.empty())
        return std::nullopt;
    std::uint32_t value = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = std::min(value * 10 + static_cast<std::uint32_t>(c - '0'), tooLarge);
    }
    return value;
}

/// Forgiving: blanks round each part, leading zeros, trailing octets or the prefix left out.
std::optional<Reading> read(std::string_view text)
{
    Reading reading;
    const auto slash = text.find('/');
    if (slash != std::string_view::npos) {
        const auto prefix = trimmed(text.substr(slash + 1));
        reading.prefix = readNumber(prefix);
        if (!reading.prefix && !prefix.empty())
            return std::nullopt;
    }
    std::string_view rest = text.substr(0, slash);
    while (true) {
        const auto dot = rest.find('.');
        const auto octet = readNumber(trimmed(rest.substr(0, dot)));
        if (!octet || reading.octetsGiven == octetCount)
            return std::nullopt;
        reading.octets[static_cast<std::size_t>(reading.octetsGiven++)] = *octet;
        if (dot == std::string_view::npos)
            return reading;
        rest.remove_prefix(dot + 1);
    }
}

/// 10.1.0.0 without a prefix: as many bits as there are octets before the trailing zeros, so 16; 32 where the last octet is set.
PrefixLength prefixByTrailingZeros(std::uint32_t address)
{
    int bits = 32;
    while (bits > 0 && (address >> (32 - bits) & 0xff) == 0)
        bits -= 8;
    return PrefixLength::exactly(bits);
}

} // namespace

std::optional<PrefixLength> PrefixLength::of(int bits)
{
    if (bits < 0 || bits > 32)
        return std::nullopt;
    return exactly(bits);
}

std::variant<Cidr, CidrError> Cidr::parse(std::string_view text)
{
    using Code = CidrError::Code;
    const auto reading = read(text);
    if (!reading)
        return CidrError{Code::NotACidr, {}};

    std::uint32_t address = 0;
    for (const std::uint32_t octet : reading->octets) {
        if (octet > 255)
            return CidrError{Code::OctetRange, {}};
        address = address << 8 | octet;
    }
    if (!reading->prefix) {
        const bool whole = reading->octetsGiven == octetCount;
        const auto prefix = whole ? prefixByTrailingZeros(address) : PrefixLength::exactly(8 * reading->octetsGiven);
        return CidrError{Code::MissingPrefix, holding(address, prefix).text()};
    }
    if (*reading->prefix > 32)
        return CidrError{Code::PrefixRange, holding(address, PrefixLength::exactly(32)).text()};

    const auto cidr = holding(address, PrefixLength::exactly(static_cast<int>(*reading->prefix)));
    const auto canonical = cidr.text();
    if (text == canonical)
        return cidr;
    // The given address in canonical spelling tells a wrong spelling from host bits alone.
    const auto spelled = holding(address, PrefixLength::exactly(32)).text();
    const bool spelledWell = text.substr(0, text.find('/')) == std::string_view(spelled).substr(0, spelled.find('/'))
        && text.substr(text.find('/') + 1) == std::to_string(*reading->prefix);
    return CidrError{spelledWell ? Code::HostBits : Code::Spelling, canonical};
}

Cidr Cidr::of(std::string_view canonical)
{
    const auto parsed = parse(canonical);
    if (const auto* cidr = std::get_if<Cidr>(&parsed))
        return *cidr;
    throw std::invalid_argument("not a canonical CIDR: " + std::string(canonical));
}

std::uint64_t Cidr::countOf(PrefixLength smaller) const
{
    if (smaller < m_prefix)
        return 0;
    return std::uint64_t{1} << (smaller.bits() - m_prefix.bits());
}

std::optional<Cidr> Cidr::part(PrefixLength smaller, std::uint64_t index) const
{
    if (index >= countOf(smaller))
        return std::nullopt;
    return Cidr(static_cast<std::uint32_t>(m_first + index * smaller.addresses()), smaller);
}

std::string Cidr::text() const
{
    std::string text;
    for (int shift = 24; shift >= 0; shift -= 8) {
        text += std::to_string(m_first >> shift & 0xff);
        text += shift > 0 ? '.' : '/';
    }
    return text + std::to_string(m_prefix.bits());
}

} // namespace headroom
