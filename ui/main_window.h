// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions.h"
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
class FindingsPage;
class Navigator;

/// The one window: navigator, pages and answer of one document.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(QWidget* parent = nullptr);

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
    void addPage(ActionId show, QWidget* page, const QString& title);
    void makeStatusBar();
    void connectFileActions();
    void connectPlanActions();
    void connectViewActions();
    void on(ActionId id, const std::function<void()>& handler);
    void showPage(QWidget* page);
    void showFileState();
    void showPlan();
    void showUndoState();
    void showAbout();

    PlanDocument m_document;
    Selection m_selection;
    FileFlow m_files;
    std::map<ActionId, QAction*> m_actions;
    QMenu* m_planMenu = nullptr;
    QTabWidget* m_tabs = nullptr;
    QWidget* m_demandPage = nullptr;
    FindingsPage* m_findingsPage = nullptr;
    Navigator* m_navigator = nullptr;
    QLabel* m_findingsBadge = nullptr;
    QLabel* m_savedLabel = nullptr;
    QLabel* m_rulesetLabel = nullptr;
    QLabel* m_totalLabel = nullptr;
};

} // namespace headroom
