// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sensitivity_page.h"

#include "tests/ui/harness.h"
#include "ui/main_window.h"
#include "ui/pages/sensitivity/heat_map_card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/work_strip.h"
#include "ui/work/background_task.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <qcustomplot.h>

using namespace headroom;

namespace {

/// A window that shows the page.
struct Shown {
    Shown()
    {
        window.resize(1440, 900);
        window.show();
        window.action(ActionId::ShowSensitivity)->trigger();
        QCoreApplication::processEvents();
        page = window.findChild<SensitivityPage*>();
    }
    /// What is not there at once, on a machine that is busy, is waited for.
    template <typename T = QLabel>
    T* find(const char* name) const
    {
        const auto* task = page->findChild<BackgroundTask*>();
        (void)QTest::qWaitFor([task] { return !task->isRunning(); });
        return page->findChild<T*>(QString::fromLatin1(name));
    }
    QString sentence() const { return find("sensitivitySentence")->text(); }
    QList<QStringList> table() const
    {
        const auto* model = find<DataTable>("inputs")->model();
        QList<QStringList> rows;
        for (int row = 0; row < model->rowCount(); ++row) {
            rows << QStringList();
            for (int column = 0; column < model->columnCount(); ++column)
                rows.last() << model->index(row, column).data().toString();
        }
        return rows;
    }
    HeatMapCard* heatMap() const { return static_cast<HeatMapCard*>(find<PlotCard>("heatMap")); }
    void choose(const char* box, Input input) const
    {
        auto* choices = find<QComboBox>(box);
        choices->setCurrentIndex(choices->findData(static_cast<int>(input)));
    }
    void edit(const std::function<void(Domain&)>& change)
    {
        window.selection().editDomain(QStringLiteral("Edit"), change);
        QCoreApplication::processEvents();
    }

    MainWindow window;
    SensitivityPage* page = nullptr;
};

/// So many cohorts that the inputs take many times longer than a frame.
void makeLarge(Domain& domain)
{
    const auto cohort = domain.cohorts.entries[0];
    for (int i = 0; i < 20'000; ++i) {
        domain.cohorts.entries.push_back(cohort);
        domain.cohorts.entries.back().name = "cohort " + std::to_string(i);
    }
}

void savePicture(MainWindow& window, const QString& name)
{
    QVERIFY(QDir().mkpath(QStringLiteral(HEADROOM_SCREENSHOTS)));
    QVERIFY(window.grab().save(QStringLiteral(HEADROOM_SCREENSHOTS "/%1.png").arg(name)));
}

} // namespace

class SensitivityPageTest : public UiTest {
    Q_OBJECT

private slots:
    void cleanup() { applyTheme(*qApp, ColorScheme::Light); }

    /// 11 + 5 for each active user, of which EFA would make 8, a type is 1 and a training instance 2; a /23 has 507 usable, a /22 1,019.
    void saysWhatMattersMost()
    {
        const Shown shown;
        QCOMPARE(shown.sentence(), QStringLiteral("EFA matters most: for all jobs instead of none it moves the requirement from 511 to 811 addresses per subnet. 102 more users and it is a /21."));
        QCOMPARE(shown.find("sensitivityPresent")->text(), QStringLiteral("As it stands, a subnet needs 511 addresses; a /22 holds 1,019."));
        const QList<QStringList> expected = {
            {"Share of jobs with EFA", "none", "none to all", "511 to 811", "300", "/22", "–"},
            {"Users", "100", "80 to 120", "411 to 611", "200", "/23 below 100; /22 from 100", "102 more: /21"},
            {"Growth (% a year)", "0", "-20 to 20", "411 to 611", "200", "/23 below -0.9999; /22 from -0.9999", "101.0001 more: /21"},
            {"Peak concurrency (%)", "100", "80 to 100", "411 to 511", "100", "/23 below 99.0001; /22 from 99.0001", "–"},
            {"Margin (%)", "0", "0 to 20", "511 to 611", "100", "/22", "101.6001 more: /21"},
            {"Instance types per user", "2", "1.6 to 2.4", "471 to 551", "80", "/23 below 1.9601; /22 from 1.9601", "5.0801 more: /21"},
            {"Training instances per user", "1", "0.8 to 1.2", "471 to 551", "80", "/23 below 0.9801; /22 from 0.9801", "2.5401 more: /21"},
            {"Interface endpoints", "10", "8 to 12", "509 to 513", "4", "/22", "509 more: /21"},
            {"Availability zones", "3", "1 to 5", "511", "0", "/22", "–"},
        };
        QCOMPARE(shown.table(), expected);
        const QStringList numbers = shown.find<PlotCard>("tornado")->numbersAsText().split(u'\n');
        QCOMPARE(numbers[0], QStringLiteral("Input\tValue\tAddresses in one subnet\tSubnet"));
        QCOMPARE(numbers.mid(3, 5), QStringList({"Users\t80\t411\t/23", "Users\t90\t461\t/23", "Users\t100\t511\t/22", "Users\t110\t561\t/22", "Users\t120\t611\t/22"}));
    }

    /// 50 % of 100 users are 50: 11 + 5 × 50 and 11 + 5 × 150; and EFA no longer leads: 500 against 300.
    void itsRangeMovesTheInputsFurther()
    {
        const Shown shown;
        shown.find<QSpinBox>("sensitivityRange")->setValue(50);
        QCOMPARE(shown.sentence(), QStringLiteral("Users matter most: 50 to 150 of them move the requirement from 261 to 761 addresses per subnet. 102 more users and it is a /21."));
        QCOMPARE(shown.table()[0].mid(0, 5), QStringList({"Users", "100", "50 to 150", "261 to 761", "500"}));
        shown.find<QSpinBox>("sensitivityRange")->setValue(1);
        QCOMPARE(shown.table()[1].mid(0, 5), QStringList({"Users", "100", "98 to 102", "501 to 521", "20"})); // the least that gives five points
    }

    /// Each edit shows at once, and so does undo.
    void itFollowsThePlan()
    {
        Shown shown;
        shown.edit([](Domain& domain) { domain.cohorts.entries[0].value.jobs.entries[0].value.efa = true; });
        QCOMPARE(shown.find("sensitivityPresent")->text(), QStringLiteral("As it stands, a subnet needs 811 addresses; a /22 holds 1,019.")); // 11 + 8 × 100
        QVERIFY(shown.sentence().endsWith(QStringLiteral("27 more users and it is a /21."))); // 11 + 8 × 126 = 1,019
        shown.window.document().undoStack().undo();
        QVERIFY(shown.sentence().endsWith(QStringLiteral("102 more users and it is a /21.")));
        QVERIFY(!shown.page->findChild<WorkStrip*>()->isVisible());
    }

    void saysSoWhereThereIsNoAnswer()
    {
        Shown shown;
        shown.edit([](Domain& domain) {
            domain.availabilityZones = 1;
            domain.placement = Placement::ZoneLoss;
        });
        QCOMPARE(shown.sentence(), QStringLiteral("No answer: with one zone, none can be lost."));
        for (const QWidget* part : std::initializer_list<const QWidget*>{shown.find<PlotCard>("tornado"), shown.find<DataTable>("inputs"), shown.heatMap()})
            QVERIFY(!part->isVisible());
        shown.window.document().undoStack().undo();
        QVERIFY(shown.heatMap()->isVisible());
        QVERIFY(shown.find<PlotCard>("tornado")->isVisible());
    }

    /// 80, 84, … 120 users and 80, 84, … 100 % at once: five addresses for each active user, whole users only.
    void heatMapHoldsWhatBothInputsAskFor()
    {
        const Shown shown;
        const QStringList lines = shown.heatMap()->numbersAsText().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines[0], QStringLiteral("Users\tPeak concurrency (%)\tAddresses in one subnet\tSubnet"));
        QCOMPARE(lines.size(), 1 + 11 * 6);
        for (int row = 0; row < 6; ++row)
            for (int column = 0; column < 11; ++column) {
                const int users = 80 + 4 * column;
                const int percent = 80 + 4 * row;
                const int required = 11 + 5 * ((users * percent + 99) / 100);
                const QString prefix = required <= 507 ? QStringLiteral("/23") : QStringLiteral("/22");
                QCOMPARE(lines[1 + row * 11 + column], QStringLiteral("%1\t%2\t%3\t%4").arg(users).arg(percent).arg(required).arg(prefix));
            }
    }

    /// Of 11 + 5 × 100 × (1 + margin) with 8 to 12 endpoints beside the mount target.
    void heatMapTakesAnyTwoInputs()
    {
        const Shown shown;
        shown.choose("heatMapAcross", Input::Margin);
        shown.choose("heatMapUp", Input::Endpoints);
        const QStringList lines = shown.heatMap()->numbersAsText().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines[0], QStringLiteral("Margin (%)\tInterface endpoints\tAddresses in one subnet\tSubnet"));
        QVERIFY(lines.contains(QStringLiteral("0\t10\t511\t/22")));
        QVERIFY(lines.contains(QStringLiteral("20\t12\t613\t/22")));
        QVERIFY(lines.contains(QStringLiteral("2\t5\t516\t/22"))); // 6 + 510
    }

    void heatMapNeverHasTheSameInputTwice()
    {
        Shown shown;
        const auto* across = shown.find<QComboBox>("heatMapAcross");
        const auto* up = shown.find<QComboBox>("heatMapUp");
        QCOMPARE(across->currentText(), QStringLiteral("Users"));
        QCOMPARE(up->currentText(), QStringLiteral("Peak concurrency (%)"));
        shown.choose("heatMapAcross", Input::Concurrency);
        QCOMPARE(across->currentText(), QStringLiteral("Peak concurrency (%)"));
        QCOMPARE(up->currentText(), QStringLiteral("Users"));
        for (int i = 0; i < across->count(); ++i)
            for (int j = 0; j < up->count(); ++j) {
                shown.find<QComboBox>("heatMapAcross")->setCurrentIndex(i);
                shown.find<QComboBox>("heatMapUp")->setCurrentIndex(j);
                QVERIFY(across->currentData() != up->currentData());
                QCOMPARE(up->currentIndex(), j);
            }
        shown.choose("heatMapAcross", Input::Users);
        shown.choose("heatMapUp", Input::Zones);
        // Without users, what was chosen isn't there; it comes back with them.
        shown.edit([](Domain& domain) { domain.cohorts = {}; });
        QCOMPARE(across->currentText(), QStringLiteral("Interface endpoints"));
        QCOMPARE(up->currentText(), QStringLiteral("Availability zones"));
        QCOMPARE(across->count(), 4);
        shown.window.document().undoStack().undo();
        QCOMPARE(across->currentText(), QStringLiteral("Users"));
    }

    /// While it works nothing of the plan before is to be seen, and cancelled work never shows.
    void workCanBeCancelledAndStartedAgain()
    {
        PlanDocument document;
        Selection selection(document);
        SensitivityPage page(selection);
        page.show();
        const auto* strip = page.findChild<WorkStrip*>();
        const auto* sentence = page.findChild<QLabel*>(QStringLiteral("sensitivitySentence"));
        const auto* said = strip->findChild<QLabel*>(QStringLiteral("workWords"));
        auto* task = page.findChild<BackgroundTask*>();
        QTRY_VERIFY(sentence->isVisible());
        QSignalSpy slow(task, &BackgroundTask::slow);
        selection.editDomain(QStringLiteral("Add cohorts"), makeLarge);
        QVERIFY(task->isRunning());
        QVERIFY(sentence->isVisible()); // that of before, for a moment
        QVERIFY(slow.wait()); // and no longer: on a busy machine it would be done by the next look
        QVERIFY(strip->isVisible());
        QCOMPARE(said->text(), QStringLiteral("Trying the values of each input…"));
        QVERIFY(!sentence->isVisible());
        QVERIFY(!page.findChild<PlotCard*>(QStringLiteral("tornado"))->isVisible());
        QVERIFY(!page.findChild<DataTable*>(QStringLiteral("inputs"))->isVisible());
        QCOMPARE(page.findChild<HeatMapCard*>()->numbersAsText().count(u'\n'), 1); // the names alone
        page.findChild<QPushButton*>(QStringLiteral("cancelWork"))->click();
        QVERIFY(!task->isRunning());
        QTest::qWait(50);
        QVERIFY(said->text().startsWith(QStringLiteral("Cancelled")));
        QVERIFY(!sentence->isVisible());
        page.findChild<QPushButton*>(QStringLiteral("startWork"))->click();
        QVERIFY(task->isRunning());
        // The plan goes back while it works: the answer is that of the plan as it is.
        document.undoStack().undo();
        QTRY_VERIFY(!task->isRunning());
        QVERIFY(!strip->isVisible());
        QVERIFY(sentence->isVisible());
        QVERIFY(sentence->text().endsWith(QStringLiteral("102 more users and it is a /21.")));
    }

    void pictures_data()
    {
        QTest::addColumn<ColorScheme>("scheme");
        QTest::addColumn<QSize>("size");
        QTest::newRow("sensitivity-light") << ColorScheme::Light << QSize(1440, 2000);
        QTest::newRow("sensitivity-dark") << ColorScheme::Dark << QSize(1440, 2000);
        QTest::newRow("sensitivity-1280") << ColorScheme::Light << QSize(1280, 800);
        QTest::newRow("sensitivity-1280-whole") << ColorScheme::Light << QSize(1280, 2200);
    }

    void pictures()
    {
        QFETCH(ColorScheme, scheme);
        QFETCH(QSize, size);
        applyTheme(*qApp, scheme);
        Shown shown;
        shown.window.resize(size);
        shown.edit([](Domain& domain) { domain.placement = Placement::EvenSpread; });
        shown.find<QSpinBox>("sensitivityRange")->setValue(50);
        QCoreApplication::processEvents();
        QTest::qWait(20); // the page is laid out again when the table has found its height
        savePicture(shown.window, QString::fromLatin1(QTest::currentDataTag()));
        // All values of the map's cells can be told from their ground.
        for (int bits = largestSubnet.bits(); bits <= smallestSubnet.bits(); ++bits)
            for (const auto& now : {std::optional(PrefixLength::exactly(22)), std::optional<PrefixLength>()}) {
                const PrefixFill fill = prefixFill(PrefixLength::exactly(bits), now);
                QVERIFY(std::abs(qGray(fill.ground.rgb()) - qGray(fill.text.rgb())) > 90);
            }
    }
};

int main(int argc, char** argv)
{
    return runUiTest<SensitivityPageTest>(argc, argv);
}

#include "sensitivity_page_test.moc"
