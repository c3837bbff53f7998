// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "core/plan/plan_io.h"
#include "tests/ui/harness.h"
#include "ui/document/domain_commands.h"
#include "ui/models/findings_model.h"
#include "ui/navigator/navigator.h"
#include "ui/widgets/cidr_row.h"
#include "ui/widgets/placement_tile.h"
#include "ui/widgets/problem_list_dialog.h"

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QMenuBar>
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
        // 11 + Binomial(300, 1/3) + 2 × Poisson(100/3) passes the 251 of a /24 with a chance of 6.33e-7, summed term by term.
        QTRY_COMPARE(textOf(window, "answerChance"), QStringLiteral("1 peak in 1,600,000"));
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
        setUsers(window, 10'000); // a /16 holds them, and no VPC holds three of it
        QCOMPARE(textOf(window, "answerFigure"), QStringLiteral("3 × /16"));
        QCOMPARE(textOf(window, "answerUntil"), QStringLiteral("–"));
        QCOMPARE(textOf(window, "answerFree"), QStringLiteral("15,520 free · 76 % used"));
    }

    /// Two cohorts of 1,000,000 and 12 users, of whom 1 % and all work at once with a space each: 10,012 addresses and 11 for endpoints and storage, and a /18
    /// has 16,379. What fits is looked for up to 1,000,000 users, so there are more than that now.
    void usersBeyondTheMostLookedAtAreNeverFewerThanNone()
    {
        MainWindow window;
        window.selection().editDomain(QStringLiteral("Set cohorts"), [](Domain& domain) {
            domain.ruleset = "studio-2024";
            Cohort everybody;
            everybody.users = 1'000'000;
            everybody.peakConcurrencyPercent = Percent::whole(1);
            everybody.apps.add("ml.t3.medium");
            Cohort team = everybody;
            team.users = 12;
            team.peakConcurrencyPercent = Percent::whole(100);
            domain.cohorts = {};
            domain.cohorts.add("Everybody", everybody);
            domain.cohorts.add("Team", team);
        });
        QCOMPARE(textOf(window, "answerFigure"), QStringLiteral("3 × /18"));
        QCOMPARE(textOf(window, "answerUntilLabel"), QStringLiteral("Users a /18 holds"));
        QCOMPARE(textOf(window, "answerUntil"), QStringLiteral("1,000,000 or more"));
    }

    void aNewDomainCountsAsTheSelectedOneDoes()
    {
        MainWindow window;
        addDomain(window.selection());
        QCOMPARE(window.selection().domain().ruleset, std::string("whitepaper-2023"));
    }

    void pinnedBlocksStayWhenALargerDomainComes()
    {
        MainWindow window;
        PlanDocument& document = window.document();
        const auto addLarger = [&document] {
            document.edit(QStringLiteral("Add"), [](Plan& plan) {
                Domain larger = plan.domains.entries.front().value;
                larger.pinnedVpcCidr.reset();
                larger.cohorts.entries.front().value.users = 300; // 1,511 a zone: three /21 in a /19
                plan.domains.add("larger", larger);
            });
        };
        QVERIFY(window.action(ActionId::PinBlocks)->isEnabled());
        QVERIFY(!window.action(ActionId::UnpinBlocks)->isEnabled());
        addLarger();
        QCOMPARE(document.sizing().blocks[0].vpc, std::optional(Cidr::of("10.0.32.0/20"))); // behind the larger one
        document.undoStack().undo();

        window.action(ActionId::PinBlocks)->trigger();
        QCOMPARE(document.undoStack().undoText(), QStringLiteral("Pin all blocks"));
        QVERIFY(!window.action(ActionId::PinBlocks)->isEnabled());
        addLarger();
        QCOMPARE(document.sizing().blocks[0].vpc, std::optional(Cidr::of("10.0.0.0/20")));
        QCOMPARE(document.sizing().blocks[1].vpc, std::optional(Cidr::of("10.0.32.0/19")));

        window.action(ActionId::UnpinBlocks)->trigger();
        QCOMPARE(document.sizing().blocks[0].vpc, std::optional(Cidr::of("10.0.32.0/20")));
        document.undoStack().undo();
        document.undoStack().undo();
        document.undoStack().undo();
        QCOMPARE(document.plan().domains.entries.front().value.pinnedVpcCidr, std::optional<Cidr>());
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
        {
            MainWindow window;
            setUsers(window, 150);
            QCOMPARE(window.document().save(path), QString());
            QVERIFY(!window.isWindowModified());
            QVERIFY(window.windowTitle().contains(QStringLiteral("mine.headroom.json")));
            setUsers(window, 151);
            window.action(ActionId::Save)->trigger();
            QVERIFY(!window.isWindowModified());
        }
        MainWindow other;
        other.open(path);
        QCOMPARE(other.selection().cohort()->users, 151);
    }

    void aNarrowWindowHidesTheNavigatorUnlessANameIsTyped()
    {
        MainWindow window;
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        auto* navigator = window.findChild<Navigator*>();
        QVERIFY(navigator->isVisible());
        window.resize(1000, 700);
        QTRY_VERIFY(!navigator->isVisible());
        window.action(ActionId::ShowNavigator)->trigger();
        QVERIFY(navigator->isVisible());
        window.action(ActionId::ShowNavigator)->trigger();
        window.action(ActionId::AddDomain)->trigger();
        QVERIFY(navigator->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(!navigator->isVisible());
        QCOMPARE(window.document().plan().domains.size(), 2U);
        window.resize(1300, 700);
        QTRY_VERIFY(navigator->isVisible());
    }

    void deleteInTheNavigatorRemovesADomainButNotForACohort()
    {
        MainWindow window;
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        addDomain(window.selection());
        auto* domains = window.findChild<QTreeWidget*>(QStringLiteral("domains"));
        domains->setCurrentItem(domains->topLevelItem(0));
        QTRY_COMPARE(domains->topLevelItem(0)->childCount(), 1);
        domains->setCurrentItem(domains->topLevelItem(0)->child(0));
        QCoreApplication::processEvents();
        QTest::keyClick(domains, Qt::Key_Delete);
        QCOMPARE(window.document().plan().domains.size(), 2U);
        domains->setCurrentItem(domains->topLevelItem(0));
        QCoreApplication::processEvents();
        QTest::keyClick(domains, Qt::Key_Delete);
        QCOMPARE(window.document().plan().domains.size(), 1U);
        QVERIFY(!window.document().plan().domains.find("studio"));
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
        QTRY_COMPARE(scenarios->topLevelItem(1)->text(1), QStringLiteral("/21 ▲"));

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
        QCOMPARE(tabs->tabText(tabs->currentIndex()), QStringLiteral("Findings"));
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

    void noTwoThingsInSightShareAMnemonic()
    {
        MainWindow window;
        window.show();
        QMap<QString, QString> seen;
        const auto look = [&seen](const QString& text) {
            const QString keys = QKeySequence::mnemonic(text).toString();
            QVERIFY2(keys.isEmpty() || !seen.contains(keys), qPrintable(seen.value(keys) + u'/' + text));
            seen.insert(keys, text);
        };
        for (const QAction* menu : window.menuBar()->actions())
            look(menu->text());
        for (const auto* widget : window.findChildren<QWidget*>()) {
            if (!widget->isVisible())
                continue;
            if (const auto* button = qobject_cast<const QAbstractButton*>(widget); button && !button->inherits("QToolButton"))
                look(button->text());
            else if (const auto* label = qobject_cast<const QLabel*>(widget); label && label->buddy())
                look(label->text());
        }
        QVERIFY(seen.size() > 10);
    }

    void everythingThatTakesTheFocusHasAName()
    {
        MainWindow window;
        window.selection().editDomain(QStringLiteral("Add"), [](Domain& domain) { domain.sharedSpaces.add("Team"); });
        window.show();
        window.action(ActionId::ShowFindings)->trigger();
        window.action(ActionId::ShowDemand)->trigger();
        int seen = 0;
        for (auto* widget : window.findChildren<QWidget*>()) {
            // Line edits within other fields, and what Qt itself puts into tables, are never focused on their own.
            if (widget->isHidden() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() || widget->inherits("QTableCornerButton")
                || qobject_cast<QAbstractSpinBox*>(widget->parentWidget()) || qobject_cast<QComboBox*>(widget->parentWidget())
                || (widget->inherits("QAbstractItemView") && widget->window() != &window) || widget->inherits("QMenu") || widget->inherits("QMenuBar"))
                continue;
            QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
            const QString name = accessible ? accessible->text(QAccessible::Name) : QString();
            QVERIFY2(!name.isEmpty(), qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName() + QStringLiteral(" in ")
                + QString::fromLatin1(widget->parentWidget()->metaObject()->className()) + u' ' + widget->parentWidget()->objectName()));
            ++seen;
        }
        QVERIFY(seen > 30);
    }
};

int main(int argc, char** argv)
{
    return runUiTest<WindowTest>(argc, argv);
}

#include "window_test.moc"
