// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/growth_figure.h"
#include "ui/pages/page.h"

class QLabel;

namespace headroom {

class Card;
class GrantedCard;
class GrowthFields;

/// How demand goes on, and how long each prefix holds it.
class GrowthPage : public Page {
    Q_OBJECT

public:
    explicit GrowthPage(Selection& selection, QWidget* parent = nullptr);

protected:
    void refresh() override;

private:
    void showSentence();
    void showPrefixes();

    GrowthFigure m_figure;
    GrowthFields* m_fields;
    QLabel* m_sentence;
    QLabel* m_atHorizon;
    PlotCard* m_chart;
    NumbersModel* m_prefixes;
    Card* m_sizes;
    GrantedCard* m_granted;
};

} // namespace headroom
