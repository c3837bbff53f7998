// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/command_palette.h"

#include "core/json/json.h"
#include "tests/ui/harness.h"
#include "ui/document/scenario_commands.h"
#include "ui/help/help_flow.h"
#include "ui/main_window.h"
#include "ui/palette/fuzzy_match.h"
#include "ui/shell/recent_files.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QTabWidget>
#include <QTableView>

using namespace headroom;

namespace {

struct Palette {
    MainWindow window;
    CommandPalette* palette = nullptr;

    Palette()
    {
        window.resize(1280, 800);
        window.show();
        window.activateWindow();
    }
    void open()
    {
        window.action(ActionId::FindCommand)->trigger();
        palette = window.findChild<CommandPalette*>();
        QVERIFY(palette && palette->isVisible());
    }
    QLineEdit* line() { return palette->findChild<QLineEdit*>(QStringLiteral("paletteLine")); }
    QAbstractItemModel* found() { return palette->findChild<QListView*>(QStringLiteral("paletteList"))->model(); }
    QString first() { return found()->index(0, 0).data().toString(); }
    /// Types it, as it stands, and takes what is found first.
    void run(const QString& typed)
    {
        open();
        QTest::keyClicks(line(), typed);
        QTest::keyClick(line(), Qt::Key_Return);
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QTRY_VERIFY(!window.findChild<CommandPalette*>());
    }
    QString page() { return window.findChild<QTabWidget*>()->tabText(window.findChild<QTabWidget*>()->currentIndex()); }
};

QString marked(const QString& typed, const QString& text)
{
    const auto match = fuzzyMatch(typed, text);
    if (!match)
        return QStringLiteral("none");
    QString shown = text;
    for (auto place = match->places.rbegin(); place != match->places.rend(); ++place)
        shown[*place] = shown[*place].toUpper();
    return shown;
}

} // namespace

class PaletteTest : public UiTest {
    Q_OBJECT

private slots:
    void lettersStandInTheirOrder_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("beginnings of words") << "cks" << "copy keyboard shortcuts" << "Copy Keyboard Shortcuts";
        QTest::newRow("in one piece rather than strewn") << "ort" << "o r export" << "o r expORT";
        QTest::newRow("wrong order") << "yb" << "by" << "none";
        QTest::newRow("a letter too many") << "aaa" << "aa" << "none";
        QTest::newRow("accents and case") << "ANO" << "diseño al año" << "diseño al AÑO";
        QTest::newRow("nothing typed") << "" << "demand" << "demand";
        QTest::newRow("blanks between words") << "co ta" << "copy table" << "COpy TAble";
        QTest::newRow("nothing to be found in") << "a" << "" << "none";
    }

    void lettersStandInTheirOrder()
    {
        QFETCH(QString, typed);
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(marked(typed, text), expected);
    }

    void theBestComesFirstAndWhatCantBeDoneLast()
    {
        const std::vector<PaletteEntry> entries{{"Save As…", "File", "", true, {}}, {"Save", "File", "", false, {}}, {"Sensitivity", "View", "", true, {}}, {"Show saved ones", "Help", "", true, {}}};
        QStringList found;
        for (const PaletteHit& hit : hitsOf(entries, QStringLiteral("save")))
            found << hit.entry->title;
        QCOMPARE(found, (QStringList{"Save As…", "Show saved ones", "Save"}));
        found.clear();
        // A word of the place will do, in any order.
        for (const PaletteHit& hit : hitsOf(entries, QStringLiteral("view sens")))
            found << hit.entry->title;
        QCOMPARE(found, QStringList{"Sensitivity"});
        QVERIFY(hitsOf(entries, QStringLiteral("zzz")).empty());
        QCOMPARE(hitsOf(entries, QString()).size(), std::size_t{4});
    }

    void strewnLettersOfASentenceComeBehindAName()
    {
        const std::vector<PaletteEntry> entries{{"Now any variable gateway address takes over rules", "Finding", "", true, {}}, {"Navigator", "View", "", true, {}}};
        QCOMPARE(hitsOf(entries, QStringLiteral("navi")).front().entry->title, QStringLiteral("Navigator"));
    }

    void everyActionIsFoundByItsName()
    {
        Palette desk;
        desk.open();
        for (const ActionSpec& spec : actionTable()) {
            if (spec.id == ActionId::Separator || spec.id == ActionId::FindCommand || desk.window.action(spec.id)->menu())
                continue;
            const QString title = withoutMarks(desk.window.action(spec.id)->text());
            desk.line()->setText(title);
            QStringList found;
            for (int row = 0; row < desk.found()->rowCount(); ++row)
                found << desk.found()->index(row, 0).data().toString();
            QVERIFY2(found.contains(title), qPrintable(title));
        }
    }

    void filesThatAreGoneAreMarkedAndNotOpened()
    {
        const QTemporaryDir folder;
        PlanDocument document;
        QCOMPARE(document.save(folder.filePath(QStringLiteral("there.headroom.json"))), QString());
        addRecentFile(folder.filePath(QStringLiteral("vanished.headroom.json")));
        addRecentFile(document.path());
        Palette desk;
        desk.open();
        desk.line()->setText(QStringLiteral("vanished"));
        QTRY_VERIFY(desk.first().endsWith(QStringLiteral("(gone)")));
        QVERIFY(!(desk.found()->index(0, 0).flags() & Qt::ItemIsEnabled));
        desk.line()->setText(QStringLiteral("there.headroom"));
        QVERIFY(desk.first().startsWith(QStringLiteral("there.headroom.json")));
        QVERIFY(desk.found()->index(0, 0).flags() & Qt::ItemIsEnabled);
        clearRecentFiles();
    }

    void aPageADomainACohortAScenarioAndAFindingAreGoneTo()
    {
        Palette desk;
        desk.window.document().edit(QStringLiteral("Add"), [](Plan& plan) {
            Domain lab = plan.domains.entries.front().value;
            lab.cohorts.entries.front().name = "Quants";
            plan.domains.add("laboratory", lab);
            plan.scenarios.add("Half of them", Scenario{.notes = {}, .patch = {R"({"domains":{"studio":{"cohorts":{"Data scientists":{"users":50}}}}})"}, .unknown = {}});
        });
        desk.run(QStringLiteral("growth"));
        QCOMPARE(desk.page(), QStringLiteral("Growth"));
        desk.run(QStringLiteral("laboratory"));
        QCOMPARE(desk.window.selection().domainName(), std::string("laboratory"));
        desk.window.selection().selectDomain(0);
        desk.run(QStringLiteral("quants"));
        QCOMPARE(desk.window.selection().domainName(), std::string("laboratory"));
        QCOMPARE(desk.page(), QStringLiteral("Demand"));
        desk.run(QStringLiteral("half of them"));
        QCOMPARE(desk.window.document().scenario(), std::optional<std::string>("Half of them"));
        desk.open();
        desk.line()->setText(QStringLiteral("finding"));
        QVERIFY(desk.found()->rowCount() > 3);
        desk.palette->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        desk.run(QStringLiteral("finding gateway"));
        QCOMPARE(desk.page(), QStringLiteral("Findings"));
    }

    void arrowsChooseAndEscLeavesAllAsItWas()
    {
        Palette desk;
        desk.window.action(ActionId::ShowGrowth)->trigger();
        desk.open();
        const auto* list = desk.palette->findChild<QListView*>(QStringLiteral("paletteList"));
        QCOMPARE(list->currentIndex().row(), 0);
        QTest::keyClick(desk.line(), Qt::Key_Down);
        QCOMPARE(list->currentIndex().row(), 1);
        QVERIFY(desk.line()->accessibleDescription().startsWith(list->currentIndex().data().toString()));
        QTest::keyClick(desk.line(), Qt::Key_Up);
        QTest::keyClick(desk.line(), Qt::Key_Up);
        // Round to the last that can be done; Undo, which can't, stands behind it.
        QVERIFY(list->currentIndex().row() > 20);
        QVERIFY(list->currentIndex().flags() & Qt::ItemIsEnabled);
        QTest::keyClick(desk.line(), Qt::Key_Escape);
        QTRY_VERIFY(!desk.window.findChild<CommandPalette*>() || !desk.window.findChild<CommandPalette*>()->isVisible());
        QCOMPARE(desk.page(), QStringLiteral("Growth"));
    }

    void whatCantBeDoneIsGreyAndDoesNothing()
    {
        Palette desk;
        desk.open();
        desk.line()->setText(QStringLiteral("undo"));
        QCOMPARE(desk.first(), QStringLiteral("Undo"));
        QVERIFY(!(desk.found()->index(0, 0).flags() & Qt::ItemIsEnabled));
        QTest::keyClick(desk.line(), Qt::Key_Return);
        QVERIFY(desk.palette->isVisible());
    }

    void aNameIsNoMarkup()
    {
        Palette desk;
        desk.window.document().edit(QStringLiteral("Rename"), [](Plan& plan) { plan.domains.entries.front().name = "<b>&studio</b>"; });
        desk.open();
        desk.line()->setText(QStringLiteral("<b>&studio"));
        QCOMPARE(desk.first(), QStringLiteral("<b>&studio</b>"));
    }
};

int main(int argc, char** argv)
{
    return runUiTest<PaletteTest>(argc, argv);
}

#include "palette_test.moc"
