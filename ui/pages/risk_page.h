// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/risk_figure.h"
#include "ui/pages/page.h"
#include "ui/work/background_task.h"

class QBoxLayout;
class QLabel;

namespace headroom {

class DataTable;
class SegmentedControl;
class WorkStrip;

/// How much is in use at once and how often, the chance that each prefix runs dry, and the prefix that an accepted chance asks for. The law is worked out off the
/// GUI thread; while it is, no figures are shown.
class RiskPage : public Page {
    Q_OBJECT

public:
    explicit RiskPage(Selection& selection, QWidget* parent = nullptr);

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class State { Working, Known, TooWide, Cancelled };

    /// A table in a card of its own.
    struct TableCard {
        Card* card;
        NumbersModel* model;
        DataTable* table;
    };

    QWidget* makeChoice();
    QWidget* makeAnswer();
    QWidget* makeBody();
    TableCard makeTable(const QString& title, const char* objectName, int stretched, QWidget* parent);

    void workOut();
    void take(std::shared_ptr<const Risk> risk);
    /// The state, and what is known in it.
    void showState();
    void showFigures();

    DemandModel m_model; ///< that the state is of
    State m_state = State::Cancelled;
    bool m_hasModel = false;
    std::shared_ptr<const Risk> m_risk; ///< of m_model, where it is known
    RiskFigure m_figure;
    BackgroundTask m_task;

    SegmentedControl* m_accepted;
    WorkStrip* m_work;
    QLabel* m_sentence;
    QLabel* m_demand;
    QWidget* m_body;
    PlotCard* m_chart;
    QBoxLayout* m_pair;
    TableCard m_percentiles, m_choices, m_prefixes;
    QLabel* m_suppositions;
};

} // namespace headroom
