// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "core/plan/plan_io.h"
#include "core/rules/catalogue.h"
#include "tests/ui/harness.h"
#include "tests/ui/pseudo_language.h"
#include "ui/document/domain_commands.h"
#include "ui/export/export_dialog.h"
#include "ui/pages/existing_vpc_page.h"
#include "ui/pages/report/page_preview.h"
#include "ui/settings/settings_dialog.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/decimal_spin_box.h"
#include "ui/widgets/plan_properties_dialog.h"
#include "ui/widgets/problem_list_dialog.h"
#include "ui/widgets/segmented_control.h"
#include "ui/words.h"

#include <QAbstractItemModel>
#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>
#include <QTreeView>
#include <qcustomplot.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <memory>

using namespace headroom;

namespace {

/// What may be read in any language: names of the plan, and those that AWS gives.
QStringList namesOf(const Plan& plan)
{
    QStringList names{qtext(plan.name), qtext(plan.notes)};
    for (const auto& domain : plan.domains) {
        names << qtext(domain.name) << qtext(domain.value.ruleset) << qtext(domain.value.account) << qtext(domain.value.region);
        for (const auto& cohort : domain.value.cohorts) {
            names << qtext(cohort.name);
            for (const auto& job : cohort.value.jobs)
                names << qtext(job.name);
        }
        for (const auto& group : domain.value.sharedSpaces) {
            names << qtext(group.name);
            for (const auto& job : group.value.jobs)
                names << qtext(job.name);
        }
        for (const auto& endpoint : domain.value.endpoints)
            names << qtext(endpoint.name);
        for (const ExistingSubnet& subnet : domain.value.existingSubnets)
            names << qtext(subnet.zone);
    }
    for (const Exclusion& exclusion : plan.addressing.exclusions)
        names << qtext(exclusion.reason);
    for (const auto& scenario : plan.scenarios) {
        names << qtext(scenario.name) << qtext(scenario.value.notes);
        if (const auto shown = applyScenario(plan, scenario.name); shown.plan)
            names << namesOf(*shown.plan); // which has no scenarios itself
    }
    for (const EndpointService& service : endpointServices())
        names << qtext(service.name);
    for (int month = 1; month <= 12; ++month)
        names << QLocale().standaloneMonthName(month) << QLocale().standaloneMonthName(month, QLocale::ShortFormat);
    names.removeAll(QString());
    std::sort(names.begin(), names.end(), [](const QString& a, const QString& b) { return a.size() > b.size(); });
    return names;
}

/// Collects what a person can see or hear and nobody has translated.
class Untranslated {
public:
    explicit Untranslated(const Plan& plan)
        : m_names(namesOf(plan))
    {
    }

    void look(const QString& where, const QString& text)
    {
        static const QRegularExpression ofAws(QStringLiteral("<[^>]*>|ml\\.[a-z0-9-]+\\.[a-z0-9]+|[a-z]+(-[a-z]+)+-\\d[a-z]?|use1-az\\d|/\u200b?\\w+|output|\\w+\\.json|Moved|ml-[a-z-]+|--[\\w-]+|DOMAIN-ID|(vpc|subnet|vpce|d|eni|fs)-[0-9a-z]+|[\\w-]+(\\.[\\w-]+)+"));
        static const QRegularExpression commands(QStringLiteral("aws [a-z]\\w+ [\\w-]+ "));
        QString left = text.simplified().remove(commands);
        for (const QString& name : m_names)
            left.remove(name, Qt::CaseInsensitive);
        left.remove(ofAws);
        static const QRegularExpression ofFiles(QStringLiteral("\"[\\w-]*\"|“\\w+”"));
        left.remove(ofFiles);
        static const QRegularExpression letters(QStringLiteral("\\p{L}{2,}"));
        for (auto match = letters.globalMatch(left); match.hasNext();)
            if (const QString word = match.next().captured(); !m_known.contains(word)) {
                m_found << where + QStringLiteral(": ") + text;
                break;
            }
    }

    void look(const QWidget& window)
    {
        look(QStringLiteral("window title"), window.windowTitle());
        for (const auto* widget : window.findChildren<QWidget*>())
            lookAt(*widget);
        for (const auto* action : window.findChildren<QAction*>()) {
            look(QStringLiteral("action"), action->text());
            look(QStringLiteral("tip of an action"), action->toolTip());
            look(QStringLiteral("status tip"), action->statusTip());
        }
    }

    QString all()
    {
        m_found.removeDuplicates();
        std::fputs(qPrintable(m_found.join(u'\n') + u'\n'), stdout); // QtTest cuts long messages
        return m_found.join(u'\n');
    }

private:
    void lookAt(const QWidget& widget)
    {
        if (qobject_cast<const PagePreview*>(&widget))
            return; // in the language that is chosen for the report
        const QString where = QLatin1String(widget.metaObject()->className()) + u' ' + widget.objectName();
        for (const QString& text : {widget.toolTip(), widget.statusTip(), widget.whatsThis(), widget.accessibleName(), widget.accessibleDescription()})
            look(where, text);
        if (const auto* label = qobject_cast<const QLabel*>(&widget))
            look(where, label->text());
        else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
            look(where, button->text());
        else if (const auto* line = qobject_cast<const QLineEdit*>(&widget)) {
            look(where, line->placeholderText());
        } else if (const auto* text = qobject_cast<const QPlainTextEdit*>(&widget))
            look(where, text->placeholderText());
        else if (const auto* spin = qobject_cast<const QAbstractSpinBox*>(&widget))
            look(where, spin->text() + spin->specialValueText());
        else if (const auto* box = qobject_cast<const QComboBox*>(&widget))
            lookAt(where, *box->model(), {});
        else if (const auto* menu = qobject_cast<const QMenu*>(&widget))
            look(where, menu->title());
        else if (const auto* tabs = qobject_cast<const QTabBar*>(&widget))
            for (int i = 0; i < tabs->count(); ++i)
                look(where, tabs->tabText(i) + tabs->tabToolTip(i));
        else if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget); view && view->model() && !qobject_cast<const QHeaderView*>(view))
            lookAt(where + u' ' + view->accessibleName(), *view->model(), {});
        else if (auto* plot = qobject_cast<const QCustomPlot*>(&widget))
            lookAt(where, const_cast<QCustomPlot&>(*plot));
    }

    void lookAt(const QString& where, const QAbstractItemModel& model, const QModelIndex& parent)
    {
        constexpr int rowsLookedAt = 60;
        for (int column = 0; column < model.columnCount(parent); ++column)
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole}) {
                look(where, model.headerData(column, Qt::Horizontal, role).toString());
                for (int row = 0; row < std::min(rowsLookedAt, model.rowCount(parent)); ++row)
                    look(where, model.index(row, column, parent).data(role).toString());
            }
        for (int row = 0; row < std::min(rowsLookedAt, model.rowCount(parent)); ++row)
            if (const QModelIndex index = model.index(row, 0, parent); model.hasChildren(index))
                lookAt(where, model, index);
    }

    void lookAt(const QString& where, QCustomPlot& plot)
    {
        for (const auto* axes : plot.axisRects())
            for (auto* axis : axes->axes()) {
                look(where, axis->label());
                const QStringList labels = axis->tickVectorLabels().toList();
                for (const QString& label : labels)
                    look(where, label);
            }
        for (int i = 0; i < plot.itemCount(); ++i)
            if (const auto* text = qobject_cast<const QCPItemText*>(plot.item(i)))
                look(where, text->text());
    }

    QStringList m_names;
    QStringList m_found;
    /// Names, and the buttons that Qt names.
    QSet<QString> m_known{"Headroom", "Español", "English", "OK", "Cancel", "Close", "Save", "Scroll", "Left", "Right", "json", "Interface", "Gateway", "GatewayLoadBalancer"};
};

Plan planOf(const char* file)
{
    PlanDocument reader;
    return reader.open(QStringLiteral(HEADROOM_TEST_DATA "/plans/") + QLatin1String(file)).empty() ? reader.plan() : Plan{};
}

constexpr std::array pages{ActionId::ShowDemand, ActionId::ShowGrowth, ActionId::ShowScenarios, ActionId::ShowSensitivity, ActionId::ShowRisk, ActionId::ShowAddresses,
    ActionId::ShowExistingVpc, ActionId::ShowTenancy, ActionId::ShowFindings, ActionId::ShowReport};

} // namespace

class TranslationTest : public UiTest {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("HeadroomTest"));
        QCoreApplication::setApplicationName(QStringLiteral("translation_test"));
        QSettings().clear();
    }

    void window_data()
    {
        QTest::addColumn<QString>("file");
        for (const char* file : {"enterprise", "existing", "teams", "too_large", "one_zone", "no_users", "exhausted", "scenarios"})
            QTest::newRow(file) << QLatin1String(file) + QStringLiteral(".headroom.json");
    }

    void window()
    {
        QFETCH(QString, file);
        const PseudoLanguage language(PseudoLanguage::Kind::Masked);
        const Plan plan = planOf(qPrintable(file));
        Untranslated untranslated(plan);
        MainWindow window;
        window.resize(1440, 900);
        window.show();
        window.document().startFrom(plan);
        for (const ActionId page : pages) {
            window.action(page)->trigger();
            QTest::qWait(50);
            if (page == ActionId::ShowExistingVpc && file == QLatin1String("existing.headroom.json"))
                readReplies(window);
            untranslated.look(window);
        }
        QTest::qWait(1500); // what is worked out off the GUI thread
        if (!plan.scenarios.entries.empty())
            QVERIFY(window.document().show(plan.scenarios.entries.back().name).empty());
        for (const ActionId page : pages) {
            window.action(page)->trigger();
            QTest::qWait(100);
            untranslated.look(window);
        }
        QVERIFY2(untranslated.all().isEmpty(), qPrintable(untranslated.all()));
    }

    void dialogs()
    {
        const PseudoLanguage language(PseudoLanguage::Kind::Masked);
        Untranslated untranslated(builtInPlan());
        const ExportDialog code(answerOf(builtInPlan(), std::nullopt), 0, {});
        untranslated.look(code);
        const PlanPropertiesDialog properties(builtInPlan());
        untranslated.look(properties);
        const SettingsDialog settings(ColorScheme::Light);
        untranslated.look(settings);
        PlanDocument document;
        for (const QString& file : QDir(QStringLiteral(HEADROOM_TEST_DATA "/plans")).entryList({QStringLiteral("broken_*.json")})) {
            const auto problems = document.open(QStringLiteral(HEADROOM_TEST_DATA "/plans/") + file);
            for (const Problem& problem : problems)
                untranslated.look(file, words(problem.allowed));
        }
        QVERIFY2(untranslated.all().isEmpty(), qPrintable(untranslated.all()));
    }

    /// As somebody types who has a decimal comma and groups by points.
    void numbersInSpanish()
    {
        const InSpanish spanish;
        MainWindow window;
        window.show();
        const auto domain = [&window]() -> const Domain& { return window.document().plan().domains.entries[0].value; };
        auto* margin = window.findChild<DecimalSpinBox*>(QStringLiteral("margin"));
        for (const char* typed : {"12,5", "12.5"}) {
            margin->setValue(0);
            typeInto(margin, typed);
            QCOMPARE(domain().marginPercent, Percent::tenThousandths(125'000));
            QCOMPARE(margin->text(), QStringLiteral("12,5 %"));
        }
        auto* horizon = window.findChild<QSpinBox*>(QStringLiteral("horizon"));
        horizon->setValue(24);
        for (const char* typed : {"1.5", "1,5"}) {
            typeInto(horizon, typed);
            QCOMPARE(domain().growth.horizonMonths, 24);
        }
        auto* table = window.findChild<DataTable*>(QStringLiteral("cohorts"));
        for (const auto& [typed, users] : {std::pair<const char*, std::int64_t>{"2500", 2500}, {"1.024", 1024}, {"10.24", 1024}, {"1.000.000", 1'000'000}}) {
            table->editCell(0, 1);
            auto* editor = table->findChild<QSpinBox*>();
            QVERIFY(editor);
            editor->selectAll();
            QTest::keyClicks(editor, QLatin1String(typed));
            QTest::keyClick(editor, Qt::Key_Return);
            QCOMPARE(domain().cohorts.entries[0].value.users, users);
            QTRY_VERIFY(!table->findChild<QSpinBox*>());
        }
        QCOMPARE(table->model()->index(0, 1).data().toString(), QStringLiteral("1.000.000"));
        // What machines read is the same in every language.
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("plan.headroom.json"));
        QVERIFY(window.document().save(path).isEmpty());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY2(text.contains("\"marginPercent\": 12.5") && text.contains("\"users\": 1000000"), text.constData());
    }

    /// The decimal sign that somebody chose is kept, even where thousands are not grouped.
    void theSystemsDecimalSignIsKept()
    {
        QLocale ungrouped(QLocale::Spanish, QLocale::Mexico);
        ungrouped.setNumberOptions(QLocale::OmitGroupSeparator);
        QCOMPARE(localeFor(Language::Spanish, ungrouped).decimalPoint(), QStringLiteral("."));
        QCOMPARE(localeFor(Language::Spanish, QLocale(QLocale::Spanish, QLocale::Mexico)), QLocale(QLocale::Spanish, QLocale::Mexico));
        QCOMPARE(localeFor(Language::Spanish, QLocale(QLocale::Spanish, QLocale::Spain)), localeOf(Language::Spanish));
        QCOMPARE(localeFor(Language::Spanish, QLocale(QLocale::German)), localeOf(Language::Spanish));
    }

    void numbersInEnglish()
    {
        MainWindow window;
        window.show();
        const auto domain = [&window]() -> const Domain& { return window.document().plan().domains.entries[0].value; };
        auto* margin = window.findChild<DecimalSpinBox*>(QStringLiteral("margin"));
        for (const char* typed : {"12.5", "12,5"}) {
            margin->setValue(0);
            typeInto(margin, typed);
            QCOMPARE(domain().marginPercent, Percent::tenThousandths(125'000));
        }
        for (const char* typed : {"1,000", "1.000,0"}) {
            margin->setValue(0);
            typeInto(margin, typed);
            QCOMPARE(domain().marginPercent, Percent::whole(1000));
        }
        auto* growth = window.findChild<DecimalSpinBox*>(QStringLiteral("growth"));
        typeInto(growth, "-7,25");
        QCOMPARE(domain().growth.percentPerYear, Percent::tenThousandths(-72'500));
    }

    void settings()
    {
        QSettings().clear();
        SettingsDialog dialog(ColorScheme::Dark);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        auto* language = dialog.findChild<QComboBox*>(QStringLiteral("language"));
        auto* restart = dialog.findChild<QPushButton*>(QStringLiteral("restartNow"));
        QCOMPARE(language->currentIndex(), 0);
        language->setFocus();
        QTest::keyClick(language, Qt::Key_End); // Spanish is the last
        QCOMPARE(chosenLanguage(), std::optional(Language::Spanish));
        QVERIFY(restart->isVisible());
        QSignalSpy wanted(&dialog, &SettingsDialog::restartWanted);
        restart->click();
        QCOMPARE(wanted.size(), 1);
        chooseLanguage(std::nullopt);
        QVERIFY(!chosenLanguage());
        QVERIFY(!QSettings().contains(QStringLiteral("language")));
    }

    /// Colours chosen here and in the View menu are the same thing, whichever were shown and are chosen.
    void coloursInSettings()
    {
        // In the order of the dialog.
        const std::array actions{ActionId::SystemColours, ActionId::Light, ActionId::Dark, ActionId::HighContrast};
        const std::array schemes{ColorScheme::System, ColorScheme::Light, ColorScheme::Dark, ColorScheme::HighContrast};
        MainWindow window;
        QSignalSpy chosen(&window, &MainWindow::colorSchemeChosen);
        for (int from = 0; from < 4; ++from)
            for (int to = 0; to < 4; ++to) {
                window.action(actions[static_cast<std::size_t>(from)])->trigger();
                chosen.clear();
                QTimer::singleShot(0, &window, [from, to] {
                    auto* dialog = qobject_cast<SettingsDialog*>(QApplication::activeModalWidget());
                    QVERIFY(dialog);
                    auto* colours = dialog->findChild<SegmentedControl*>(QStringLiteral("colours"));
                    const auto choices = colours->findChildren<QPushButton*>();
                    QCOMPARE(choices.size(), 4);
                    QCOMPARE(colours->current(), from);
                    choices.at(to)->click();
                    dialog->reject();
                });
                window.action(ActionId::Settings)->trigger();
                QVERIFY(window.action(actions[static_cast<std::size_t>(to)])->isChecked());
                QCOMPARE(chosen.size(), from == to ? 0 : 1);
                if (from != to)
                    QCOMPARE(chosen.first().first().value<ColorScheme>(), schemes[static_cast<std::size_t>(to)]);
            }
    }

    /// What proves nothing is no proof.
    void findsPlainText()
    {
        Untranslated untranslated(builtInPlan());
        QWidget window;
        const QLabel label(QStringLiteral("Nobody translated this"), &window);
        untranslated.look(window);
        QVERIFY(!untranslated.all().isEmpty());
    }

    void steps()
    {
        const PseudoLanguage language(PseudoLanguage::Kind::Masked);
        MainWindow window;
        Untranslated untranslated(builtInPlan());
        for (const ActionId id : {ActionId::AddDomain, ActionId::DuplicateDomain, ActionId::RemoveDomain, ActionId::NewScenario, ActionId::DuplicateScenario, ActionId::PromoteScenario, ActionId::PinBlocks}) {
            window.action(id)->trigger();
            untranslated.look(QStringLiteral("undo"), window.document().undoStack().undoText());
        }
        QVERIFY(window.document().undoStack().count() >= 6);
        QVERIFY2(untranslated.all().isEmpty(), qPrintable(untranslated.all()));
    }

private:
    static void typeInto(QAbstractSpinBox* spin, const char* text)
    {
        spin->setFocus();
        spin->selectAll();
        QTest::keyClicks(spin, QLatin1String(text));
        QTest::keyClick(spin, Qt::Key_Return);
    }

    static void readReplies(MainWindow& window)
    {
        QStringList files;
        for (const char* name : {"subnets.json", "interfaces.json", "vpcs.json", "endpoints.json", "domain.json", "apps.json"})
            files << QStringLiteral(HEADROOM_TEST_DATA "/aws/") + QLatin1String(name);
        auto* page = window.findChild<ExistingVpcPage*>();
        page->addFiles(files);
        QTRY_VERIFY_WITH_TIMEOUT(page->files(), 30'000);
    }
};

int main(int argc, char** argv)
{
    return runUiTest<TranslationTest>(argc, argv);
}

#include "translation_test.moc"
