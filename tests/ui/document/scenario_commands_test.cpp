// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/scenario_commands.h"

#include "core/json/json.h"
#include "core/plan/plan_io.h"
#include "core/plan/scenario_edit.h"
#include "tests/ui/harness.h"
#include "ui/document/scenario_board.h"

#include <QSignalSpy>

using namespace headroom;

namespace {

const std::string twice = R"({"domains":{"studio":{"cohorts":{"Data scientists":{"users":200}}}}})";
const std::string efa = R"({"domains":{"studio":{"cohorts":{"Data scientists":{"jobs":{"experiment":{"efa":true}}}}}}})";
/// Today's Studio, and a job that the whitepaper's ruleset does not know.
const std::string today = R"({"domains":{"studio":{"ruleset":"studio-2024","cohorts":{"Data scientists":{"jobs":{"serve":{"kind":"hosting"}}}}}}})";

void add(PlanDocument& document, const std::string& name, const std::string& patch)
{
    document.edit(QStringLiteral("Add"), [&](Plan& plan) { plan.scenarios.add(name).patch.text = patch; });
}

QStringList namesOfScenarios(const PlanDocument& document)
{
    QStringList names;
    for (const auto& scenario : document.base().scenarios)
        names << QString::fromStdString(scenario.name);
    return names;
}

/// What the scenario asks of one subnet.
std::int64_t required(const PlanDocument& document, const std::string& scenario)
{
    const ReadPlan read = applyScenario(document.base(), scenario);
    return read.plan ? sizePlan(*read.plan).domains[0].singleSubnet->requiredPerSubnet : -1;
}

} // namespace

class ScenarioCommandsTest : public UiTest {
    Q_OBJECT

private slots:
    void aNewScenarioGoesOnFromTheOneThatIsShown()
    {
        PlanDocument document;
        add(document, "Twice", twice);
        addScenario(document);
        QCOMPARE(required(document, "New scenario"), 511);
        QVERIFY(document.show("Twice").empty());
        addScenario(document);
        QCOMPARE(document.scenario(), std::optional<std::string>("New scenario 2"));
        QCOMPARE(required(document, "New scenario 2"), 1011);
        document.undoStack().undo();
        QCOMPARE(document.scenario(), std::optional<std::string>("Twice"));
        QCOMPARE(namesOfScenarios(document), (QStringList{"Twice", "New scenario"}));
    }

    void namesAreTakenOverOrRefusedInWords()
    {
        PlanDocument document;
        add(document, "Twice", twice);
        add(document, "EFA", efa);
        QVERIFY(document.show("Twice").empty());
        QVERIFY(!renameScenario(document, "Twice", QStringLiteral("  ")).isEmpty());
        QVERIFY(renameScenario(document, "Twice", QStringLiteral("EFA")).contains(QStringLiteral("EFA")));
        QCOMPARE(renameScenario(document, "Twice", QStringLiteral(" Double ")), QString());
        QCOMPARE(document.scenario(), std::optional<std::string>("Double"));
        QCOMPARE(namesOfScenarios(document), (QStringList{"Double", "EFA"}));
        QCOMPARE(document.plan().domains.entries[0].value.cohorts.entries[0].value.users, 200);
    }

    void aCopyStandsBehindAndWhatIsRemovedShowsTheBase()
    {
        PlanDocument document;
        add(document, "Twice", twice);
        add(document, "EFA", efa);
        duplicateScenario(document, "Twice");
        QCOMPARE(namesOfScenarios(document), (QStringList{"Twice", "Twice copy", "EFA"}));
        QCOMPARE(document.scenario(), std::optional<std::string>("Twice copy"));
        removeScenario(document, "Twice copy");
        QVERIFY(!document.scenario());
        QVERIFY(document.show("EFA").empty());
        removeScenario(document, "Twice");
        QCOMPARE(document.scenario(), std::optional<std::string>("EFA"));
    }

    /// 200 users with EFA: 1 Jupyter Server, 2 apps and 5 addresses of a job each, and 11.
    void stackedScenariosDoBoth()
    {
        PlanDocument document;
        add(document, "Twice", twice);
        add(document, "EFA", efa);
        QVERIFY(stackScenarios(document, "Twice", "EFA").empty());
        QCOMPARE(document.scenario(), std::optional<std::string>("Twice + EFA"));
        QCOMPARE(required(document, "Twice + EFA"), 11 + 200 * 8);

        add(document, "Nobody", R"({"domains":{"studio":{"cohorts":{"Data scientists":null}}}})");
        const Plan before = document.base();
        QVERIFY(!stackScenarios(document, "Nobody", "EFA").empty());
        QVERIFY(document.base() == before);
    }

    void promotingChangesTheBaseAndNoOtherAnswer()
    {
        PlanDocument document;
        add(document, "Twice", twice);
        add(document, "EFA", efa);
        QVERIFY(document.show("Twice").empty());
        QVERIFY(promoteScenario(document, "Twice").empty());
        QVERIFY(!document.scenario());
        QCOMPARE(document.sizing().domains[0].singleSubnet->requiredPerSubnet, 1011);
        QCOMPARE(namesOfScenarios(document), (QStringList{"EFA"}));
        QCOMPARE(required(document, "EFA"), 811);
        document.undoStack().undo();
        QCOMPARE(document.base().domains.entries[0].value.cohorts.entries[0].value.users, 100);
        QCOMPARE(document.scenario(), std::optional<std::string>("Twice"));
    }

    void aLineIsTakenBackUnlessTheRestWouldGiveNoPlan()
    {
        PlanDocument document;
        add(document, "Today", today);
        const Plan before = document.base();
        const auto problems = takeBackLine(document, "Today", "/domains/studio/ruleset", QStringLiteral("ruleset"));
        QVERIFY(!problems.empty());
        QVERIFY(document.base() == before);
        QVERIFY(takeBackLine(document, "Today", "/domains/studio/cohorts/Data scientists/jobs/serve", QStringLiteral("the job")).empty());
        QCOMPARE(document.undoStack().undoText(), QStringLiteral("Take back the job"));
        QVERIFY(takeBackLine(document, "Today", "/domains/studio/ruleset", QStringLiteral("ruleset")).empty());
        QCOMPARE(document.base().scenarios.entries[0].value.patch.text, std::string("{}"));
    }

    void notesAreOneStepWhileTheyAreTyped()
    {
        PlanDocument document;
        add(document, "Twice", twice);
        setScenarioNotes(document, "Twice", QStringLiteral("a"));
        setScenarioNotes(document, "Twice", QStringLiteral("ab"));
        QCOMPARE(document.undoStack().count(), 2);
        QCOMPARE(document.base().scenarios.entries[0].value.notes, std::string("ab"));
        QVERIFY(!document.scenario());
    }

    void theBoardFollowsTheBaseAndItsScenarios()
    {
        PlanDocument document;
        ScenarioBoard board(document);
        QSignalSpy changes(&board, &ScenarioBoard::changed);
        QTRY_COMPARE(board.rows().size(), 1U);
        add(document, "Twice", twice);
        QTRY_COMPARE(board.rows().size(), 2U);
        QCOMPARE(board.rows()[1].domains[0].requiredPerSubnet, std::optional<std::int64_t>(1011));
        QVERIFY(document.show("Twice").empty());
        document.edit(QStringLiteral("Set users"), [](Plan& plan) { plan.domains.entries[0].value.cohorts.entries[0].value.users = 300; });
        board.update();
        QTRY_VERIFY(!board.isStale());
        QCOMPARE(board.rows()[0].domains[0].requiredPerSubnet, std::optional<std::int64_t>(511));
        QCOMPARE(board.rows()[1].domains[0].requiredPerSubnet, std::optional<std::int64_t>(1511));
        QVERIFY(!changes.isEmpty());
    }
};

int main(int argc, char** argv)
{
    return runUiTest<ScenarioCommandsTest>(argc, argv);
}

#include "scenario_commands_test.moc"
