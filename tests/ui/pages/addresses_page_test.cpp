// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/addresses_page.h"

#include "tests/ui/harness.h"
#include "ui/charts/address_map/address_map_plot.h"
#include "ui/main_window.h"
#include "ui/pages/addresses/list_card.h"
#include "ui/pages/addresses/list_dialog.h"
#include "ui/pages/addresses/map_card.h"
#include "ui/models/addresses/exclusions_model.h"
#include "ui/widgets/data_table.h"
#include "ui/words.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTimer>

using namespace headroom;

namespace {

/// Domains of one zone without endpoints, whose users take five addresses each.
Plan planOf(std::initializer_list<std::int64_t> users)
{
    Plan plan;
    plan.name = "Teams";
    Domain domain = builtInPlan().domains.entries[0].value;
    domain.availabilityZones = 1;
    domain.endpoints = {};
    for (const std::int64_t count : users) {
        domain.cohorts.entries[0].value.users = count;
        plan.domains.add("domain " + std::to_string(plan.domains.size() + 1), domain);
    }
    return plan;
}

QStringList column(const QAbstractItemModel& model, int column)
{
    QStringList cells;
    for (int row = 0; row < model.rowCount(); ++row)
        cells << model.index(row, column).data().toString();
    return cells;
}

} // namespace

class AddressesPageTest : public UiTest {
    Q_OBJECT

private:
    /// The window with that plan, on the page.
    struct Shown {
        explicit Shown(const Plan& plan = builtInPlan())
        {
            window.document().startFrom(plan);
            window.resize(1440, 900);
            window.show();
            window.action(ActionId::ShowAddresses)->trigger();
            QCoreApplication::processEvents();
            page = window.findChild<AddressesPage*>();
        }
        AddressMapPlot& map() const { return page->findChild<MapCard*>()->map(); }
        DataTable& table(const char* name) const { return *page->findChild<DataTable*>(QLatin1String(name)); }
        QString words(const char* label) const { return page->findChild<QLabel*>(QLatin1String(label))->text(); }
        QPushButton& button(const char* name) const { return *page->findChild<QPushButton*>(QLatin1String(name)); }
        PlanDocument& document() { return window.document(); }

        MainWindow window;
        AddressesPage* page;
    };

private slots:
    /// The built-in plan has 10.0.0.0/20 of 10.0.0.0/8: 2^24 − 2^12 addresses are free, half of the pool in one block.
    void saysWhatIsTakenAndFree()
    {
        Shown shown;
        QCOMPARE(shown.words("roomSentence"), QStringLiteral("The domain's block takes 4,096 of the 16,777,216 addresses of 10.0.0.0/8."));
        const QAbstractItemModel& pools = *shown.table("pools").model();
        QCOMPARE(pools.rowCount(), 1);
        const QStringList expected{"10.0.0.0/8", "0", "4,096", "16,773,120", "10.128.0.0/9"};
        for (int i = 0; i < expected.size(); ++i)
            QCOMPARE(pools.index(0, i).data().toString(), expected[i]);
        QCOMPARE(column(*shown.table("domainBlocks").model(), 1), QStringList{"3 × /22 in a /20"});
        QCOMPARE(column(*shown.table("domainBlocks").model(), 2), QStringList{"511 of 1,019"});
        QCOMPARE(column(*shown.table("domainBlocks").model(), 3), QStringList{"10.0.0.0/20"});
    }

    void theMapIsWalkedByKeys()
    {
        Shown shown;
        AddressMapPlot& map = shown.map();
        // A sixteenth of the map is the block, so that what is round it is seen, too.
        QCOMPARE(map.view(), Cidr::of("10.0.0.0/16"));
        map.setFocus();
        QVERIFY(map.currentWords().startsWith("10.0.0.0/22 · planned subnet of studio, zone 1 · 511 of 1,019 usable addresses needed · 10.0.0.0 – 10.0.3.255"));
        QTest::keyClick(&map, Qt::Key_Right);
        QTest::keyClick(&map, Qt::Key_Right);
        QTest::keyClick(&map, Qt::Key_Right);
        QVERIFY(map.currentWords().startsWith("10.0.12.0/22 · spare in the block of studio"));
        QTest::keyClick(&map, Qt::Key_Right);
        QVERIFY(map.currentWords().startsWith("10.0.16.0/20 · free"));
        QTest::keyClick(&map, Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(map.current().cidr, Cidr::of("10.0.12.0/22"));
        QTest::keyClick(&map, Qt::Key_Down);
        QCOMPARE(map.current().cidr, Cidr::of("10.0.16.0/20"));
        QTest::keyClick(&map, Qt::Key_Up);
        QCOMPARE(map.current().cidr, Cidr::of("10.0.0.0/22"));
        QTest::keyClick(&map, Qt::Key_End);
        QCOMPARE(map.current().cidr, Cidr::of("10.0.128.0/17"));
        QTest::keyClick(&map, Qt::Key_Home);
        QTest::keyClick(&map, Qt::Key_Return);
        QCOMPARE(map.view(), Cidr::of("10.0.0.0/20"));
        QTest::keyClick(&map, Qt::Key_Return);
        QCOMPARE(map.view(), Cidr::of("10.0.0.0/24"));
        QTest::keyClick(&map, Qt::Key_Return);
        QTest::keyClick(&map, Qt::Key_Return);
        QCOMPARE(map.view(), Cidr::of("10.0.0.0/28"));
        for (int i = 0; i < 9; ++i)
            QTest::keyClick(&map, Qt::Key_Backspace);
        QCOMPARE(map.view(), Cidr::of("10.0.0.0/8"));
        QCOMPARE(shown.words("currentPart"), map.currentWords());
        QVERIFY(map.accessibleDescription().startsWith(map.currentWords()));
    }

    /// A row is 4,096 addresses: what lies a quarter along the first row is the second subnet, and what lies in the second row is free.
    void thePointerTellsTheBlock()
    {
        Shown shown;
        AddressMapPlot& map = shown.map();
        const QRect area = map.axisRect()->rect();
        const int row = area.height() / 16;
        const QPoint second(area.left() + area.width() * 3 / 8, area.top() + row / 2);
        QVERIFY(map.wordsAt(second).startsWith("10.0.4.0/22 · planned subnet of studio, zone 2"));
        QVERIFY(map.wordsAt(second + QPoint(0, row)).startsWith("10.0.16.0/20 · free"));
        QVERIFY(map.wordsAt(QPoint(2, area.bottom())).isEmpty());
        QTest::mouseClick(&map, Qt::LeftButton, {}, second);
        QCOMPARE(map.current().cidr, Cidr::of("10.0.4.0/22"));
        QTest::mouseDClick(&map, Qt::LeftButton, {}, second);
        QCOMPARE(map.view(), Cidr::of("10.0.0.0/20"));
        // A pixel of the strip above is some 16,000 addresses; the last but one is near the end of the pool.
        QTest::mouseClick(&map, Qt::LeftButton, {}, QPoint(area.right() - 1, area.top() - AddressMapItem::topMargin() + 4));
        QVERIFY(Cidr::of("10.255.0.0/16").contains(map.view()));
    }

    void theTableSaysWhatTheMapShows()
    {
        Shown shown;
        shown.map().setView(Cidr::of("10.0.0.0/20"));
        const QStringList lines = shown.page->findChild<MapCard*>()->numbersAsText().split(u'\n');
        QCOMPARE(lines[0], QStringLiteral("Block\tWhat\tIn use or needed\tFirst\tLast\tAddresses"));
        QCOMPARE(lines[1], QStringLiteral("10.0.0.0/22\tplanned subnet of studio, zone 1\t511 of 1,019\t10.0.0.0\t10.0.3.255\t1,024"));
        QCOMPARE(lines[4], QStringLiteral("10.0.12.0/22\tspare in the block of studio\t\t10.0.12.0\t10.0.15.255\t1,024"));
    }

    void aTypedBlockPinsTheDomainAndOthersGoRoundIt()
    {
        Shown shown(planOf({50, 10})); // 251 and 51 in one zone: a /24 and a /26
        QAbstractItemModel& blocks = *shown.table("domainBlocks").model();
        QCOMPARE(column(blocks, 3), (QStringList{"10.0.0.0/24", "10.0.1.0/26"}));
        QVERIFY(blocks.setData(blocks.index(1, 3), QStringLiteral("10.0.0.0/26")));
        QCOMPARE(column(blocks, 3), (QStringList{"10.0.1.0/24", "10.0.0.0/26"}));
        QCOMPARE(blocks.index(1, 4).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
        QCOMPARE(shown.document().undoStack().undoText(), QStringLiteral("Pin domain 2 to 10.0.0.0/26"));
        QVERIFY(shown.window.statusBar()->currentMessage().startsWith("This moved the block of domain 1 from 10.0.0.0/24 to 10.0.1.0/24."));
        QVERIFY(!blocks.setData(blocks.index(1, 3), QStringLiteral("10.0.0.5/26")));
        QVERIFY(blocks.setData(blocks.index(1, 3), QString()));
        QCOMPARE(column(blocks, 3), (QStringList{"10.0.0.0/24", "10.0.1.0/26"}));
        shown.document().undoStack().undo();
        shown.document().undoStack().undo();
        QVERIFY(!shown.document().isDirty());
    }

    void lookingIntoACellPinsNothing()
    {
        Shown shown;
        DataTable& table = shown.table("domainBlocks");
        table.editCell(0, 3);
        auto* editor = table.viewport()->findChild<QLineEdit*>();
        QVERIFY(editor);
        QCOMPARE(editor->text(), QStringLiteral("10.0.0.0/20"));
        QTest::keyClick(editor, Qt::Key_Return);
        QVERIFY(!shown.document().isDirty());
    }

    void conflictsAreToldBesideTheDomain()
    {
        Plan plan = planOf({50, 10, 10});
        plan.addressing.pools = {Cidr::of("10.0.0.0/24")};
        plan.domains.entries[1].value.pinnedVpcCidr = Cidr::of("10.0.0.0/26");
        plan.domains.entries[2].value.pinnedVpcCidr = Cidr::of("10.0.0.0/25");
        Shown shown(plan);
        QCOMPARE(shown.words("roomSentence"), QStringLiteral("One domain of 3 finds no room in 10.0.0.0/24."));
        const QStringList remarks = column(*shown.table("domainBlocks").model(), 5);
        QVERIFY2(remarks[0].startsWith("A /24 is asked for, and the largest free block left is the /25 10.0.0.128/25 in the pool 10.0.0.0/24."), qPrintable(remarks[0]));
        QVERIFY2(remarks[2].contains("10.0.0.0/26"), qPrintable(remarks[2]));
        // Spread over one zone, it asks for the same: nothing but a larger pool helps.
        QCOMPARE(shown.words("whyNoBlock"), QStringLiteral("domain 1: ") + remarks[0]);
        const auto& parts = shown.map().parts();
        QVERIFY(std::any_of(parts.begin(), parts.end(), [](const MapPart& part) { return part.isConflict && part.cidr == Cidr::of("10.0.0.0/26"); }));

        QVERIFY(shown.button("addShared").isVisible());
        shown.button("addShared").click();
        QCOMPARE(shown.document().plan().addressing.pools.back(), Cidr::of("100.64.0.0/10"));
        QCOMPARE(column(*shown.table("domainBlocks").model(), 3)[0], QStringLiteral("100.64.0.0/24"));
        QVERIFY(!shown.button("addShared").isVisible());
    }

    void whatCouldBeGivenUpIsNamed()
    {
        Plan plan = builtInPlan();
        plan.addressing.pools = {Cidr::of("10.0.0.0/20")};
        plan.addressing.exclusions = {{Cidr::of("10.0.15.0/24"), "printers"}};
        Shown shown(plan);
        const QString why = shown.words("whyNoBlock");
        QVERIFY2(why.endsWith("Placed as “Even spread”, it would ask for a /22 and have room. Placed as “One zone lost”, it would ask for a /21 and have room. "
                              "Without the exclusion 10.0.15.0/24 (printers) it would have room."), qPrintable(why));
    }

    /// A /23 comes before the /24 and the /26; once both are pinned it goes behind them.
    void whatANewcomerMovesIsToldBefore()
    {
        Shown shown(planOf({50, 10}));
        auto* size = shown.page->findChild<QComboBox*>({}, Qt::FindChildrenRecursively);
        for (auto* combo : shown.page->findChildren<QComboBox*>())
            if (combo->accessibleName() == QLatin1String("Block that another domain asks for"))
                size = combo;
        QCOMPARE(size->currentText(), QStringLiteral("/24"));
        QCOMPARE(shown.words("newcomer"), QStringLiteral("it gets 10.0.1.0/24, and a block moves: domain 2 from 10.0.1.0/26 to 10.0.2.0/26."));
        size->setCurrentIndex(size->findText("/23"));
        emit size->activated(size->currentIndex());
        QCOMPARE(shown.words("newcomer"), QStringLiteral("it gets 10.0.0.0/23, and 2 blocks move: domain 1 from 10.0.0.0/24 to 10.0.2.0/24; domain 2 from 10.0.1.0/26 to 10.0.3.0/26."));
        shown.window.action(ActionId::PinBlocks)->trigger();
        QCOMPARE(shown.words("newcomer"), QStringLiteral("it gets 10.0.2.0/23, and no block moves: all are pinned."));
    }

    void aFreeBlockIsPinnedOrExcludedFromTheMap()
    {
        Shown shown;
        AddressMapPlot& map = shown.map();
        QVERIFY(!shown.button("pinHere").isEnabled());
        map.makeCurrent(Cidr::of("10.0.64.0/18").first());
        QCOMPARE(map.current().cidr, Cidr::of("10.0.64.0/18"));
        shown.button("pinHere").click();
        QCOMPARE(shown.document().plan().domains.entries[0].value.pinnedVpcCidr, std::optional(Cidr::of("10.0.64.0/20")));
        QVERIFY(!shown.button("excludeHere").isEnabled());
        map.makeCurrent(Cidr::of("10.0.128.0/17").first());
        shown.button("excludeHere").click();
        QCOMPARE(shown.document().plan().addressing.exclusions, (std::vector<Exclusion>{{Cidr::of("10.0.128.0/17"), ""}}));
        // The rest of a block is too small for a /20.
        map.makeCurrent(Cidr::of("10.0.0.0/18").first());
        QVERIFY(shown.button("pinHere").isEnabled());
        shown.window.selection().editDomain(QStringLiteral("Grow"), [](Domain& domain) { domain.cohorts.entries[0].value.users = 4000; });
        QVERIFY(!shown.button("pinHere").isEnabled());
    }

    void listsAreEditedInTheirCells()
    {
        Shown shown;
        QAbstractItemModel& pools = *shown.table("pools").model();
        QVERIFY(pools.setData(pools.index(0, 0), QStringLiteral("172.16.0.0/12")));
        QCOMPARE(shown.document().plan().addressing.pools, std::vector<Cidr>{Cidr::of("172.16.0.0/12")});
        QVERIFY(!pools.setData(pools.index(0, 0), QStringLiteral("172.16.0.1/12")));
        QCOMPARE(shown.document().plan().addressing.pools, std::vector<Cidr>{Cidr::of("172.16.0.0/12")});
        QVERIFY(pools.removeRows(0, 1));
        QVERIFY(shown.document().plan().addressing.pools.empty());
        QCOMPARE(shown.words("roomSentence"), QStringLiteral("There is no pool yet: add one, and blocks are placed in it."));
        for (int i = 0; i < 2; ++i)
            shown.document().undoStack().undo();
        QVERIFY(!shown.document().isDirty());
    }

    void existingSubnetsAreOfADomain()
    {
        Shown shown(planOf({50, 10}));
        auto* existing = shown.table("existingSubnets").model();
        shown.document().edit(QStringLiteral("Add"), [](Plan& plan) {
            plan.domains.entries[1].value.existingSubnets = {{.cidr = Cidr::of("10.9.0.0/24"), .zone = "use1-az1", .usedAddresses = 31, .unknown = {}}};
        });
        const QStringList expected{"10.9.0.0/24", "domain 2", "use1-az1", "31", "251"};
        for (int i = 0; i < expected.size(); ++i)
            QCOMPARE(existing->index(0, i).data().toString(), expected[i]);
        QVERIFY(existing->setData(existing->index(0, 3), 40));
        QVERIFY(existing->setData(existing->index(0, 3), 45));
        QVERIFY(existing->setData(existing->index(0, 1), 0));
        QCOMPARE(shown.document().plan().domains.entries[0].value.existingSubnets.front().usedAddresses, std::int64_t{45});
        QVERIFY(shown.document().plan().domains.entries[1].value.existingSubnets.empty());
        // Two steps: typing a number is one.
        shown.document().undoStack().undo();
        shown.document().undoStack().undo();
        QCOMPARE(shown.document().plan().domains.entries[1].value.existingSubnets.front().usedAddresses, std::int64_t{31});
        QVERIFY(existing->removeRows(0, 1));
        QVERIFY(shown.document().plan().domains.entries[1].value.existingSubnets.empty());
    }

    void aTypedLineIsAddedOrSaysWhyNot()
    {
        Shown shown;
        for (auto* line : shown.page->findChildren<QLineEdit*>()) {
            if (line->accessibleName() != QLatin1String("New line: Exclusions"))
                continue;
            line->setText(QStringLiteral("10.64.0.0/12 on-premises"));
            QTest::keyClick(line, Qt::Key_Return);
            QCOMPARE(shown.document().plan().addressing.exclusions, (std::vector<Exclusion>{{Cidr::of("10.64.0.0/12"), "on-premises"}}));
            QVERIFY(line->text().isEmpty());
            line->setText(QStringLiteral("10.64.0.1/12 x"));
            QTest::keyClick(line, Qt::Key_Return);
            QCOMPARE(line->text(), QStringLiteral("10.64.0.1/12 x"));
            QVERIFY2(line->accessibleDescription().contains("Probably meant: 10.64.0.0/12"), qPrintable(line->accessibleDescription()));
            return;
        }
        QFAIL("No such line");
    }

    void manyAreAddedAtOnceOrNoneOfThem()
    {
        Shown shown;
        ExclusionsModel model(shown.window.selection());
        ListDialog dialog(model, QStringLiteral("Exclude Blocks"), QStringLiteral("10.1.0.0/16, VPN\n10.2.0.300/16\n10.3.0.0/16 lab\n"));
        dialog.show();
        const auto* result = dialog.findChild<QLabel*>(QStringLiteral("listResult"));
        QCOMPARE(result->text(), QStringLiteral("One line can't be used. Nothing is added before it is mended."));
        dialog.accept();
        QVERIFY(dialog.isVisible());
        QVERIFY(!shown.document().isDirty());
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("blocks.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("\xEF\xBB\xBF" "Block,Reason\r\n10.1.0.0/16,VPN\r\n10.3.0.0/16,\"lab, old\"\r\n");
        file.close();
        QCOMPARE(dialog.readFile(file.fileName()), QString());
        QCOMPARE(result->text(), QStringLiteral("2 new blocks."));
        dialog.accept();
        QVERIFY(!dialog.isVisible());
        QCOMPARE(shown.document().plan().addressing.exclusions, (std::vector<Exclusion>{{Cidr::of("10.1.0.0/16"), "VPN"}, {Cidr::of("10.3.0.0/16"), "lab, old"}}));
        QCOMPARE(shown.document().undoStack().count(), 1);
        QVERIFY(!dialog.readFile(folder.filePath(QStringLiteral("none.csv"))).isEmpty());

        model.refresh();
        ListDialog again(model, QStringLiteral("Exclude Blocks"), QStringLiteral("10.1.0.0/16, gone\n10.4.0.0/16"));
        QCOMPARE(again.findChild<QLabel*>(QStringLiteral("listResult"))->text(), QStringLiteral("New: 1. In the list already, and changed to what stands here: 1."));
        const ListDialog words(model, QStringLiteral("Exclude Blocks"), QStringLiteral("some words"));
        QCOMPARE(words.findChild<QLabel*>(QStringLiteral("listResult"))->text(), QStringLiteral("One line can't be used. Nothing is added before it is mended."));
        const ListDialog remarks(model, QStringLiteral("Exclude Blocks"), QStringLiteral("# nothing"));
        QCOMPARE(remarks.findChild<QLabel*>(QStringLiteral("listResult"))->text(), QString());
    }

    void whatIsEditedOfAScenarioStaysInIt()
    {
        Plan plan = builtInPlan();
        plan.scenarios.add("Elsewhere");
        Shown shown(plan);
        QVERIFY(shown.document().show(std::string("Elsewhere")).empty());
        QAbstractItemModel& blocks = *shown.table("domainBlocks").model();
        QVERIFY(blocks.setData(blocks.index(0, 3), QStringLiteral("10.8.0.0/20")));
        QCOMPARE(column(blocks, 3), QStringList{"10.8.0.0/20"});
        QCOMPARE(shown.document().base().domains.entries[0].value.pinnedVpcCidr, std::optional<Cidr>());
        QVERIFY(shown.document().show(std::nullopt).empty());
        QCOMPARE(column(blocks, 3), QStringList{"10.0.0.0/20"});
    }

    void choosingADomainMarksItsBlock()
    {
        Shown shown(planOf({50, 10}));
        shown.table("domainBlocks").setCurrentIndex(shown.table("domainBlocks").model()->index(1, 0));
        QCOMPARE(shown.window.selection().domainIndex(), 1);
        QCOMPARE(shown.map().figure().domain, std::string("domain 2"));
        shown.window.selection().selectDomain(0);
        QCOMPARE(shown.table("domainBlocks").currentIndex().row(), 0);
    }

    /// An empty list of pools, a pool of one address, and the whole address space have a map.
    void everySpaceHasAMap()
    {
        for (const char* pool : {"10.0.0.0/32", "0.0.0.0/0", "10.0.0.0/31", "10.0.0.0/29"}) {
            Plan plan = builtInPlan();
            plan.addressing.pools = {Cidr::of(pool)};
            Shown shown(plan);
            AddressMapPlot& map = shown.map();
            map.grab();
            map.setFocus();
            for (const auto key : {Qt::Key_End, Qt::Key_Return, Qt::Key_Return, Qt::Key_Return, Qt::Key_Return, Qt::Key_Return, Qt::Key_Return, Qt::Key_Return, Qt::Key_Return, Qt::Key_Down, Qt::Key_Right,
                     Qt::Key_Home, Qt::Key_Left, Qt::Key_Up})
                QTest::keyClick(&map, key);
            map.grab();
            QVERIFY(map.space().contains(map.current().cidr));
        }
        Plan none = builtInPlan();
        none.addressing.pools.clear();
        Shown shown(none);
        shown.map().grab();
        QCOMPARE(shown.map().parts().size(), std::size_t{1});
    }
};

int main(int argc, char** argv)
{
    return runUiTest<AddressesPageTest>(argc, argv);
}

#include "addresses_page_test.moc"
