// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plot_card.h"
#include "ui/document/selection.h"

class QComboBox;
class QHBoxLayout;
class QLabel;

namespace headroom {

class AddressMapPlot;

/// The map of the address space, the way from the pool to what it shows, and what can be done with the block that is current.
class MapCard : public PlotCard {
    Q_OBJECT

public:
    explicit MapCard(Selection& selection, QWidget* parent = nullptr);

    AddressMapPlot& map() const { return *m_map; }
    void refresh();

private:
    MapCard(Selection& selection, AddressMapPlot* map, QWidget* parent);
    void addControls();
    void showWay();
    void showCurrent();
    /// Where the selected domain's block would start in the current part; none where it does not fit, or the part is not free.
    std::optional<Cidr> placeHere() const;
    void pinHere();
    void excludeHere();
    Numbers numbers() const;

    Selection& m_selection;
    AddressMapPlot* m_map;
    QComboBox* m_spaces;
    QPushButton* m_zoomIn;
    QPushButton* m_zoomOut;
    QWidget* m_way;
    QHBoxLayout* m_wayLayout;
    QLabel* m_current;
    QPushButton* m_copy;
    QPushButton* m_pin;
    QPushButton* m_exclude;
};

} // namespace headroom
