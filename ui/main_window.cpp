// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "core/json/json.h"
#include "core/plan/examples.h"
#include "ui/about.h"
#include "ui/access/access.h"
#include "ui/document/domain_commands.h"
#include "ui/document/scenario_commands.h"
#include "ui/export/export_dialog.h"
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
#include "ui/status_line.h"
#include "ui/widgets/answer_panel.h"
#include "ui/widgets/plan_keys.h"
#include "ui/widgets/plan_properties_dialog.h"
#include "ui/words.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QStatusBar>
#include <QTimer>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

constexpr int besideNavigatorFrom = 1080; ///< pixels of the window
constexpr int remarkMilliseconds = 15000;

QString actionWords(const char* source)
{
    return QCoreApplication::translate("Actions", source);
}

/// A plan to fill: one domain, nobody in it.
Plan emptyPlan()
{
    Plan plan;
    plan.name = MainWindow::tr("New plan").toStdString();
    plan.domains.add("studio");
    return plan;
}

/// The one local file that is dragged; empty where it is anything else.
QString draggedFile(const QMimeData* data)
{
    return data->urls().size() == 1 ? data->urls().constFirst().toLocalFile() : QString();
}

} // namespace

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(parent)
    , m_selection(m_document)
    , m_board(m_document)
    , m_files(m_document, this)
{
    installAccess();
    resize(1440, 900);
    setMinimumSize(920, 560);
    setAcceptDrops(true);
    setContextMenuPolicy(Qt::NoContextMenu);
    makeActions();
    makeMenus();
    makeToolBar();
    makePages();
    auto* status = new StatusLine(m_selection, this);
    setStatusBar(status);
    connect(m_navigator, &Navigator::remark, status, &StatusLine::tell);
    connectFileActions();
    connectPlanActions();
    connectScenarioActions();
    connectViewActions();

    new PlanKeys(this);
    connect(qApp, &QApplication::focusChanged, this, [this] { m_document.endStep(); });
    connect(&m_document, &PlanDocument::fileStateChanged, this, &MainWindow::showFileState);
    connect(&m_selection, &Selection::changed, this, &MainWindow::showPlan);
    connect(&m_document.undoStack(), &QUndoStack::indexChanged, this, &MainWindow::showUndoState);
    showFileState();
    showPlan();
    showUndoState();
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

void MainWindow::makeActions()
{
    for (const ActionSpec& spec : actionTable()) {
        if (spec.id == ActionId::Separator)
            continue;
        auto* action = new QAction(actionWords(spec.text), this);
        action->setToolTip(actionWords(spec.tip));
        action->setStatusTip(actionWords(spec.tip));
        action->setShortcut(spec.shortcut);
        if (*spec.icon)
            action->setIcon(QIcon(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(spec.icon))));
        m_actions[spec.id] = action;
    }
    action(ActionId::ShowNavigator)->setCheckable(true);
    action(ActionId::ShowNavigator)->setChecked(true);
    auto* schemes = new QActionGroup(this);
    for (const ActionId id : {ActionId::Light, ActionId::Dark, ActionId::HighContrast, ActionId::SystemColours})
        schemes->addAction(action(id))->setCheckable(true);
}

void MainWindow::makeMenus()
{
    std::map<ActionMenu, QMenu*> menus;
    for (const auto& [menu, title] : {std::pair(ActionMenu::File, tr("&File")), std::pair(ActionMenu::Edit, tr("&Edit")), std::pair(ActionMenu::Plan, tr("&Plan")),
             std::pair(ActionMenu::Scenario, tr("Sce&nario")), std::pair(ActionMenu::View, tr("&View")), std::pair(ActionMenu::Help, tr("&Help"))})
        menus[menu] = menuBar()->addMenu(title);
    for (const ActionSpec& spec : actionTable()) {
        if (spec.id == ActionId::Separator)
            menus[spec.menu]->addSeparator();
        else
            menus[spec.menu]->addAction(action(spec.id));
    }
    m_planMenu = menus[ActionMenu::Plan];
    m_scenarioMenu = menus[ActionMenu::Scenario];
    auto* stack = new QMenu(this);
    connect(stack, &QMenu::aboutToShow, this, &MainWindow::fillStackMenu);
    action(ActionId::StackScenario)->setMenu(stack);

    auto* examples = new QMenu(this);
    // Read when they are first asked for: the start does without them.
    connect(examples, &QMenu::aboutToShow, this, &MainWindow::fillExamples);
    action(ActionId::NewFromExample)->setMenu(examples);
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
    auto* central = new QWidget(this);
    auto* layout = new QHBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    setCentralWidget(central);
    m_navigator = new Navigator(m_selection, m_board, central);
    auto* differences = new DifferenceBar(m_document, central);
    m_tabs = new PageTabs(central);
    m_answer = new AnswerPanel(m_selection, central);
    auto* middle = new QVBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(differences);
    middle->addWidget(m_tabs, 1);
    layout->addWidget(m_navigator);
    layout->addLayout(middle, 1);
    layout->addWidget(m_answer);

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
    m_tabs->fillCurrent();

    connect(m_answer, &AnswerPanel::findingsWanted, this, [this] { m_tabs->showPage(m_findingsPage); });
    connect(m_navigator, &Navigator::addDomainWanted, action(ActionId::AddDomain), &QAction::trigger);
    connect(m_navigator, &Navigator::domainMenuWanted, this, [this](const QPoint& at) { m_planMenu->popup(at); });
    connect(m_navigator, &Navigator::addScenarioWanted, action(ActionId::NewScenario), &QAction::trigger);
    connect(m_navigator, &Navigator::scenarioMenuWanted, this, [this](const QPoint& at) { m_scenarioMenu->popup(at); });
    connect(m_navigator, &Navigator::removeDomainWanted, action(ActionId::RemoveDomain), &QAction::trigger);
    connect(m_navigator, &Navigator::removeScenarioWanted, action(ActionId::RemoveScenario), &QAction::trigger);
    connect(m_navigator, &Navigator::brokenScenarioChosen, this, &MainWindow::showBrokenScenario);
    connect(differences, &DifferenceBar::allWanted, this, [this] { m_tabs->showPage(m_scenariosPage); });
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
    on(ActionId::About, [this] { showAbout(this); });
}

void MainWindow::connectPlanActions()
{
    on(ActionId::Undo, [this] { m_document.undoStack().undo(); });
    on(ActionId::Redo, [this] { m_document.undoStack().redo(); });
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
        action(ActionId::ShowNavigator)->setChecked(!isNarrow);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    finishEditing();
    event->setAccepted(m_files.mayReplacePlan());
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!draggedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QString path = draggedFile(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    // A dialog within the drop would hold up the program the file is dragged from.
    QTimer::singleShot(0, this, [this, path] { open(path); });
}

} // namespace headroom
