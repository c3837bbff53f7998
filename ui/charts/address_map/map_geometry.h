// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/cidr.h"

#include <QRectF>

#include <algorithm>
#include <cmath>
#include <optional>

namespace headroom {

/// Where addresses stand on the map: a block is painted in rows, the lowest address above at the left, each row holding a sixteenth of it, or more where it is small.
/// Blocks are powers of two, so each is one rectangle: part of a row, or some rows.
struct MapGeometry {
    Cidr view;
    QRectF area; ///< pixels

    static constexpr int rowGap = 3;
    static constexpr int mostRowBits = 4;

    int rowBits() const { return std::min(mostRowBits, (32 - view.prefix().bits()) / 2); }
    int rows() const { return 1 << rowBits(); }
    PrefixLength rowPrefix() const { return PrefixLength::exactly(view.prefix().bits() + rowBits()); }
    double rowHeight() const { return area.height() / rows(); }

    /// Of a block that lies in the view.
    QRectF rectOf(const Cidr& block) const
    {
        const double inRow = static_cast<double>(rowPrefix().addresses());
        const auto offset = static_cast<double>(block.first() - view.first());
        const double row = std::floor(offset / inRow);
        const double rowsTaken = std::max(1.0, static_cast<double>(block.addresses()) / inRow);
        const double left = area.left() + area.width() * (offset - row * inRow) / inRow;
        const double width = area.width() * std::min(1.0, static_cast<double>(block.addresses()) / inRow);
        return {left, area.top() + row * rowHeight(), width, rowsTaken * rowHeight() - rowGap};
    }
    /// None beside the area and between its rows.
    std::optional<std::uint32_t> addressAt(const QPointF& at) const
    {
        if (!area.contains(at))
            return std::nullopt;
        const double row = std::floor((at.y() - area.top()) / rowHeight());
        const double share = std::clamp((at.x() - area.left()) / area.width(), 0.0, 1.0);
        const double offset = (row + share) * static_cast<double>(rowPrefix().addresses());
        return static_cast<std::uint32_t>(std::min(view.first() + offset, static_cast<double>(view.last())));
    }
};

} // namespace headroom
