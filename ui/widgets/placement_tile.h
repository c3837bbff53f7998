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
    Placement m_placement;
    QString m_name;
    QLabel* m_prefix;
    QLabel* m_needed;
};

} // namespace headroom
