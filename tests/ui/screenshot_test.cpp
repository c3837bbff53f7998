// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "core/json/json.h"
#include "tests/ui/harness.h"
#include "tests/ui/pictures.h"
#include "tests/ui/pseudo_language.h"
#include "ui/document/domain_commands.h"
#include "ui/pages/existing_vpc_page.h"
#include "ui/export/export_dialog.h"
#include "ui/files/recovery_dialog.h"
#include "ui/pages/report/page_preview.h"
#include "ui/pages/report_page.h"
#include "ui/settings/settings_dialog.h"
#include "ui/widgets/plan_properties_dialog.h"
#include "ui/widgets/problem_list_dialog.h"
#include "ui/words.h"

#include <QAbstractScrollArea>
#include <QAction>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QTableView>
#include <QTreeWidget>

#include <array>
#include <memory>

using namespace headroom;

namespace {

Plan twentyDomains()
{
    Plan plan;
    plan.name = "Twenty teams";
    for (int i = 1; i <= 20; ++i) {
        Domain domain = builtInPlan().domains.entries[0].value;
        domain.cohorts.entries[0].value.users = 25 * i * i;
        domain.availabilityZones = 1 + i % 4;
        plan.domains.add("team-" + std::to_string(i), domain);
    }
    return plan;
}

/// The built-in plan with everything that is an error: a domain too large, a pool that is full, and what warns besides.
Plan withErrors()
{
    Plan plan = builtInPlan();
    plan.addressing.pools = {Cidr::of("10.0.0.0/22")};
    Domain large = plan.domains.entries[0].value;
    large.cohorts.entries[0].value.users = 400'000;
    plan.domains.add("everybody", large);
    return plan;
}

/// A pool that is full, a block pinned onto an existing subnet, and another that stands outside the pools.
Plan withConflicts()
{
    Plan plan = twentyDomains();
    plan.addressing.pools = {Cidr::of("10.0.0.0/15"), Cidr::of("192.168.0.0/16")};
    plan.addressing.exclusions = {{Cidr::of("10.0.64.0/18"), "on-premises, the data centre in Frankfurt"}, {Cidr::of("10.1.128.0/20"), ""}};
    Domain& first = plan.domains.entries[0].value;
    first.existingSubnets = {{.cidr = Cidr::of("10.0.0.0/24"), .zone = "use1-az1", .usedAddresses = 131, .unknown = {}},
        {.cidr = Cidr::of("172.31.0.0/20"), .zone = "use1-az2", .usedAddresses = 17, .unknown = {}}};
    first.pinnedVpcCidr = Cidr::of("10.0.0.0/22");
    plan.domains.entries[1].value.pinnedVpcCidr = Cidr::of("172.20.0.0/20");
    return plan;
}

Plan enterprise()
{
    PlanDocument reader;
    return reader.open(QStringLiteral(HEADROOM_TEST_DATA "/plans/enterprise.headroom.json")).empty() ? reader.plan() : Plan{};
}

const QHash<QString, ActionId>& whatIfPages()
{
    static const QHash<QString, ActionId> pages{{"growth", ActionId::ShowGrowth}, {"scenarios", ActionId::ShowScenarios},
        {"sensitivity", ActionId::ShowSensitivity}, {"risk", ActionId::ShowRisk}, {"addresses", ActionId::ShowAddresses}, {"report", ActionId::ShowReport}};
    return pages;
}

Plan teams()
{
    PlanDocument reader;
    return reader.open(QStringLiteral(HEADROOM_TEST_DATA "/plans/teams.headroom.json")).empty() ? reader.plan() : Plan{};
}

/// What the tenancy page is shown of, by the state's name.
const QHash<QString, Plan (*)()>& tenancies()
{
    static const QHash<QString, Plan (*)()> plans{{"tenancy", teams}, {"tenancy-one", +[] { return builtInPlan(); }}, {"tenancy-errors", withErrors}, {"tenancy-mixed", enterprise}};
    return plans;
}

/// Replies of the AWS CLI as an account with 200 subnets gives them, some of them full.
void writeManySubnets(const QDir& folder)
{
    QByteArrayList subnets, interfaces;
    for (int i = 0; i < 200; ++i) {
        const QByteArray id = "subnet-" + QByteArray::number(0x0a11c2d3e4f50000 + i * 7919LL, 16).rightJustified(17, '0');
        const int used = (i * 37) % 252;
        subnets << R"({"SubnetId": ")" + id + R"(", "VpcId": "vpc-0a1b2c3d4e5f60718", "AvailabilityZoneId": "use1-az)" + QByteArray::number(i % 3 + 1) + R"(", "CidrBlock": "10.20.)"
                + QByteArray::number(i) + R"(.0/24", "AvailableIpAddressCount": )" + QByteArray::number(251 - used) + R"(, "Tags": [{"Key": "Name", "Value": "analytics-team-)" + QByteArray::number(i) + R"("}]})";
        for (int j = 0; j < used * 9 / 10; ++j) {
            static constexpr std::array descriptions{"[DO NOT DELETE] ENI managed by SageMaker for Studio Domain(d-1) - 1", "EFS mount target for fs-1", "VPC Endpoint Interface vpce-1", "node",
                "AWS Lambda VPC ENI-1", "[DO NOT DELETE] ENI managed by SageMaker for Studio Domain(d-1) - 2"};
            interfaces << R"({"SubnetId": ")" + id + R"(", "Description": ")" + descriptions[static_cast<std::size_t>((i + j) % 6)] + R"(", "PrivateIpAddress": "10.0.0.4"})";
        }
    }
    for (const auto& [name, list, records] : {std::tuple("subnets.json", "Subnets", subnets), std::tuple("interfaces.json", "NetworkInterfaces", interfaces)}) {
        QFile file(folder.filePath(QLatin1String(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(R"({")") + list + R"(": [)" + records.join(',') + "]}");
    }
}

/// The page on what exists, in one of its states.
void showExistingVpc(MainWindow& window, const QString& state)
{
    PlanDocument reader;
    QVERIFY(reader.open(QStringLiteral(HEADROOM_TEST_DATA "/plans/existing.headroom.json")).empty());
    window.document().startFrom(reader.plan());
    window.action(ActionId::ShowExistingVpc)->trigger();
    if (state == QLatin1String("existing-empty"))
        return;
    const QTemporaryDir many;
    QDir folder(QStringLiteral(HEADROOM_TEST_DATA "/aws"));
    QStringList names{"subnets.json", "interfaces.json"};
    if (state.startsWith(QLatin1String("existing-many"))) {
        folder.setPath(many.path());
        writeManySubnets(folder);
    } else if (!state.startsWith(QLatin1String("existing-some")))
        names << "vpcs.json" << "endpoints.json" << "domain.json" << "apps.json";
    if (state.startsWith(QLatin1String("existing-vpcs")))
        names << "subnets_other_account.json";
    for (QString& name : names)
        name = folder.filePath(name);
    auto* page = window.findChild<ExistingVpcPage*>();
    page->addFiles(names);
    QTRY_VERIFY_WITH_TIMEOUT(page->files(), 30'000);
}

void scrollPageTo(MainWindow& window, double share)
{
    QScrollBar* bar = window.findChild<ExistingVpcPage*>()->findChild<QScrollArea*>()->verticalScrollBar();
    bar->setValue(static_cast<int>(bar->maximum() * share));
}

/// A plan in a file that somebody else then changes, or removes.
void showFileNotice(MainWindow& window, const QString& path, const QString& state)
{
    QVERIFY(window.document().save(path).isEmpty());
    Plan theirs = builtInPlan();
    theirs.domains.entries[0].value.cohorts.entries[0].value.users = 250;
    if (state == QLatin1String("file-gone"))
        QVERIFY(QFile::remove(path));
    else if (state == QLatin1String("file-changed"))
        theirs.domains.entries[0].value.availabilityZones = 2;
    PlanDocument others;
    others.startFrom(theirs);
    if (state != QLatin1String("file-gone"))
        QVERIFY(others.save(path).isEmpty());
    window.safekeeping().watch().look();
}

void setUsers(MainWindow& window, std::int64_t users)
{
    window.selection().editCohort(QStringLiteral("Set users"), [users](Cohort& cohort) { cohort.users = users; });
}

/// Until all is there that is worked out off the GUI thread.
void settle()
{
    QTest::qWait(10); // it may wait for the first frame
    QVERIFY(QThreadPool::globalInstance()->waitForDone(20'000));
    QTest::qWait(20);
}

} // namespace

class ScreenshotTest : public UiTest {
    Q_OBJECT

private slots:
    void states_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<ColorScheme>("scheme");
        QTest::addColumn<QSize>("size");
        for (const char* state : {"default", "empty-domain", "20-domains", "enterprise", "no-answer", "findings", "thousands", "largest", "file-changed", "file-gone", "growth", "scenarios", "sensitivity", "risk", "tenancy", "report", "scenario-in-sight", "addresses", "addresses-errors", "addresses-20-domains", "addresses-errors-below", "existing-empty", "existing-vpc", "existing-vpc-middle", "existing-vpc-end", "existing-vpcs-middle", "existing-some-end", "existing-many", "existing-many-middle"})
            for (const auto scheme : {ColorScheme::Light, ColorScheme::Dark})
                for (const QSize size : {QSize(1280, 800), QSize(1440, 900)}) {
                    const QString name = QStringLiteral("%1-%2-%3").arg(QLatin1String(state), QLatin1String(scheme == ColorScheme::Dark ? "dark" : "light")).arg(size.width());
                    QTest::newRow(qPrintable(name)) << QString::fromLatin1(state) << scheme << size;
                }
        for (const char* state : {"default", "file-changed", "file-gone", "enterprise", "growth", "scenarios", "sensitivity", "risk", "tenancy", "report", "findings", "addresses", "addresses-errors-below", "existing-empty", "existing-vpc", "existing-vpc-middle", "existing-vpcs-middle", "existing-many-middle"})
            QTest::newRow(qPrintable(QLatin1String(state) + QStringLiteral("-narrow"))) << QString::fromLatin1(state) << ColorScheme::Light << QSize(920, 560);
        // A page that is longer than any window, whole.
        constexpr int whole = 2900;
        for (const char* state : {"tenancy", "tenancy-one", "tenancy-errors", "tenancy-mixed"})
            QTest::newRow(qPrintable(QLatin1String(state) + QStringLiteral("-whole"))) << QString::fromLatin1(state) << ColorScheme::Light << QSize(1280, whole);
        QTest::newRow("tenancy-whole-dark") << QStringLiteral("tenancy") << ColorScheme::Dark << QSize(1280, whole);
        QTest::newRow("tenancy-whole-narrow") << QStringLiteral("tenancy") << ColorScheme::Light << QSize(920, whole);
    }

    void states()
    {
        QFETCH(QString, state);
        QFETCH(ColorScheme, scheme);
        QFETCH(QSize, size);
        applyTheme(*qApp, scheme);
        const QTemporaryDir folder;
        MainWindow window;
        if (state.startsWith(QLatin1String("file-")))
            showFileNotice(window, folder.filePath(QStringLiteral("studio-2027.headroom.json")), state);
        else if (state == QLatin1String("20-domains"))
            window.document().startFrom(twentyDomains());
        else if (state == QLatin1String("enterprise"))
            window.document().startFrom(enterprise());
        else if (state.startsWith(QLatin1String("addresses-"))) {
            window.document().startFrom(state.startsWith(QLatin1String("addresses-errors")) ? withConflicts() : twentyDomains());
            window.action(ActionId::ShowAddresses)->trigger();
        } else if (state == QLatin1String("no-answer") || state == QLatin1String("findings"))
            window.document().startFrom(withErrors());
        else if (const auto page = whatIfPages().constFind(state); page != whatIfPages().constEnd()) {
            window.document().startFrom(enterprise());
            window.action(*page)->trigger();
        } else if (const auto plan = tenancies().constFind(state); plan != tenancies().constEnd()) {
            window.document().startFrom((*plan)());
            window.action(ActionId::ShowTenancy)->trigger();
        } else if (state == QLatin1String("scenario-in-sight")) {
            window.document().startFrom(enterprise());
            QVERIFY(window.document().show(window.document().base().scenarios.entries.back().name).empty());
        } else if (state.startsWith(QLatin1String("existing")))
            showExistingVpc(window, state);
        else if (state == QLatin1String("thousands"))
            setUsers(window, 250);
        else if (state == QLatin1String("largest"))
            setUsers(window, 1'000'000);
        else if (state == QLatin1String("empty-domain"))
            addDomain(window.selection());
        window.resize(size);
        window.show();
        if (state == QLatin1String("findings"))
            window.action(ActionId::ShowFindings)->trigger();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCoreApplication::processEvents();
        if (state == QLatin1String("report")) {
            QTRY_VERIFY(window.findChild<ReportPage*>()->isCurrent());
            QTRY_VERIFY(window.findChild<PagePreview*>()->isPainted());
        }
        if (state.endsWith(QLatin1String("-below")))
            for (auto* area : window.findChildren<QScrollArea*>())
                area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
        QCOMPARE(window.size(), size);
        settle();
        if (state.endsWith(QLatin1String("-middle")) || state.endsWith(QLatin1String("-end"))) {
            scrollPageTo(window, state.endsWith(QLatin1String("-end")) ? 1 : 0.5);
            QCoreApplication::processEvents();
        }
        save(window, QString::fromLatin1(QTest::currentDataTag()));
        const QString clipped = clippedText(window);
        QVERIFY2(clipped.isEmpty(), qPrintable(clipped));
    }

    void languages_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<ActionId>("page");
        QTest::addColumn<QSize>("size");
        const QList<QPair<const char*, ActionId>> pages{{"demand", ActionId::ShowDemand}, {"growth", ActionId::ShowGrowth}, {"scenarios", ActionId::ShowScenarios},
            {"sensitivity", ActionId::ShowSensitivity}, {"risk", ActionId::ShowRisk}, {"addresses", ActionId::ShowAddresses}, {"existing", ActionId::ShowExistingVpc},
            {"tenancy", ActionId::ShowTenancy}, {"findings", ActionId::ShowFindings}, {"report", ActionId::ShowReport}};
        for (const char* language : {"es", "long"})
            for (const auto& [name, page] : pages)
                for (const QSize size : {QSize(1280, 800), QSize(920, 560)})
                    if (size.width() == 1280 || language == QLatin1String("es"))
                        QTest::addRow("%s-%s-%d", name, language, size.width()) << QString::fromLatin1(language) << page << size;
    }

    void languages()
    {
        QFETCH(QString, language);
        QFETCH(ActionId, page);
        QFETCH(QSize, size);
        const auto spanish = language == QLatin1String("es") ? std::make_unique<InSpanish>() : nullptr;
        const auto pseudo = language == QLatin1String("long") ? std::make_unique<PseudoLanguage>(PseudoLanguage::Kind::Long) : nullptr;
        applyTheme(*qApp, ColorScheme::Light);
        MainWindow window;
        if (page == ActionId::ShowExistingVpc)
            showExistingVpc(window, QStringLiteral("existing-vpc"));
        else
            window.document().startFrom(page == ActionId::ShowTenancy ? teams() : enterprise());
        window.action(page)->trigger();
        window.resize(size);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QTest::qWait(600); // what is worked out off the GUI thread
        save(window, QString::fromLatin1(QTest::currentDataTag()));
        const QString clipped = clippedText(window);
        QVERIFY2(clipped.isEmpty(), qPrintable(clipped));
    }

    void dialogs_data()
    {
        QTest::addColumn<QString>("language");
        for (const char* language : {"en", "es", "long"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }

    void dialogs()
    {
        QFETCH(QString, language);
        const auto spanish = language == QLatin1String("es") ? std::make_unique<InSpanish>() : nullptr;
        const auto pseudo = language == QLatin1String("long") ? std::make_unique<PseudoLanguage>(PseudoLanguage::Kind::Long) : nullptr;
        applyTheme(*qApp, ColorScheme::Light);
        PlanDocument document;
        const auto problems = document.open(QStringLiteral(HEADROOM_TEST_DATA "/plans/broken_several.headroom.json"));
        ExportDialog code(answerOf(builtInPlan(), std::nullopt), 0, {});
        PlanPropertiesDialog properties(builtInPlan());
        SettingsDialog settings(ColorScheme::Light);
        ProblemListDialog list(QStringLiteral("…"), QStringLiteral("broken_several.headroom.json"), problems);
        for (const auto& [name, dialog] : {std::pair<const char*, QDialog*>("export", &code), {"properties", &properties}, {"settings", &settings}, {"problems", &list}}) {
            dialog->show();
            QVERIFY(QTest::qWaitForWindowExposed(dialog));
            save(*dialog, QStringLiteral("dialog-%1-%2").arg(QLatin1String(name), language));
            const QString clipped = clippedText(*dialog);
            QVERIFY2(clipped.isEmpty(), qPrintable(clipped));
            dialog->hide();
        }
    }

    void exportDialog_data()
    {
        QTest::addColumn<ColorScheme>("scheme");
        QTest::addColumn<bool>("canExport");
        QTest::newRow("export-dialog-light") << ColorScheme::Light << true;
        QTest::newRow("export-dialog-dark") << ColorScheme::Dark << true;
        QTest::newRow("export-dialog-refused") << ColorScheme::Light << false;
    }

    void exportDialog()
    {
        QFETCH(ColorScheme, scheme);
        QFETCH(bool, canExport);
        applyTheme(*qApp, scheme);
        ExportDialog dialog(answerOf(canExport ? builtInPlan() : withErrors(), std::nullopt), canExport ? 0 : 1, {});
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        save(dialog, QString::fromLatin1(QTest::currentDataTag()));
        const QString clipped = clippedText(dialog);
        QVERIFY2(clipped.isEmpty(), qPrintable(clipped));
    }

    void errorDialog_data()
    {
        QTest::addColumn<ColorScheme>("scheme");
        QTest::newRow("error-dialog-light") << ColorScheme::Light;
        QTest::newRow("error-dialog-dark") << ColorScheme::Dark;
    }

    void errorDialog()
    {
        QFETCH(ColorScheme, scheme);
        applyTheme(*qApp, scheme);
        PlanDocument document;
        const auto problems = document.open(QStringLiteral(HEADROOM_TEST_DATA "/plans/broken_several.headroom.json"));
        ProblemListDialog dialog(QStringLiteral("File Not Opened"), QStringLiteral("broken_several.headroom.json can't be opened"), problems);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        save(dialog, QString::fromLatin1(QTest::currentDataTag()));
        const QString clipped = clippedText(dialog);
        QVERIFY2(clipped.isEmpty(), qPrintable(clipped));
    }

    void recoveryDialog_data()
    {
        QTest::addColumn<ColorScheme>("scheme");
        QTest::addColumn<int>("count");
        QTest::newRow("recovery-dialog-light") << ColorScheme::Light << 3;
        QTest::newRow("recovery-dialog-dark") << ColorScheme::Dark << 3;
        QTest::newRow("recovery-dialog-one") << ColorScheme::Light << 1;
    }

    void recoveryDialog()
    {
        QFETCH(ColorScheme, scheme);
        QFETCH(int, count);
        applyTheme(*qApp, scheme);
        const QDateTime now = QDateTime::currentDateTime();
        std::vector<Orphan> orphans(3);
        orphans[0].header = {.keeper = {}, .planFile = QStringLiteral(HEADROOM_TEST_DATA "/plans/enterprise.headroom.json"), .planName = QStringLiteral("Enterprise analytics"),
            .editedAt = now.addSecs(-190), .savedAt = {}, .fileHash = {}, .planHash = {}};
        orphans[1].header = {.keeper = {}, .planFile = {}, .planName = QStringLiteral("New plan"), .editedAt = now.addSecs(-7300), .savedAt = {}, .fileHash = {}, .planHash = {}};
        orphans[2].header = {.keeper = {}, .planFile = QStringLiteral("/media/stick/plans for the data platform/machine-learning-2027.headroom.json"), .planName = QStringLiteral("Machine learning 2027"),
            .editedAt = now.addDays(-3), .savedAt = {}, .fileHash = {}, .planHash = {}};
        orphans.resize(static_cast<std::size_t>(count));
        RecoveryDialog dialog(std::move(orphans));
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        save(dialog, QString::fromLatin1(QTest::currentDataTag()));
        const QString clipped = clippedText(dialog);
        QVERIFY2(clipped.isEmpty(), qPrintable(clipped));
    }

    void filesDialog()
    {
        applyTheme(*qApp, ColorScheme::Light);
        QStringList paths;
        for (const char* name : {"truncated.json", "broken_values.json", "utf16.json", "instances.json"})
            paths << QStringLiteral(HEADROOM_TEST_DATA "/aws/") + QLatin1String(name);
        ReadingProgress progress;
        const std::atomic<bool> cancelled = false;
        std::vector<ProblemOfFile> problems;
        for (const EstateFileProblem& each : readEstateFiles(nullptr, paths, progress, cancelled).problems)
            problems.push_back({QFileInfo(each.path).fileName(), each.problem});
        QCOMPARE(problems.size(), std::size_t{13});
        ProblemListDialog dialog(QStringLiteral("Files Not Added"), QStringLiteral("4 files can't be read"), QStringLiteral("No file was added, and what is shown stays as it is."), problems);
        dialog.resize(1040, 480); // as on a usual screen: the offscreen one is small
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        save(dialog, QStringLiteral("files-dialog"));
        const QString clipped = clippedText(dialog);
        QVERIFY2(clipped.isEmpty(), qPrintable(clipped));
    }
};

int main(int argc, char** argv)
{
    return runUiTest<ScreenshotTest>(argc, argv);
}

#include "screenshot_test.moc"
