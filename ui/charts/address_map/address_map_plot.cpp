// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/address_map/address_map_plot.h"

#include "ui/charts/plot_style.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <bit>

namespace headroom {

namespace {

constexpr int mapHeight = 410;
constexpr int zoomBits = MapGeometry::mostRowBits;
constexpr int smallestView = 28; ///< as no subnet is smaller

PrefixLength deeper(PrefixLength prefix)
{
    return PrefixLength::exactly(std::max(prefix.bits(), std::min(smallestView, prefix.bits() + zoomBits)));
}

} // namespace

AddressMapPlot::AddressMapPlot(QWidget* parent)
    : QCustomPlot(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFixedHeight(scaled(mapHeight));
    setMinimumWidth(320);
    stylePlot(*this);
    for (QCPAxis* axis : {xAxis, yAxis})
        axis->setVisible(false);
    axisRect()->setAutoMargins(QCP::msNone);
    axisRect()->setMargins({AddressMapItem::leftMargin(), AddressMapItem::topMargin() + 6, 2, 2});
    m_picture.parts = mapParts(m_picture.view, {});
    m_picture.overview = mapParts(m_picture.space, {});
    m_item = new AddressMapItem(*this, m_picture); // the plot owns its items
}

void AddressMapPlot::show(const AddressFigure& figure)
{
    if (m_hasView && figure == m_picture.figure)
        return;
    const std::uint32_t address = current().cidr.first();
    const bool isSameDomain = figure.domain == m_picture.figure.domain;
    m_picture.figure = figure;
    const auto& spaces = figure.spaces;
    const auto holder = std::find_if(spaces.begin(), spaces.end(), [this](const Cidr& space) { return space.contains(m_picture.view); });
    const bool stays = m_hasView && holder != spaces.end();
    m_picture.space = stays ? *holder : spaces.front();
    m_picture.overview = mapParts(m_picture.space, figure.blocks);
    if (!stays)
        m_picture.view = planView();
    m_hasView = true;
    m_picture.parts = mapParts(m_picture.view, figure.blocks);
    const std::size_t sameAddress = m_picture.view.first() <= address && address <= m_picture.view.last() ? partAt(address) : 0;
    // Who goes to another domain wants to see its block; an edit of one leaves the eye where it is.
    m_picture.current = stays && isSameDomain ? sameAddress : partOfDomain().value_or(stays ? sameAddress : 0);
    draw();
    emit viewChanged();
    emit currentChanged();
}

std::optional<std::size_t> AddressMapPlot::partOfDomain() const
{
    const auto& blocks = m_picture.figure.blocks;
    const auto own = std::find_if(blocks.begin(), blocks.end(),
        [this](const MappedBlock& block) { return block.kind == MappedBlock::Kind::Vpc && block.name == m_picture.figure.domain && m_picture.view.contains(block.cidr); });
    return own == blocks.end() ? std::nullopt : std::optional(partAt(own->cidr.first()));
}

Cidr AddressMapPlot::planView() const
{
    std::optional<std::uint32_t> first;
    std::uint32_t last = 0;
    PrefixLength largest = m_picture.space.prefix();
    for (const MappedBlock& block : m_picture.figure.blocks) {
        if (block.kind != MappedBlock::Kind::Vpc || !m_picture.space.contains(block.cidr))
            continue;
        largest = first ? std::min(largest, block.cidr.prefix()) : block.cidr.prefix();
        first = std::min(first.value_or(block.cidr.first()), block.cidr.first());
        last = std::max(last, block.cidr.last());
    }
    if (!first)
        return m_picture.space;
    // What lies between has that many bits alike; a block alone would fill the map, and what is round it is wanted, too.
    const int alike = std::min(std::countl_zero(*first ^ last), std::max(0, largest.bits() - zoomBits));
    const int steps = std::max(0, alike - m_picture.space.prefix().bits()) / zoomBits;
    return Cidr::holding(*first, PrefixLength::exactly(m_picture.space.prefix().bits() + steps * zoomBits));
}

void AddressMapPlot::setSpace(const Cidr& space)
{
    if (space == m_picture.space)
        return;
    m_picture.space = space;
    m_picture.overview = mapParts(space, m_picture.figure.blocks);
    setView(planView());
}

void AddressMapPlot::setView(const Cidr& view)
{
    const std::uint32_t address = current().cidr.first();
    m_picture.view = view;
    m_picture.parts = mapParts(view, m_picture.figure.blocks);
    m_picture.current = view.first() <= address && address <= view.last() ? partAt(address) : 0;
    draw();
    emit viewChanged();
    emit currentChanged();
}

void AddressMapPlot::hideCurrent()
{
    m_picture.marksCurrent = false;
    draw();
}

std::vector<Cidr> AddressMapPlot::wayHere() const
{
    std::vector<Cidr> way;
    for (int bits = m_picture.space.prefix().bits(); bits < m_picture.view.prefix().bits(); bits += zoomBits)
        way.push_back(Cidr::holding(m_picture.view.first(), PrefixLength::exactly(bits)));
    way.push_back(m_picture.view);
    return way;
}

bool AddressMapPlot::canZoomIn() const
{
    return m_picture.view.prefix().bits() < smallestView;
}

bool AddressMapPlot::canZoomOut() const
{
    return m_picture.view != m_picture.space;
}

void AddressMapPlot::zoomIn()
{
    if (canZoomIn())
        setView(Cidr::holding(current().cidr.first(), deeper(m_picture.view.prefix())));
}

void AddressMapPlot::zoomOut()
{
    if (!canZoomOut())
        return;
    const std::vector<Cidr> way = wayHere();
    setView(way[way.size() - 2]);
}

void AddressMapPlot::goTo(const Cidr& block)
{
    const auto& spaces = m_picture.figure.spaces;
    const auto space = std::find_if(spaces.begin(), spaces.end(), [&](const Cidr& each) { return each.contains(block); });
    if (space == spaces.end())
        return;
    setSpace(*space);
    const int steps = std::max(0, std::min(block.prefix().bits(), smallestView) - space->prefix().bits() - 1) / zoomBits;
    setView(Cidr::holding(block.first(), PrefixLength::exactly(space->prefix().bits() + steps * zoomBits)));
    makeCurrent(block.first());
}

std::size_t AddressMapPlot::partAt(std::uint32_t address) const
{
    const auto& parts = m_picture.parts;
    const auto behind = std::upper_bound(parts.begin(), parts.end(), address, [](std::uint32_t each, const MapPart& part) { return each < part.cidr.first(); });
    return static_cast<std::size_t>(std::max<std::ptrdiff_t>(0, behind - parts.begin() - 1));
}

std::size_t AddressMapPlot::partAt(const QPoint& at, std::size_t fallback) const
{
    const auto address = m_item->geometry().addressAt(at);
    if (!address)
        return fallback;
    const std::size_t part = partAt(*address);
    if (m_picture.parts[part].block)
        return part;
    // What is drawn wider than it is can be pointed at where it is drawn.
    for (std::size_t before = part; before-- > 0;) {
        const QRectF drawn = m_item->drawnRect(m_picture.parts[before]);
        if (drawn.bottom() < at.y())
            break;
        if (m_picture.parts[before].block && drawn.contains(at))
            return before;
    }
    return part;
}

void AddressMapPlot::makeCurrent(std::uint32_t address)
{
    setCurrent(partAt(address));
}

void AddressMapPlot::setCurrent(std::size_t part)
{
    m_picture.current = std::min(part, m_picture.parts.size() - 1);
    draw();
    emit currentChanged();
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void AddressMapPlot::step(int by, Qt::KeyboardModifiers modifiers)
{
    auto at = static_cast<std::ptrdiff_t>(m_picture.current);
    const auto count = static_cast<std::ptrdiff_t>(m_picture.parts.size());
    do
        at += by;
    while (at >= 0 && at < count && modifiers & Qt::ControlModifier && !m_picture.parts[static_cast<std::size_t>(at)].block);
    if (at >= 0 && at < count)
        setCurrent(static_cast<std::size_t>(at));
}

void AddressMapPlot::stepRow(int by)
{
    const auto row = static_cast<std::int64_t>(m_item->geometry().rowPrefix().addresses());
    const Cidr& here = current().cidr;
    const std::int64_t address = by < 0 ? here.first() - row : std::max<std::int64_t>(here.first() + row, std::int64_t{here.last()} + 1);
    if (address >= m_picture.view.first() && address <= m_picture.view.last())
        makeCurrent(static_cast<std::uint32_t>(address));
}

void AddressMapPlot::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left: return step(-1, event->modifiers());
    case Qt::Key_Right: return step(1, event->modifiers());
    case Qt::Key_Up: return stepRow(-1);
    case Qt::Key_Down: return stepRow(1);
    case Qt::Key_Home: return setCurrent(0);
    case Qt::Key_End: return setCurrent(m_picture.parts.size() - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Plus: return zoomIn();
    case Qt::Key_Backspace:
    case Qt::Key_Minus: return zoomOut();
    default: QCustomPlot::keyPressEvent(event);
    }
}

void AddressMapPlot::mousePressEvent(QMouseEvent* event)
{
    QCustomPlot::mousePressEvent(event);
    if (event->button() != Qt::LeftButton)
        return;
    const QRectF strip = m_item->overviewArea();
    if (!strip.adjusted(0, -2, 0, 2).contains(event->pos()))
        return setCurrent(partAt(event->pos(), m_picture.current));
    const double share = std::clamp((event->pos().x() - strip.left()) / strip.width(), 0.0, 1.0);
    const auto address = static_cast<std::uint32_t>(std::min(m_picture.space.first() + share * static_cast<double>(m_picture.space.addresses()), static_cast<double>(m_picture.space.last())));
    // Of the whole, a click looks closer; of a part of it, it looks elsewhere as closely.
    setView(Cidr::holding(address, canZoomOut() ? m_picture.view.prefix() : deeper(m_picture.space.prefix())));
    makeCurrent(address);
}

void AddressMapPlot::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && m_item->geometry().area.contains(event->pos())) {
        setCurrent(partAt(event->pos(), m_picture.current));
        const auto address = m_item->geometry().addressAt(event->pos());
        if (canZoomIn() && address)
            setView(Cidr::holding(current().block ? current().cidr.first() : *address, deeper(m_picture.view.prefix())));
    }
}

void AddressMapPlot::wheelEvent(QWheelEvent* event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return event->ignore();
    event->accept();
    if (event->angleDelta().y() < 0)
        return zoomOut();
    const auto address = m_item->geometry().addressAt(event->position());
    if (canZoomIn() && address)
        setView(Cidr::holding(*address, deeper(m_picture.view.prefix())));
}

void AddressMapPlot::focusInEvent(QFocusEvent* event)
{
    QCustomPlot::focusInEvent(event);
    showFocus(true);
}

void AddressMapPlot::focusOutEvent(QFocusEvent* event)
{
    QCustomPlot::focusOutEvent(event);
    showFocus(false);
}

void AddressMapPlot::showFocus(bool hasFocus)
{
    m_picture.hasFocus = hasFocus;
    draw();
}

QString AddressMapPlot::wordsAt(const QPoint& at) const
{
    const std::size_t nowhere = m_picture.parts.size();
    const std::size_t part = partAt(at, nowhere);
    return part == nowhere ? QString() : mapPartWords(m_picture.figure, m_picture.parts[part]);
}

void AddressMapPlot::draw()
{
    replot(rpQueuedReplot);
}

} // namespace headroom
