// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/sensitivity/heat_map_figure.h"

#include <utility>
#include <vector>

class QComboBox;

namespace headroom {

class FlowLayout;

/// The map of two inputs, which are chosen in it. They are never the same: who chooses the other's input swaps both.
class HeatMapCard : public PlotCard {
    Q_OBJECT

public:
    explicit HeatMapCard(QWidget* parent = nullptr);

    /// Offers the inputs that there are. What was chosen stays chosen where it is among them, and comes back when it is again.
    void offer(const Inputs& inputs);
    Input across() const { return m_offered.first; }
    Input up() const { return m_offered.second; }
    /// A figure without cells empties the map.
    void showFigure(const HeatMapFigure& figure);

signals:
    /// The user chose other inputs.
    void pairChosen();

private:
    QComboBox* makeChoice(const QString& label, const QString& name);
    void choose(Input across, Input up);
    void settlePair();

    FlowLayout* m_choices;
    QComboBox* m_acrossBox;
    QComboBox* m_upBox;
    std::vector<Input> m_inputs;
    std::pair<Input, Input> m_wanted{Input::Users, Input::Concurrency};
    std::pair<Input, Input> m_offered = m_wanted; ///< of m_inputs, as near to what is wanted as can be
    HeatMapFigure m_figure;
};

} // namespace headroom
