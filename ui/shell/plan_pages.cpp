// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/plan_pages.h"

#include "ui/pages/addresses_page.h"
#include "ui/pages/demand_page.h"
#include "ui/pages/existing_vpc_page.h"
#include "ui/pages/findings_page.h"
#include "ui/pages/growth_page.h"
#include "ui/pages/report_page.h"
#include "ui/pages/risk_page.h"
#include "ui/pages/scenarios_page.h"
#include "ui/pages/sensitivity_page.h"
#include "ui/pages/tenancy_page.h"

#include <QTimer>

#include <algorithm>

namespace headroom {

PlanPages::PlanPages(Selection& selection, ScenarioBoard& board, QWidget* parent)
    : PageTabs(parent)
    , m_selection(selection)
{
    addPages(board);
}

void PlanPages::addPages(ScenarioBoard& board)
{
    add(PageId::Demand, tr("Demand"), "demandPage", [this](QWidget* parent) { return new DemandPage(m_selection, parent); });
    add(PageId::Growth, tr("Growth"), "growthPage", [this](QWidget* parent) { return new GrowthPage(m_selection, parent); });
    add(PageId::Scenarios, tr("Scenarios"), "scenariosPage", [this, &board](QWidget* parent) {
        auto* page = new ScenariosPage(m_selection, board, parent);
        connect(page, &ScenariosPage::addScenarioWanted, this, &PlanPages::addScenarioWanted);
        connect(page, &ScenariosPage::renameWanted, this, &PlanPages::renameScenarioWanted);
        return page;
    });
    add(PageId::Sensitivity, tr("Sensitivity"), "sensitivityPage", [this](QWidget* parent) { return new SensitivityPage(m_selection, parent); });
    add(PageId::Risk, tr("Risk"), "riskPage", [this](QWidget* parent) { return new RiskPage(m_selection, parent); });
    add(PageId::Addresses, tr("Addresses"), "addressesPage", [this](QWidget* parent) { return new AddressesPage(m_selection, parent); });
    add(PageId::ExistingVpc, tr("Existing VPC"), "existingVpcPage", [this](QWidget* parent) {
        auto* page = new ExistingVpcPage(m_selection, parent);
        connect(page, &ExistingVpcPage::remark, this, &PlanPages::remark);
        return page;
    });
    add(PageId::Tenancy, tr("Tenancy"), "tenancyPage", [this](QWidget* parent) { return new TenancyPage(m_selection, parent); });
    add(PageId::Findings, tr("Findings"), "findingsPage", [this](QWidget* parent) {
        auto* page = new FindingsPage(m_selection, parent);
        connect(page, &FindingsPage::domainWanted, this, [this] { show(PageId::Demand); });
        return page;
    });
    add(PageId::Report, tr("Report"), "reportPage", [this](QWidget* parent) { return new ReportPage(m_selection, parent); });
}

void PlanPages::add(PageId id, const QString& title, const char* name, const std::function<QWidget*(QWidget*)>& make)
{
    QWidget* place = addPage(title, make);
    place->setObjectName(QLatin1String(name));
    m_places[static_cast<std::size_t>(id)] = place;
}

template <typename T>
T* PlanPages::shown(PageId id)
{
    show(id);
    return place(id)->findChild<T*>();
}

void PlanPages::begin(const QString& left)
{
    const auto place = std::find_if(m_places.begin(), m_places.end(), [&left](const QWidget* each) { return each->objectName() == left; });
    if (place != m_places.end() && *place != currentWidget())
        setCurrentWidget(*place);
    fillCurrent();
}

void PlanPages::showBrokenScenario(const std::string& name)
{
    auto* page = shown<ScenariosPage>(PageId::Scenarios);
    page->choose(name);
    // What is wrong is told at the page's end, which is laid out after this.
    QTimer::singleShot(0, page, [page] { page->showChanges(); });
}

void PlanPages::showFinding(std::size_t index)
{
    shown<FindingsPage>(PageId::Findings)->showFinding(index);
}

void PlanPages::showFindingCount()
{
    const auto& findings = m_selection.document().findings();
    const auto toAct = std::count_if(findings.begin(), findings.end(), [](const Finding& f) { return f.severity != Severity::Info; });
    setBadge(place(PageId::Findings), static_cast<int>(toAct), tr("Errors and warnings: %L1").arg(toAct));
}

void PlanPages::exportReport()
{
    shown<ReportPage>(PageId::Report)->exportAsking();
}

void PlanPages::addReplies(const QStringList& files)
{
    shown<ExistingVpcPage>(PageId::ExistingVpc)->addFiles(files);
}

} // namespace headroom
