// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/harness.h"
#include "ui/document/selection.h"
#include "ui/models/apps_model.h"
#include "ui/models/endpoints_model.h"
#include "ui/models/groups_model.h"
#include "ui/models/jobs_model.h"
#include "ui/models/ledger_model.h"

#include <QSignalSpy>
#include <QAbstractItemModelTester>

using namespace headroom;

namespace {

QString asText(const QAbstractItemModel& model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            const QVariant check = index.data(Qt::CheckStateRole);
            cells << (check.isValid() ? (check.toInt() == Qt::Checked ? QStringLiteral("[x]") : QStringLiteral("[ ]")) : index.data().toString());
        }
        lines << cells.join(QStringLiteral(" | "));
    }
    return lines.join(QLatin1Char('\n'));
}

struct Bench {
    PlanDocument document;
    Selection selection{document};

    Bench() { document.startFrom(builtInPlan()); }
    QString step() { return document.undoStack().undoText(); }
};

} // namespace

class DemandModelsTest : public UiTest {
    Q_OBJECT

private slots:
    void showThePlan()
    {
        Bench bench;
        Workload workload(Workload::Kind::Cohort, bench.selection);
        QCOMPARE(asText(CohortsModel(bench.selection)),
            QStringLiteral("Data scientists | 100 | 100 % | 4 | 2 | 1 | 500\n"
                           "1 cohort | 100 |  |  |  |  | 500"));
        QCOMPARE(asText(AppsModel(workload)), QStringLiteral("ml.t3.medium | 2 | 100 %\nml.m5.large | 2 | 100 %"));
        QCOMPARE(asText(JobsModel(workload)), QStringLiteral("experiment | Training | ml.m5.4xlarge | 1 | [ ] | 2"));
        QCOMPARE(EndpointsModel(bench.selection).itemCount(), 10);
        QCOMPARE(SpacesModel(bench.selection).rowCount(), 0);
    }

    void ledgerIsTableOne()
    {
        Bench bench;
        LedgerModel ledger;
        ledger.show(bench.selection.domain(), bench.selection.rules(), LedgerModel::Scope::AllUsers, 0);
        const auto column = [&](int at) {
            QStringList cells;
            for (int row = 0; row < ledger.rowCount(); ++row)
                cells << ledger.index(row, at).data().toString();
            return cells.join(QLatin1Char(' '));
        };
        QCOMPARE(column(LedgerModel::OneUser), QStringLiteral("3 30 1 1 1 2 38"));
        QCOMPARE(column(LedgerModel::AllUsers), QStringLiteral("3 30 100 100 100 200 533"));
        QCOMPARE(column(LedgerModel::LevelName), QStringLiteral("Domain Domain User User User User "));
        ledger.show(bench.selection.domain(), bench.selection.rules(), LedgerModel::Scope::OneUser, 0);
        QCOMPARE(column(LedgerModel::OneUser), QStringLiteral("3 30 1 1 1 2 38"));
    }

    void ledgerSumsEachOfSeveralCohorts()
    {
        Bench bench;
        bench.selection.editDomain(QStringLiteral("Add"), [](Domain& domain) {
            domain.cohorts.add("Analysts").users = 7;
            domain.cohorts.entries[1].value.apps.add("ml.t3.medium");
            domain.sharedSpaces.add("Analysts").spaces = 3; // the same name, and yet another group
        });
        LedgerModel ledger;
        ledger.show(bench.selection.domain(), bench.selection.rules(), LedgerModel::Scope::AllUsers, 0);
        QStringList rows;
        for (int row = 0; row < ledger.rowCount(); ++row)
            rows << ledger.index(row, LedgerModel::EntityName).data().toString() + u' ' + ledger.index(row, LedgerModel::CohortName).data().toString() + u' '
                    + ledger.index(row, LedgerModel::AllUsers).data().toString();
        QCOMPARE(rows.mid(2), (QStringList{"Jupyter Server Data scientists 100", "KernelGateway app Data scientists 100", "KernelGateway app Data scientists 100",
                                  "Training Data scientists 200", "Sum Data scientists 500", "Jupyter Server Analysts 7", "KernelGateway app Analysts 7", "Sum Analysts 14",
                                  "Jupyter Server Analysts 3", "Sum Analysts 3", "Total  550"}));
    }

    void numbersAreGroupedAndExact()
    {
        Bench bench;
        CohortsModel cohorts(bench.selection);
        connect(&bench.selection, &Selection::changed, &cohorts, &PlanTableModel::refresh);
        QVERIFY(cohorts.setData(cohorts.index(0, CohortsModel::Count), 12'345, Qt::EditRole));
        QVERIFY(cohorts.setData(cohorts.index(0, CohortsModel::AtOnce), 655'000, Qt::EditRole));
        // 65.5 % of 12,345 is 8,085.975: 8,086 active users with 5 addresses each.
        QCOMPARE(asText(cohorts).section(QLatin1Char('\n'), 0, 0), QStringLiteral("Data scientists | 12,345 | 65.5 % | 4 | 2 | 1 | 40,430"));
    }

    void namesStayUnique()
    {
        Bench bench;
        CohortsModel cohorts(bench.selection);
        connect(&bench.selection, &Selection::changed, &cohorts, &PlanTableModel::refresh);
        QCOMPARE(cohorts.duplicate(0), 1);
        const Plan before = bench.document.plan();
        QSignalSpy refused(&cohorts, &PlanTableModel::refused);
        QVERIFY(!cohorts.setData(cohorts.index(1, CohortsModel::Name), QStringLiteral("Data scientists"), Qt::EditRole));
        QVERIFY(!cohorts.setData(cohorts.index(1, CohortsModel::Name), QStringLiteral("  "), Qt::EditRole));
        QCOMPARE(refused.count(), 2);
        QVERIFY(refused.at(0).at(1).toString().contains(QStringLiteral("“Data scientists” is in this list already")));
        QVERIFY(bench.document.plan() == before);
        QVERIFY(cohorts.setData(cohorts.index(1, CohortsModel::Name), QStringLiteral("Engineers"), Qt::EditRole));
        QCOMPARE(cohorts.key(1), QStringLiteral("Engineers"));
    }

    void everyEditIsOneUndo_data()
    {
        QTest::addColumn<int>("table");
        QTest::addColumn<int>("column");
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<QString>("step");
        // clang-format off
        QTest::newRow("cohort name")    << 0 << int(CohortsModel::Name)         << QVariant("Analysts")    << "Rename cohort Data scientists";
        QTest::newRow("users")          << 0 << int(CohortsModel::Count)        << QVariant(250)           << "Set users of Data scientists";
        QTest::newRow("at once")        << 0 << int(CohortsModel::AtOnce)       << QVariant(500'000)       << "Set users at once of Data scientists";
        QTest::newRow("instance type")  << 1 << int(AppsModel::InstanceTypeName)<< QVariant("ml.g5.xlarge")<< "Change ml.t3.medium to ml.g5.xlarge";
        QTest::newRow("apps")           << 1 << int(AppsModel::AppsPerUser)     << QVariant(7)             << "Set apps on ml.t3.medium";
        QTest::newRow("app users")      << 1 << int(AppsModel::UsersShare)      << QVariant(125'000)       << "Set users of ml.t3.medium";
        QTest::newRow("job name")       << 2 << int(JobsModel::Name)            << QVariant("nightly")     << "Rename job experiment";
        QTest::newRow("kind")           << 2 << int(JobsModel::Kind)            << QVariant(1)             << "Set kind of experiment";
        QTest::newRow("job type")       << 2 << int(JobsModel::InstanceTypeName)<< QVariant("my.own")      << "Set instance type of experiment";
        QTest::newRow("per user")       << 2 << int(JobsModel::PerUserCount)    << QVariant(2'500)         << "Set instances per user of experiment";
        QTest::newRow("EFA")            << 2 << int(JobsModel::Efa)             << QVariant(Qt::Checked)   << "Set EFA of experiment";
        QTest::newRow("override")       << 2 << int(JobsModel::AddressesEach)   << QVariant(9)             << "Set addresses per instance of experiment";
        QTest::newRow("endpoint type")  << 3 << int(EndpointsModel::Type)       << QVariant(1)             << "Set type of endpoint sagemaker.api";
        // clang-format on
    }

    void everyEditIsOneUndo()
    {
        QFETCH(int, table);
        QFETCH(int, column);
        QFETCH(QVariant, value);
        QFETCH(QString, step);
        Bench bench;
        Workload workload(Workload::Kind::Cohort, bench.selection);
        CohortsModel cohorts(bench.selection);
        AppsModel apps(workload);
        JobsModel jobs(workload);
        EndpointsModel endpoints(bench.selection);
        const std::array<PlanTableModel*, 4> models{&cohorts, &apps, &jobs, &endpoints};
        for (PlanTableModel* model : models)
            connect(&bench.selection, &Selection::changed, model, &PlanTableModel::refresh);
        PlanTableModel& model = *models.at(static_cast<std::size_t>(table));
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);

        const QString shown = asText(model);
        const QModelIndex cell = model.index(0, column);
        const int role = table == 2 && column == JobsModel::Efa ? Qt::CheckStateRole : Qt::EditRole;
        QVERIFY(model.setData(cell, value, role));
        QCOMPARE(cell.data(role), value);
        QVERIFY(asText(model) != shown);
        QCOMPARE(bench.step(), step);
        QCOMPARE(bench.document.undoStack().count(), 1);
        bench.document.undoStack().undo();
        QVERIFY(bench.document.plan() == builtInPlan());
        QCOMPARE(asText(model), shown);
    }

    void rowsComeAndGo()
    {
        Bench bench;
        Workload workload(Workload::Kind::Cohort, bench.selection);
        AppsModel apps(workload);
        const QAbstractItemModelTester tester(&apps, QAbstractItemModelTester::FailureReportingMode::QtTest);
        connect(&bench.selection, &Selection::changed, &apps, &PlanTableModel::refresh);
        QSignalSpy reset(&apps, &QAbstractItemModel::modelReset);
        QCOMPARE(apps.add(), 2);
        QVERIFY(apps.removeRow(0));
        QCOMPARE(apps.key(0), QStringLiteral("ml.m5.large"));
        QCOMPARE(apps.itemCount(), 2);
        QVERIFY(!apps.removeRow(5));
        bench.document.undoStack().undo();
        bench.document.undoStack().undo();
        QVERIFY(bench.document.plan() == builtInPlan());
        QCOMPARE(apps.key(0), QStringLiteral("ml.t3.medium"));
        QCOMPARE(reset.count(), 0);
    }

    void totalsComeWithTheFirstRowAndGoWithTheLast_data()
    {
        QTest::addColumn<bool>("shared");
        QTest::newRow("cohorts") << false;
        QTest::newRow("shared spaces") << true;
    }

    void totalsComeWithTheFirstRowAndGoWithTheLast()
    {
        QFETCH(bool, shared);
        Bench bench;
        CohortsModel cohorts(bench.selection);
        SpacesModel spaces(bench.selection);
        if (!shared)
            cohorts.removeRow(0);
        GroupsModel& model = shared ? static_cast<GroupsModel&>(spaces) : cohorts;
        model.refresh();
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        connect(&bench.selection, &Selection::changed, &model, &PlanTableModel::refresh);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QCOMPARE(model.rowCount(), 0);
        for (const int rows : {2, 3}) {
            shared ? spaces.add() : cohorts.add();
            QCOMPARE(model.rowCount(), rows);
        }
        QCOMPARE(model.index(2, GroupsModel::Name).data().toString(), shared ? QStringLiteral("2 groups") : QStringLiteral("2 cohorts"));
        for (const int rows : {2, 0}) {
            QVERIFY(model.removeRow(0));
            QCOMPARE(model.rowCount(), rows);
        }
        QCOMPARE(inserted.count(), 2);
        QCOMPARE(removed.count(), 2);
        bench.document.undoStack().undo();
        QCOMPARE(model.rowCount(), 2);
    }

    void anEditTellsOfTheCellsItChanges()
    {
        Bench bench;
        CohortsModel cohorts(bench.selection);
        EndpointsModel endpoints(bench.selection);
        for (PlanTableModel* model : {static_cast<PlanTableModel*>(&cohorts), static_cast<PlanTableModel*>(&endpoints)})
            connect(&bench.selection, &Selection::changed, model, &PlanTableModel::refresh);
        cohorts.add();
        QSignalSpy told(&cohorts, &QAbstractItemModel::dataChanged);
        QSignalSpy elsewhere(&endpoints, &QAbstractItemModel::dataChanged);
        QVERIFY(cohorts.setData(cohorts.index(1, CohortsModel::Count), 12, Qt::EditRole));
        QCOMPARE(told.count(), 2); // the row, and the totals
        QCOMPARE(told.at(0).at(0).toModelIndex(), cohorts.index(1, CohortsModel::Count));
        QCOMPARE(told.at(0).at(1).toModelIndex(), cohorts.index(1, CohortsModel::Addresses));
        QCOMPARE(told.at(1).at(0).toModelIndex().row(), 2);
        QCOMPARE(elsewhere.count(), 0);
        bench.selection.editDomain(QStringLiteral("Set zones"), [](Domain& domain) { domain.availabilityZones = 2; });
        QCOMPARE(elsewhere.count(), 10);
    }

    void endpointPresets()
    {
        Bench bench;
        EndpointsModel endpoints(bench.selection);
        connect(&bench.selection, &Selection::changed, &endpoints, &PlanTableModel::refresh);
        endpoints.use(EndpointsModel::Preset::None);
        QCOMPARE(endpoints.rowCount(), 0);
        endpoints.use(EndpointsModel::Preset::Whitepaper);
        QVERIFY(bench.selection.domain().endpoints == builtInPlan().domains.entries.front().value.endpoints);
        const int s3 = endpoints.rowOf(QStringLiteral("s3"));
        QCOMPARE(endpoints.index(s3, EndpointsModel::Name).data(BadgeRole).toString(), QStringLiteral("gateway saves 3"));
        QVERIFY(endpoints.setData(endpoints.index(s3, EndpointsModel::Type), 1, Qt::EditRole));
        QVERIFY(endpoints.index(s3, EndpointsModel::Name).data(BadgeRole).toString().isEmpty());
        QCOMPARE(endpoints.index(s3, EndpointsModel::Addresses).data().toString(), QStringLiteral("0"));
        QString why;
        QVERIFY(!endpoints.add(QStringLiteral("s3"), why));
        QVERIFY(why.contains(QStringLiteral("already")));
    }
};

int main(int argc, char** argv)
{
    return runUiTest<DemandModelsTest>(argc, argv);
}

#include "demand_models_test.moc"
