// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scenarios_page.h"

#include "tests/ui/harness.h"
#include "ui/main_window.h"
#include "ui/models/scenarios_model.h"
#include "ui/navigator/navigator.h"
#include "ui/widgets/data_table.h"

#include <QAction>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTimer>
#include <QThreadPool>
#include <QToolButton>
#include <QTreeWidget>
#include <qcustomplot.h>

using namespace headroom;

namespace {

Plan withScenarios()
{
    Plan plan = builtInPlan();
    plan.scenarios.add("EFA").patch.text = R"({"domains":{"studio":{"cohorts":{"Data scientists":{"jobs":{"experiment":{"efa":true}}}}}}})";
    plan.scenarios.add("300 users").patch.text = R"({"domains":{"studio":{"cohorts":{"Data scientists":{"users":300}}}}})";
    plan.scenarios.add("Evenly spread").patch.text = R"({"domains":{"studio":{"placement":"evenSpread","availabilityZones":3}}})";
    plan.scenarios.add("Gone").patch.text = R"({"domains":{"lab":{"availabilityZones":2}}})";
    return plan;
}

FindingCounts countsOf(const std::vector<Finding>& findings)
{
    FindingCounts counts;
    for (const Finding& finding : findings)
        counts.count(finding.severity);
    return counts;
}

struct Desk {
    MainWindow window;

    explicit Desk(const Plan& plan)
    {
        window.document().startFrom(plan);
        window.resize(1440, 900);
        window.show();
        window.action(ActionId::ShowScenarios)->trigger();
        QCoreApplication::processEvents();
    }
    QAbstractItemModel& comparison() { return *window.findChild<DataTable*>(QStringLiteral("comparison"))->model(); }
    QStringList row(int at)
    {
        QStringList cells;
        for (int column = 0; column < comparison().columnCount(); ++column)
            cells << comparison().index(at, column).data().toString();
        return cells;
    }
    void choose(int row)
    {
        auto* table = window.findChild<DataTable*>(QStringLiteral("comparison"));
        table->setCurrentIndex(table->model()->index(row, 0));
        QCoreApplication::processEvents();
    }
    /// The visible words of the page, but for tables and charts.
    QString words()
    {
        QStringList words;
        for (const auto* label : window.findChild<ScenariosPage*>()->findChildren<QLabel*>())
            if (label->isVisible())
                words << label->text();
        return words.join(u'\n');
    }
    QPushButton* button(const QString& accessibleName)
    {
        for (auto* button : window.findChildren<QPushButton*>())
            if (button->isVisible() && button->accessibleName() == accessibleName)
                return button;
        return nullptr;
    }
    void shoot(const QString& name)
    {
        QVERIFY(QDir().mkpath(QStringLiteral(HEADROOM_SCREENSHOTS)));
        QVERIFY(window.grab().save(QStringLiteral(HEADROOM_SCREENSHOTS "/%1.png").arg(name)));
    }
};

} // namespace

class ScenariosPageTest : public UiTest {
    Q_OBJECT

private slots:
    void whatComesWhileThePageIsOutOfSightIsShownAfterwards()
    {
        const auto moreUsers = [](Domain& domain) { domain.cohorts.entries.front().value.users = 250; };
        Desk desk(withScenarios());
        desk.window.selection().editDomain(QStringLiteral("More users"), moreUsers);
        desk.window.action(ActionId::ShowGrowth)->trigger();
        QVERIFY(QThreadPool::globalInstance()->waitForDone(20'000));
        QTest::qWait(50); // delivered while nobody sees the page
        desk.window.action(ActionId::ShowScenarios)->trigger();
        QCoreApplication::processEvents();
        Plan plan = withScenarios();
        moreUsers(plan.domains.entries.front().value);
        Desk fresh(plan);
        QTRY_COMPARE(fresh.row(0).at(ScenariosModel::Users), QStringLiteral("250"));
        for (int row = 0; row < desk.comparison().rowCount(); ++row)
            QCOMPARE(desk.row(row), fresh.row(row));
    }

    void liesAllSideBySide_data()
    {
        QTest::addColumn<ColorScheme>("scheme");
        QTest::addColumn<QSize>("size");
        QTest::newRow("scenarios-light") << ColorScheme::Light << QSize(1440, 900);
        QTest::newRow("scenarios-dark") << ColorScheme::Dark << QSize(1440, 900);
        QTest::newRow("scenarios-light-1280") << ColorScheme::Light << QSize(1280, 800);
    }

    /// By the worked examples of the contract: 511, with EFA 811, spread 178; 300 users need 11 + 1,500. A /21 for each of three zones takes a /19, a /24 a /22.
    void liesAllSideBySide()
    {
        QFETCH(ColorScheme, scheme);
        QFETCH(QSize, size);
        applyTheme(*qApp, scheme);
        Plan plan = withScenarios();
        plan.scenarios.entries.pop_back();
        Desk desk(plan);
        desk.window.resize(size);
        QTRY_COMPARE(desk.comparison().rowCount(), 4);
        QCOMPARE(desk.row(0).mid(0, 7), (QStringList{"Base plan", "100", "533", "511", "/22", "10.0.0.0/20", "never"}));
        QCOMPARE(desk.row(1).mid(0, 7), (QStringList{"EFA", "100", "833", "811", "/22 same", "10.0.0.0/20", "never"}));
        QCOMPARE(desk.row(2).mid(0, 7), (QStringList{"300 users", "300", "1,533", "1,511", "/21 ▲ 1 step", "10.0.0.0/19", "never"}));
        QCOMPARE(desk.row(3).mid(0, 7), (QStringList{"Evenly spread", "100", "533", "178", "/24 ▼ 2 steps", "10.0.0.0/22", "never"}));
        QCOMPARE(desk.comparison().index(2, ScenariosModel::Subnet).data(Qt::ForegroundRole).value<QColor>(), theme().warning);
        // S3 as an interface endpoint, and the quotas of apps, domains and profiles: at least one to act on, and told in words as well.
        QVERIFY(desk.row(0)[ScenariosModel::Findings].toInt() > 0);
        QCOMPARE(desk.comparison().index(0, ScenariosModel::Findings).data(Qt::ToolTipRole).toString(), findingCountWords(countsOf(desk.window.document().findings())));
        QCOMPARE(desk.comparison().index(3, ScenariosModel::Subnet).data(Qt::ForegroundRole).value<QColor>(), theme().good);
        const QStringList numbers = desk.window.findChild<ScenariosPage*>()->findChild<PlotCard*>()->numbersAsText().split(u'\n');
        QCOMPARE(numbers[1], QStringLiteral("Base plan\t178\t/24\t261\t/23\t511\t/22"));
        // 1,500 over three zones and two: 11 + 500, 11 + 750.
        QCOMPARE(numbers[3], QStringLiteral("300 users\t511\t/22\t761\t/22\t1,511\t/21"));
        desk.choose(2);
        QTest::qWait(20);
        // No part of the page is wider than its room.
        for (const auto* bar : desk.window.findChild<ScenariosPage*>()->findChildren<QScrollBar*>())
            QVERIFY(bar->orientation() == Qt::Vertical || !bar->isVisible());
        desk.shoot(QString::fromLatin1(QTest::currentDataTag()));
    }

    void listsWhatAScenarioChangesAndTakesEachLineBack()
    {
        Desk desk(withScenarios());
        QTRY_COMPARE(desk.comparison().rowCount(), 5);
        desk.choose(2);
        QVERIFY2(desk.words().contains(QStringLiteral("Data scientists: users 100 → 300")), qPrintable(desk.words()));
        desk.button(QStringLiteral("Take back Data scientists: users 100 → 300"))->click();
        QCoreApplication::processEvents();
        QTRY_COMPARE(desk.row(2)[ScenariosModel::Required], QStringLiteral("511"));
        QVERIFY(!desk.words().contains(QStringLiteral("users 100 → 300")));
        QCOMPARE(desk.window.document().undoStack().undoText(), QStringLiteral("Take back Data scientists: users 100 → 300"));
        desk.window.document().undoStack().undo();
        QTRY_COMPARE(desk.row(2)[ScenariosModel::Required], QStringLiteral("1,511"));
        // The base has three zones already.
        desk.choose(3);
        QVERIFY2(desk.words().contains(QStringLiteral("nothing to change")), qPrintable(desk.words()));
    }

    void saysWhichMemberAPatchMisses()
    {
        Desk desk(withScenarios());
        QTRY_COMPARE(desk.comparison().rowCount(), 5);
        QCOMPARE(desk.row(4)[ScenariosModel::Subnet], QStringLiteral("gives no plan"));
        auto* tree = desk.window.findChild<QTreeWidget*>(QStringLiteral("scenarios"));
        QCOMPARE(tree->topLevelItem(4)->text(1), QStringLiteral("broken"));
        desk.window.action(ActionId::ShowDemand)->trigger();
        tree->setCurrentItem(tree->topLevelItem(4));
        QTRY_VERIFY(desk.window.findChild<ScenariosPage*>()->isVisible());
        QVERIFY(!desk.window.document().scenario());
        QTRY_VERIFY2(desk.words().contains(QStringLiteral("/scenarios/Gone/patch/domains/lab")), qPrintable(desk.words()));
        desk.shoot(QStringLiteral("scenarios-broken"));
    }

    void anyEditOfAShownScenarioStandsInTheBarAboveEveryPage()
    {
        Desk desk(withScenarios());
        auto* tree = desk.window.findChild<QTreeWidget*>(QStringLiteral("scenarios"));
        auto* bar = desk.window.findChild<QFrame*>(QStringLiteral("differences"));
        QVERIFY(!bar->isVisible());
        tree->setCurrentItem(tree->topLevelItem(1));
        QTRY_COMPARE(desk.window.document().scenario(), std::optional<std::string>("EFA"));
        QVERIFY(bar->isVisible());
        QVERIFY(desk.window.findChild<QToolButton*>(QStringLiteral("editing"))->text().startsWith(QStringLiteral("EFA")));
        desk.window.action(ActionId::ShowDemand)->trigger();
        desk.window.selection().editDomain(QStringLiteral("Zones"), [](Domain& domain) { domain.availabilityZones = 2; });
        QCoreApplication::processEvents();
        QPushButton* zones = desk.button(QStringLiteral("Take back availability zones 3 → 2"));
        QVERIFY(zones);
        desk.shoot(QStringLiteral("scenario-edited"));
        zones->click();
        QCOMPARE(desk.window.document().plan().domains.entries[0].value.availabilityZones, 3);
        QCOMPARE(desk.window.document().base().domains.entries[0].value.availabilityZones, 3);
        desk.window.action(ActionId::ShowBase)->trigger();
        QVERIFY(!bar->isVisible());
    }

    void theMenuDoesWhatOneDoesWithScenarios()
    {
        Desk desk(builtInPlan());
        QVERIFY(desk.words().contains(QStringLiteral("No scenarios yet")));
        desk.shoot(QStringLiteral("scenarios-empty"));
        QVERIFY(!desk.window.action(ActionId::PromoteScenario)->isEnabled());
        desk.window.action(ActionId::NewScenario)->trigger();
        QTRY_COMPARE(desk.window.document().scenario(), std::optional<std::string>("New scenario"));
        // Its name is being edited in place.
        auto* editor = desk.window.findChild<QTreeWidget*>(QStringLiteral("scenarios"))->findChild<QLineEdit*>();
        QVERIFY(editor);
        editor->setText(QStringLiteral("Twice"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(desk.window.document().scenario(), std::optional<std::string>("Twice"));
        desk.window.selection().editCohort(QStringLiteral("Set users"), [](Cohort& cohort) { cohort.users = 200; });
        desk.window.action(ActionId::DuplicateScenario)->trigger();
        QCOMPARE(desk.window.document().base().scenarios.size(), 2U);
        QMenu* stack = desk.window.action(ActionId::StackScenario)->menu();
        emit stack->aboutToShow();
        QCOMPARE(stack->actions().size(), 1);
        stack->actions().constFirst()->trigger();
        QCOMPARE(desk.window.document().scenario(), std::optional<std::string>("Twice + Twice copy"));
        desk.window.action(ActionId::RemoveScenario)->trigger();
        QVERIFY(desk.window.document().show("Twice").empty());
        desk.window.action(ActionId::PromoteScenario)->trigger();
        QCOMPARE(desk.window.document().base().domains.entries[0].value.cohorts.entries[0].value.users, 200);
        QVERIFY(!desk.window.document().scenario());
    }

    void theWholeWindowGoesFromLightToDarkAndBack()
    {
        Desk desk(withScenarios());
        for (const ActionId page : {ActionId::ShowDemand, ActionId::ShowGrowth, ActionId::ShowScenarios, ActionId::ShowSensitivity, ActionId::ShowRisk, ActionId::ShowFindings}) {
            desk.window.action(page)->trigger();
            QCoreApplication::processEvents();
        }
        for (const ColorScheme scheme : {ColorScheme::Dark, ColorScheme::Light, ColorScheme::Dark, ColorScheme::Light}) {
            applyTheme(*qApp, scheme);
            QCoreApplication::processEvents();
        }
        QVERIFY(desk.window.isVisible());
    }

    void aBrokenScenarioHasNoMenuThatWouldActOnAnother()
    {
        Desk desk(withScenarios());
        auto* tree = desk.window.findChild<QTreeWidget*>(QStringLiteral("scenarios"));
        QVERIFY(desk.window.document().show("EFA").empty());
        QCoreApplication::processEvents();
        QSignalSpy menus(desk.window.findChild<Navigator*>(), &Navigator::scenarioMenuWanted);
        emit tree->customContextMenuRequested(tree->visualItemRect(tree->topLevelItem(4)).center());
        QCOMPARE(menus.count(), 0);
        QTRY_VERIFY(desk.words().contains(QStringLiteral("What “Gone” changes")));
        QCOMPARE(desk.window.document().scenario(), std::optional<std::string>("EFA"));
        for (auto* button : desk.window.findChild<ScenariosPage*>()->findChildren<QPushButton*>())
            if (button->isVisible() && (button->text() == QStringLiteral("Edit") || button->text() == QStringLiteral("Rename")))
                QVERIFY(!button->isEnabled());
    }

    void whatCannotBeTakenBackIsToldWithItsReasons()
    {
        Plan plan = builtInPlan();
        plan.scenarios.add("Today").patch.text =
            R"({"domains":{"studio":{"ruleset":"studio-2024","cohorts":{"Data scientists":{"jobs":{"serve":{"kind":"hosting"}}}}}}})";
        Desk desk(plan);
        QVERIFY(desk.window.document().show("Today").empty());
        QCoreApplication::processEvents();
        QString told;
        QTimer::singleShot(0, [&told] {
            auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            for (const auto* label : dialog->findChildren<QLabel*>())
                told += label->text() + u'\n';
            dialog->reject();
        });
        for (auto* button : desk.window.findChildren<QPushButton*>())
            if (button->isVisible() && button->accessibleName().startsWith(QStringLiteral("Take back ruleset"))) {
                button->click();
                break;
            }
        QVERIFY2(told.contains(QStringLiteral("can't be taken back")), qPrintable(told));
        QCOMPARE(desk.window.document().plan().domains.entries[0].value.ruleset, std::string("studio-2024"));
    }
};

int main(int argc, char** argv)
{
    return runUiTest<ScenariosPageTest>(argc, argv);
}

#include "scenarios_page_test.moc"
