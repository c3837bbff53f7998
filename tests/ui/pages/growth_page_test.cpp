// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/growth_page.h"

#include "tests/ui/harness.h"
#include "ui/main_window.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/decimal_spin_box.h"

#include <QAction>
#include <QDir>
#include <QLabel>
#include <QSpinBox>
#include <qcustomplot.h>

using namespace headroom;

class GrowthPageTest : public UiTest {
    Q_OBJECT

private slots:
    void saysWhatHoldsHowLong_data()
    {
        QTest::addColumn<ColorScheme>("scheme");
        QTest::newRow("growth-light") << ColorScheme::Light;
        QTest::newRow("growth-dark") << ColorScheme::Dark;
    }

    /// By the formula of the contract: 11 + 5 × ceil(100 × 1.4^(m/12)) passes 507 at once, 1,019 in month 25 (202 users) and 2,043 in month 50 (407 users).
    void saysWhatHoldsHowLong()
    {
        QFETCH(ColorScheme, scheme);
        applyTheme(*qApp, scheme);
        MainWindow window;
        window.resize(1440, 900);
        window.show();
        window.action(ActionId::ShowGrowth)->trigger();
        window.selection().editDomain(QStringLiteral("Grow"), [](Domain& domain) {
            domain.growth.percentPerYear = Percent::whole(40);
            domain.growth.horizonMonths = 36;
        });
        QCoreApplication::processEvents();
        const auto* page = window.findChild<GrowthPage*>();
        QCOMPARE(page->findChild<QLabel*>(QStringLiteral("growthSentence"))->text(), QStringLiteral("A /22 holds until month 25; a /21 holds 25 months longer."));
        const auto* model = page->findChild<DataTable*>(QStringLiteral("prefixes"))->model();
        const QList<QStringList> expected = {
            {"/23", "507", "99", "now", "too small today"},
            {"/22", "1,019", "201", "month 25", "outgrown before the horizon"},
            {"/21", "2,043", "406", "month 50", "recommended: holds the horizon"},
        };
        for (int row = 0; row < expected.size(); ++row)
            for (int column = 0; column < model->columnCount(); ++column)
                QCOMPARE(model->index(row, column).data().toString(), expected[row][column]);
        const auto* card = page->findChild<PlotCard*>();
        const QStringList lines = card->numbersAsText().split(u'\n');
        QCOMPARE(lines[0], QStringLiteral("Month\tUsers\tEFS mount target\tVPC endpoints\tJupyter Server\tKernelGateway app\tTraining\tMargin\tOne subnet"));
        // ceil(100 × 1.4^3) = 275 users: 1 + 10 + 275 + 550 + 550.
        QCOMPARE(lines[37], QStringLiteral("36\t275\t1\t10\t275\t550\t550\t0\t1,386"));
        QVERIFY(QDir().mkpath(QStringLiteral(HEADROOM_SCREENSHOTS)));
        QVERIFY(window.grab().save(QStringLiteral(HEADROOM_SCREENSHOTS "/%1.png").arg(QString::fromLatin1(QTest::currentDataTag()))));
    }

    /// 99.5 % of 100 users are 100 still, and the chart stays as it is; of 202 users they are 201 (5 × 201 + 11 = 1,016), of 203 they are 202, which is 2 too many.
    void whatASizeHoldsFollowsTheMixThoughTheChartStays()
    {
        MainWindow window;
        window.show();
        window.action(ActionId::ShowGrowth)->trigger();
        QCoreApplication::processEvents();
        const auto* model = window.findChild<DataTable*>(QStringLiteral("prefixes"))->model();
        QCOMPARE(model->index(1, 0).data().toString(), QStringLiteral("/22"));
        QCOMPARE(model->index(1, 2).data().toString(), QStringLiteral("201"));
        window.selection().editCohort(QStringLiteral("Set at once"), [](Cohort& cohort) { cohort.peakConcurrencyPercent = Percent::tenThousandths(995'000); });
        QCOMPARE(model->index(1, 2).data().toString(), QStringLiteral("202"));
    }

    void itsFieldsEditThePlanAndUndoBringsThemBack()
    {
        MainWindow window;
        window.show();
        window.action(ActionId::ShowGrowth)->trigger();
        QCoreApplication::processEvents();
        auto* horizon = window.findChild<QSpinBox*>(QStringLiteral("growthHorizon"));
        horizon->setValue(60);
        QCOMPARE(window.document().plan().domains.entries[0].value.growth.horizonMonths, 60);
        window.document().undoStack().undo();
        QCOMPARE(horizon->value(), 12);
    }
};

int main(int argc, char** argv)
{
    return runUiTest<GrowthPageTest>(argc, argv);
}

#include "growth_page_test.moc"
