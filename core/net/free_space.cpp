// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/free_space.h"

#include <algorithm>
#include <array>

namespace headroom {

namespace {

constexpr std::int32_t noChildren = -1;
constexpr std::uint8_t nothingFree = 255;

Cidr half(const Cidr& whole, std::uint32_t upper)
{
    const auto prefix = PrefixLength::exactly(whole.prefix().bits() + 1);
    return Cidr::holding(whole.first() + upper * static_cast<std::uint32_t>(prefix.addresses()), prefix);
}

} // namespace

FreeSpace::FreeSpace(const Cidr& pool)
    : m_pool(pool)
    , m_nodes{Node{noChildren, static_cast<std::uint8_t>(pool.prefix().bits())}}
{
}

void FreeSpace::reserve(const Cidr& block)
{
    if (block.overlaps(m_pool))
        take(block, 0, m_pool);
}

std::optional<Cidr> FreeSpace::takeLowest(PrefixLength prefix)
{
    const int bits = prefix.bits();
    if (at(0).largestFree > bits)
        return std::nullopt;

    std::array<std::int32_t, 33> path{}; // the nodes above the block, from the pool down
    std::size_t depth = 0;
    std::int32_t node = 0;
    Cidr here = m_pool;
    while (here.prefix() != prefix) {
        if (at(node).children == noChildren)
            split(node, here);
        path[depth++] = node;
        const std::int32_t lower = at(node).children;
        const std::uint32_t upper = at(lower).largestFree > bits ? 1 : 0;
        node = lower + static_cast<std::int32_t>(upper);
        here = half(here, upper);
    }
    setTaken(node);
    while (depth > 0)
        refresh(path[--depth]);
    return here;
}

std::optional<Cidr> FreeSpace::largestFree() const
{
    const std::uint8_t wanted = at(0).largestFree;
    if (wanted == nothingFree)
        return std::nullopt;
    std::int32_t node = 0;
    Cidr here = m_pool;
    while (at(node).children != noChildren) {
        const std::int32_t lower = at(node).children;
        const std::uint32_t upper = at(lower).largestFree == wanted ? 0 : 1;
        node = lower + static_cast<std::int32_t>(upper);
        here = half(here, upper);
    }
    return here;
}

bool FreeSpace::isFree(const Cidr& block) const
{
    if (!m_pool.contains(block))
        return false;
    std::int32_t node = 0;
    Cidr here = m_pool;
    while (at(node).children != noChildren) {
        if (here == block)
            return false;
        const std::uint32_t upper = half(here, 0).contains(block) ? 0 : 1;
        node = at(node).children + static_cast<std::int32_t>(upper);
        here = half(here, upper);
    }
    return at(node).largestFree != nothingFree;
}

/// Gives a node that is all free two halves that are.
void FreeSpace::split(std::int32_t node, const Cidr& here)
{
    const Node free{noChildren, static_cast<std::uint8_t>(here.prefix().bits() + 1)};
    at(node).children = static_cast<std::int32_t>(m_nodes.size());
    m_nodes.push_back(free);
    m_nodes.push_back(free);
}

/// `block` overlaps `here`, the block of `node`.
void FreeSpace::take(const Cidr& block, std::int32_t node, const Cidr& here)
{
    if (at(node).largestFree == nothingFree)
        return;
    if (block.contains(here)) {
        setTaken(node);
        return;
    }
    if (at(node).children == noChildren)
        split(node, here);
    const std::uint32_t upper = half(here, 0).contains(block) ? 0 : 1;
    take(block, at(node).children + static_cast<std::int32_t>(upper), half(here, upper));
    refresh(node);
}

void FreeSpace::setTaken(std::int32_t node)
{
    at(node) = Node{noChildren, nothingFree};
}

void FreeSpace::refresh(std::int32_t node)
{
    const std::int32_t lower = at(node).children;
    const std::uint8_t largest = std::min(at(lower).largestFree, at(lower + 1).largestFree);
    if (largest == nothingFree)
        setTaken(node);
    else
        at(node).largestFree = largest;
}

} // namespace headroom
