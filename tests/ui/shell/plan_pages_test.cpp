// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/plan_pages.h"

#include "tests/ui/harness.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/status_line.h"

#include <QAction>
#include <QLabel>
#include <QTabBar>
#include <QTest>

using namespace headroom;

namespace {

constexpr ActionId ways[] = {ActionId::ShowDemand, ActionId::ShowGrowth, ActionId::ShowScenarios, ActionId::ShowSensitivity, ActionId::ShowRisk, ActionId::ShowAddresses,
    ActionId::ShowExistingVpc, ActionId::ShowTenancy, ActionId::ShowFindings, ActionId::ShowReport};

QList<QRect> tabsOf(const QTabBar& bar)
{
    QList<QRect> rects;
    for (int i = 0; i < bar.count(); ++i)
        rects << (bar.isTabVisible(i) ? bar.tabRect(i) : QRect());
    return rects;
}

} // namespace

class PlanPagesTest : public UiTest {
    Q_OBJECT

private slots:
    void theKeyboardGoesAlongToAPageThatIsNew()
    {
        for (const ActionId way : ways) {
            MainWindow window;
            window.show();
            window.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&window));
            const auto* pages = window.findChild<PlanPages*>();
            window.action(way)->trigger();
            const QWidget* focus = window.focusWidget();
            QVERIFY2(focus && pages->currentWidget()->isAncestorOf(focus), qPrintable(window.action(way)->text()));
        }
    }

    void aRemarkStandsAlone()
    {
        MainWindow window;
        window.resize(1600, 800);
        window.show();
        auto* status = window.findChild<StatusLine*>();
        const QLabel* ruleset = nullptr;
        for (const auto* label : status->findChildren<QLabel*>())
            if (label->text().startsWith(QStringLiteral("Ruleset")))
                ruleset = label;
        QVERIFY(ruleset);
        QTRY_VERIFY(ruleset->isVisible());
        status->tell(QStringLiteral("This moved a block."));
        QVERIFY(!ruleset->isVisible());
        window.selection().editDomain(QStringLiteral("More users"), [](Domain& domain) { domain.cohorts.entries.front().value.users += 1; });
        status->tell(QStringLiteral("This moved a block."));
        emit window.selection().changed();
        QVERIFY(!ruleset->isVisible());
        window.resize(1590, 800);
        QVERIFY(!ruleset->isVisible());
        status->clearMessage();
        QVERIFY(ruleset->isVisible());
    }

    void titlesHaveRoomWhateverPageIsShown_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("width");
        for (const QString& language : {QStringLiteral("en"), QStringLiteral("es")})
            for (const int width : {1600, 1440, 1280, 1100, 920})
                QTest::addRow("%s %d", qPrintable(language), width) << language << width;
    }

    void titlesHaveRoomWhateverPageIsShown()
    {
        QFETCH(QString, language);
        QFETCH(int, width);
        speak(language == QStringLiteral("es") ? Language::Spanish : Language::English);
        MainWindow window;
        window.resize(width, 800);
        window.show();
        auto* bar = window.findChild<PlanPages*>()->findChild<QTabBar*>();
        for (int round = 0; round < 2; ++round)
            for (const ActionId way : ways) {
                window.action(way)->trigger();
                QCoreApplication::processEvents();
                // The style that paints the titles is the one that they were measured with.
                const QList<QRect> shown = tabsOf(*bar);
                QEvent again(QEvent::StyleChange);
                QCoreApplication::sendEvent(bar, &again);
                QCOMPARE(tabsOf(*bar), shown);
            }
        speak(Language::English);
    }
};

int main(int argc, char** argv)
{
    return runUiTest<PlanPagesTest>(argc, argv);
}

#include "plan_pages_test.moc"
