// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/report_page.h"

#include "core/plan/plan_io.h"
#include "core/report/sha256.h"
#include "tests/ui/harness.h"
#include "ui/pages/report/page_preview.h"
#include "ui/report/report_document.h"
#include "ui/words.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QTemporaryDir>

using namespace headroom;

namespace {

std::string bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

/// A page in sight, on a plan with scenarios.
struct Shown {
    PlanDocument document;
    Selection selection{document};
    ReportPage page{selection};
    PagePreview& preview;
    QListWidget& sections;

    Shown()
        : preview(*page.findChild<PagePreview*>())
        , sections(*page.findChild<QListWidget*>())
    {
        document.open(QStringLiteral(HEADROOM_TEST_DATA "/plans/enterprise.headroom.json"));
        page.findChild<QDateEdit*>()->setDate(QDate(2026, 12, 1));
        page.resize(900, 700);
        page.show();
    }
    /// As the command line puts it together.
    std::string expected(ReportFormat format, Sections wanted = Sections::all()) const
    {
        ReportMeta meta{document.plan().name, document.scenario(), "enterprise.headroom.json", sha256(bytesOf(document.path())), "2026-12-01", "1.2.3"};
        return *reportFile(format, *reportFacts(std::move(meta), wanted, document.base(), document.plan()), englishWords());
    }
};

} // namespace

class ReportPageTest : public UiTest {
    Q_OBJECT

private slots:
    void initTestCase() { QCoreApplication::setApplicationVersion(QStringLiteral("1.2.3")); }

    void previewHasThePages()
    {
        Shown shown;
        QTRY_VERIFY(shown.page.isCurrent());
        QTRY_VERIFY(shown.preview.isPainted());
        QVERIFY(shown.preview.pageCount() > 5);
        QCOMPARE(shown.page.findChild<QLabel*>(QStringLiteral("pageWords"))->text(), QStringLiteral("Page 1 of %1").arg(shown.preview.pageCount()));
        QVERIFY(shown.preview.accessibleDescription().contains(QStringLiteral("The answer")));
        QTest::keyClick(&shown.preview, Qt::Key_End);
        QCOMPARE(shown.preview.currentPage(), shown.preview.pageCount() - 1);
        QVERIFY(shown.preview.accessibleDescription().contains(QStringLiteral("SHA-256")));
        QTRY_VERIFY(shown.preview.isPainted());
        QCOMPARE(shown.preview.horizontalScrollBar()->maximum(), 0);
    }

    void sectionsAreChosen()
    {
        Shown shown;
        QTRY_VERIFY(shown.page.isCurrent());
        const int all = shown.preview.pageCount();
        QCOMPARE(shown.sections.count(), static_cast<int>(sectionNames.size()));
        for (int row = 1; row < shown.sections.count(); ++row)
            shown.sections.item(row)->setCheckState(Qt::Unchecked);
        QVERIFY(!shown.page.isCurrent());
        QTRY_VERIFY(shown.page.isCurrent());
        QVERIFY(shown.preview.pageCount() < all);
        QCOMPARE(shown.preview.pageCount(), 1);
        QTemporaryDir folder;
        QCOMPARE(shown.page.exportTo(folder.filePath(QStringLiteral("a.md"))), QString());
        QCOMPARE(bytesOf(folder.filePath(QStringLiteral("a.md"))), shown.expected(ReportFormat::Markdown, Sections::none().with(SectionId::Answer)));

        shown.sections.item(0)->setCheckState(Qt::Unchecked);
        QVERIFY(!shown.page.findChild<QPushButton*>(QStringLiteral("exportReport"))->isEnabled());
    }

    void exportsWhatTheCoreWrites()
    {
        Shown shown; // not worked out yet, which is no hindrance
        QTemporaryDir folder;
        for (const auto& [format, name] : {std::pair(ReportFormat::Markdown, "r.md"), std::pair(ReportFormat::JsonText, "r.json"), std::pair(ReportFormat::Csv, "r.CSV")}) {
            const QString path = folder.filePath(QLatin1String(name));
            QCOMPARE(shown.page.exportTo(path), QString());
            QVERIFY(bytesOf(path) == shown.expected(format));
        }
        QCOMPARE(shown.page.exportTo(folder.filePath(QStringLiteral("r.html"))), QString());
        QVERIFY(bytesOf(folder.filePath(QStringLiteral("r.html"))).find("<svg") != std::string::npos);
        QCOMPARE(shown.page.exportTo(folder.filePath(QStringLiteral("r.pdf"))), QString());
        QVERIFY(bytesOf(folder.filePath(QStringLiteral("r.pdf"))).starts_with("%PDF"));
        QCOMPARE(shown.page.exportTo(folder.filePath(QStringLiteral("r.xlsx"))), QString());
        QVERIFY(bytesOf(folder.filePath(QStringLiteral("r.xlsx"))).starts_with("PK"));
    }

    void whatCantBeWrittenIsTold()
    {
        Shown shown;
        QTemporaryDir folder;
        QVERIFY(!shown.page.exportTo(folder.filePath(QStringLiteral("nowhere/r.pdf"))).isEmpty());
        QVERIFY(!shown.page.exportTo(folder.filePath(QStringLiteral("r.docx"))).isEmpty());
        QVERIFY(QDir(folder.path()).isEmpty());
        QCOMPARE(reportPath(QStringLiteral("a"), QStringLiteral("Web page (*.html)")), QStringLiteral("a.html"));
        QCOMPARE(reportPath(QStringLiteral("a"), QString()), QStringLiteral("a.pdf"));
        QCOMPARE(reportPath(QStringLiteral("a.b"), QStringLiteral("PDF (*.pdf)")), QStringLiteral("a.b.pdf"));
        QCOMPARE(reportPath(QStringLiteral("a.JSON"), QStringLiteral("PDF (*.pdf)")), QStringLiteral("a.JSON"));
        for (const auto& [format, name] : reportFormatNames)
            QVERIFY(reportFilters().contains(QStringLiteral("(*.%1)").arg(qtext(name))));
    }

    void aScenarioInSightIsTheReports()
    {
        Shown shown;
        const std::string scenario = shown.document.base().scenarios.entries.front().name;
        QVERIFY(shown.document.show(scenario).empty());
        QTRY_VERIFY(shown.page.isCurrent());
        QTemporaryDir folder;
        QCOMPARE(shown.page.exportTo(folder.filePath(QStringLiteral("r.json"))), QString());
        const std::string json = bytesOf(folder.filePath(QStringLiteral("r.json")));
        QVERIFY(json == shown.expected(ReportFormat::JsonText));
        QVERIFY(json.find("\"scenario\": \"" + scenario + '"') != std::string::npos);
    }

    void anEditIsFollowed()
    {
        Shown shown;
        QTRY_VERIFY(shown.page.isCurrent());
        const QString before = shown.preview.accessibleDescription();
        shown.selection.editDomain(QStringLiteral("Set zones"), [](Domain& domain) { domain.availabilityZones = 6; });
        QVERIFY(!shown.page.isCurrent());
        QVERIFY(shown.preview.pageCount() > 0); // the pages before
        QTRY_VERIFY(shown.page.isCurrent());
        QVERIFY(shown.preview.accessibleDescription() != before);
        // The hash is of what would be saved now.
        QTemporaryDir folder;
        QCOMPARE(shown.page.exportTo(folder.filePath(QStringLiteral("r.md"))), QString());
        QVERIFY(bytesOf(folder.filePath(QStringLiteral("r.md"))).find(sha256(planText(shown.document.base()))) != std::string::npos);
    }
};

int main(int argc, char** argv)
{
    return runUiTest<ReportPageTest>(argc, argv);
}

#include "report_page_test.moc"
