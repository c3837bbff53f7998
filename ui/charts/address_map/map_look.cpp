// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/address_map/map_look.h"

#include "ui/models/plan_words.h"
#include "ui/theme/theme.h"
#include "ui/tr.h"
#include "ui/words.h"

#include <algorithm>

namespace headroom {

namespace {

using Kind = MappedBlock::Kind;

const MappedBlock* blockOf(const AddressFigure& figure, const MapPart& part)
{
    return part.block ? &figure.blocks[*part.block] : nullptr;
}

QColor mixed(const QColor& a, const QColor& b, float share)
{
    const auto mix = [share](float x, float y) { return x + (y - x) * share; };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

MapLook lookOfKind(Kind kind, bool standsOut)
{
    const Theme& colours = theme();
    switch (kind) {
    case Kind::Subnet:
        return standsOut ? MapLook{colours.accent, {}, Qt::NoBrush, colours.onAccent} : MapLook{mixed(colours.card, colours.accent, 0.45F), {}, Qt::NoBrush, colours.text};
    case Kind::Vpc: return {colours.accentSoft, mixed(colours.accentSoft, colours.accent, 0.35F), Qt::BDiagPattern, colours.text};
    case Kind::ExistingSubnet: return {mixed(colours.card, colours.muted, 0.45F), mixed(colours.card, colours.muted, 0.75F), Qt::DiagCrossPattern, colours.text};
    case Kind::Exclusion: return {mixed(colours.card, colours.muted, 0.2F), mixed(colours.card, colours.muted, 0.5F), Qt::FDiagPattern, colours.text};
    case Kind::Service: return {mixed(colours.card, colours.muted, 0.2F), mixed(colours.card, colours.muted, 0.5F), Qt::HorPattern, colours.text};
    }
    return {};
}

QString kindName(Kind kind)
{
    switch (kind) {
    case Kind::Subnet: return tr("Planned subnet");
    case Kind::Vpc: return tr("Spare in a planned VPC block");
    case Kind::ExistingSubnet: return tr("Existing subnet");
    case Kind::Exclusion: return tr("Excluded");
    case Kind::Service: return tr("Used by AWS services");
    }
    return {};
}

QString nameOf(const MappedBlock& block)
{
    if (block.kind == Kind::Service)
        return kindName(Kind::Service);
    if (block.kind == Kind::Exclusion && block.name.empty())
        return kindName(Kind::Exclusion);
    return nameWords(block.name);
}

} // namespace

MapLook lookOf(const AddressFigure& figure, const MapPart& part)
{
    const MappedBlock* block = blockOf(figure, part);
    if (part.isConflict)
        return {mixed(theme().card, theme().error, 0.25F), theme().error, Qt::Dense5Pattern, theme().text};
    if (!block)
        return {theme().free, {}, Qt::NoBrush, theme().muted};
    return lookOfKind(block->kind, block->name == figure.domain);
}

std::vector<LegendEntry> mapLegend(const AddressFigure& figure, const std::vector<MapPart>& parts)
{
    std::vector<LegendEntry> legend;
    for (const Kind kind : {Kind::Subnet, Kind::Vpc, Kind::ExistingSubnet, Kind::Exclusion, Kind::Service}) {
        if (std::none_of(figure.blocks.begin(), figure.blocks.end(), [kind](const MappedBlock& block) { return block.kind == kind; }))
            continue;
        const MapLook look = lookOfKind(kind, true);
        legend.push_back({look.style == Qt::NoBrush ? look.ground : look.pattern, kindName(kind), look.style == Qt::NoBrush ? Qt::SolidPattern : look.style});
    }
    if (const auto twice = std::find_if(parts.begin(), parts.end(), [](const MapPart& part) { return part.isConflict; }); twice != parts.end()) {
        const MapLook look = lookOf(figure, *twice);
        legend.push_back({look.pattern, tr("Given twice"), look.style});
    }
    legend.push_back({theme().free, tr("Free")});
    return legend;
}

QStringList mapLabels(const AddressFigure& figure, const MapPart& part)
{
    const MappedBlock* block = blockOf(figure, part);
    const QString cidr = qtext(part.cidr.text());
    const QString prefix = u'/' + QString::number(part.cidr.prefix().bits());
    if (!block)
        return {tr("%1 free").arg(cidr), tr("%1 free").arg(prefix), prefix};
    const QString name = nameOf(*block);
    if (part.isConflict)
        return {tr("! %1 given twice").arg(cidr), tr("! twice"), QStringLiteral("!")};
    switch (block->kind) {
    case Kind::Subnet: {
        const QString zone = tr("%1, zone %2").arg(name, nameWords(block->zone));
        return {zone + QStringLiteral("  ") + cidr + QStringLiteral("  ") + mapUseWords(figure, part), zone + QStringLiteral("  ") + cidr, zone, name, prefix};
    }
    case Kind::Vpc: {
        const QString spare = tr("%1, spare").arg(name);
        return {spare + QStringLiteral("  ") + cidr, spare, prefix};
    }
    default: return {name + QStringLiteral("  ") + cidr, name, prefix};
    }
}

QString mapKindWords(const AddressFigure& figure, const MapPart& part)
{
    const MappedBlock* block = blockOf(figure, part);
    if (!block)
        return tr("free");
    const QString name = nameWords(block->name);
    switch (block->kind) {
    case Kind::Subnet: return tr("planned subnet of %1, zone %2").arg(name, nameWords(block->zone));
    case Kind::Vpc:
        return block->isPinned ? tr("spare in the pinned block of %1").arg(name)
                               : tr("spare in the block of %1").arg(name);
    case Kind::ExistingSubnet:
        return block->zone.empty() ? tr("existing subnet of %1").arg(name)
                                   : tr("existing subnet of %1, %2").arg(name, nameWords(block->zone));
    case Kind::Exclusion: return name.isEmpty() ? tr("excluded") : tr("excluded: %1").arg(name);
    case Kind::Service: return tr("used by AWS services");
    }
    return {};
}

QString mapUseWords(const AddressFigure& figure, const MapPart& part)
{
    const MappedBlock* block = blockOf(figure, part);
    if (!block || (block->kind != Kind::Subnet && block->kind != Kind::ExistingSubnet))
        return {};
    const qint64 usable = std::max<qint64>(0, usableAddresses(block->cidr.prefix()));
    return tr("%1 of %2").arg(countWords(block->addresses), countWords(usable));
}

QString mapPartWords(const AddressFigure& figure, const MapPart& part)
{
    QStringList words{qtext(part.cidr.text()), mapKindWords(figure, part)};
    if (part.isConflict)
        words << tr("given twice");
    if (const QString use = mapUseWords(figure, part); !use.isEmpty())
        words << (figure.blocks[*part.block].kind == Kind::Subnet ? tr("%1 usable addresses needed").arg(use)
                                                                  : tr("%1 usable addresses in use").arg(use));
    words << tr("%1 – %2").arg(addressWords(part.cidr.first()), addressWords(part.cidr.last()));
    words << tr("%1 addresses").arg(countWords(static_cast<qint64>(part.cidr.addresses())));
    return words.join(QStringLiteral(" · "));
}

QString addressWords(std::uint32_t address)
{
    return QStringLiteral("%1.%2.%3.%4").arg(address >> 24).arg(address >> 16 & 255).arg(address >> 8 & 255).arg(address & 255);
}

} // namespace headroom
