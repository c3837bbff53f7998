// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "ui/charts/tenancy/tenancy_figure.h"
#include "ui/pages/page.h"
#include "ui/work/background_task.h"

#include <memory>
#include <vector>

class QLabel;

namespace headroom {

class AspectsCard;
class DataTable;
class SideBySideModel;
struct SideBySide;

/// The plan's tenants in one domain, in one VPC, in a VPC each and in an account each: addresses, what to ask for, limits, and what else sets them apart. Large
/// plans are worked out off the GUI thread; what was shown stays until then, and says so.
class TenancyPage : public Page {
    Q_OBJECT

public:
    explicit TenancyPage(Selection& selection, QWidget* parent = nullptr);

    bool isAtWork() const { return m_task.isRunning(); }

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// A comparison in a card of its own.
    struct TableCard {
        Card* card;
        SideBySideModel* model;
        DataTable* table;
    };

    void showWorking();
    QWidget* makeAnswer();
    /// What the marks of the limits mean.
    QWidget* makeMarks();
    TableCard makeTable(const QString& title, const char* objectName);
    void take(const Tenancy& tenancy, const Plan& plan);
    void showTables();
    void showLimits();

    Plan m_plan; ///< that is worked out, or shown
    std::shared_ptr<const Tenancy> m_tenancy; ///< of m_plan; none while it is worked out for the first time
    TenancyFigure m_figure;
    BackgroundTask m_task;

    QLabel* m_sentence;
    QLabel* m_more;
    TableCard m_figures, m_networks, m_limits;
    PlotCard* m_chart;
    std::vector<std::pair<Severity, QLabel*>> m_marks; ///< icons of the limits' legend
    AspectsCard* m_aspects;
    QLabel* m_suppositions;
};

} // namespace headroom
