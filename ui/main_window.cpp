// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "core/json/json.h"
#include "core/plan/examples.h"
#include "ui/document/domain_commands.h"
#include "ui/document/scenario_commands.h"
#include "ui/export/export_dialog.h"
#include "ui/files/file_bar.h"
#include "ui/help/help_flow.h"
#include "ui/navigator/difference_bar.h"
#include "ui/navigator/editing_chip.h"
#include "ui/navigator/navigator.h"
#include "ui/scenario_flow.h"
#include "ui/settings/settings_dialog.h"
#include "ui/shell/drop_hint.h"
#include "ui/shell/plan_pages.h"
#include "ui/shell/recent_menu.h"
#include "ui/status_line.h"
#include "ui/tr.h"
#include "ui/widgets/answer_panel.h"
#include "ui/widgets/plan_keys.h"
#include "ui/widgets/plan_properties_dialog.h"
#include "ui/words.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QToolBar>
#include <QVBoxLayout>

#include <utility>

namespace headroom {

namespace {

constexpr int besideNavigatorFrom = 1080; ///< pixels of the window
constexpr int remarkMilliseconds = 15000;

/// A plan to fill: one domain, nobody in it.
Plan emptyPlan()
{
    Plan plan;
    plan.name = MainWindow::tr("New plan").toStdString();
    plan.domains.add("studio");
    return plan;
}

} // namespace

MainWindow::MainWindow(const WindowState& state, QWidget* parent)
    : QMainWindow(parent)
    , m_selection(m_document)
    , m_board(m_document)
    , m_files(m_document, this)
    , m_actions(this)
{
    resize(1440, 900);
    setMinimumSize(920, 560);
    setContextMenuPolicy(Qt::NoContextMenu);
    makeMenus();
    makeToolBar();
    m_wantsNavigator = state.showsNavigator;
    m_pageLeft = state.page;
    showFileState();
    showUndoState();
}

void MainWindow::fill()
{
    if (m_pages)
        return;
    makePages();
    m_pages->begin(m_pageLeft);
    auto* status = new StatusLine(m_selection, this);
    connect(m_navigator, &Navigator::remark, status, &StatusLine::tell);
    connectFileActions();
    connectPlanActions();
    connectScenarioActions();
    connectViewActions();
    connectHelp();

    new PlanKeys(this);
    connect(qApp, &QApplication::focusChanged, this, [this] { m_document.endStep(); });
    connect(&m_document, &PlanDocument::fileStateChanged, this, &MainWindow::showFileState);
    connect(&m_selection, &Selection::changed, this, &MainWindow::showPlan);
    connect(&m_document.undoStack(), &QUndoStack::indexChanged, this, &MainWindow::showUndoState);
    showPlan();
    // Last: what is in sight is laid out and painted once.
    setStatusBar(status);
    setCentralWidget(m_places);
}

MainWindow::~MainWindow()
{
    // The widgets go last: an open editor would hand its text to a plan that is gone, and the focus would tell of its moves.
    finishEditing();
    disconnect(qApp, nullptr, this, nullptr);
}

void MainWindow::open(const QString& path)
{
    finishEditing();
    m_files.open(path);
}

void MainWindow::startFrom(const Plan& plan)
{
    finishEditing();
    m_files.startFrom(plan);
}

void MainWindow::makeMenus()
{
    m_actions.makeMenus(menuBar());
    connect(action(ActionId::StackScenario)->menu(), &QMenu::aboutToShow, this, &MainWindow::fillStackMenu);
    // Read when they are first asked for: the start does without them.
    connect(action(ActionId::NewFromExample)->menu(), &QMenu::aboutToShow, this, &MainWindow::fillExamples);
    auto* recent = new RecentMenu(m_document, action(ActionId::OpenRecent)->menu());
    connect(recent, &RecentMenu::chosen, this, &MainWindow::open);
    connect(new DropHint(this), &DropHint::dropped, this, &MainWindow::take);
}

void MainWindow::makeToolBar()
{
    QToolBar* bar = addToolBar(tr("Tools"));
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize({16, 16});
    for (const ActionId id : {ActionId::Undo, ActionId::Redo, ActionId::Open, ActionId::Save})
        bar->addAction(action(id));

    auto* editing = new QLabel(tr("Editing"), bar);
    setRole(editing, "muted");
    editing->setContentsMargins(22, 0, 4, 0);
    bar->addWidget(editing);
    auto* chip = new EditingChip(m_document, bar);
    connect(chip, &EditingChip::brokenScenarioChosen, this, [this](const std::string& name) {
        fill();
        m_pages->showBrokenScenario(name);
    });
    bar->addWidget(chip);
}

void MainWindow::makePages()
{
    // Everything is made where it stays: what moves to another parent is styled anew with all that it holds.
    m_places = new QStackedWidget(this);
    auto* central = new QWidget(m_places);
    m_places->addWidget(central);
    auto* layout = new QHBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_navigator = new Navigator(m_selection, m_board, central);
    auto* file = new FileBar(m_files.safekeeping(), central);
    connect(file, &FileBar::saveWanted, this, [this] { m_files.saveAgain(); });
    connect(file, &FileBar::saveAsWanted, action(ActionId::SaveAs), &QAction::trigger);
    auto* differences = new DifferenceBar(m_document, central);
    m_pages = new PlanPages(m_selection, m_board, central);
    m_answer = new AnswerPanel(m_selection, central);
    auto* middle = new QVBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(file);
    middle->addWidget(differences);
    middle->addWidget(m_pages, 1);
    layout->addWidget(m_navigator);
    layout->addLayout(middle, 1);
    layout->addWidget(m_answer);
    m_navigator->setObjectName(QStringLiteral("navigator"));
    m_answer->setObjectName(QStringLiteral("answer"));
    connectPages();
    connect(differences, &DifferenceBar::allWanted, this, [this] { m_pages->show(PageId::Scenarios); });
}

void MainWindow::connectPages()
{
    connect(m_pages, &PageTabs::pageMade, this, &MainWindow::putAnswerLast);
    connect(m_pages, &PlanPages::addScenarioWanted, action(ActionId::NewScenario), &QAction::trigger);
    connect(m_pages, &PlanPages::renameScenarioWanted, action(ActionId::RenameScenario), &QAction::trigger);
    connect(m_pages, &PlanPages::remark, this, [this](const QString& words) { statusBar()->showMessage(words, remarkMilliseconds); });
    connect(m_answer, &AnswerPanel::findingsWanted, this, [this] { m_pages->show(PageId::Findings); });
    connect(m_navigator, &Navigator::addDomainWanted, action(ActionId::AddDomain), &QAction::trigger);
    connect(m_navigator, &Navigator::domainMenuWanted, this, [this](const QPoint& at) { m_actions.menu(ActionMenu::Plan)->popup(at); });
    connect(m_navigator, &Navigator::addScenarioWanted, action(ActionId::NewScenario), &QAction::trigger);
    connect(m_navigator, &Navigator::scenarioMenuWanted, this, [this](const QPoint& at) { m_actions.menu(ActionMenu::Scenario)->popup(at); });
    connect(m_navigator, &Navigator::removeDomainWanted, action(ActionId::RemoveDomain), &QAction::trigger);
    connect(m_navigator, &Navigator::removeScenarioWanted, action(ActionId::RemoveScenario), &QAction::trigger);
    connect(m_navigator, &Navigator::brokenScenarioChosen, m_pages, &PlanPages::showBrokenScenario);
}

void MainWindow::putAnswerLast()
{
    QWidget* last = nullptr;
    std::vector<QWidget*> ofAnswer;
    for (QWidget* each = nextInFocusChain(); each != this; each = each->nextInFocusChain()) {
        if (each->focusPolicy() == Qt::NoFocus || each->window() != this)
            continue;
        if (m_answer->isAncestorOf(each))
            ofAnswer.push_back(each);
        else
            last = each;
    }
    for (QWidget* each : ofAnswer) {
        if (last)
            setTabOrder(last, each);
        last = each;
    }
}

void MainWindow::connectFileActions()
{
    on(ActionId::Open, [this] { m_files.openAsking(); });
    on(ActionId::Recover, [this] { m_files.recoverAsking(); });
    on(ActionId::Save, [this] { m_files.save(); });
    on(ActionId::SaveAs, [this] { m_files.saveAsking(); });
    on(ActionId::ExportCode, [this] {
        Answer answer{m_document.plan(), m_document.scenario(), m_document.sizing(), m_document.findings()};
        const QString folder = m_document.path().isEmpty() ? QString() : QFileInfo(m_document.path()).absolutePath();
        ExportDialog(std::move(answer), static_cast<std::size_t>(m_selection.domainIndex()), folder, this).exec();
    });
    on(ActionId::ExportReport, [this] { m_pages->exportReport(); });
    on(ActionId::Quit, [this] { close(); });
}

void MainWindow::connectHelp()
{
    const PaletteWays ways{.startFrom = [this](const Plan& plan) { startFrom(plan); },
        .open = [this](const QString& path) { open(path); },
        .showBroken = [this](const std::string& name) { m_pages->showBrokenScenario(name); },
        .showFinding = [this](std::size_t index) { m_pages->showFinding(index); }};
    m_help = new HelpFlow(m_actions, m_selection, ways, m_places, this);
    connect(m_help, &HelpFlow::emptyPlanWanted, this, [this] { startFrom(emptyPlan()); });
    on(ActionId::GettingStarted, [this] { m_help->showWelcome(); });
    on(ActionId::Tour, [this] { m_help->takeTour(); });
    on(ActionId::FindCommand, [this] { m_help->findCommand(); });
    on(ActionId::KeyboardShortcuts, [this] { m_help->showKeys(); });
    on(ActionId::About, [this] { m_help->showAbout(); });
}

void MainWindow::connectPlanActions()
{
    on(ActionId::Undo, [this] { m_document.undoStack().undo(); });
    on(ActionId::Redo, [this] { m_document.undoStack().redo(); });
    on(ActionId::Settings, [this] { askForSettings(); });
    on(ActionId::AddDomain, [this] {
        showNavigatorForNaming();
        addDomain(m_selection);
        m_navigator->editDomainName();
    });
    on(ActionId::DuplicateDomain, [this] { duplicateDomain(m_selection); });
    on(ActionId::RenameDomain, [this] {
        showNavigatorForNaming();
        m_navigator->editDomainName();
    });
    on(ActionId::RemoveDomain, [this] { removeDomain(m_selection); });
    on(ActionId::PinBlocks, [this] { pinAllBlocks(m_document); });
    on(ActionId::UnpinBlocks, [this] { unpinAllBlocks(m_document); });
    on(ActionId::PlanProperties, [this] {
        PlanPropertiesDialog dialog(m_document.plan(), this);
        if (dialog.exec() == QDialog::Accepted)
            m_document.edit(tr("Set properties of the plan"), [&dialog](Plan& plan) { dialog.apply(plan); });
    });
}

void MainWindow::connectScenarioActions()
{
    on(ActionId::NewScenario, [this] {
        showNavigatorForNaming();
        addScenario(m_document);
        m_navigator->editScenarioName();
    });
    on(ActionId::ShowBase, [this] { m_document.show(std::nullopt); });
    // The others are enabled only while a scenario is shown.
    on(ActionId::DuplicateScenario, [this] { duplicateScenario(m_document, *m_document.scenario()); });
    on(ActionId::RenameScenario, [this] {
        showNavigatorForNaming();
        m_navigator->editScenarioName();
    });
    on(ActionId::PromoteScenario, [this] { promoteTelling(m_document, *m_document.scenario(), this); });
    on(ActionId::RemoveScenario, [this] { removeScenario(m_document, *m_document.scenario()); });
}

void MainWindow::fillExamples()
{
    QMenu* menu = action(ActionId::NewFromExample)->menu();
    if (!menu->isEmpty())
        return;
    for (const Example& example : examples())
        connect(menu->addAction(withoutMnemonic(words(example.title))), &QAction::triggered, this, [this, &example] { startFrom(example.plan); });
    menu->addSeparator();
    connect(menu->addAction(tr("Empty plan")), &QAction::triggered, this, [this] { startFrom(emptyPlan()); });
}

void MainWindow::fillStackMenu()
{
    QMenu* menu = action(ActionId::StackScenario)->menu();
    menu->clear();
    for (const auto& other : m_document.base().scenarios)
        if (other.name != m_document.scenario())
            menu->addAction(withoutMnemonic(qtext(other.name)), this, [this, below = other.name] { stackTelling(m_document, below, *m_document.scenario(), this); });
}

void MainWindow::connectViewActions()
{
    constexpr std::pair<ActionId, PageId> ways[] = {{ActionId::ShowDemand, PageId::Demand}, {ActionId::ShowGrowth, PageId::Growth}, {ActionId::ShowScenarios, PageId::Scenarios},
        {ActionId::ShowRisk, PageId::Risk}, {ActionId::ShowSensitivity, PageId::Sensitivity}, {ActionId::ShowAddresses, PageId::Addresses}, {ActionId::ShowExistingVpc, PageId::ExistingVpc},
        {ActionId::ShowTenancy, PageId::Tenancy}, {ActionId::ShowFindings, PageId::Findings}, {ActionId::ShowReport, PageId::Report}};
    for (const auto& [shows, page] : ways)
        on(shows, [this, page = page] { m_pages->show(page); });
    m_navigator->setVisible(action(ActionId::ShowNavigator)->isChecked());
    connect(action(ActionId::ShowNavigator), &QAction::toggled, m_navigator, &QWidget::setVisible);
    // Chosen by hand in a window with room for it: that is kept. What its width does to a narrow window is not.
    connect(action(ActionId::ShowNavigator), &QAction::triggered, this, [this](bool on) { m_wantsNavigator = width() < scaled(besideNavigatorFrom) ? m_wantsNavigator : on; });
    on(ActionId::Light, [this] { emit colorSchemeChosen(ColorScheme::Light); });
    on(ActionId::Dark, [this] { emit colorSchemeChosen(ColorScheme::Dark); });
    on(ActionId::HighContrast, [this] { emit colorSchemeChosen(ColorScheme::HighContrast); });
    on(ActionId::SystemColours, [this] { emit colorSchemeChosen(ColorScheme::System); });
}

void MainWindow::on(ActionId id, const std::function<void()>& handler)
{
    connect(action(id), &QAction::triggered, this, [this, id, handler] {
        // What is being typed belongs to the plan before anything else is done with it; undo and redo have the number of an open editor to change.
        if (id != ActionId::Undo && id != ActionId::Redo)
            finishEditing();
        if (isOfPlan(id))
            m_help->showPlan();
        handler();
    });
}

void MainWindow::showNavigatorForNaming()
{
    if (action(ActionId::ShowNavigator)->isChecked())
        return;
    action(ActionId::ShowNavigator)->setChecked(true);
    connect(m_navigator, &Navigator::namingEnded, this, [this] { action(ActionId::ShowNavigator)->setChecked(false); }, Qt::SingleShotConnection);
}

void MainWindow::finishEditing()
{
    finishCellEditor(this);
    if (m_navigator)
        m_navigator->finishRename();
}

void MainWindow::showColorScheme(ColorScheme scheme)
{
    switch (scheme) {
    case ColorScheme::Light: action(ActionId::Light)->setChecked(true); break;
    case ColorScheme::Dark: action(ActionId::Dark)->setChecked(true); break;
    case ColorScheme::HighContrast: action(ActionId::HighContrast)->setChecked(true); break;
    case ColorScheme::System: action(ActionId::SystemColours)->setChecked(true); break;
    }
}

void MainWindow::askForSettings()
{
    const auto isShown = [this](ActionId id) { return action(id)->isChecked(); };
    const ColorScheme shown = isShown(ActionId::Light) ? ColorScheme::Light : isShown(ActionId::Dark) ? ColorScheme::Dark : isShown(ActionId::HighContrast) ? ColorScheme::HighContrast : ColorScheme::System;
    SettingsDialog dialog(shown, this);
    connect(&dialog, &SettingsDialog::colorSchemeChosen, this, [this](ColorScheme scheme) {
        showColorScheme(scheme);
        emit colorSchemeChosen(scheme);
    });
    connect(&dialog, &SettingsDialog::restartWanted, this, [this] {
        if (close())
            emit restartWanted(m_document.path());
    }, Qt::QueuedConnection);
    dialog.exec();
}

void MainWindow::showFileState()
{
    const QString file = m_document.path().isEmpty() ? qtext(m_document.base().name) : QFileInfo(m_document.path()).fileName();
    // "[*]" is Qt's place for the mark of unsaved edits; doubled, it is text.
    setWindowTitle(tr("%1[*] – Headroom").arg(QString(file).replace(QStringLiteral("[*]"), QStringLiteral("[*][*]"))));
    setWindowFilePath(m_document.path());
    setWindowModified(m_document.isDirty());
}

void MainWindow::showPlan()
{
    m_pages->showFindingCount();
    action(ActionId::RemoveDomain)->setEnabled(m_document.plan().domains.size() > 1);
    action(ActionId::PinBlocks)->setEnabled(canPinBlocks(m_document));
    action(ActionId::UnpinBlocks)->setEnabled(canUnpinBlocks(m_document));
    const bool isScenario = m_document.scenario().has_value();
    for (const ActionId id : {ActionId::DuplicateScenario, ActionId::RenameScenario, ActionId::PromoteScenario, ActionId::RemoveScenario, ActionId::ShowBase})
        action(id)->setEnabled(isScenario);
    action(ActionId::StackScenario)->setEnabled(isScenario && m_document.base().scenarios.size() > 1);
    showFileState();
}

void MainWindow::showUndoState()
{
    const QUndoStack& stack = m_document.undoStack();
    const auto show = [](QAction* action, const QString& word, const QString& step, const QString& iconText) {
        action->setEnabled(!step.isEmpty());
        action->setText(step.isEmpty() ? word : word + QStringLiteral(": ") + QString(step).replace(u'&', QStringLiteral("&&")));
        action->setIconText(iconText);
        action->setToolTip(step.isEmpty() ? iconText : plainText(iconText + QStringLiteral(": ") + step));
    };
    show(action(ActionId::Undo), tr("&Undo"), stack.canUndo() ? stack.undoText() : QString(), tr("Undo"));
    show(action(ActionId::Redo), tr("&Redo"), stack.canRedo() ? stack.redoText() : QString(), tr("Redo"));
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    // In a narrow window the page needs the room; what was chosen in the menu holds until the window gets wide, or narrow, again.
    const int wideFrom = scaled(besideNavigatorFrom);
    const bool isNarrow = event->size().width() < wideFrom;
    if (isNarrow != (event->oldSize().width() < wideFrom) || !event->oldSize().isValid())
        action(ActionId::ShowNavigator)->setChecked(!isNarrow && m_wantsNavigator);
}

WindowState MainWindow::state() const
{
    return {saveGeometry(), m_wantsNavigator, m_pages ? m_pages->current() : m_pageLeft};
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    finishEditing();
    event->setAccepted(m_files.mayClose());
}

void MainWindow::take(const DroppedFiles& files)
{
    fill();
    if (!files.plan.isEmpty())
        open(files.plan);
    if (files.replies.isEmpty())
        return;
    action(ActionId::ShowExistingVpc)->trigger();
    m_pages->addReplies(files.replies);
}

} // namespace headroom
