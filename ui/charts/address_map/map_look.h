// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capacity/addresses/address_map.h"
#include "ui/charts/plot_picture.h"

#include <QColor>
#include <QString>

#include <string>
#include <vector>

namespace headroom {

/// What the map of the address space shows.
struct AddressFigure {
    std::vector<MappedBlock> blocks;                     ///< as mappedBlocks() gives them
    std::vector<Cidr> spaces{Cidr::of("10.0.0.0/8")};    ///< at least one
    std::string domain;                                  ///< whose blocks stand out
    bool operator==(const AddressFigure&) const = default;
};

/// How a part of the map is painted. Kinds differ by their pattern, too.
struct MapLook {
    QColor ground;
    QColor pattern; ///< of the strokes over it
    Qt::BrushStyle style = Qt::NoBrush;
    QColor text;
};
MapLook lookOf(const AddressFigure& figure, const MapPart& part);

/// What the map's patterns and colours stand for, as far as `figure` and its parts have them.
std::vector<LegendEntry> mapLegend(const AddressFigure& figure, const std::vector<MapPart>& parts);

/// What stands in a part: the longest of them that fits is written.
QStringList mapLabels(const AddressFigure& figure, const MapPart& part);

/// One line: what the part is, whose, from where to where, and how full.
QString mapPartWords(const AddressFigure& figure, const MapPart& part);
/// What kind of part it is, in a word or two: "Subnet, zone 1", "free".
QString mapKindWords(const AddressFigure& figure, const MapPart& part);
/// Its addresses in use or needed: "511 of 1,019"; empty where nothing is known.
QString mapUseWords(const AddressFigure& figure, const MapPart& part);

/// "10.0.3.255".
QString addressWords(std::uint32_t address);

} // namespace headroom
