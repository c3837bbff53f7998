// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/demand_page.h"

#include "tests/ui/harness.h"
#include "ui/pages/demand/chart_card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/decimal_spin_box.h"
#include "ui/widgets/segmented_control.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>

using namespace headroom;

namespace {

struct Bench {
    PlanDocument document;
    Selection selection{document};
    DemandPage page{selection};

    Bench()
    {
        document.startFrom(builtInPlan());
        page.resize(760, 800);
        page.show();
        QApplication::setActiveWindow(&page);
    }
    template <typename T>
    T* find(const char* name)
    {
        return page.findChild<T*>(QLatin1String(name));
    }
    int steps() { return document.undoStack().count(); }
};

} // namespace

class DemandPageTest : public UiTest {
    Q_OBJECT

private slots:
    void settingsChangeThePlanAndUndoTakesThemBack_data()
    {
        using Edit = std::function<void(Bench&)>;
        using Check = std::function<bool(const Domain&)>;
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<Check>("check");
        const auto add = [](const char* name, const Edit& edit, const Check& check) { QTest::newRow(name) << edit << check; };
        const auto press = [](Bench& bench, const char* control, int choice) {
            bench.find<SegmentedControl>(control)->findChildren<QAbstractButton*>().at(choice)->click();
        };
        add("zones", [](Bench& b) { b.find<QSpinBox>("zones")->setValue(2); }, [](const Domain& d) { return d.availabilityZones == 2; });
        add("network", [=](Bench& b) { press(b, "network", 1); }, [](const Domain& d) { return d.networkMode == NetworkMode::PublicInternetOnly; });
        add("placement", [=](Bench& b) { press(b, "placement", 0); }, [](const Domain& d) { return d.placement == Placement::EvenSpread; });
        add("margin", [](Bench& b) { b.find<DecimalSpinBox>("margin")->setValue(12.5); },
            [](const Domain& d) { return d.marginPercent == Percent::tenThousandths(125'000); });
        add("mount target", [](Bench& b) { b.find<QCheckBox>("mountTarget")->click(); }, [](const Domain& d) { return !d.mountTarget; });
        add("growth", [](Bench& b) { b.find<DecimalSpinBox>("growth")->setValue(-7); },
            [](const Domain& d) { return d.growth.percentPerYear == Percent::whole(-7); });
        add("growth model", [=](Bench& b) { press(b, "growthModel", 1); }, [](const Domain& d) { return d.growth.model == GrowthModel::Linear; });
        add("horizon", [](Bench& b) { b.find<QSpinBox>("horizon")->setValue(36); }, [](const Domain& d) { return d.growth.horizonMonths == 36; });
        add("region", [](Bench& b) { QTest::keyClicks(b.find<QLineEdit>("region"), QStringLiteral("eu-west-1")); },
            [](const Domain& d) { return d.region == "eu-west-1"; });
        add("account", [](Bench& b) { QTest::keyClicks(b.find<QLineEdit>("account"), QStringLiteral("123456789012")); },
            [](const Domain& d) { return d.account == "123456789012"; });
    }

    void settingsChangeThePlanAndUndoTakesThemBack()
    {
        QFETCH(std::function<void(Bench&)>, edit);
        QFETCH(std::function<bool(const Domain&)>, check);
        Bench bench;
        QVERIFY(!check(bench.selection.domain()));
        edit(bench);
        QVERIFY(check(bench.selection.domain()));
        QCOMPARE(bench.steps(), 1);
        bench.document.undoStack().undo();
        QVERIFY(bench.document.plan() == builtInPlan());
    }

    void typingANumberIsOneStepAndKeepsTheFocus()
    {
        Bench bench;
        auto* margin = bench.find<DecimalSpinBox>("margin");
        margin->setFocus();
        margin->selectAll();
        QTest::keyClicks(margin, QStringLiteral("125"));
        QCOMPARE(bench.selection.domain().marginPercent, Percent::whole(125));
        QCOMPARE(bench.steps(), 1);
        QVERIFY(margin->hasFocus());
        bench.document.undoStack().undo();
        QCOMPARE(margin->value(), 0.0);
    }

    void typingIntoACellIsOneStepAndEscapeTakesItBack()
    {
        Bench bench;
        auto* table = bench.find<DataTable>("cohorts");
        table->editCell(0, 1);
        auto* editor = table->findChild<QSpinBox*>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, QStringLiteral("2500"));
        QCOMPARE(bench.selection.domain().cohorts.entries.front().value.users, 2500);
        QCOMPARE(bench.steps(), 1);
        QVERIFY(table->findChild<QSpinBox*>() == editor);
        QTest::keyClick(editor, Qt::Key_Escape);
        QVERIFY(bench.document.plan() == builtInPlan());
        QCOMPARE(bench.steps(), 0);
    }

    void deleteRemovesTheRow()
    {
        Bench bench;
        auto* table = bench.find<DataTable>("endpoints");
        table->setFocus();
        table->setCurrentIndex(table->model()->index(4, 0));
        QTest::keyClick(table, Qt::Key_Delete);
        QVERIFY(!bench.selection.domain().endpoints.find("s3"));
        QCOMPARE(table->model()->rowCount(), 9);
        QCOMPARE(table->currentIndex().row(), 4);
        bench.document.undoStack().undo();
        QVERIFY(bench.document.plan() == builtInPlan());
        QCOMPARE(table->model()->rowCount(), 10);
    }

    void anotherDomainShowsItsOwnValues()
    {
        Bench bench;
        bench.document.edit(QStringLiteral("Add domain"), [](Plan& plan) {
            Domain other;
            other.availabilityZones = 5;
            other.marginPercent = Percent::whole(20);
            other.account = "42";
            other.cohorts.add("Interns").users = 3;
            plan.domains.add("research", other);
        });
        bench.selection.selectDomain(1);
        QCOMPARE(bench.find<QSpinBox>("zones")->value(), 5);
        QCOMPARE(bench.find<DecimalSpinBox>("margin")->value(), 20.0);
        QCOMPARE(bench.find<QLineEdit>("account")->text(), QStringLiteral("42"));
        QCOMPARE(bench.find<QComboBox>("ruleset")->currentData().toString(), QStringLiteral("studio-2024"));
        QCOMPARE(bench.find<DataTable>("cohorts")->model()->index(0, 0).data().toString(), QStringLiteral("Interns"));
        QCOMPARE(bench.find<DataTable>("endpoints")->model()->rowCount(), 0);
        QCOMPARE(bench.steps(), 1);
        bench.selection.selectDomain(0);
        QCOMPARE(bench.find<DataTable>("cohorts")->model()->index(0, 0).data().toString(), QStringLiteral("Data scientists"));
        QCOMPARE(bench.find<QSpinBox>("zones")->value(), 3);
    }

    void choosingARowChoosesTheCohort()
    {
        Bench bench;
        bench.selection.editDomain(QStringLiteral("Add"), [](Domain& domain) {
            Cohort cohort;
            cohort.apps.add("ml.g5.xlarge");
            domain.cohorts.add("Engineers", cohort);
        });
        bench.find<DataTable>("cohorts")->setCurrentIndex(bench.find<DataTable>("cohorts")->model()->index(1, 0));
        QCOMPARE(bench.selection.cohortIndex(), 1);
        QCOMPARE(bench.find<DataTable>("cohortApps")->model()->index(0, 0).data().toString(), QStringLiteral("ml.g5.xlarge"));
    }

    void chartCopiesItsNumbers()
    {
        Bench bench;
        QCOMPARE(bench.page.findChild<ChartCard*>()->numbersAsText(),
            QStringLiteral("Entity\tAddresses\nEFS mount target\t1\nVPC endpoints\t10\nJupyter Server\t100\nKernelGateway app\t200\nTraining\t200\nFree\t508\n"
                           "Total\t1,019\n"));
    }

    void ledgerCopiesWithHeadings()
    {
        Bench bench;
        const QStringList lines = bench.find<DataTable>("ledger")->asText().split(QLatin1Char('\n'));
        QCOMPARE(lines.first(), QStringLiteral("Entity\tWhere\tOne user\tAll users\tWhy\tLevel"));
        QVERIFY(lines.at(lines.size() - 2).startsWith(QStringLiteral("Total\t\t38\t533\t33 domain level, 500 user level")));
    }

    void nothingIsCutAtTheNarrowestWindow()
    {
        Bench bench;
        QTest::qWait(50);
        const auto* scroll = bench.page.findChild<QScrollArea*>();
        QVERIFY(scroll->widget()->minimumSizeHint().width() <= scroll->viewport()->width());
        for (const char* name : {"cohorts", "cohortApps", "cohortJobs", "endpoints", "ledger"}) {
            const auto* table = bench.find<DataTable>(name);
            QVERIFY2(table->verticalScrollBar()->maximum() == 0, name);
            QVERIFY2(table->horizontalScrollBar()->maximum() == 0, name);
        }
    }
};

int main(int argc, char** argv)
{
    return runUiTest<DemandPageTest>(argc, argv);
}

#include "demand_page_test.moc"
