// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/cidr.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace headroom {

/// What is free of one pool. A binary tree over the pool's halves, each node knowing the largest free aligned block below it, so that taking, reserving and
/// asking cost at most 32 steps, however many blocks are taken; no address is ever walked.
class FreeSpace {
public:
    explicit FreeSpace(const Cidr& pool);

    const Cidr& pool() const { return m_pool; }
    /// Takes what of `block` lies in the pool; parts that are taken already stay so.
    void reserve(const Cidr& block);
    /// Takes the lowest free block of that size; none where no free aligned block is large enough.
    std::optional<Cidr> takeLowest(PrefixLength prefix);
    /// The largest free aligned block, the lowest among equals; none where the pool is full.
    std::optional<Cidr> largestFree() const;
    /// True where no address of `block` is taken or outside the pool.
    bool isFree(const Cidr& block) const;

private:
    struct Node {
        std::int32_t children = -1;     ///< index of the lower half, the upper is behind it; −1: all free or all taken
        std::uint8_t largestFree = 255; ///< prefix length of the largest free aligned block; 255: none
    };
    void split(std::int32_t node, const Cidr& here);
    void take(const Cidr& block, std::int32_t node, const Cidr& here);
    void setTaken(std::int32_t node);
    void refresh(std::int32_t node);
    const Node& at(std::int32_t node) const { return m_nodes[static_cast<std::size_t>(node)]; }
    Node& at(std::int32_t node) { return m_nodes[static_cast<std::size_t>(node)]; }

    Cidr m_pool;
    std::vector<Node> m_nodes;
};

} // namespace headroom
