// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/comparison_figure.h"
#include "ui/document/scenario_board.h"
#include "ui/pages/page.h"

#include <optional>
#include <string>

class QLabel;

namespace headroom {

class ChangesCard;
class DataTable;
class ScenariosModel;

/// The base and its scenarios side by side, and what each scenario changes.
class ScenariosPage : public Page {
    Q_OBJECT

public:
    ScenariosPage(Selection& selection, ScenarioBoard& board, QWidget* parent = nullptr);

    /// Lists what that scenario changes, and what is wrong with it.
    void choose(const std::string& scenario);
    /// Scrolls to that list.
    void showChanges();

signals:
    void addScenarioWanted();
    /// The name of the scenario that is shown shall be edited.
    void renameWanted();

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void addComparison();
    void addEmptyState();
    void showAll();
    void showComparison();
    /// The table has a row for each of them, in that order.
    bool hasRowsOf(const Named<Scenario>& scenarios) const;
    void chooseRow(int row);
    void showChosenRow();
    void showChangesOfChosen();

    ScenarioBoard& m_board;
    ComparisonFigure m_figure;
    Card* m_comparison;
    ScenariosModel* m_model;
    DataTable* m_table;
    PlotCard* m_chart;
    ChangesCard* m_changes;
    QFrame* m_empty;
    std::optional<std::string> m_chosen; ///< whose changes are listed
    std::optional<std::string> m_shown;  ///< by the window, when this page last looked
};

} // namespace headroom
