// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/growth_page.h"

#include "tests/ui/harness.h"
#include "ui/main_window.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/decimal_spin_box.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QSpinBox>
#include <QTemporaryDir>
#include <qcustomplot.h>

using namespace headroom;

namespace {

QList<int> bitsOf(const std::vector<PrefixLength>& prefixes)
{
    QList<int> bits;
    for (const PrefixLength prefix : prefixes)
        bits << prefix.bits();
    return bits;
}

QList<QStringList> rowsOf(const QAbstractItemModel& model)
{
    QList<QStringList> rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        rows << QStringList();
        for (int column = 0; column < model.columnCount(); ++column)
            rows.back() << model.index(row, column).data().toString();
    }
    return rows;
}

} // namespace

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
            {"/23", "507", "99", "at the start", "too small at the start"},
            {"/22", "1,019", "201", "month 25", "outgrown before the horizon"},
            {"/21", "2,043", "406", "month 50", "recommended: holds the horizon"},
            {"/20", "4,091", "816", "month 75", "holds the horizon"},
        };
        QCOMPARE(rowsOf(*model), expected);
        const auto* card = page->findChild<PlotCard*>();
        const QStringList lines = card->numbersAsText().split(u'\n');
        QCOMPARE(lines[0], QStringLiteral("Month\tUsers\tEFS mount target\tVPC endpoints\tJupyter Server\tKernelGateway app\tTraining\tMargin\tOne subnet"));
        // ceil(100 × 1.4^3) = 275 users: 1 + 10 + 275 + 550 + 550.
        QCOMPARE(lines[37], QStringLiteral("36\t275\t1\t10\t275\t550\t550\t0\t1,386"));
        QVERIFY(QDir().mkpath(QStringLiteral(HEADROOM_SCREENSHOTS)));
        QVERIFY(window.grab().save(QStringLiteral(HEADROOM_SCREENSHOTS "/%1.png").arg(QString::fromLatin1(QTest::currentDataTag()))));
    }

    /// Half as many each year, in which a user takes 5 addresses and storage one: 501 at the start, 1 + 5 × ceil(100 / 8) = 66 in month 36.
    void whatShrinksIsShownFromTheStartDown()
    {
        Plan plan = builtInPlan();
        Domain& domain = plan.domains.entries[0].value;
        domain.endpoints = {};
        domain.growth.percentPerYear = Percent::whole(-50);
        domain.growth.horizonMonths = 36;
        const GrowthFigure figure = growthFigureOf(plan, sizePlan(plan), 0);
        QCOMPARE(figure.requiredAt(0), std::int64_t{501});
        QVERIFY(figure.top > 507);
        QCOMPARE(bitsOf(figure.levels), (QList<int>{25, 24, 23}));

        MainWindow window;
        window.show();
        window.action(ActionId::ShowGrowth)->trigger();
        window.selection().editDomain(QStringLiteral("Shrink"), [&](Domain& edited) { edited = domain; });
        QCoreApplication::processEvents();
        const QList<QStringList> expected = {
            {"/25", "123", "24", "at the start", "recommended, too small at the start"},
            {"/24", "251", "50", "at the start", "holds the horizon, too small at the start"},
            {"/23", "507", "101", "never", "holds the horizon"},
        };
        QCOMPARE(rowsOf(*window.findChild<DataTable*>(QStringLiteral("prefixes"))->model()), expected);
        const auto* outgrown = window.findChild<QLabel*>(QStringLiteral("answerOutgrown"));
        QCOMPARE(outgrown->text(), QStringLiteral("too small at the start"));
        QCOMPARE(outgrown->property("tone").toString(), QStringLiteral("warning"));
        window.selection().editDomain(QStringLiteral("Grow"), [](Domain& edited) { edited.growth.percentPerYear = Percent::whole(1); });
        QVERIFY(outgrown->property("tone").toString().isEmpty());
    }

    /// Ten years of halving lead from a /17 to a /27; their lines keep an eighth of the chart between them, those asked about before the others.
    void linesOfSizesKeepApart()
    {
        Plan plan = builtInPlan();
        Domain& domain = plan.domains.entries[0].value;
        domain.cohorts.entries[0].value.users = 5'000;
        domain.endpoints = {};
        domain.growth.percentPerYear = Percent::whole(-50);
        domain.growth.horizonMonths = 120;
        const GrowthFigure figure = growthFigureOf(plan, sizePlan(plan), 0);
        // 25,001 at the start; 1 + 5 × ceil(5,000 / 1,024) = 26 at the end: a /27 holds 27. Of 32,763 × 1.15 an eighth is 4,710.
        QCOMPARE(bitsOf(figure.levels), (QList<int>{27, 19, 18, 17}));
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

    /// Month 25 from December 2026 is January 2029.
    void monthsReadAlikeWhereverTheyStand()
    {
        Plan plan = builtInPlan();
        plan.start = Month{2026, 12};
        plan.domains.entries[0].value.growth.percentPerYear = Percent::whole(40);
        MainWindow window;
        window.document().startFrom(plan);
        window.show();
        window.action(ActionId::ShowGrowth)->trigger();
        QCoreApplication::processEvents();
        const auto* page = window.findChild<GrowthPage*>();
        QCOMPARE(page->findChild<QLabel*>(QStringLiteral("growthSentence"))->text(), QStringLiteral("A /22 holds until Jan 2029; a /21 holds 25 months longer."));
        QCOMPARE(window.findChild<QLabel*>(QStringLiteral("answerOutgrown"))->text(), QStringLiteral("Jan 2029"));
        QCOMPARE(rowsOf(*page->findChild<DataTable*>(QStringLiteral("prefixes"))->model())[1][3], QStringLiteral("Jan 2029"));
        const auto* chart = page->findChild<PlotCard*>();
        QVERIFY(chart->numbersAsText().contains(QStringLiteral("\n25\tJan 2029\t")));
        const auto ticks = chart->plot().xAxis->ticker().dynamicCast<QCPAxisTickerText>()->ticks();
        QCOMPARE(ticks.value(6), QStringLiteral("Jun 2027"));
        // 36 months are shown, and the label at their end as well.
        const QTemporaryDir folder;
        QVERIFY(savePicture(chart->picture(), folder.filePath(QStringLiteral("growth.svg"))));
        QFile file(folder.filePath(QStringLiteral("growth.svg")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray svg = file.readAll();
        QVERIFY(svg.contains("Jun 2029<") && svg.contains("Dec 2029<"));
    }

    /// Once in the legend, from the top down, and once inside the area where that is high enough for a word.
    void areasSayTheirNames()
    {
        MainWindow window;
        window.resize(1280, 800);
        window.show();
        window.action(ActionId::ShowGrowth)->trigger();
        window.selection().editDomain(QStringLiteral("Add a margin"), [](Domain& domain) { domain.marginPercent = Percent::whole(30); });
        QCoreApplication::processEvents();
        const auto* card = window.findChild<GrowthPage*>()->findChild<PlotCard*>();
        QStringList names;
        for (const auto& entry : card->legend())
            names << entry.name;
        QCOMPARE(names, (QStringList{"Margin", "Training", "KernelGateway app", "Jupyter Server", "VPC endpoints", "EFS mount target"}));
        QVERIFY(card->legend()[2].pattern == Qt::SolidPattern && card->legend()[4].pattern != Qt::SolidPattern);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("growth.svg"));
        QVERIFY(savePicture(card->picture(), path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray svg = file.readAll();
        for (const char* high : {"Margin<", "Training<", "KernelGateway app<", "Jupyter Server<"})
            QCOMPARE(svg.count(high), 2);
        for (const char* low : {"VPC endpoints<", "EFS mount target<"}) // 10 addresses and 1 of a thousand
            QCOMPARE(svg.count(low), 1);
    }

    void withoutAnAnswerItSaysWhyAndShowsNone()
    {
        MainWindow window;
        window.show();
        window.action(ActionId::ShowGrowth)->trigger();
        QCoreApplication::processEvents();
        const auto* page = window.findChild<GrowthPage*>();
        const auto* chart = page->findChild<PlotCard*>();
        const auto* sizes = page->findChild<DataTable*>(QStringLiteral("prefixes"));
        QVERIFY(chart->isVisible() && sizes->isVisible());
        window.selection().editDomain(QStringLiteral("Lose the one"), [](Domain& domain) {
            domain.availabilityZones = 1;
            domain.placement = Placement::ZoneLoss;
        });
        QVERIFY(page->findChild<QLabel*>(QStringLiteral("growthSentence"))->text().contains(QStringLiteral("with one zone, none can be lost")));
        QVERIFY(!chart->isVisible() && !sizes->isVisible());
        QVERIFY(chart->plot().graphCount() == 0 && chart->legend().empty());
        window.document().undoStack().undo();
        QVERIFY(chart->isVisible() && sizes->isVisible());
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
