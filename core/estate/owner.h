// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace headroom {

/// Who holds a network interface; the names are CONTRACT §4's.
enum class Owner { Studio, Efs, Endpoint, Nat, Lambda, LoadBalancer, Other };
inline constexpr std::array<std::pair<Owner, std::string_view>, 7> ownerNames{{
    {Owner::Studio, "studio"},
    {Owner::Efs, "efs"},
    {Owner::Endpoint, "endpoint"},
    {Owner::Nat, "nat"},
    {Owner::Lambda, "lambda"},
    {Owner::LoadBalancer, "loadBalancer"},
    {Owner::Other, "other"},
}};

/// Private IPv4 addresses by who holds them.
class HeldAddresses {
public:
    std::int64_t& operator[](Owner owner) { return m_counts[static_cast<std::size_t>(owner)]; }
    std::int64_t operator[](Owner owner) const { return m_counts[static_cast<std::size_t>(owner)]; }
    std::int64_t total() const
    {
        std::int64_t sum = 0;
        for (const std::int64_t count : m_counts)
            sum += count;
        return sum;
    }
    std::int64_t interfaces = 0;
    bool operator==(const HeldAddresses&) const = default;

private:
    std::array<std::int64_t, ownerNames.size()> m_counts{};
};

/// What tells of an interface whose it is.
struct InterfaceFacts {
    std::string_view type;                     ///< InterfaceType, an open set; empty where it is absent
    std::string_view description;
    std::optional<std::string_view> studioTag; ///< value of the tag ManagedByAmazonSageMakerResource
};

/// By the type where it says enough, by Studio's description or tag, then by the descriptions that services write. What nobody knows is Other.
Owner ownerOf(const InterfaceFacts& facts);

/// The "d-…" that a Studio interface names in its description or tag; empty where it names none.
std::string studioDomainOf(const InterfaceFacts& facts);

} // namespace headroom
