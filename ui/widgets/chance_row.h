// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capacity/risk.h"
#include "ui/document/selection.h"
#include "ui/work/background_task.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace headroom {

/// How often the subnet that suffices for an even spread runs dry: "A /24 runs dry, users spread evenly", "1 peak in 1,600,000". Hidden where there is no such subnet.
class ChanceRow : public QWidget {
    Q_OBJECT

public:
    explicit ChanceRow(Selection& selection, QWidget* parent = nullptr);

    void refresh();

private:
    void showChance(double chance);

    Selection& m_selection;
    QLabel* m_name;
    QLabel* m_chance;
    BackgroundTask m_task;
    std::optional<DemandModel> m_model; ///< that the chance shown, or being worked out, is of
    std::optional<PrefixLength> m_prefix;
};

} // namespace headroom
