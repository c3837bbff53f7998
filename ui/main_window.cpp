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
#include "ui/pages/addresses_page.h"
#include "ui/pages/demand_page.h"
#include "ui/pages/existing_vpc_page.h"
#include "ui/pages/findings_page.h"
#include "ui/pages/growth_page.h"
#include "ui/pages/page_tabs.h"
#include "ui/pages/report_page.h"
#include "ui/pages/risk_page.h"
#include "ui/pages/scenarios_page.h"
#include "ui/pages/sensitivity_page.h"
#include "ui/pages/tenancy_page.h"
#include "ui/scenario_flow.h"
#include "ui/settings/settings_dialog.h"
#include "ui/shell/drop_hint.h"
#include "ui/shell/recent_menu.h"
#include "ui/status_line.h"
#include "ui/tr.h"
#include "ui/widgets/answer_panel.h"
#include "ui/widgets/plan_keys.h"
#include "ui/widgets/plan_properties_dialog.h"
#include "ui/widgets/table_copying.h"
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

#include <algorithm>

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
    if (m_tabs)
        return;
    makePages();
    // Before it is filled: the start does without any other page.
    if (QWidget* left = m_pageLeft.isEmpty() ? nullptr : m_tabs->findChild<QWidget*>(m_pageLeft); left && m_tabs->indexOf(left) > 0)
        m_tabs->setCurrentWidget(left);
    m_tabs->fillCurrent();
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
    connect(chip, &EditingChip::brokenScenarioChosen, this, &MainWindow::showBrokenScenario);
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
    m_tabs = new PageTabs(central);
    m_answer = new AnswerPanel(m_selection, central);
    auto* middle = new QVBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(file);
    middle->addWidget(differences);
    middle->addWidget(m_tabs, 1);
    layout->addWidget(m_navigator);
    layout->addLayout(middle, 1);
    layout->addWidget(m_answer);
    m_navigator->setObjectName(QStringLiteral("navigator"));
    m_answer->setObjectName(QStringLiteral("answer"));
    addPages();
    connect(differences, &DifferenceBar::allWanted, this, [this] { m_tabs->showPage(m_scenariosPage); });
}

void MainWindow::addPages()
{
    m_demandPage = m_tabs->addPage(tr("Demand"), [this](QWidget* parent) { return new DemandPage(m_selection, parent); });
    m_growthPage = m_tabs->addPage(tr("Growth"), [this](QWidget* parent) { return new GrowthPage(m_selection, parent); });
    m_scenariosPage = m_tabs->addPage(tr("Scenarios"), [this](QWidget* parent) {
        auto* page = new ScenariosPage(m_selection, m_board, parent);
        connect(page, &ScenariosPage::addScenarioWanted, action(ActionId::NewScenario), &QAction::trigger);
        connect(page, &ScenariosPage::renameWanted, action(ActionId::RenameScenario), &QAction::trigger);
        return page;
    });
    m_sensitivityPage = m_tabs->addPage(tr("Sensitivity"), [this](QWidget* parent) { return new SensitivityPage(m_selection, parent); });
    m_riskPage = m_tabs->addPage(tr("Risk"), [this](QWidget* parent) { return new RiskPage(m_selection, parent); });
    m_addressesPage = m_tabs->addPage(tr("Addresses"), [this](QWidget* parent) { return new AddressesPage(m_selection, parent); });
    m_existingVpcPage = m_tabs->addPage(tr("Existing VPC"), [this](QWidget* parent) {
        auto* page = new ExistingVpcPage(m_selection, parent);
        connect(page, &ExistingVpcPage::remark, this, [this](const QString& words) { statusBar()->showMessage(words, remarkMilliseconds); });
        return page;
    });
    m_tenancyPage = m_tabs->addPage(tr("Tenancy"), [this](QWidget* parent) { return new TenancyPage(m_selection, parent); });
    m_findingsPage = m_tabs->addPage(tr("Findings"), [this](QWidget* parent) {
        auto* page = new FindingsPage(m_selection, parent);
        connect(page, &FindingsPage::domainWanted, this, [this] { m_tabs->showPage(m_demandPage); });
        return page;
    });
    m_reportPage = m_tabs->addPage(tr("Report"), [this](QWidget* parent) { return new ReportPage(m_selection, parent); });
    connect(m_tabs, &PageTabs::pageMade, this, &MainWindow::putAnswerLast);
    for (const auto& [page, id] : std::initializer_list<std::pair<QWidget*, const char*>>{{m_demandPage, "demandPage"}, {m_growthPage, "growthPage"}, {m_scenariosPage, "scenariosPage"},
             {m_sensitivityPage, "sensitivityPage"}, {m_riskPage, "riskPage"}, {m_addressesPage, "addressesPage"}, {m_existingVpcPage, "existingVpcPage"}, {m_tenancyPage, "tenancyPage"},
             {m_findingsPage, "findingsPage"}, {m_reportPage, "reportPage"}})
        page->setObjectName(QLatin1String(id));

    connect(m_answer, &AnswerPanel::findingsWanted, this, [this] { m_tabs->showPage(m_findingsPage); });
    connect(m_navigator, &Navigator::addDomainWanted, action(ActionId::AddDomain), &QAction::trigger);
    connect(m_navigator, &Navigator::domainMenuWanted, this, [this](const QPoint& at) { m_actions.menu(ActionMenu::Plan)->popup(at); });
    connect(m_navigator, &Navigator::addScenarioWanted, action(ActionId::NewScenario), &QAction::trigger);
    connect(m_navigator, &Navigator::scenarioMenuWanted, this, [this](const QPoint& at) { m_actions.menu(ActionMenu::Scenario)->popup(at); });
    connect(m_navigator, &Navigator::removeDomainWanted, action(ActionId::RemoveDomain), &QAction::trigger);
    connect(m_navigator, &Navigator::removeScenarioWanted, action(ActionId::RemoveScenario), &QAction::trigger);
    connect(m_navigator, &Navigator::brokenScenarioChosen, this, &MainWindow::showBrokenScenario);
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
    on(ActionId::ExportReport, [this] {
        m_tabs->showPage(m_reportPage);
        m_reportPage->findChild<ReportPage*>()->exportAsking();
    });
    on(ActionId::Quit, [this] { close(); });
}

void MainWindow::connectHelp()
{
    const PaletteWays ways{.startFrom = [this](const Plan& plan) { startFrom(plan); },
        .open = [this](const QString& path) { open(path); },
        .showBroken = [this](const std::string& name) { showBrokenScenario(name); },
        .showFinding = [this](std::size_t index) {
            m_tabs->showPage(m_findingsPage);
            m_findingsPage->findChild<FindingsPage*>()->showFinding(index);
        }};
    m_help = new HelpFlow(m_actions, m_selection, ways, m_places, this);
    connect(m_help, &HelpFlow::emptyPlanWanted, this, [this] { startFrom(emptyPlan()); });
    on(ActionId::GettingStarted, [this] { m_help->showWelcome(); });
    on(ActionId::Tour, [this] { m_help->takeTour(); });
    on(ActionId::FindCommand, [this] { m_help->findCommand(); });
    on(ActionId::KeyboardShortcuts, [this] { m_help->showKeys(); });
    on(ActionId::About, [this] { m_help->showAbout(); });
    // What has the keyboard is copied from as it is: an open editor stays open.
    connect(action(ActionId::Copy), &QAction::triggered, this, [this] { copyFrom(focusWidget()); });
    connect(action(ActionId::CopyTable), &QAction::triggered, this, [this] { copyTableOf(focusWidget()); });
    connect(action(ActionId::SelectAll), &QAction::triggered, this, [this] { selectAllOf(focusWidget()); });
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

void MainWindow::showBrokenScenario(const std::string& name)
{
    m_tabs->showPage(m_scenariosPage);
    auto* page = m_scenariosPage->findChild<ScenariosPage*>();
    page->choose(name);
    // What is wrong is told at the page's end, which is laid out after this.
    QTimer::singleShot(0, page, [page] { page->showChanges(); });
}

void MainWindow::connectViewActions()
{
    on(ActionId::ShowDemand, [this] { m_tabs->showPage(m_demandPage); });
    on(ActionId::ShowGrowth, [this] { m_tabs->showPage(m_growthPage); });
    on(ActionId::ShowScenarios, [this] { m_tabs->showPage(m_scenariosPage); });
    on(ActionId::ShowRisk, [this] { m_tabs->showPage(m_riskPage); });
    on(ActionId::ShowSensitivity, [this] { m_tabs->showPage(m_sensitivityPage); });
    on(ActionId::ShowAddresses, [this] { m_tabs->showPage(m_addressesPage); });
    on(ActionId::ShowExistingVpc, [this] { m_tabs->showPage(m_existingVpcPage); });
    on(ActionId::ShowTenancy, [this] { m_tabs->showPage(m_tenancyPage); });
    on(ActionId::ShowFindings, [this] { m_tabs->showPage(m_findingsPage); });
    on(ActionId::ShowReport, [this] { m_tabs->showPage(m_reportPage); });
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
    const ColorScheme shown = action(ActionId::Light)->isChecked() ? ColorScheme::Light : action(ActionId::Dark)->isChecked() ? ColorScheme::Dark : ColorScheme::System;
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
    const auto& findings = m_document.findings();
    const auto toAct = std::count_if(findings.begin(), findings.end(), [](const Finding& f) { return f.severity != Severity::Info; });
    m_tabs->setBadge(m_findingsPage, static_cast<int>(toAct), tr("Errors and warnings: %L1").arg(toAct));
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
    return {saveGeometry(), m_wantsNavigator, m_tabs ? m_tabs->currentWidget()->objectName() : m_pageLeft};
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    finishEditing();
    event->setAccepted(m_files.mayClose());
}

void MainWindow::take(const DroppedFiles& files)
{
    if (!files.plan.isEmpty())
        open(files.plan);
    if (files.replies.isEmpty())
        return;
    action(ActionId::ShowExistingVpc)->trigger();
    m_existingVpcPage->findChild<ExistingVpcPage*>()->addFiles(files.replies);
}

} // namespace headroom
