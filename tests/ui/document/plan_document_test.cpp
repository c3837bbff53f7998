// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/plan_document.h"

#include "core/json/json.h"
#include "core/plan/plan_io.h"
#include "tests/ui/files.h"
#include "tests/ui/harness.h"
#include "ui/document/scenario_commands.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace headroom;

namespace {

std::function<void(Plan&)> setUsers(std::int64_t users)
{
    return [users](Plan& plan) { plan.domains.entries[0].value.cohorts.entries[0].value.users = users; };
}

std::int64_t requiredPerSubnet(const PlanDocument& document)
{
    return document.sizing().domains[0].singleSubnet->requiredPerSubnet;
}

} // namespace

class PlanDocumentTest : public UiTest {
    Q_OBJECT

private slots:
    void opensOnTheBuiltInPlan()
    {
        PlanDocument document;
        QVERIFY(document.plan() == builtInPlan());
        QCOMPARE(requiredPerSubnet(document), 511);
        QVERIFY(!document.isDirty());
    }

    void anEditIsOneNamedStep()
    {
        PlanDocument document;
        QSignalSpy changes(&document, &PlanDocument::changed);
        document.edit(QStringLiteral("Set users"), setUsers(1));
        QCOMPARE(requiredPerSubnet(document), 16);
        QCOMPARE(document.undoStack().undoText(), QStringLiteral("Set users"));
        QVERIFY(document.isDirty());
        QVERIFY(!changes.isEmpty());

        document.undoStack().undo();
        QVERIFY(document.plan() == builtInPlan());
        QCOMPARE(requiredPerSubnet(document), 511);
        QVERIFY(!document.isDirty());
        document.undoStack().redo();
        QCOMPARE(requiredPerSubnet(document), 16);
    }

    void anEditThatChangesNothingLeavesNoTrace()
    {
        PlanDocument document;
        document.edit(QStringLiteral("Set users"), setUsers(100));
        QCOMPARE(document.undoStack().count(), 0);
    }

    void stepsWithOneMergeKeyBecomeOne()
    {
        PlanDocument document;
        document.edit(QStringLiteral("Set users"), setUsers(2), QStringLiteral("users"));
        document.edit(QStringLiteral("Set users"), setUsers(25), QStringLiteral("users"));
        QCOMPARE(document.undoStack().count(), 1);
        document.edit(QStringLiteral("Set users"), setUsers(7), QStringLiteral("other"));
        document.edit(QStringLiteral("Set users"), setUsers(8));
        document.edit(QStringLiteral("Set users"), setUsers(9));
        QCOMPARE(document.undoStack().count(), 4);
        document.undoStack().setIndex(1);
        QCOMPARE(requiredPerSubnet(document), 11 + 5 * 25);
        document.undoStack().undo();
        QVERIFY(document.plan() == builtInPlan());
    }

    void aMergedStepThatEndsWhereItBeganVanishes()
    {
        PlanDocument document;
        document.edit(QStringLiteral("Set users"), setUsers(2), QStringLiteral("users"));
        document.edit(QStringLiteral("Set users"), setUsers(100), QStringLiteral("users"));
        QCOMPARE(document.undoStack().count(), 0);
        QVERIFY(document.plan() == builtInPlan());
        QVERIFY(!document.isDirty());
    }

    void savesNoPlanThatWouldNotOpen()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("plan.headroom.json"));
        PlanDocument document;
        document.edit(QStringLiteral("Add scenario"), [](Plan& plan) { plan.scenarios.add("s").patch.text = R"({"domains":{"gone":{"availabilityZones":2}}})"; });
        QVERIFY(document.save(path).contains(QStringLiteral("/scenarios/s/patch/domains/gone/ruleset")));
        QVERIFY(!QFile::exists(path));
        QVERIFY(document.isDirty());
    }

    void saysWhatIsWrongOutsideScenariosToo()
    {
        const QTemporaryDir folder;
        PlanDocument document;
        document.edit(QStringLiteral("Break"), [](Plan& plan) { plan.domains.entries[0].value.cohorts.entries[0].value.jobs.entries[0].value.kind = JobKind::Hosting; });
        const QString why = document.save(folder.filePath(QStringLiteral("plan.headroom.json")));
        QVERIFY2(why.contains(QStringLiteral("/jobs/experiment/kind")) && why.contains(QStringLiteral("hosting")), qPrintable(why));
        QVERIFY(!why.contains(QStringLiteral("scenario")));
    }

    void aNewVisitIsAStepOfItsOwn()
    {
        PlanDocument document;
        document.edit(QStringLiteral("Set users"), setUsers(2), QStringLiteral("users"));
        document.edit(QStringLiteral("Set users"), setUsers(3), QStringLiteral("users"));
        document.endStep();
        document.edit(QStringLiteral("Set users"), setUsers(4), QStringLiteral("users"));
        QCOMPARE(document.undoStack().count(), 2);
    }

    void whatScenariosLoseIsTold()
    {
        PlanDocument document;
        document.edit(QStringLiteral("Add"), [](Plan& plan) {
            plan.scenarios.add("Twice").patch.text = R"({"domains":{"studio":{"cohorts":{"Data scientists":{"users":200}}}}})";
            plan.scenarios.add("Margin").patch.text = R"({"domains":{"studio":{"marginPercent":20}}})";
        });
        QSignalSpy lost(&document, &PlanDocument::changesLost);
        document.edit(QStringLiteral("Rename"), [](Plan& plan) { plan.domains.entries[0].value.cohorts.entries[0].name = "Analysts"; });
        QCOMPARE(lost.count(), 0);
        document.edit(QStringLiteral("Remove"), [](Plan& plan) { plan.domains.entries[0].value.cohorts = {}; });
        QCOMPARE(lost.count(), 1);
        QCOMPARE(lost.takeFirst().at(0).toStringList(), QStringList{QStringLiteral("Twice")});
    }

    void scenariosFollowTheNamesOfWhatTheyPatch()
    {
        const QTemporaryDir folder;
        PlanDocument document;
        document.edit(QStringLiteral("Add scenario"), [](Plan& plan) {
            plan.scenarios.add("Twice").patch.text = R"({"domains":{"studio":{"cohorts":{"Data scientists":{"users":200}}}}})";
        });
        document.edit(QStringLiteral("Rename cohort"), [](Plan& plan) { plan.domains.entries[0].value.cohorts.entries[0].name = "Analysts"; });
        const auto twice = applyScenario(document.plan(), "Twice");
        QVERIFY(twice.plan);
        QCOMPARE(twice.plan->domains.entries[0].value.cohorts.size(), std::size_t{1});
        QCOMPARE(twice.plan->domains.entries[0].value.cohorts.find("Analysts")->users, 200);
        QCOMPARE(document.save(folder.filePath(QStringLiteral("plan.headroom.json"))), QString());
        document.undoStack().undo();
        QCOMPARE(applyScenario(document.plan(), "Twice").plan->domains.entries[0].value.cohorts.find("Data scientists")->users, 200);
    }

    void anEditOfAScenarioChangesItsPatchAndLeavesTheBaseAlone()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("plan.headroom.json"));
        PlanDocument document;
        addScenario(document);
        QCOMPARE(document.scenario(), std::optional<std::string>("New scenario"));
        document.edit(QStringLiteral("Set users"), setUsers(200));
        QCOMPARE(requiredPerSubnet(document), 11 + 5 * 200);
        QCOMPARE(document.base().domains.entries[0].value.cohorts.entries[0].value.users, 100);
        QCOMPARE(document.base().scenarios.entries[0].value.patch.text, std::string(R"({"domains":{"studio":{"cohorts":{"Data scientists":{"users":200}}}}})"));
        QCOMPARE(document.save(path), QString());

        PlanDocument other;
        QVERIFY(other.open(path).empty());
        QVERIFY(!other.scenario());
        QCOMPARE(requiredPerSubnet(other), 511);
        QVERIFY(other.show("New scenario").empty());
        QCOMPARE(requiredPerSubnet(other), 1011);
        other.edit(QStringLiteral("Set users"), setUsers(100));
        QCOMPARE(other.base().scenarios.entries[0].value.patch.text, std::string("{}"));
    }

    void undoShowsWhatItTakesBack()
    {
        PlanDocument document;
        addScenario(document);
        document.edit(QStringLiteral("Set users"), setUsers(200));
        QVERIFY(document.show(std::nullopt).empty());
        QCOMPARE(requiredPerSubnet(document), 511);
        document.undoStack().undo();
        QCOMPARE(document.scenario(), std::optional<std::string>("New scenario"));
        QCOMPARE(requiredPerSubnet(document), 511);
        document.undoStack().redo();
        QCOMPARE(requiredPerSubnet(document), 1011);
        document.undoStack().setIndex(0);
        QVERIFY(!document.scenario());
        QVERIFY(document.base() == builtInPlan());
    }

    void stepsOfBaseAndScenarioNeverBecomeOne()
    {
        PlanDocument document;
        document.edit(QStringLiteral("Add"), [](Plan& plan) { plan.scenarios.add("s"); });
        document.edit(QStringLiteral("Set users"), setUsers(110), QStringLiteral("users"));
        QVERIFY(document.show("s").empty());
        document.edit(QStringLiteral("Set users"), setUsers(120), QStringLiteral("users"));
        QCOMPARE(document.undoStack().count(), 3);
        document.undoStack().undo();
        QCOMPARE(document.plan().domains.entries[0].value.cohorts.entries[0].value.users, 110);
    }

    void aScenarioThatGivesNoPlanIsNotShown()
    {
        PlanDocument document;
        document.edit(QStringLiteral("Add"), [](Plan& plan) { plan.scenarios.add("s").patch.text = R"({"domains":{"gone":{"availabilityZones":2}}})"; });
        const auto problems = document.show("s");
        QVERIFY(!problems.empty());
        QVERIFY2(problems[0].pointer.rfind("/scenarios/s/patch/domains/gone", 0) == 0, problems[0].pointer.c_str());
        QVERIFY(!document.scenario());
        QVERIFY(!document.show("no such").empty());
    }

    void savesAndOpensTheSamePlan()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("plan.headroom.json"));
        PlanDocument document;
        document.edit(QStringLiteral("Set users"), setUsers(321));
        QCOMPARE(document.save(path), QString());
        QVERIFY(!document.isDirty());
        QCOMPARE(document.path(), path);

        PlanDocument other;
        QVERIFY(other.open(path).empty());
        QVERIFY(other.plan() == document.plan());
        QCOMPARE(other.undoStack().count(), 0);
    }

    void savingKeepsSymbolicLinks()
    {
        const QTemporaryDir folder;
        const QString target = folder.filePath(QStringLiteral("target.json"));
        const QString link = folder.filePath(QStringLiteral("link.json"));
        writeFile(target, "old");
        QVERIFY(QFile::link(target, link));
        PlanDocument document;
        QCOMPARE(document.save(link), QString());
        QVERIFY(QFileInfo(link).isSymLink());
        QCOMPARE(contentOf(target), QByteArray::fromStdString(planText(builtInPlan())));
        QCOMPARE(document.path(), link);
    }

    void whatCannotBeSavedIsToldAndStaysUnsaved()
    {
        const QTemporaryDir folder;
        PlanDocument document;
        document.edit(QStringLiteral("Set users"), setUsers(1));
        const QString error = document.save(folder.filePath(QStringLiteral("missing/plan.json")));
        QVERIFY2(error.contains(QStringLiteral("plan.json")), qPrintable(error));
        QVERIFY(document.isDirty());
        QVERIFY(document.path().isEmpty());
    }

    void aBrokenFileLeavesThePlanAlone()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("broken.headroom.json"));
        const QByteArray text = R"({"format":"headroom-plan","version":1,"name":"x","domains":{"a":{"ruleset":"none","availabilityZones":9,"cohorts":{}}}})";
        writeFile(path, text);
        PlanDocument document;
        document.edit(QStringLiteral("Set users"), setUsers(1));
        const auto problems = document.open(path);
        QCOMPARE(problems.size(), 2U);
        QCOMPARE(problems[0].pointer, std::string("/domains/a/ruleset"));
        QCOMPARE(problems[1].pointer, std::string("/domains/a/availabilityZones"));
        QCOMPARE(requiredPerSubnet(document), 16);
        QVERIFY(document.undoStack().canUndo());
        QVERIFY(document.path().isEmpty());
        QCOMPARE(contentOf(path), text);
    }

    void aFileThatIsNotThereIsAProblem()
    {
        const QTemporaryDir folder;
        PlanDocument document;
        QCOMPARE(document.open(folder.filePath(QStringLiteral("none.json"))).size(), 1U);
        QVERIFY(document.plan() == builtInPlan());
    }
};

int main(int argc, char** argv)
{
    return runUiTest<PlanDocumentTest>(argc, argv);
}

#include "plan_document_test.moc"
