// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capacity/sizing.h"

#include <QPushButton>

#include <optional>

class QLabel;

namespace headroom {

/// One way to place the users, with the subnet it would take. Checked: the plan's choice.
class PlacementTile : public QPushButton {
    Q_OBJECT

public:
    explicit PlacementTile(Placement placement, QWidget* parent = nullptr);

    Placement placement() const { return m_placement; }
    /// None: this placement is not possible, and the tile can't be chosen.
    void setSize(const std::optional<PlacementSize>& size);

private:
    /// Sentences for what is heard and for the tool tip, with places for the figures.
    QString nameWords() const;
    QString tipWords() const;

    Placement m_placement;
    QLabel* m_prefix;
    QLabel* m_needed;
};

} // namespace headroom
