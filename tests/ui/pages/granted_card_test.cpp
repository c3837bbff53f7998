// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/growth/granted_card.h"

#include "tests/ui/harness.h"
#include "ui/main_window.h"
#include "ui/pages/growth_page.h"
#include "ui/widgets/work_strip.h"
#include "ui/work/background_task.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QThreadPool>

#include <latch>

using namespace headroom;

namespace {

/// No thread is left for a task, however fast the machine: what is asked meanwhile is slow.
class BusyPool {
public:
    BusyPool()
    {
        for (int i = 0; i < QThreadPool::globalInstance()->maxThreadCount(); ++i)
            QThreadPool::globalInstance()->start([this] { m_end.wait(); });
    }
    ~BusyPool() { end(); }
    void end()
    {
        if (!m_end.try_wait())
            m_end.count_down();
        QThreadPool::globalInstance()->waitForDone();
    }

private:
    std::latch m_end{1};
};

/// A window that shows the Growth page with the card.
struct Shown {
    Shown()
    {
        window.resize(1440, 900);
        window.show();
        window.action(ActionId::ShowGrowth)->trigger();
        QCoreApplication::processEvents();
        card = window.findChild<GrantedCard*>();
    }
    /// What is not there at once, on a machine that is busy, is waited for.
    QString text(const char* name) const
    {
        const auto* task = card->findChild<BackgroundTask*>();
        (void)QTest::qWaitFor([task] { return !task->isRunning(); });
        return card->findChild<QLabel*>(QString::fromLatin1(name))->text();
    }
    /// Value and detail of all four.
    QStringList facts() const
    {
        QStringList facts;
        for (const char* name : {"grantedUsers", "grantedGrowth", "grantedConcurrency", "grantedFull"})
            facts << text(name) + QStringLiteral(": ") + text(qPrintable(QString::fromLatin1(name) + QStringLiteral("Detail")));
        return facts;
    }
    void grant(int bits) const
    {
        auto* box = card->findChild<QComboBox*>();
        box->setCurrentIndex(box->findData(bits));
    }
    void edit(const std::function<void(Domain&)>& change)
    {
        window.selection().editDomain(QStringLiteral("Edit"), change);
        QCoreApplication::processEvents();
    }

    MainWindow window;
    GrantedCard* card = nullptr;
};

} // namespace

class GrantedCardTest : public UiTest {
    Q_OBJECT

private slots:
    /// 11 + 5 for each active user: 1,019 hold 201, 251 hold 48.
    void readsWhatFits()
    {
        const Shown shown;
        QCOMPARE(shown.text("grantedSummary"), QStringLiteral("A /22 holds 1,019 addresses; 511 are needed."));
        QCOMPARE(shown.facts(), QStringList({"201: 101 more than now", "101 % a year: the plan has 0 %", "100 %: even all at once fit", "never: demand does not outgrow it"}));
        shown.grant(24);
        QCOMPARE(shown.text("grantedSummary"), QStringLiteral("A /24 holds 251 addresses; 511 are needed."));
        QCOMPARE(shown.facts(), QStringList({"48: 52 fewer than now", "-52 % a year: the plan has 0 %, which is too much", "48 %: the plan has 100 %, which is too much", "now: too small today"}));
    }

    /// 11 + 5 × 202 addresses ask for a /21, which holds 406 users.
    void followsTheRecommendedPrefixUntilOneIsChosen()
    {
        Shown shown;
        const auto setUsers = [](std::int64_t users) { return [users](Domain& domain) { domain.cohorts.entries[0].value.users = users; }; };
        shown.edit(setUsers(202));
        QCOMPARE(shown.facts()[0], QStringLiteral("406: 204 more than now"));
        QCOMPARE(shown.card->findChild<QComboBox*>()->currentText(), QStringLiteral("As recommended: /21"));
        shown.grant(22);
        QCOMPARE(shown.facts()[0], QStringLiteral("201: 1 fewer than now"));
        shown.edit(setUsers(500));
        QCOMPARE(shown.facts()[0], QStringLiteral("201: 299 fewer than now"));
        QCOMPARE(shown.window.document().undoStack().count(), 2); // the choice is no edit
        shown.card->findChild<QComboBox*>()->setCurrentIndex(0);
        QCOMPARE(shown.facts()[0], QStringLiteral("816: 316 more than now")); // 500 users ask for 2,511: a /20, whose 4,091 are 11 + 5 × 816
    }

    /// ceil(100 × 1.4^(m/12)) passes 201 in month 25; 100 (1 + g)³ is 201 at 26.2017 %.
    void namesTheMonthByCalendarWhereThereIsAStart()
    {
        Shown shown;
        shown.edit([](Domain& domain) { domain.growth = {Percent::whole(40), GrowthModel::Compound, 36, {}}; });
        shown.grant(22);
        QCOMPARE(shown.facts()[0], QStringLiteral("73: 27 fewer than now, with the growth to come")); // 73 × 1.4³ = 200.3 are 201
        QCOMPARE(shown.facts()[1], QStringLiteral("26.2017 % a year: the plan has 40 %, which is too much"));
        QCOMPARE(shown.facts()[3], QStringLiteral("month 25: before the horizon, month 36"));
        shown.grant(21);
        QCOMPARE(shown.facts()[3], QStringLiteral("month 50: after the horizon, month 36"));
        shown.window.document().edit(QStringLiteral("Set start"), [](Plan& plan) { plan.start = Month{2026, 12}; });
        QCoreApplication::processEvents();
        QCOMPARE(shown.facts()[3], QStringLiteral("Feb 2031: after the horizon, Dec 2029"));
    }

    void saysSoWhereNothingOrEverythingFits()
    {
        Shown shown;
        shown.grant(28); // 11 usable, which the mount target and ten endpoints take
        QCOMPARE(shown.facts(), QStringList({"0: not even one user", "-100 % a year: the plan has 0 %, which is too much", "0 %: the plan has 100 %, which is too much", "now: too small today"}));
        shown.edit([](Domain& domain) { domain.endpoints.add("one more", EndpointType::Interface); });
        QCOMPARE(shown.facts(), QStringList({"none: not even one user: the domain alone takes more", "none: not even if all users leave", "none: not even if nobody is active", "now: too small today"}));
        shown.grant(22);
        shown.edit([](Domain& domain) { domain.growth.horizonMonths = 0; });
        QCOMPARE(shown.facts()[1], QStringLiteral("any: any growth up to 1,000 % a year"));
        shown.edit([](Domain& domain) { domain.cohorts = {}; });
        QCOMPARE(shown.facts()[0], QStringLiteral("–: no users to scale"));
        QCOMPARE(shown.facts()[2], QStringLiteral("–: no users to be active"));
        shown.edit([](Domain& domain) {
            domain.placement = Placement::ZoneLoss;
            domain.availabilityZones = 1;
        });
        QCOMPARE(shown.text("grantedSummary"), QStringLiteral("No answer: with one zone, none can be lost."));
        QVERIFY(!shown.card->findChild<QLabel*>(QStringLiteral("grantedUsers"))->isVisible());
    }

    void slowWorkIsCancelled()
    {
        PlanDocument document;
        Selection selection(document);
        GrantedCard card(selection);
        card.show();
        card.refresh();
        auto* task = card.findChild<BackgroundTask*>();
        QTRY_VERIFY(!task->isRunning());
        const auto* strip = card.findChild<WorkStrip*>();
        const auto* users = card.findChild<QLabel*>(QStringLiteral("grantedUsers"));
        QVERIFY(!strip->isVisible());
        QCOMPARE(users->text(), QStringLiteral("201"));
        BusyPool busy;
        selection.editDomain(QStringLiteral("More users"), [](Domain& domain) { domain.cohorts.entries[0].value.users += 100; });
        card.refresh();
        QVERIFY(task->isRunning());
        QTRY_VERIFY(strip->isVisible());
        QVERIFY(!users->isVisible());
        card.findChild<QPushButton*>(QStringLiteral("cancelWork"))->click();
        QVERIFY(!task->isRunning());
        QVERIFY(strip->isVisible());
        QVERIFY(!users->isVisible());
        busy.end();
        document.undoStack().undo();
        card.refresh();
        QTRY_VERIFY(!task->isRunning());
        QVERIFY(!strip->isVisible());
        QVERIFY(users->isVisible());
        QCOMPARE(users->text(), QStringLiteral("201"));
    }

    void picture()
    {
        Shown shown;
        shown.window.resize(1280, 1100);
        shown.edit([](Domain& domain) { domain.growth = {Percent::whole(40), GrowthModel::Compound, 36, {}}; });
        shown.grant(22);
        QCoreApplication::processEvents();
        QVERIFY(QDir().mkpath(QStringLiteral(HEADROOM_SCREENSHOTS)));
        QVERIFY(shown.window.grab().save(QStringLiteral(HEADROOM_SCREENSHOTS "/granted.png")));
    }
};

int main(int argc, char** argv)
{
    return runUiTest<GrantedCardTest>(argc, argv);
}

#include "granted_card_test.moc"
