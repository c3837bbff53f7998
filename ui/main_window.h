// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/scenario_board.h"
#include "ui/document/selection.h"
#include "ui/file_flow.h"
#include "ui/shell/action_set.h"
#include "ui/shell/window_state.h"
#include "ui/theme/theme.h"

#include <QMainWindow>

#include <functional>

class QStackedWidget;

namespace headroom {

class AnswerPanel;
class HelpFlow;
class Navigator;
class PlanPages;
struct DroppedFiles;

/// The one window: navigator, pages and answer of one document.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(QWidget* parent = nullptr)
        : MainWindow(WindowState(), parent)
    {
        fill();
    }
    /// With the page and the navigator as they were left. The frame alone, menus and tools, which is painted sooner: `fill()` makes the rest.
    explicit MainWindow(const WindowState& state, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Navigator, page and answer. Nothing but this and what shows the frame is asked of a window that is not filled.
    void fill();
    PlanDocument& document() { return m_document; }
    Selection& selection() { return m_selection; }
    QAction* action(ActionId id) const { return m_actions.at(id); }
    /// As File → Open with that file.
    void open(const QString& path);
    /// Offers what a program kept that ended before it was saved.
    void offerRecovery() { m_files.offerRecovery(); }
    Safekeeping& safekeeping() { return m_files.safekeeping(); }
    HelpFlow& help() { return *m_help; }
    /// The program is ended from outside, and nobody can be asked: what is not saved is kept for the next start.
    void leave()
    {
        finishEditing();
        m_files.safekeeping().leave();
    }
    /// The session ends. False where the person wants to stay.
    bool endSession(FileFlow::Asking asking)
    {
        finishEditing();
        return m_files.endSession(asking);
    }
    /// As it is left now.
    WindowState state() const;
    /// Checks the menu entry; the application does the rest.
    void showColorScheme(ColorScheme scheme);

signals:
    void colorSchemeChosen(ColorScheme scheme);
    /// The window is closed; the program is to start again with this file, or none.
    void restartWanted(const QString& path);

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeMenus();
    void makeToolBar();
    void makePages();
    void connectPages();
    void connectFileActions();
    void connectHelp();
    void take(const DroppedFiles& files);
    void connectPlanActions();
    void connectScenarioActions();
    void connectViewActions();
    void on(ActionId id, const std::function<void()>& handler);
    void startFrom(const Plan& plan);
    /// Until the name is edited, where the navigator is hidden.
    void showNavigatorForNaming();
    void askForSettings();
    /// Takes over what stands in an open editor.
    void finishEditing();
    void fillExamples();
    void fillStackMenu();
    /// Tab goes from the page that is shown to the answer beside it.
    void putAnswerLast();
    void showFileState();
    void showPlan();
    void showUndoState();

    PlanDocument m_document;
    Selection m_selection;
    ScenarioBoard m_board;
    FileFlow m_files;
    ActionSet m_actions;
    QStackedWidget* m_places = nullptr;
    HelpFlow* m_help = nullptr;
    QString m_pageLeft; ///< when the program was ended last
    bool m_wantsNavigator = true; ///< where there is room for it
    PlanPages* m_pages = nullptr; ///< until the window is filled
    AnswerPanel* m_answer = nullptr;
    Navigator* m_navigator = nullptr;
};

} // namespace headroom
