// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/input_help.h"

#include "core/exchange/answer.h"
#include "core/json/json.h"
#include "tests/ui/harness.h"
#include "ui/charts/plot_card.h"
#include "ui/export/export_dialog.h"
#include "ui/files/recovery_dialog.h"
#include "ui/help/about_dialog.h"
#include "ui/help/focus_help.h"
#include "ui/help/help_flow.h"
#include "ui/help/keys_dialog.h"
#include "ui/main_window.h"
#include "ui/models/addresses/pools_model.h"
#include "ui/models/numbers_model.h"
#include "ui/pages/addresses/list_dialog.h"
#include "ui/pages/existing_vpc_page.h"
#include "ui/palette/command_palette.h"
#include "ui/settings/settings_dialog.h"
#include "ui/widgets/answer_panel.h"
#include "ui/widgets/cidr_row.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/placement_tile.h"
#include "ui/widgets/plan_properties_dialog.h"
#include "ui/widgets/problem_list_dialog.h"
#include "ui/widgets/segmented_control.h"

#include <QAbstractSpinBox>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTreeView>

using namespace headroom;

namespace {

/// The window with each of its pages made and filled, and the dialogs that it opens.
struct Everything {
    MainWindow window;
    std::vector<std::unique_ptr<QWidget>> dialogs;

    Everything()
    {
        PlanDocument reader;
        QVERIFY(reader.open(QStringLiteral(HEADROOM_TEST_DATA "/plans/enterprise.headroom.json")).empty());
        Plan plan = reader.plan();
        Domain& domain = plan.domains.entries.front().value;
        domain.sharedSpaces.add("Team", domain.sharedSpaces.empty() ? SharedSpaceGroup{} : domain.sharedSpaces.entries.front().value);
        SharedSpaceGroup& spaces = domain.sharedSpaces.entries.back().value;
        spaces.apps.add("ml.t3.large");
        spaces.jobs.add("nightly");
        domain.existingSubnets = {{.cidr = Cidr::of("10.200.0.0/24"), .zone = "use1-az1", .usedAddresses = 31, .unknown = {}}};
        window.document().startFrom(plan);
        window.resize(1440, 900);
        window.show();
        for (int page = static_cast<int>(ActionId::ShowDemand); page <= static_cast<int>(ActionId::ShowReport); ++page) {
            window.action(static_cast<ActionId>(page))->trigger();
            QTest::qWait(400); // what is worked out in the background
        }
        QStringList replies;
        for (const char* name : {"subnets.json", "interfaces.json", "vpcs.json", "endpoints.json", "domain.json", "apps.json"})
            replies << QStringLiteral(HEADROOM_TEST_DATA "/aws/") + QLatin1String(name);
        auto* existing = window.findChild<ExistingVpcPage*>();
        existing->addFiles(replies);
        QTRY_VERIFY_WITH_TIMEOUT(existing->files() && !existing->isAtWork(), 60'000);
        for (auto* card : window.findChildren<PlotCard*>())
            card->showTable();
        window.help().showWelcome();
        addDialogs();
    }
    void addDialogs()
    {
        dialogs.push_back(std::make_unique<PlanPropertiesDialog>(window.document().base()));
        dialogs.push_back(std::make_unique<ExportDialog>(answerOf(window.document().base(), std::nullopt), 0, QString()));
        dialogs.push_back(std::make_unique<ListDialog>(*window.findChild<PoolsModel*>(), QStringLiteral("Add Pools"), QString()));
        dialogs.push_back(std::make_unique<KeysDialog>());
        dialogs.push_back(std::make_unique<AboutDialog>());
        dialogs.push_back(std::make_unique<SettingsDialog>(ColorScheme::Light));
        dialogs.push_back(std::make_unique<ProblemListDialog>(QStringLiteral("File Not Opened"), QStringLiteral("It can't be opened"), PlanDocument().open(QStringLiteral(HEADROOM_TEST_DATA "/plans/broken_several.headroom.json"))));
        std::vector<Orphan> orphans(1);
        orphans[0].header.planName = QStringLiteral("Machine learning 2027");
        dialogs.push_back(std::make_unique<RecoveryDialog>(std::move(orphans)));
        dialogs.push_back(std::make_unique<CommandPalette>(std::vector<PaletteEntry>{}, &window));
    }
    template <typename T>
    QList<T*> all()
    {
        QList<T*> found = window.findChildren<T*>();
        for (const auto& dialog : dialogs)
            for (T* each : dialog->findChildren<T*>())
                if (!found.contains(each))
                    found << each;
        return found;
    }
};

QString nameOf(const QWidget* widget)
{
    return QStringLiteral("%1 “%2” %3 in %4").arg(QLatin1String(widget->metaObject()->className()), widget->accessibleName(), widget->objectName(),
        QLatin1String(widget->parentWidget() ? widget->parentWidget()->metaObject()->className() : "nothing"));
}

bool isInput(QWidget* widget)
{
    // A part of another input.
    if (qobject_cast<QAbstractSpinBox*>(widget->parentWidget()) || qobject_cast<QComboBox*>(widget->parentWidget()))
        return false;
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(widget))
        return !text->isReadOnly();
    return qobject_cast<QAbstractSpinBox*>(widget) || qobject_cast<QLineEdit*>(widget) || qobject_cast<QComboBox*>(widget) || qobject_cast<QCheckBox*>(widget)
        || qobject_cast<SegmentedControl*>(widget) || qobject_cast<QListWidget*>(widget);
}

bool namesASource(const QString& help)
{
    const QString said = help.section(QStringLiteral("<b>Source:</b> "), 1);
    return said.section(QStringLiteral("</p>"), 0, 0).size() > 10;
}

QStringList headingsOf(const QTableView& table)
{
    QStringList headings;
    for (int column = 0; column < table.model()->columnCount(); ++column)
        if (!table.isColumnHidden(column))
            headings << table.model()->headerData(column, Qt::Horizontal).toString();
    return headings;
}

QStringList copiedLines(QTableView* table, Qt::KeyboardModifiers modifiers)
{
    QGuiApplication::clipboard()->setText(QStringLiteral("nothing was copied"));
    QTest::keyClick(table, Qt::Key_C, modifiers);
    QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    lines.removeLast();
    return lines;
}

} // namespace

class InputsTest : public UiTest {
    Q_OBJECT

    std::unique_ptr<Everything> m_everything;

private slots:
    void initTestCase() { m_everything = std::make_unique<Everything>(); }
    void cleanupTestCase() { m_everything.reset(); }

    void everyInputSaysWhatItIs()
    {
        Everything& everything = *m_everything;
        int seen = 0;
        for (QWidget* widget : everything.all<QWidget>())
            if (isInput(widget)) {
                QVERIFY2(namesASource(widget->whatsThis()), qPrintable(nameOf(widget)));
                ++seen;
            }
        QVERIFY2(seen > 40, qPrintable(QString::number(seen)));
    }

    void everyColumnThatCanBeEditedSaysWhatItIs()
    {
        Everything& everything = *m_everything;
        int seen = 0;
        for (QTableView* table : everything.all<QTableView>())
            for (int column = 0; column < table->model()->columnCount(); ++column)
                for (int row = 0; row < table->model()->rowCount(); ++row) {
                    const QModelIndex cell = table->model()->index(row, column);
                    if (table->isColumnHidden(column) || !(cell.flags() & (Qt::ItemIsEditable | Qt::ItemIsUserCheckable)) || !(cell.flags() & Qt::ItemIsEnabled) || table->editTriggers() == QAbstractItemView::NoEditTriggers)
                        continue;
                    const QString help = table->model()->headerData(column, Qt::Horizontal, Qt::WhatsThisRole).toString();
                    QVERIFY2(namesASource(help), qPrintable(nameOf(table) + u' ' + table->model()->headerData(column, Qt::Horizontal).toString()));
                    QCOMPARE(cell.data(Qt::WhatsThisRole).toString(), help);
                    ++seen;
                    break;
                }
        QVERIFY2(seen > 25, qPrintable(QString::number(seen)));
    }

    void textsAreWholeAndNameTheirSources()
    {
        for (int i = 0; i <= static_cast<int>(InputId::CommandSearch); ++i) {
            const QString help = inputHelp(static_cast<InputId>(i));
            QVERIFY2(namesASource(help) && help.size() > 60 && help.startsWith(QStringLiteral("<p>")) && !help.contains(QStringLiteral("%1")), qPrintable(help));
        }
        const QString training = inputHelp(InputId::AddressesEach);
        QVERIFY(training.contains(QStringLiteral("Whitepaper, Table 1: two addresses per training instance, five with EFA")));
        QVERIFY(training.contains(QStringLiteral("2023-04-25")));
        QVERIFY(training.contains(QStringLiteral("SageMaker HyperPod: 32 addresses per P5 instance under Slurm")));
        QVERIFY(inputHelp(InputId::MountTarget).contains(QStringLiteral("Amazon EFS: one mount target per availability zone of the domain")));
    }

    void aCellThatIsCutIsReadByKeyboard()
    {
        const QString remark = QStringLiteral("holds R&D <pilot> until 2031-04, and is then outgrown");
        NumbersModel model;
        model.setNumbers({.columns = {QStringLiteral("Subnet"), QStringLiteral("Remark")}, .rows = {{QStringLiteral("/24"), remark}}, .wordColumns = {0, 1}});
        DataTable table(&model, 0, QStringLiteral("Subnets"));
        table.resize(220, 80);
        table.show();
        QCoreApplication::processEvents();
        table.setCurrentIndex(model.index(0, 1));
        QCOMPARE(helpOf(&table), QStringLiteral("<p>%1</p>").arg(remark.toHtmlEscaped()));
        table.setCurrentIndex(model.index(0, 0));
        QCOMPARE(helpOf(&table), QString());
        table.resize(900, 80);
        QCoreApplication::processEvents();
        table.setCurrentIndex(model.index(0, 1));
        QCOMPARE(helpOf(&table), QString());
    }

    void shiftF1ExplainsWhatHasTheKeyboard()
    {
        MainWindow window;
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto* zones = window.findChild<QWidget*>(QStringLiteral("zones"));
        QCOMPARE(helpOf(zones), inputHelp(InputId::Zones));
        auto* table = window.findChild<QTableView*>(QStringLiteral("cohorts"));
        table->setCurrentIndex(table->model()->index(0, 1));
        QCOMPARE(helpOf(table), inputHelp(InputId::Users));
        table->edit(table->currentIndex());
        QVERIFY(QApplication::focusWidget() != table);
        QCOMPARE(helpOf(QApplication::focusWidget()), inputHelp(InputId::Users));
        zones->setFocus();
        QTest::keyClick(window.windowHandle(), Qt::Key_F1, Qt::ShiftModifier);
        const auto isShown = [] {
            for (const QWidget* top : QApplication::topLevelWidgets())
                if (top->isVisible() && top->inherits("QWhatsThat"))
                    return true;
            return false;
        };
        QTRY_VERIFY(isShown());
        for (QWidget* top : QApplication::topLevelWidgets())
            if (top->inherits("QWhatsThat"))
                top->close();
    }

    void everyTableIsCopiedWithItsHeadings()
    {
        Everything& everything = *m_everything;
        int seen = 0;
        for (QTableView* table : everything.all<QTableView>()) {
            if (table->model()->rowCount() == 0)
                continue;
            const QString name = nameOf(table);
            const int rows = table->model()->rowCount();
            const QStringList headings = headingsOf(*table);
            const QStringList whole = copiedLines(table, Qt::ControlModifier | Qt::ShiftModifier);
            QVERIFY2(whole.size() == rows + 1, qPrintable(name));
            QCOMPARE(whole.first().count(u'\t'), headings.size() - 1);
            QVERIFY2(whole.first() == headings.join(u'\t'), qPrintable(name + whole.first()));

            table->selectionModel()->setCurrentIndex(table->model()->index(0, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
            QCOMPARE(copiedLines(table, Qt::ControlModifier), whole.mid(0, 2));
            int selectable = 0;
            for (int row = 0; row < rows; ++row)
                selectable += table->model()->flags(table->model()->index(row, 0)) & Qt::ItemIsSelectable ? 1 : 0;
            table->selectAll();
            QVERIFY2(copiedLines(table, Qt::ControlModifier).size() == selectable + 1, qPrintable(name));

            QContextMenuEvent wish(QContextMenuEvent::Mouse, QPoint(5, 5), table->viewport()->mapToGlobal(QPoint(5, 5)));
            QApplication::sendEvent(table->viewport(), &wish);
            auto* menu = table->findChild<QMenu*>();
            QVERIFY2(menu && menu->actions().size() >= 3, qPrintable(name));
            menu->close();
            ++seen;
        }
        QVERIFY2(seen > 20, qPrintable(QString::number(seen)));
    }

    void everyChartIsCopiedAsTableAndPicture()
    {
        Everything& everything = *m_everything;
        int seen = 0;
        for (auto* card : everything.all<PlotCard>()) {
            card->showChart();
            const QString numbers = card->numbersAsText();
            if (numbers.isEmpty())
                continue;
            QWidget* plot = nullptr;
            for (auto* each : card->findChildren<QWidget*>())
                plot = each->inherits("QCustomPlot") ? each : plot;
            emit plot->customContextMenuRequested(QPoint(4, 4));
            QMenu* menu = nullptr;
            for (auto* each : plot->findChildren<QMenu*>())
                menu = each;
            QVERIFY2(menu, qPrintable(nameOf(card)));
            QGuiApplication::clipboard()->clear();
            menu->actions().at(0)->trigger();
            QCOMPARE(QGuiApplication::clipboard()->text(), numbers);
            menu->actions().at(1)->trigger();
            QVERIFY(!QGuiApplication::clipboard()->pixmap().isNull());
            menu->close();
            ++seen;
        }
        QVERIFY2(seen >= 7, qPrintable(QString::number(seen)));
    }

    void placementsAreToldInSentences()
    {
        const MainWindow window;
        QStringList names;
        for (const auto* tile : window.findChildren<PlacementTile*>())
            names << tile->accessibleName();
        QCOMPARE(names, (QStringList{"With users spread evenly: /24, 178 needed", "With one zone lost: /23, 261 needed", "With all users in one subnet: /22, 511 needed"}));
    }

    void theAnswerIsCopiedAsATable()
    {
        MainWindow window;
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const auto* panel = window.findChild<AnswerPanel*>();
        const QStringList lines = panel->asText().split(u'\n');
        QCOMPARE(lines.mid(0, 9), (QStringList{"What\tAnswer", "Domain\tstudio", "Ask the network team for\t3 × /22", "inside\t10.0.0.0/20", "Zone 1\t10.0.0.0/22", "Zone 2\t10.0.4.0/22",
                                      "Zone 3\t10.0.8.0/22", "Needed in each subnet\t511", "Usable in each subnet\t1,019"}));
        auto* row = window.findChild<CidrRow*>(QStringLiteral("answerZone2"));
        row->setFocus();
        QTest::keyClick(window.windowHandle(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("10.0.4.0/22"));
    }

    /// What would do nothing is not offered, and the keys hold once the menu is gone.
    void theEditMenuOffersWhatCanBeCopied()
    {
        MainWindow window;
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto* table = window.findChild<QTableView*>(QStringLiteral("cohorts"));
        auto* region = window.findChild<QLineEdit*>(QStringLiteral("region"));
        region->parentWidget()->parentWidget()->show();
        auto* zone = window.findChild<CidrRow*>(QStringLiteral("answerZone2"));
        auto* more = window.findChild<SegmentedControl*>(QStringLiteral("network"))->findChild<QPushButton*>();
        const QMenu* edit = nullptr;
        for (const auto* menu : window.findChildren<QMenu*>())
            edit = menu->actions().contains(window.action(ActionId::Copy)) ? menu : edit;
        QVERIFY(edit);
        const auto offered = [&](QWidget* focus) {
            focus->setFocus();
            emit const_cast<QMenu*>(edit)->aboutToShow();
            QString found;
            for (const auto& [id, letter] : {std::pair(ActionId::Copy, 'c'), std::pair(ActionId::CopyTable, 't'), std::pair(ActionId::SelectAll, 'a')})
                found += QLatin1Char(window.action(id)->isEnabled() ? letter : '-');
            emit const_cast<QMenu*>(edit)->aboutToHide();
            return found;
        };
        table->clearSelection();
        QCOMPARE(offered(table), QStringLiteral("-ta"));
        table->selectRow(0);
        QCOMPARE(offered(table), QStringLiteral("cta"));
        QCOMPARE(offered(more), QStringLiteral("---"));
        QVERIFY(window.action(ActionId::Copy)->isEnabled());
        QCOMPARE(offered(zone), QStringLiteral("ct-"));
        region->clear();
        QCOMPARE(offered(region), QStringLiteral("---"));
        region->setText(QStringLiteral("eu-west-1"));
        region->deselect();
        QCOMPARE(offered(region), QStringLiteral("--a"));
        region->selectAll();
        QCOMPARE(offered(region), QStringLiteral("c-a"));
    }

    void theEditMenuCopiesFromWhatHasTheKeyboard()
    {
        MainWindow window;
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto* table = window.findChild<QTableView*>(QStringLiteral("cohorts"));
        table->setFocus();
        table->selectRow(0);
        window.action(ActionId::Copy)->trigger();
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.value(0).left(11), QStringLiteral("Name\tUsers\t"));
        QCOMPARE(lines.value(1).left(20), QStringLiteral("Data scientists\t100\t"));
        // A list of names is copied with its figures and headings, too.
        auto* domains = window.findChild<QTreeView*>(QStringLiteral("domains"));
        domains->setFocus();
        window.action(ActionId::CopyTable)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Name\tSize\nstudio\t/22 × 3\nData scientists\t100\n"));
        QGuiApplication::clipboard()->clear();
        QTest::keyClick(domains, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Name\tSize\nstudio\t/22 × 3\n"));
        window.findChild<CidrRow*>(QStringLiteral("answerZone2"))->setFocus();
        window.action(ActionId::Copy)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("10.0.4.0/22"));
        window.action(ActionId::CopyTable)->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("What\tAnswer\n")));
        // A field keeps the key for its own text.
        auto* account = window.findChild<QLineEdit*>(QStringLiteral("account"));
        account->parentWidget()->parentWidget()->show();
        account->setText(QStringLiteral("111122223333"));
        account->setFocus();
        window.action(ActionId::SelectAll)->trigger();
        QTest::keyClick(window.windowHandle(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("111122223333"));
    }
};

int main(int argc, char** argv)
{
    return runUiTest<InputsTest>(argc, argv);
}

#include "inputs_test.moc"
