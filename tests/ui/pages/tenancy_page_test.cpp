// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tenancy_page.h"

#include "tests/ui/harness.h"
#include "ui/main_window.h"
#include "ui/pages/tenancy/aspects_card.h"
#include "ui/widgets/data_table.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <qcustomplot.h>

using namespace headroom;

namespace {

/// The built-in plan's domain so often: 33 addresses of the domain level, 30 of them endpoints'; five addresses and five apps a user.
Plan planOf(int domains, std::int64_t users)
{
    Plan plan = builtInPlan();
    Domain domain = plan.domains.entries.front().value;
    domain.cohorts.entries.front().value.users = users;
    plan.domains = {};
    for (int i = 0; i < domains; ++i)
        plan.domains.add("team " + std::to_string(i), domain);
    return plan;
}

struct Shown {
    PlanDocument document;
    Selection selection{document};
    TenancyPage page{selection};

    explicit Shown(const Plan& plan)
    {
        document.startFrom(plan);
        page.resize(900, 700);
        page.show();
        settle();
    }
    /// Until the plan as it is now is worked out.
    void settle() const { QVERIFY(QTest::qWaitFor([this] { return !page.isAtWork(); }, 20'000)); }
    DataTable* table(const char* name) const { return page.findChild<DataTable*>(QLatin1String(name)); }
    QString sentence() const
    {
        settle();
        return page.findChild<QLabel*>(QStringLiteral("tenancySentence"))->text();
    }
    QString more() const
    {
        settle();
        return page.findChild<QLabel*>(QStringLiteral("tenancyMore"))->text();
    }
    /// The cells of the row of that name.
    QStringList row(const char* name, const QString& of) const
    {
        settle();
        const QAbstractItemModel* model = table(name)->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data().toString() != of)
                continue;
            QStringList cells;
            for (int column = 1; column < model->columnCount(); ++column)
                cells << model->index(row, column).data().toString();
            return cells;
        }
        return {};
    }
    QModelIndex cell(const char* name, const QString& of, int column) const
    {
        settle();
        const QAbstractItemModel* model = table(name)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->index(row, 0).data().toString() == of)
                return model->index(row, column);
        return {};
    }
    QStringList headings(const char* name) const
    {
        settle();
        QStringList headings;
        for (int column = 0; column < table(name)->model()->columnCount(); ++column)
            headings << table(name)->model()->headerData(column, Qt::Horizontal).toString();
        return headings;
    }
};

} // namespace

class TenancyPageTest : public UiTest {
    Q_OBJECT

private slots:
    void twentyTeams()
    {
        const Shown shown(planOf(20, 50));
        QCOMPARE(shown.sentence(), QStringLiteral("One domain for all takes the fewest addresses, 5,033; domains in one VPC take 5,090, and a VPC or an account for each tenant 5,660."));
        QVERIFY(shown.more().contains(QStringLiteral("saves 570 addresses")));
        QVERIFY(shown.more().contains(QStringLiteral("Studio apps at once: 5,000 of 2,500 in one account, 250 where each tenant has its own.")));
        QCOMPARE(shown.row("tenancyFigures", QStringLiteral("Domains")), QStringList({"1", "20", "20", "20"}));
        QCOMPARE(shown.row("tenancyFigures", QStringLiteral("Their addresses")), QStringList({"30", "30", "600", "600"}));
        QCOMPARE(shown.row("tenancyFigures", QStringLiteral("Mount targets")), QStringList({"3", "60", "60", "60"}));
        QCOMPARE(shown.row("tenancyFigures", QStringLiteral("Addresses in all")), QStringList({"5,033", "5,090", "5,660", "5,660"}));
        QCOMPARE(shown.row("tenancyNetworks", QStringLiteral("VPC blocks")), QStringList({"1 × /17", "1 × /18", "20 × /21", "20 × /21"}));
        QCOMPARE(shown.row("tenancyNetworks", QStringLiteral("Subnets")), QStringList({"3 × /19", "60 × /24, 3 × /28", "60 × /23", "60 × /23"}));
        QCOMPARE(shown.row("tenancyNetworks", QStringLiteral("Room in the pools")), QStringList({"enough", "enough", "enough", "enough"}));
    }

    void limitsSayInWordsAndIconsWhatIsExceeded()
    {
        const Shown shown(planOf(20, 50));
        QCOMPARE(shown.row("tenancyLimits", QStringLiteral("Apps in all regions")), QStringList({"2,500", "5,000 over", "5,000 over", "5,000 over", "250"}));
        QCOMPARE(shown.row("tenancyLimits", QStringLiteral("Interfaces in a zone")), QStringList({"5,000", "5,011 raise", "5,030 raise", "5,220 raise", "261"}));
        QCOMPARE(shown.row("tenancyLimits", QStringLiteral("Domains")), QStringList({"2", "1", "20 raise", "20 raise", "1"}));
        const QModelIndex over = shown.cell("tenancyLimits", QStringLiteral("Apps in all regions"), 2);
        QVERIFY(!over.data(Qt::DecorationRole).isNull());
        QVERIFY(over.data(Qt::ToolTipRole).toString().startsWith(QStringLiteral("2,500 above the limit of 2,500.")));
        const QModelIndex within = shown.cell("tenancyLimits", QStringLiteral("Apps in all regions"), 5);
        QVERIFY(within.data(Qt::DecorationRole).isNull());
        QVERIFY(within.data(Qt::ToolTipRole).toString().startsWith(QStringLiteral("250 of 2,500.")));
    }

    void aNarrowPageLeavesTheWordsToIconsAndTips()
    {
        Shown shown(planOf(20, 50));
        shown.page.resize(560, 700);
        QCOMPARE(shown.row("tenancyLimits", QStringLiteral("Apps in all regions, 2,500")), QStringList({"5,000", "5,000", "5,000", "250"}));
        QVERIFY(!shown.cell("tenancyLimits", QStringLiteral("Apps in all regions, 2,500"), 1).data(Qt::DecorationRole).isNull());
    }

    void soDoLargeNumbersOnAWiderOne()
    {
        const Shown shown(planOf(2, 400'000));
        QCOMPARE(shown.row("tenancyLimits", QStringLiteral("Apps in all regions, 2,500")), QStringList({"4,000,000", "4,000,000", "4,000,000", "2,000,000"}));
    }

    void thePlansOwnModelIsMarked()
    {
        Shown shown(planOf(2, 10));
        QCOMPARE(shown.headings("tenancyFigures").mid(1), QStringList({"One domain", "One VPC", "● Own VPC", "Own account"}));
        QVERIFY(shown.more().contains(QStringLiteral("No account is named")));
        shown.selection.editDomain(QStringLiteral("Set account"), [](Domain& domain) { domain.account = "111122223333"; });
        QCOMPARE(shown.headings("tenancyFigures").mid(1), QStringList({"One domain", "One VPC", "Own VPC", "Own account"}));
        QVERIFY(shown.more().contains(QStringLiteral("a mix of these models")));
        shown.selection.selectDomain(1);
        shown.selection.editDomain(QStringLiteral("Set account"), [](Domain& domain) { domain.account = "444455556666"; });
        QCOMPARE(shown.headings("tenancyFigures").last(), QStringLiteral("● Own account"));
    }

    void followsEditsUndoAndScenarios()
    {
        Plan plan = planOf(2, 100);
        plan.scenarios.add("Less").patch.text = R"({"domains":{"team 1":null}})";
        Shown shown(plan);
        QCOMPARE(shown.row("tenancyFigures", QStringLiteral("Addresses in all")), QStringList({"1,033", "1,036", "1,066", "1,066"}));
        shown.selection.editCohort(QStringLiteral("Set users"), [](Cohort& cohort) { cohort.users = 101; });
        QCOMPARE(shown.row("tenancyFigures", QStringLiteral("Addresses in all")), QStringList({"1,038", "1,041", "1,071", "1,071"}));
        shown.document.undoStack().undo();
        QCOMPARE(shown.row("tenancyFigures", QStringLiteral("Addresses in all")), QStringList({"1,033", "1,036", "1,066", "1,066"}));
        QVERIFY(shown.document.show("Less").empty());
        QCOMPARE(shown.sentence(), QStringLiteral("There is one tenant and nothing to keep apart: every model takes 533 addresses."));
    }

    void whatHasNoRoomSaysWhy()
    {
        Plan plan = planOf(2, 100); // two /20, or one for both
        plan.addressing.pools = {Cidr::of("10.0.0.0/20")};
        const Shown shown(plan);
        QCOMPARE(shown.row("tenancyNetworks", QStringLiteral("Room in the pools")), QStringList({"enough", "enough", "none for 1 block", "none for 1 block"}));
        const QModelIndex none = shown.cell("tenancyNetworks", QStringLiteral("Room in the pools"), 3);
        QVERIFY(!none.data(Qt::DecorationRole).isNull());
        QCOMPARE(none.data(Qt::ToolTipRole).toString(), QStringLiteral("A /20 was asked for, and the pools are full."));
    }

    void theChartHasItsNumbers()
    {
        const Shown shown(planOf(20, 50));
        const auto* chart = shown.page.findChild<PlotCard*>();
        QCOMPARE(chart->numbersAsText().section(u'\n', 3, 3), QStringLiteral("● Own VPC\t5,000\t60\t600\t5,660"));
        QVERIFY(!chart->plot().accessibleName().isEmpty());
        QVERIFY(!chart->plot().accessibleDescription().isEmpty());
        QCOMPARE(chart->legend().size(), std::size_t{3});
        std::set<Qt::BrushStyle> patterns;
        for (const auto& entry : chart->legend())
            patterns.insert(entry.pattern);
        QCOMPARE(patterns.size(), std::size_t{3});
    }

    void aspectsNameTheirSources()
    {
        const Shown shown(planOf(2, 10));
        const auto* card = shown.page.findChild<AspectsCard*>();
        const QStringList lines = card->asText().trimmed().split(u'\n');
        QCOMPARE(lines.size(), 1 + 9);
        for (const QString& line : lines) {
            QCOMPARE(line.count(u'\t'), 6);
            QVERIFY(!line.contains(QStringLiteral("\t\t")));
        }
        for (auto* copy : card->findChildren<QPushButton*>())
            copy->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), card->asText());
    }

    void aLargePlanIsWorkedOutBesideTheWindow()
    {
        Shown shown(planOf(3'000, 50));
        QTRY_COMPARE_WITH_TIMEOUT(shown.row("tenancyFigures", QStringLiteral("Addresses in all")), QStringList({"750,033", "759,030", "849,000", "849,000"}), 20'000);
        // What was asked for is what is shown, whatever was under way.
        shown.document.startFrom(planOf(4'000, 50));
        shown.document.startFrom(planOf(2, 100));
        QTRY_COMPARE(shown.row("tenancyFigures", QStringLiteral("Addresses in all")), QStringList({"1,033", "1,036", "1,066", "1,066"}));
        QTest::qWait(300);
        QCOMPARE(shown.row("tenancyFigures", QStringLiteral("Addresses in all")), QStringList({"1,033", "1,036", "1,066", "1,066"}));
    }

    void namesAreForScreenReadersToo()
    {
        const Shown shown(planOf(2, 10));
        for (const auto* table : shown.page.findChildren<DataTable*>())
            QVERIFY(!table->accessibleName().isEmpty());
    }

    void theViewMenuShowsIt()
    {
        MainWindow window;
        window.show();
        QCOMPARE(window.action(ActionId::ShowTenancy)->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_8));
        window.action(ActionId::ShowTenancy)->trigger();
        QTRY_VERIFY(window.findChild<TenancyPage*>()->isVisible());
    }
};

int main(int argc, char** argv)
{
    return runUiTest<TenancyPageTest>(argc, argv);
}

#include "tenancy_page_test.moc"
