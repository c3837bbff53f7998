// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions.h"
#include "ui/document/scenario_board.h"
#include "ui/document/selection.h"
#include "ui/file_flow.h"
#include "ui/theme/theme.h"

#include <QMainWindow>

#include <functional>
#include <map>

class QAction;
class QLabel;
class QMenu;
class QTabWidget;

namespace headroom {

class AnswerPanel;
class Navigator;

/// The one window: navigator, pages and answer of one document.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(QWidget* parent = nullptr);
    ~MainWindow() override;

    PlanDocument& document() { return m_document; }
    Selection& selection() { return m_selection; }
    QAction* action(ActionId id) const { return m_actions.at(id); }
    /// As File → Open with that file.
    void open(const QString& path);
    /// Checks the menu entry; the application does the rest.
    void showColorScheme(ColorScheme scheme);

signals:
    void colorSchemeChosen(ColorScheme scheme);

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makeActions();
    void makeMenus();
    void makeToolBar();
    void makePages();
    /// A tab whose page is made when it is first shown; returns the place of the page.
    QWidget* addPage(const QString& title, const std::function<QWidget*(QWidget* parent)>& make);
    void fillPage(QWidget* place);
    void makeStatusBar();
    void connectFileActions();
    void connectPlanActions();
    void connectScenarioActions();
    void connectViewActions();
    void on(ActionId id, const std::function<void()>& handler);
    void startFrom(const Plan& plan);
    /// Takes over what stands in an open editor.
    void finishEditing();
    void fillExamples();
    void fillStackMenu();
    /// Why a scenario gives no plan.
    void showBrokenScenario(const std::string& name);
    void showPage(QWidget* page);
    /// Tab goes from the page that is shown to the answer beside it.
    void putAnswerLast();
    void showFileState();
    void showPlan();
    void showUndoState();

    PlanDocument m_document;
    Selection m_selection;
    ScenarioBoard m_board;
    FileFlow m_files;
    std::map<ActionId, QAction*> m_actions;
    QMenu* m_planMenu = nullptr;
    QMenu* m_scenarioMenu = nullptr;
    QTabWidget* m_tabs = nullptr;
    AnswerPanel* m_answer = nullptr;
    QWidget* m_demandPage = nullptr;
    QWidget* m_growthPage = nullptr;
    QWidget* m_scenariosPage = nullptr;
    QWidget* m_riskPage = nullptr;
    QWidget* m_sensitivityPage = nullptr;
    QWidget* m_findingsPage = nullptr;
    std::map<QWidget*, std::function<QWidget*(QWidget*)>> m_pageMakers; ///< of the pages that were not shown yet
    Navigator* m_navigator = nullptr;
    QLabel* m_findingsBadge = nullptr;
    QLabel* m_savedLabel = nullptr;
    QLabel* m_rulesetLabel = nullptr;
    QLabel* m_totalLabel = nullptr;
};

} // namespace headroom
