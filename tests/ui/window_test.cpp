// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "core/plan/plan_io.h"
#include "tests/ui/harness.h"
#include "ui/document/domain_commands.h"
#include "ui/models/findings_model.h"
#include "ui/widgets/cidr_row.h"
#include "ui/widgets/placement_tile.h"
#include "ui/widgets/problem_list_dialog.h"

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTimer>
#include <QTreeWidget>

using namespace headroom;

namespace {

QString textOf(const MainWindow& window, const char* name)
{
    const auto* label = window.findChild<QLabel*>(QLatin1String(name));
    return label ? label->text() : QStringLiteral("no such label");
}

void setUsers(MainWindow& window, std::int64_t users)
{
    window.selection().editCohort(QStringLiteral("Set users"), [users](Cohort& cohort) { cohort.users = users; });
}

/// Answers the next dialog: looks at it, then closes it.
template <typename Dialog>
void whenAsked(const std::function<void(Dialog&)>& answer)
{
    QTimer::singleShot(0, qApp, [answer] {
        auto* dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        answer(*dialog);
    });
}

} // namespace

class WindowTest : public UiTest {
    Q_OBJECT

private slots:
    void opensOnTheWhitepapersAnswer()
    {
        MainWindow window;
        QCOMPARE(textOf(window, "answerFigure"), QStringLiteral("3 × /22"));
        QCOMPARE(window.findChild<CidrRow*>(QStringLiteral("answerVpc"))->cidr(), QStringLiteral("10.0.0.0/20"));
        QCOMPARE(window.findChild<CidrRow*>(QStringLiteral("answerZone3"))->cidr(), QStringLiteral("10.0.8.0/22"));
        QCOMPARE(textOf(window, "answerTaken"), QStringLiteral("<b>511</b> of 1,019 usable"));
        QCOMPARE(textOf(window, "answerUntil"), QStringLiteral("101 more"));
        QCOMPARE(textOf(window, "answerOutgrown"), QStringLiteral("not by this plan"));
        QCOMPARE(textOf(window, "total"), QStringLiteral("533 addresses in all · 33 domain level, 500 user level"));
        QVERIFY(!window.isWindowModified());
    }

    void anEditChangesTheAnswerAndUndoBringsItBack()
    {
        MainWindow window;
        QVERIFY(!window.action(ActionId::Undo)->isEnabled());
        setUsers(window, 202); // 11 + 5 × 202 = 1,021, and a /22 has 1,019
        QCOMPARE(textOf(window, "answerFigure"), QStringLiteral("3 × /21"));
        QVERIFY(window.isWindowModified());
        QVERIFY(window.action(ActionId::Undo)->text().contains(QStringLiteral("Set users")));
        window.action(ActionId::Undo)->trigger();
        QCOMPARE(textOf(window, "answerFigure"), QStringLiteral("3 × /22"));
        QVERIFY(!window.isWindowModified());
        window.action(ActionId::Redo)->trigger();
        QCOMPARE(textOf(window, "answerFigure"), QStringLiteral("3 × /21"));
    }

    void aTileSetsThePlacement()
    {
        MainWindow window;
        for (auto* tile : window.findChildren<PlacementTile*>())
            if (tile->placement() == Placement::EvenSpread)
                tile->click();
        QCOMPARE(window.selection().domain().placement, Placement::EvenSpread);
        QCOMPARE(textOf(window, "answerFigure"), QStringLiteral("3 × /24"));
        for (const auto* tile : window.findChildren<PlacementTile*>())
            QCOMPARE(tile->isChecked(), tile->placement() == Placement::EvenSpread);
        window.action(ActionId::Undo)->trigger();
        QCOMPARE(textOf(window, "answerFigure"), QStringLiteral("3 × /22"));
    }

    void withOneZoneThereIsNoneToLose()
    {
        MainWindow window;
        window.selection().editDomain(QStringLiteral("Set zones"), [](Domain& domain) { domain.availabilityZones = 1; });
        for (const auto* tile : window.findChildren<PlacementTile*>())
            QCOMPARE(tile->isEnabled(), tile->placement() != Placement::ZoneLoss);
        QCOMPARE(textOf(window, "answerFigure"), QStringLiteral("/22"));
    }

    void noAnswerIsSaidInWords()
    {
        MainWindow window;
        setUsers(window, 1'000'000);
        QCOMPARE(textOf(window, "answerFigure"), QStringLiteral("Too large"));
        QVERIFY(!textOf(window, "answerReason").isEmpty());
        QVERIFY(window.findChild<CidrRow*>(QStringLiteral("answerVpc"))->isHidden());
    }

    void aClickAndAKeyCopyACidr()
    {
        MainWindow window;
        window.show();
        auto* row = window.findChild<CidrRow*>(QStringLiteral("answerZone2"));
        QTest::mouseClick(row, Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("10.0.4.0/22"));
        QStringList shown;
        for (const auto* label : row->findChildren<QLabel*>())
            shown << label->text();
        QVERIFY(shown.contains(QStringLiteral("Copied")));
        auto* vpc = window.findChild<CidrRow*>(QStringLiteral("answerVpc"));
        QTest::keyClick(vpc, Qt::Key_Space);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("10.0.0.0/20"));
    }

    void aBrokenFileIsToldInFullAndLeavesThePlanAlone()
    {
        MainWindow window;
        const std::string path = HEADROOM_TEST_DATA "/plans/broken_several.headroom.json";
        PlanDocument reader;
        const auto expected = static_cast<int>(reader.open(QString::fromStdString(path)).size());
        QVERIFY(expected > 1);
        bool asked = false;
        whenAsked<ProblemListDialog>([&](ProblemListDialog& dialog) {
            asked = true;
            QCOMPARE(dialog.findChild<QTableWidget*>()->rowCount(), expected);
            QCOMPARE(dialog.text().count(u'\n'), expected);
            dialog.close();
        });
        window.open(QString::fromStdString(path));
        QVERIFY(asked);
        QVERIFY(window.document().plan() == builtInPlan());
        QCOMPARE(textOf(window, "answerFigure"), QStringLiteral("3 × /22"));
    }

    void savesAndOpens()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("mine.headroom.json"));
        MainWindow window;
        setUsers(window, 150);
        QCOMPARE(window.document().save(path), QString());
        QVERIFY(!window.isWindowModified());
        QVERIFY(window.windowTitle().contains(QStringLiteral("mine.headroom.json")));
        setUsers(window, 151);
        window.action(ActionId::Save)->trigger();
        QVERIFY(!window.isWindowModified());

        MainWindow other;
        other.open(path);
        QCOMPARE(other.selection().cohort()->users, 151);
    }

    void closingAsksBeforeEditsAreLost()
    {
        MainWindow window;
        window.show();
        setUsers(window, 1);
        int asked = 0;
        whenAsked<QMessageBox>([&](QMessageBox& box) {
            ++asked;
            box.button(QMessageBox::Cancel)->click();
        });
        QVERIFY(!window.close());
        whenAsked<QMessageBox>([&](QMessageBox& box) {
            ++asked;
            box.button(QMessageBox::Discard)->click();
        });
        QVERIFY(window.close());
        QCOMPARE(asked, 2);
    }

    void theNavigatorShowsDomainsAndScenarios()
    {
        MainWindow window;
        duplicateDomain(window.selection());
        window.document().edit(QStringLiteral("Add a scenario"), [](Plan& plan) {
            plan.scenarios.add("Twice", Scenario{.notes = {}, .patch = {R"({"domains":{"studio":{"cohorts":{"Data scientists":{"users":202}}}}})"}, .unknown = {}});
        });
        auto* domains = window.findChild<QTreeWidget*>(QStringLiteral("domains"));
        QCOMPARE(domains->topLevelItemCount(), 2);
        QCOMPARE(domains->topLevelItem(1)->text(0), QStringLiteral("studio 2"));
        QCOMPARE(domains->topLevelItem(1)->text(1), QStringLiteral("/22 × 3"));
        QCOMPARE(domains->topLevelItem(1)->childCount(), 1);
        domains->setCurrentItem(domains->topLevelItem(0));
        QTRY_COMPARE(window.selection().domainIndex(), 0);
        const auto* scenarios = window.findChild<QTreeWidget*>(QStringLiteral("scenarios"));
        QCOMPARE(scenarios->topLevelItemCount(), 2);
        QCOMPARE(scenarios->topLevelItem(1)->text(0), QStringLiteral("Twice"));
        QCOMPARE(scenarios->topLevelItem(1)->text(1), QStringLiteral("/21 ▲"));

        domains->topLevelItem(0)->setText(0, QStringLiteral("lab"));
        QTRY_COMPARE(window.selection().domainName(), std::string("lab"));
    }

    void aFindingLeadsToItsDomain()
    {
        MainWindow window;
        addDomain(window.selection());
        window.selection().selectDomain(0);
        setUsers(window, 1'000'000);
        window.selection().selectDomain(1);
        window.action(ActionId::ShowFindings)->trigger();
        auto* tabs = window.findChild<QTabWidget*>();
        QCOMPARE(tabs->currentIndex(), 1);
        auto* table = tabs->currentWidget()->findChild<QTableView*>();
        const QModelIndex first = table->model()->index(0, FindingsModel::SeverityColumn);
        QCOMPARE(first.data().toString(), QStringLiteral("Error"));
        emit table->activated(first);
        QCOMPARE(window.selection().domainName(), std::string("studio"));
        QCOMPARE(tabs->currentIndex(), 0);
    }

    void noTwoActionsShareAShortcut()
    {
        QSet<QString> seen;
        for (const ActionSpec& spec : actionTable()) {
            const QString keys = spec.shortcut.toString();
            QVERIFY2(keys.isEmpty() || !seen.contains(keys), qPrintable(keys));
            seen.insert(keys);
        }
    }

    void everythingThatTakesTheFocusHasAName()
    {
        MainWindow window;
        for (const auto* widget : window.findChildren<QWidget*>()) {
            if (widget->isHidden() || widget->focusPolicy() == Qt::NoFocus || !qobject_cast<const QAbstractButton*>(widget))
                continue;
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty() || button->inherits("QTableCornerButton"),
                qPrintable(QString::fromLatin1(button->metaObject()->className()) + QStringLiteral(" in ") + button->parentWidget()->objectName()));
        }
    }
};

int main(int argc, char** argv)
{
    return runUiTest<WindowTest>(argc, argv);
}

#include "window_test.moc"
