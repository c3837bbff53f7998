// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/address_map/address_map_item.h"

namespace headroom {

/// The map of an address space. One part of it is the current one: the arrow keys, Home and End go from part to part, Ctrl with them only to those that are not free;
/// Enter or + zooms in on it, Backspace or − out. A click makes a part the current one, a double click or the wheel with Ctrl zooms.
class AddressMapPlot : public QCustomPlot {
    Q_OBJECT

public:
    explicit AddressMapPlot(QWidget* parent = nullptr);

    /// Stays where it is while that is still there; at first, and in another plan, it looks at all that is planned.
    void show(const AddressFigure& figure);
    const AddressFigure& figure() const { return m_picture.figure; }
    const Cidr& space() const { return m_picture.space; }
    void setSpace(const Cidr& space);
    const Cidr& view() const { return m_picture.view; }
    /// A block of the space.
    void setView(const Cidr& view);
    /// For a picture of the map, in which nobody goes from part to part.
    void hideCurrent();
    const std::vector<MapPart>& parts() const { return m_picture.parts; }
    /// Of the whole space.
    const std::vector<MapPart>& overview() const { return m_picture.overview; }
    const MapPart& current() const { return m_picture.parts[m_picture.current]; }
    void makeCurrent(std::uint32_t address);
    /// Goes to the space that has the block, and near enough to see it.
    void goTo(const Cidr& block);
    /// The view that has all that is planned in the space, with room round it.
    Cidr planView() const;

    bool canZoomIn() const;
    bool canZoomOut() const;
    void zoomIn();
    void zoomOut();
    /// The views between the space and this one, both included.
    std::vector<Cidr> wayHere() const;

    /// Of the part at a point; empty where there is none.
    QString wordsAt(const QPoint& at) const;
    QString currentWords() const { return mapPartWords(m_picture.figure, current()); }

signals:
    void viewChanged();
    void currentChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    std::size_t partAt(std::uint32_t address) const;
    std::size_t partAt(const QPoint& at, std::size_t fallback) const;
    /// The first of the domain that stands out; none where that is elsewhere.
    std::optional<std::size_t> partOfDomain() const;
    void setCurrent(std::size_t part);
    void step(int by, Qt::KeyboardModifiers modifiers);
    void stepRow(int by);
    void showFocus(bool hasFocus);
    void draw();

    MapPicture m_picture;
    AddressMapItem* m_item;
    bool m_hasView = false; ///< somebody chose it, or it was found
};

} // namespace headroom
