// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/domain_commands.h"

#include "core/plan/plan_io.h"
#include "tests/ui/harness.h"
#include "ui/document/scenario_commands.h"

using namespace headroom;

class SelectionTest : public UiTest {
    Q_OBJECT

private slots:
    void addingSelectsTheNewDomain()
    {
        PlanDocument document;
        Selection selection(document);
        addDomain(selection);
        QCOMPARE(selection.domainIndex(), 1);
        QCOMPARE(selection.cohortIndex(), -1);
        QVERIFY(!selection.cohort());
        document.undoStack().undo();
        QCOMPARE(selection.domainName(), std::string("studio"));
        QCOMPARE(selection.cohortIndex(), 0);
    }

    void theSelectedDomainIsFollowedByName()
    {
        PlanDocument document;
        Selection selection(document);
        duplicateDomain(selection);
        QCOMPARE(selection.domainName(), std::string("studio 2"));
        document.edit(QStringLiteral("Swap"), [](Plan& plan) { std::swap(plan.domains.entries[0], plan.domains.entries[1]); });
        QCOMPARE(selection.domainIndex(), 0);
        QCOMPARE(selection.domainName(), std::string("studio 2"));
    }

    void aRenamedDomainStaysSelected()
    {
        PlanDocument document;
        Selection selection(document);
        duplicateDomain(selection);
        QCOMPARE(renameDomain(selection, QStringLiteral(" ml-research ")), QString());
        QCOMPARE(selection.domainName(), std::string("ml-research"));
        document.undoStack().undo();
        QCOMPARE(selection.domainName(), std::string("studio 2"));
    }

    void namesAreRefusedInWords()
    {
        PlanDocument document;
        Selection selection(document);
        duplicateDomain(selection);
        const Plan before = document.plan();
        QVERIFY(!renameDomain(selection, QStringLiteral("  ")).isEmpty());
        QVERIFY(renameDomain(selection, QStringLiteral("studio")).contains(QStringLiteral("studio")));
        QVERIFY(document.plan() == before);
    }

    void theLastDomainStays()
    {
        PlanDocument document;
        Selection selection(document);
        removeDomain(selection);
        QCOMPARE(document.plan().domains.size(), 1U);
        duplicateDomain(selection);
        removeDomain(selection);
        QVERIFY(document.plan() == builtInPlan());
    }

    void whatAScenarioRenamesOrCopiesStaysSelectedThoughItGoesLast()
    {
        PlanDocument document;
        Selection selection(document);
        duplicateDomain(selection);
        addScenario(document);
        selection.selectDomainNamed("studio");
        QCOMPARE(selection.domainIndex(), 0);
        QCOMPARE(renameDomain(selection, QStringLiteral("lab")), QString());
        QCOMPARE(selection.domainName(), std::string("lab"));
        QCOMPARE(selection.domainIndex(), 1);
        selection.selectDomainNamed("studio 2");
        duplicateDomain(selection);
        QCOMPARE(selection.domainName(), std::string("studio 2 2"));
        selection.editDomain(QStringLiteral("Add"), [](Domain& domain) { domain.cohorts.add("Analysts"); });
        selection.selectCohort(0);
        selection.editDomain(QStringLiteral("Rename"), [](Domain& domain) { domain.cohorts.entries[0].name = "Scientists"; });
        QCOMPARE(selection.domain().cohorts.entries[static_cast<std::size_t>(selection.cohortIndex())].name, std::string("Scientists"));
    }

    void anotherPlanIsShownFromItsFirstDomainOn()
    {
        PlanDocument document;
        Selection selection(document);
        duplicateDomain(selection);
        duplicateDomain(selection);
        QCOMPARE(selection.domainIndex(), 2);
        Plan plan = document.plan();
        for (auto& domain : plan.domains)
            domain.name += " b";
        document.startFrom(plan);
        QCOMPARE(selection.domainIndex(), 0);
    }

    void scenariosFollowNamesAndForgetWhatGoes()
    {
        PlanDocument document;
        Selection selection(document);
        document.edit(QStringLiteral("Add a scenario"), [](Plan& plan) {
            plan.scenarios.add("More", Scenario{.notes = {}, .patch = {R"({"domains":{"studio":{"availabilityZones":2}}})"}, .unknown = {}});
        });
        QCOMPARE(renameDomain(selection, QStringLiteral("lab")), QString());
        const ReadPlan renamed = applyScenario(document.plan(), "More");
        QVERIFY(renamed.plan);
        QCOMPARE(renamed.plan->domains.size(), 1U);
        QCOMPARE(renamed.plan->domains.find("lab")->availabilityZones, 2);

        addDomain(selection);
        selection.selectDomain(0);
        removeDomain(selection);
        const ReadPlan removed = applyScenario(document.plan(), "More");
        QVERIFY(removed.plan);
        QCOMPARE(removed.plan->domains.size(), 1U);
        QVERIFY(removed.plan->domains.find("domain"));
    }
};

int main(int argc, char** argv)
{
    return runUiTest<SelectionTest>(argc, argv);
}

#include "selection_test.moc"
