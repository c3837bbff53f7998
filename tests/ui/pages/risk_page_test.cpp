// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/risk_page.h"

#include "core/capacity/plan_sizing.h"
#include "core/exchange/whatif/risk_report.h"
#include "tests/ui/harness.h"
#include "ui/main_window.h"
#include "ui/widgets/data_table.h"

#include <QAction>
#include <QDir>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QThreadPool>
#include <qcustomplot.h>

#include <cmath>

using namespace headroom;

namespace {

using Law = std::function<double(int)>; ///< the chance of a count

Law binomial(int n, double p)
{
    return [n, p](int k) { return k < 0 || k > n ? 0 : std::exp(std::lgamma(n + 1) - std::lgamma(k + 1) - std::lgamma(n - k + 1) + k * std::log(p) + (n - k) * std::log1p(-p)); };
}

Law poisson(double mean)
{
    return [mean](int k) { return k < 0 ? 0 : std::exp(k * std::log(mean) - mean - std::lgamma(k + 1)); };
}

/// The sum of what is greater, the small ones first.
double above(const Law& law, int count)
{
    double chance = 0;
    for (int k = 3000; k > count; --k)
        chance += law(k);
    return chance;
}

/// The smallest count that is exceeded with at most that chance.
int quantile(const Law& law, double chance)
{
    int count = 0;
    while (above(law, count) > chance)
        ++count;
    return count;
}

/// One zone, nothing of the domain level, and nobody.
Domain bareDomain()
{
    Domain domain;
    domain.ruleset = "whitepaper-2023";
    domain.availabilityZones = 1;
    domain.mountTarget = false;
    return domain;
}

/// 50 users of whom each is active with 30 %: a Jupyter Server each.
Domain binomialDomain()
{
    Domain domain = bareDomain();
    Cohort cohort;
    cohort.users = 50;
    cohort.peakConcurrencyPercent = Percent::whole(30);
    domain.cohorts.add("Users", cohort);
    return domain;
}

/// All 40 active, of training instances with two addresses 3.5 each on average: 40 + 2 × Poisson(140).
Domain poissonDomain()
{
    Domain domain = bareDomain();
    Cohort cohort;
    cohort.users = 40;
    Job job;
    job.instanceType = "ml.m5.large";
    job.instancesPerUser = PerUser::tenThousandths(35'000);
    cohort.jobs.add("Training", job);
    domain.cohorts.add("Users", cohort);
    return domain;
}

/// As many counts as take a second and more.
Domain slowDomain()
{
    Domain domain = bareDomain();
    Cohort cohort;
    cohort.users = 1'000'000;
    cohort.peakConcurrencyPercent = Percent::whole(60);
    for (int i = 0; i < 20; ++i) {
        Job job;
        job.instanceType = "ml.m5.large";
        job.instancesPerUser = PerUser::tenThousandths(10'000 * (i + 1));
        job.efa = i % 2 == 1;
        cohort.jobs.add("job " + std::to_string(i), job);
    }
    domain.cohorts.add("Users", cohort);
    return domain;
}

QList<QStringList> rowsOf(const QWidget& page, const char* table)
{
    QList<QStringList> rows;
    const auto* model = page.findChild<DataTable*>(QLatin1String(table))->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        rows << QStringList();
        for (int column = 0; column < model->columnCount(); ++column)
            rows.back() << model->index(row, column).data().toString();
    }
    return rows;
}

QString percent(double chance)
{
    return QString::number(chance, 'g', 3);
}

} // namespace

Q_DECLARE_METATYPE(headroom::Domain)

class RiskPageTest : public UiTest {
    Q_OBJECT

    /// A window on its Risk page.
    struct Shown {
        explicit Shown(const Domain& domain, QSize size = QSize(1440, 900))
        {
            window.resize(size);
            window.selection().editDomain(QStringLiteral("Set"), [&](Domain& each) { each = domain; });
            window.show();
            window.action(ActionId::ShowRisk)->trigger();
            page = window.findChild<RiskPage*>();
        }
        QString sentence() const { return page->findChild<QLabel*>(QStringLiteral("riskSentence"))->text(); }
        bool showsFigures() const { return page->findChild<QWidget*>(QStringLiteral("riskFigures"))->isVisible(); }
        QPushButton* button(const char* name) const { return page->findChild<QPushButton*>(QLatin1String(name)); }
        bool isWorking() const { return page->findChild<QProgressBar*>()->isVisible(); }
        void choose(const QString& text)
        {
            for (auto* button : page->findChildren<QPushButton*>())
                if (button->text() == text)
                    button->click();
        }
        void edit(const Domain& domain)
        {
            window.selection().editDomain(QStringLiteral("Set"), [&](Domain& each) { each = domain; });
        }

        MainWindow window;
        RiskPage* page = nullptr;
    };

private slots:
    void cleanup() { QThreadPool::globalInstance()->waitForDone(); }

    void pictures_data()
    {
        QTest::addColumn<Domain>("domain");
        QTest::addColumn<ColorScheme>("scheme");
        QTest::addColumn<QSize>("size");
        const Domain usual = builtInPlan().domains.entries[0].value;
        QTest::newRow("risk-light") << usual << ColorScheme::Light << QSize(1440, 900);
        QTest::newRow("risk-dark") << usual << ColorScheme::Dark << QSize(1440, 900);
        QTest::newRow("risk-1280") << usual << ColorScheme::Light << QSize(1280, 800);
        QTest::newRow("risk-narrow") << usual << ColorScheme::Dark << QSize(1024, 1600);
        QTest::newRow("risk-whole") << usual << ColorScheme::Light << QSize(1440, 1300);
        Domain domain = usual;
        domain.cohorts = {};
        QTest::newRow("risk-empty") << domain << ColorScheme::Light << QSize(1440, 1300);
        domain = usual;
        domain.cohorts.entries[0].value.users = 1'000'000;
        QTest::newRow("risk-largest") << domain << ColorScheme::Dark << QSize(1280, 1300);
        domain.cohorts.entries[0].value.users = 10'000;
        QTest::newRow("risk-10000") << domain << ColorScheme::Light << QSize(1440, 1300);
        domain = poissonDomain();
        domain.placement = Placement::ZoneLoss;
        QTest::newRow("risk-no-answer") << domain << ColorScheme::Light << QSize(1280, 1300);
        QTest::newRow("risk-working") << slowDomain() << ColorScheme::Dark << QSize(1440, 900);
    }

    void pictures()
    {
        QFETCH(Domain, domain);
        QFETCH(ColorScheme, scheme);
        QFETCH(QSize, size);
        applyTheme(*qApp, scheme);
        Shown shown(domain, size);
        QTRY_VERIFY(shown.showsFigures() || shown.isWorking());
        // Legend, tables and wrapped texts find their heights one after the other.
        const auto cards = shown.page->findChildren<Card*>();
        QTRY_VERIFY(std::none_of(cards.begin(), cards.end(), [](const Card* card) { return card->isVisible() && card->height() < card->minimumSizeHint().height(); }));
        for (int height = -1; height != shown.page->findChild<DataTable*>(QStringLiteral("prefixes"))->mapTo(&shown.window, QPoint()).y();) {
            height = shown.page->findChild<DataTable*>(QStringLiteral("prefixes"))->mapTo(&shown.window, QPoint()).y();
            QTest::qWait(50);
        }
        QVERIFY(QDir().mkpath(QStringLiteral(HEADROOM_SCREENSHOTS)));
        QVERIFY(shown.window.grab().save(QStringLiteral(HEADROOM_SCREENSHOTS "/%1.png").arg(QString::fromLatin1(QTest::currentDataTag()))));
        for (const auto* label : shown.page->findChildren<QLabel*>())
            QVERIFY2(!label->isVisible() || (label->wordWrap() ? label->heightForWidth(label->width()) <= label->height() : label->sizeHint().width() <= label->width()), qPrintable(label->text()));
        for (const auto* table : shown.page->findChildren<DataTable*>())
            for (int row = 0; table->isVisible() && row < table->model()->rowCount(); ++row)
                for (int column = 0; column < table->model()->columnCount(); ++column) {
                    const QModelIndex cell = table->model()->index(row, column);
                    const bool mayBeCut = size.width() < 1280 && cell.data().toString().size() > 18; // as long names are elsewhere
                    QVERIFY2(mayBeCut || table->isColumnHidden(column) || table->sizeHintForIndex(cell).width() <= table->columnWidth(column), qPrintable(cell.data().toString()));
                }
        const auto* scroll = shown.page->findChild<QScrollArea*>();
        QVERIFY2(scroll->widget()->width() <= scroll->viewport()->width(), "The page is wider than its room");
    }

    /// Its figures are what `headroom-cli risk` and an independent simulation tell too: a /24 runs dry in 1 peak of 1,600,000.
    void answersForTheWhitepaper()
    {
        applyTheme(*qApp, ColorScheme::Light);
        Shown shown(builtInPlan().domains.entries[0].value);
        QTRY_VERIFY(shown.showsFigures());
        QCOMPARE(shown.sentence(), QStringLiteral("With at most 1 peak in 1,000 beyond it, a /24 is enough; as sized, users all in one subnet, it is a /22."));
        QCOMPARE(rowsOf(*shown.page, "prefixes"), (QList<QStringList>{
                                                      {"/26 and smaller", "59", "1", "every peak", ""},
                                                      {"/25", "123", "> 0.999", "all but 1 peak in 49,000", ""},
                                                      {"/24", "251", "6.33e-07", "1 peak in 1,600,000", "enough"},
                                                      {"/23 and larger", "507", "< 1e-10", "fewer than 1 peak in 10,000,000,000", "as sized: /22"},
                                                  }));
    }

    void tellsABinomialLaw()
    {
        applyTheme(*qApp, ColorScheme::Light);
        Shown shown(binomialDomain());
        QTRY_VERIFY(shown.showsFigures());
        const Law law = binomial(50, 0.3);
        QCOMPARE(rowsOf(*shown.page, "percentiles"), (QList<QStringList>{
                                                         {"on average", "15.0"},
                                                         {"half at most", QString::number(quantile(law, 0.5))},
                                                         {"90 % at most", QString::number(quantile(law, 0.1))},
                                                         {"99 % at most", QString::number(quantile(law, 0.01))},
                                                         {"99.9 % at most", QString::number(quantile(law, 0.001))},
                                                     }));
        // The deterministic 15 fit a /27.
        const double of28 = above(law, 11);
        const double of27 = above(law, 27);
        QVERIFY(of28 > 0.8 && of28 < 0.9);
        QVERIFY(of27 > 1e-4 && of27 < 1e-3);
        QCOMPARE(rowsOf(*shown.page, "prefixes"), (QList<QStringList>{
                                                      {"/28", "11", percent(of28), QStringLiteral("%1 of 100 peaks").arg(std::lround(of28 * 100)), ""},
                                                      {"/27", "27", percent(of27), QStringLiteral("1 peak in %L1").arg(std::lround(1 / of27 / 100) * 100), "enough, and as sized"},
                                                      {"/26 and larger", "59", "< 1e-10", "fewer than 1 peak in 10,000,000,000", ""},
                                                  }));
        QCOMPARE(shown.sentence(), QStringLiteral("With at most 1 peak in 1,000 beyond it, a /27 is enough, the same as sized, users all in one subnet."));
        // The accepted chance is the page's own: another asks for another subnet, and edits nothing.
        const int steps = shown.window.document().undoStack().count();
        shown.choose(QStringLiteral("0.01 %"));
        QCOMPARE(shown.sentence(), QStringLiteral("With at most 1 peak in 10,000 beyond it, it takes a /26; as sized, users all in one subnet, it is a /27, which runs dry in %1.")
                                       .arg(QStringLiteral("1 peak in %L1").arg(std::lround(1 / of27 / 100) * 100)));
        QCOMPARE(shown.window.document().undoStack().count(), steps);
        QCOMPARE(rowsOf(*shown.page, "choices"), (QList<QStringList>{
                                                     {"1 % risk", QString::number(quantile(law, 0.01)), "/27", ""},
                                                     {"0.1 % risk", QString::number(quantile(law, 0.001)), "/27", ""},
                                                     {"0.01 % risk", QString::number(quantile(law, 0.0001)), "/26", "accepted"},
                                                     {"spread evenly", "15", "/27", ""},
                                                     {"spread, one zone lost", "–", "–", ""},
                                                     {"all in one subnet", "15", "/27", "as sized"},
                                                 }));
    }

    void tellsAPoissonLaw()
    {
        Shown shown(poissonDomain());
        QTRY_VERIFY(shown.showsFigures());
        const Law law = poisson(140);
        const auto needs = [&](double chance) { return QString::number(40 + 2 * quantile(law, chance)); };
        QCOMPARE(rowsOf(*shown.page, "percentiles"), (QList<QStringList>{
                                                         {"on average", "320.0"},
                                                         {"half at most", needs(0.5)},
                                                         {"90 % at most", needs(0.1)},
                                                         {"99 % at most", needs(0.01)},
                                                         {"99.9 % at most", needs(0.001)},
                                                     }));
        // A /24 has 251 usable: more than 105 instances.
        const double of24 = above(law, 105);
        QCOMPARE(rowsOf(*shown.page, "prefixes").value(1), (QStringList{"/24", "251", percent(of24), QStringLiteral("all but 1 peak in %1").arg(std::lround(1 / (1 - of24) / 10) * 10), ""}));
        const QStringList lines = shown.page->findChild<PlotCard*>()->numbersAsText().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines[0], QStringLiteral("Addresses in use\tChance of more\tMore are in use in"));
        int told = 0;
        for (int row = 1; row < lines.size(); ++row) {
            const QStringList cells = lines[row].split(u'\t');
            const int count = cells[0].toInt();
            const double chance = above(law, (count - 40) / 2);
            if (chance > 1e-9 && chance < 0.999) {
                QCOMPARE(cells[1], percent(chance));
                ++told;
            }
        }
        QVERIFY(told > 50);
        QCOMPARE(lines.back().split(u'\t')[1], QStringLiteral("< 1e-10"));
    }

    void itsCurveIsExactWhereverItHasAPoint()
    {
        const Law law = poisson(140);
        const Domain domain = poissonDomain();
        const RiskFigure figure = riskFigureOf(std::make_shared<const Risk>(*riskOf(domain, rulesOf(domain))), domain, DomainSizing{}, 1e-3);
        QVERIFY(figure.curve.size() > 60);
        for (std::size_t i = 0; i < figure.curve.size(); ++i) {
            const auto [count, chance] = figure.curve[i];
            const double expected = count < 40 ? 1 : above(law, static_cast<int>(count - 40) / 2);
            QVERIFY2(std::abs(chance - expected) <= 1e-11 + 1e-9 * expected, qPrintable(QString::number(count)));
            QVERIFY(i == 0 || count == figure.curve[i - 1].count + 1 || figure.curve[i - 1].chance == 1);
        }
        QVERIFY(figure.curve.back().chance >= leastToldChance);
        QVERIFY(above(law, static_cast<int>(figure.curve.back().count + 1 - 40) / 2) < leastToldChance);
    }

    void aLargeLawIsDrawnWithFewPoints()
    {
        Domain domain = poissonDomain();
        domain.cohorts.entries[0].value.users = 1'000'000;
        const RiskFigure figure = riskFigureOf(std::make_shared<const Risk>(*riskOf(domain, rulesOf(domain))), domain, DomainSizing{}, 1e-3);
        QVERIFY(static_cast<std::int64_t>(figure.curve.size()) <= mostCurvePoints + 2);
        QVERIFY(figure.curve.size() > 1'000);
        QVERIFY(!figure.asked);
        // The mean is 8,000,000 with a deviation of 2 × √3,500,000: the median is the mean to a thousandth of it.
        const auto middle = std::partition_point(figure.curve.begin(), figure.curve.end(), [](const RiskPoint& point) { return point.chance > 0.5; });
        QVERIFY(std::abs(static_cast<double>(middle->count) - 8e6) < 60);
    }

    void saysWhereNothingVaries()
    {
        Domain domain = bareDomain();
        domain.mountTarget = true;
        Shown shown(domain);
        QTRY_VERIFY(shown.showsFigures());
        QCOMPARE(shown.sentence(), QStringLiteral("No users yet: the demand on one subnet is always 1, and a /28 holds it."));
        Cohort all;
        all.users = 70'000;
        domain.cohorts.add("All", all);
        shown.edit(domain);
        QTRY_COMPARE(shown.sentence(), QStringLiteral("Nothing varies here: the demand on one subnet is always 70,001, and not even a /16 holds it."));
    }

    void whatIsCancelledIsNotShownAndCanBeStartedAnew()
    {
        Shown shown(binomialDomain());
        QTRY_VERIFY(shown.showsFigures());
        shown.edit(slowDomain());
        QTRY_VERIFY(shown.isWorking());
        QVERIFY(!shown.showsFigures()); // those of before
        QCOMPARE(shown.sentence(), QStringLiteral("Working out how much 1,000,000 users have in use at once."));
        QVERIFY(shown.page->findChild<QLabel*>(QStringLiteral("demandSentence"))->text().isEmpty());
        shown.button("cancelWork")->click();
        QVERIFY(!shown.isWorking());
        QVERIFY(!shown.showsFigures());
        QCOMPARE(shown.sentence(), QStringLiteral("How much 1,000,000 users have in use at once is not worked out."));
        shown.window.selection().editDomain(QStringLiteral("Margin"), [](Domain& domain) { domain.marginPercent = Percent::whole(10); });
        QVERIFY(!shown.isWorking()); // the law is the same, and was cancelled
        QVERIFY(QThreadPool::globalInstance()->waitForDone(20'000));
        QTest::qWait(20);
        QVERIFY(!shown.showsFigures());
        shown.button("startWork")->click();
        QTRY_VERIFY(shown.isWorking());
        QVERIFY(!shown.showsFigures());
        QTRY_VERIFY_WITH_TIMEOUT(shown.showsFigures(), 120'000);
        QVERIFY(!shown.isWorking());
        QCOMPARE(shown.sentence(), QStringLiteral("Even a /16 runs dry in every peak: no subnet holds all but 1 peak in 1,000."));
    }

    void anEditWhileItWorksIsWhatIsShown()
    {
        Shown shown(slowDomain());
        QTRY_VERIFY(shown.isWorking());
        shown.edit(poissonDomain());
        QTRY_VERIFY(shown.showsFigures());
        QVERIFY(!shown.isWorking());
        const QString sentence = shown.sentence();
        QCOMPARE(rowsOf(*shown.page, "percentiles")[0], (QStringList{"on average", "320.0"}));
        QVERIFY(QThreadPool::globalInstance()->waitForDone(20'000));
        QTest::qWait(20);
        QCOMPARE(shown.sentence(), sentence);
        shown.window.document().undoStack().undo();
        QTRY_VERIFY(shown.isWorking());
        QVERIFY(!shown.showsFigures());
    }

    void theWindowCanGoWhileItWorks()
    {
        {
            Shown shown(slowDomain());
            QTRY_VERIFY(shown.isWorking());
        }
        QVERIFY(QThreadPool::globalInstance()->waitForDone(20'000));
    }

    void whatIsTooWideIsSaidInWords()
    {
        Domain domain = slowDomain();
        for (auto& entry : domain.cohorts.entries[0].value.jobs) {
            entry.value.instancesPerUser = PerUser::tenThousandths(10'000'000);
            entry.value.addressesPerInstance = 255 + (&entry == &domain.cohorts.entries[0].value.jobs.entries[0] ? 1 : 0);
        }
        Shown shown(domain);
        QTRY_COMPARE(shown.sentence(), QStringLiteral("No answer: this demand spreads over more than 16,777,216 counts, too many for its exact law."));
        QVERIFY(!shown.showsFigures());
        QVERIFY(!shown.isWorking());
        shown.edit(binomialDomain());
        QTRY_VERIFY(shown.showsFigures());
    }

    void placementAndMarginChangeOnlyWhatItIsComparedWith()
    {
        Shown shown(builtInPlan().domains.entries[0].value);
        QTRY_VERIFY(shown.showsFigures());
        const auto percentiles = rowsOf(*shown.page, "percentiles");
        // 11 + ceil(500 / 3) = 178 when spread evenly: a /24, as the law asks for.
        shown.window.selection().editDomain(QStringLiteral("Spread"), [](Domain& domain) { domain.placement = Placement::EvenSpread; });
        QCOMPARE(shown.sentence(), QStringLiteral("With at most 1 peak in 1,000 beyond it, a /24 is enough, the same as sized, users spread evenly."));
        QCOMPARE(rowsOf(*shown.page, "percentiles"), percentiles);
        QCOMPARE(rowsOf(*shown.page, "choices").value(3), (QStringList{"spread evenly", "178", "/24", "as sized"}));
    }
};

int main(int argc, char** argv)
{
    return runUiTest<RiskPageTest>(argc, argv);
}

#include "risk_page_test.moc"
