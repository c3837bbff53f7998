// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/visible.h"
#include "core/json/json.h"
#include "core/plan/plan_io.h"
#include "core/report/report_of.h"
#include "tests/ui/harness.h"
#include "ui/report/report_document.h"
#include "ui/charts/plot_card.h"
#include "ui/report/report_figures.h"
#include "ui/report/report_pdf.h"
#include "ui/report/report_words.h"
#include "ui/words.h"

#include <QFile>
#include <QHashSeed>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <qcustomplot.h>

#include <set>

using namespace headroom;

namespace {

using Facts = std::shared_ptr<const ReportFacts>;

Plan planOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? readPlan(file.readAll().toStdString()).plan.value_or(Plan{}) : Plan{};
}

Plan example(const char* name)
{
    return planOf(QStringLiteral(HEADROOM_EXAMPLES "/%1.headroom.json").arg(QLatin1String(name)));
}

Facts factsOf(const Plan& plan)
{
    return std::make_shared<const ReportFacts>(*reportFacts({plan.name, std::nullopt, "plan.headroom.json", "0123", "2026-12-01", "1.2.3"}, Sections::all(), plan, plan));
}

std::string documentOf(ReportFormat format, const Facts& facts, Language language)
{
    return reportDocument(format, facts, language).value_or(std::string());
}

std::vector<ReportFigure> figuresOf(const Report& report)
{
    std::vector<ReportFigure> figures;
    for (const Section& section : report.sections)
        for (const Block& block : section.blocks)
            if (const auto* figure = std::get_if<ReportFigure>(&block))
                figures.push_back(*figure);
    return figures;
}

/// What another program reads of the PDF, page by page.
QStringList pagesRead(const std::string& pdf)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.pdf"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray::fromStdString(pdf)) < 0)
        return {};
    file.close();
    QProcess process;
    process.start(QStringLiteral(HEADROOM_PDFTOTEXT), {QStringLiteral("-layout"), QStringLiteral("-enc"), QStringLiteral("UTF-8"), path, QStringLiteral("-")});
    process.waitForFinished(-1);
    if (process.exitCode() != 0 || !process.readAllStandardError().isEmpty())
        return {};
    QStringList pages = QString::fromUtf8(process.readAllStandardOutput()).split(u'\f');
    pages.removeLast(); // each page ends with a form feed
    return pages;
}

QStringList linesOf(const QString& page)
{
    QStringList lines;
    for (const QString& line : page.split(u'\n'))
        if (!line.trimmed().isEmpty())
            lines << line.simplified();
    return lines;
}

/// Of all tables, those of figures among them.
std::vector<Table> tablesOf(const Report& report)
{
    std::vector<Table> tables;
    for (const Section& section : report.sections)
        for (const Block& block : section.blocks) {
            if (const auto* table = std::get_if<Table>(&block))
                tables.push_back(*table);
            else if (const auto* figure = std::get_if<ReportFigure>(&block))
                tables.push_back(figure->numbers);
        }
    return tables;
}

/// A plan of twenty domains with fifty cohorts each.
Plan large()
{
    Plan plan = builtInPlan();
    const Domain domain = plan.domains.entries.front().value;
    plan.domains.entries.clear();
    plan.name = "A thousand cohorts";
    for (int d = 1; d <= 20; ++d) {
        Domain each = domain;
        const Cohort cohort = each.cohorts.entries.front().value;
        each.cohorts.entries.clear();
        for (int c = 1; c <= 50; ++c) {
            Cohort one = cohort;
            one.users = c;
            each.cohorts.add("Cohort " + std::to_string(c), one);
        }
        plan.domains.add("domain-" + std::to_string(d), each);
    }
    return plan;
}

} // namespace

class ReportTest : public UiTest {
    Q_OBJECT

private slots:
    void figuresAreDrawnAlike()
    {
        const Facts facts = factsOf(example("enterprise"));
        const ReportFigures figures(facts, Language::English);
        std::set<ReportFigure::Kind> kinds;
        for (const ReportFigure& figure : figuresOf(reportOf(*facts))) {
            kinds.insert(figure.kind);
            const std::string light = figures.svg(figure);
            QXmlStreamReader xml(QStringLiteral("<div>%1</div>").arg(qtext(light)));
            int texts = 0;
            while (!xml.atEnd())
                if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("text"))
                    ++texts;
            QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
            QVERIFY(texts > 3);
            QVERIFY(light.find("<title>") == std::string::npos);
            QVERIFY(light.find("file:") == std::string::npos);
            QCOMPARE(figures.svg(figure), light);
            // What hangs on the wall of the window has no say on paper.
            applyTheme(*qApp, ColorScheme::Dark);
            QLocale::setDefault(QLocale(QLocale::German));
            const std::string dark = figures.svg(figure);
            const bool isDarkStill = theme().dark;
            const QLocale localeAfter;
            QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
            applyTheme(*qApp, ColorScheme::Light);
            QCOMPARE(dark, light);
            QVERIFY(isDarkStill);
            QCOMPARE(localeAfter.language(), QLocale::German);
        }
        QCOMPARE(kinds.size(), std::size_t{6});
    }

    void figuresTakeTheRoomTheySay()
    {
        for (const char* name : {"whitepaper", "enterprise", "gpu-research", "twenty-domains"}) {
            const Facts facts = factsOf(example(name));
            const ReportFigures figures(facts, Language::English);
            for (const ReportFigure& figure : figuresOf(reportOf(*facts)))
                for (const FigurePart& part : figures.partsOf(figure)) {
                    const auto card = part.draw();
                    PlotPicture picture = card->picture();
                    picture.title = part.title.empty() ? picture.title : qtext(part.title);
                    picture.margin = 0;
                    QVERIFY2(sizeOf(picture).height() <= part.size.height() + 12 && part.size.height() - sizeOf(picture).height() < 40,
                        qPrintable(QStringLiteral("%1, kind %2: %3 of %4").arg(QLatin1String(name)).arg(static_cast<int>(figure.kind)).arg(sizeOf(picture).height()).arg(part.size.height())));
                }
        }
    }

    void pdf_data()
    {
        QTest::addColumn<Plan>("plan");
        for (const char* name : {"whitepaper", "enterprise", "gpu-research", "twenty-domains"})
            QTest::newRow(name) << example(name);
        for (const char* name : {"hostile", "exhausted", "existing", "no_users", "one_zone", "scenarios", "too_large"})
            QTest::newRow(name) << planOf(QStringLiteral(HEADROOM_TEST_DATA "/plans/%1.headroom.json").arg(QLatin1String(name)));
    }

    /// All is there, in order, and the contents tell where.
    void pdf()
    {
        QFETCH(Plan, plan);
        const Facts facts = factsOf(plan);
        const Report report = reportOf(*facts);
        const QStringList pages = pagesRead(documentOf(ReportFormat::Pdf, facts, Language::English));
        QVERIFY(!pages.isEmpty());
        for (int page = 0; page < pages.size(); ++page)
            QVERIFY2(linesOf(pages[page]).back().endsWith(QStringLiteral("Page %1 of %2").arg(page + 1).arg(pages.size())), qPrintable(pages[page]));

        const QString contentsTitle = QStringLiteral("Contents");
        int page = 0;
        for (const Section& section : report.sections) {
            const QString heading = qtext(plain(english(section.heading))).simplified();
            const QRegularExpression entry(QRegularExpression::escape(heading.left(60)) + QStringLiteral(".* ([\\d,]+)$"));
            if (section.level > 1)
                continue; // of the same words in each chapter
            int told = 0;
            for (const QString& contents : pages)
                for (const QString& line : linesOf(contents))
                    if (const auto match = entry.match(line); match.hasMatch() && told == 0)
                        told = match.captured(1).remove(u',').toInt();
            QVERIFY2(told > page || (told == page && told > 0), qPrintable(QStringLiteral("%1: page %2 after %3").arg(heading).arg(told).arg(page)));
            page = told;
            const QStringList lines = linesOf(pages[told - 1]);
            const auto found = std::find_if(lines.begin(), lines.end(), [&](const QString& line) { return heading.startsWith(line) && heading.size() < line.size() + 60; });
            QVERIFY2(found != lines.end(), qPrintable(heading + u'\n' + pages[told - 1]));
            QVERIFY2(std::distance(found, lines.end()) > 2, "A heading stands alone at the end of a page");
        }
        // Words that are broken within, and broken over lines, are found without blanks.
        QString all;
        for (const QString& text : pages)
            all += text;
        all.remove(QRegularExpression(QStringLiteral("\\s")));
        QSet<QString> words;
        for (const Table& table : tablesOf(report))
            for (const Cells& row : table.rows)
                for (const Cell& cell : row)
                    for (const QString& word : qtext(plain(inWords(englishWords(), cell))).split(QRegularExpression(QStringLiteral("\\s")), Qt::SkipEmptyParts))
                        words << word;
        for (const QString& word : words)
            QVERIFY2(word.size() > 16 || all.contains(word), qPrintable(word));
    }

    /// The bars of a subnet and what they are called stand on one page.
    void aFigureIsNotCut()
    {
        for (const char* name : {"whitepaper", "enterprise", "gpu-research", "twenty-domains"}) {
            int figures = 0;
            for (const QString& page : pagesRead(documentOf(ReportFormat::Pdf, factsOf(example(name)), Language::English))) {
                const QStringList lines = linesOf(page);
                const auto captions = lines.filter(QStringLiteral("What takes the addresses of one subnet")).size();
                QCOMPARE(lines.count(QStringLiteral("One subnet")), captions);
                QCOMPARE(lines.count(QStringLiteral("Even spread")), captions);
                figures += static_cast<int>(captions);
            }
            QCOMPARE(figures, static_cast<int>(example(name).domains.size()));
        }
    }

    /// What is higher than a page has its caption on each, with which part it is.
    void aFigureOverPagesIsToldOnEach()
    {
        Plan plan = builtInPlan();
        const Domain domain = plan.domains.entries.front().value;
        Json patch;
        for (int i = 1; i <= 12; ++i) {
            const std::string name = "domain-" + std::to_string(i);
            plan.domains.add(name, domain);
            patch["domains"][name]["availabilityZones"] = 2;
        }
        plan.scenarios.add("Two zones", {.notes = {}, .patch = RawJson{patch.dump()}, .unknown = {}});
        std::vector<int> pagesWithParts;
        const QStringList pages = pagesRead(documentOf(ReportFormat::Pdf, factsOf(plan), Language::English));
        const QRegularExpression caption(QStringLiteral("The scenarios beside the base \\(part (\\d+) of (\\d+)\\)"));
        int parts = 0;
        for (int page = 0; page < pages.size(); ++page)
            if (const auto match = caption.match(pages[page]); match.hasMatch()) {
                pagesWithParts.push_back(page);
                QCOMPARE(match.captured(1).toInt(), static_cast<int>(pagesWithParts.size()));
                parts = match.captured(2).toInt();
            }
        QVERIFY(parts > 1);
        QCOMPARE(static_cast<int>(pagesWithParts.size()), parts);
        QCOMPARE(pagesWithParts.back() - pagesWithParts.front(), parts - 1);
    }

    void titlesOfTablesAreRepeated()
    {
        const Facts facts = factsOf(example("twenty-domains"));
        const QStringList pages = pagesRead(documentOf(ReportFormat::Pdf, facts, Language::English));
        int continued = 0;
        for (const QString& page : pages)
            if (page.contains(QStringLiteral("default quota")) && !page.contains(QStringLiteral("What an architect should know"))) {
                ++continued;
                QVERIFY2(linesOf(page).value(1).startsWith(QStringLiteral("Severity Domain Finding")), qPrintable(page));
            }
        QVERIFY(continued > 1);
    }

    /// The report in Spanish is so in its charts, numbers and dates; what programs read is the same as ever.
    void spanish()
    {
        const Facts facts = factsOf(example("enterprise"));
        const QString pdf = pagesRead(documentOf(ReportFormat::Pdf, facts, Language::Spanish)).join(u' ');
        for (const char* words : {"La respuesta", "Índice", "Hecho el 1 de diciembre de 2026", "99,21", "Página 1 de", "1.114.112", "feb 2029", "Tal como está", "/22: caben 1.019", "Plan base", "Subred prevista"})
            QVERIFY2(pdf.contains(QString::fromUtf8(words)), words);
        for (const char* words : {"The answer", "Contents", "Addresses", "How it was"})
            QVERIFY2(!pdf.contains(QLatin1String(words)), words);
        // A point groups thousands in Spanish: behind it are three digits, in prose as in tables. The built-in plan takes 50.15 % in English.
        const QString prose = QString::fromStdString(documentOf(ReportFormat::Markdown, factsOf(builtInPlan()), Language::Spanish));
        QVERIFY(prose.contains(QStringLiteral("(50,15 % en uso)")));
        QVERIFY(!QString::fromStdString(documentOf(ReportFormat::Markdown, facts, Language::Spanish)).contains(QRegularExpression(QStringLiteral("[(] ?[0-9]+[.][0-9]{1,2} %"))));
        QVERIFY(documentOf(ReportFormat::Html, facts, Language::Spanish).find("<html lang=\"es\">") != std::string::npos);
        for (const ReportFormat format : {ReportFormat::JsonText, ReportFormat::Csv})
            QVERIFY(documentOf(format, facts, Language::Spanish) == documentOf(format, facts, Language::English));
        QCOMPARE(QCoreApplication::translate("Text", "The answer"), QStringLiteral("The answer")); // the window's language stays
        QCOMPARE(QLocale().language(), QLocale::English);
    }

    void samePlanSameBytes()
    {
        for (const ReportFormat format : {ReportFormat::Pdf, ReportFormat::Html}) {
            const std::string once = documentOf(format, factsOf(builtInPlan()), Language::English);
            QTest::qWait(1100); // the time that Qt would write is another
            QVERIFY(documentOf(format, factsOf(builtInPlan()), Language::English) == once);
        }
    }

    /// The table of a PDF says at which byte each of its objects begins.
    void offsetsOfPdfAgree()
    {
        const QByteArray pdf = QByteArray::fromStdString(documentOf(ReportFormat::Pdf, factsOf(builtInPlan()), Language::English));
        QVERIFY(pdf.contains("/CreationDate (D:20261201000000Z)"));
        const qsizetype table = pdf.mid(pdf.lastIndexOf("startxref\n") + 10).split('\n').front().toLongLong();
        const QList<QByteArray> lines = pdf.mid(table).split('\n');
        QCOMPARE(lines[0], QByteArray("xref"));
        const int count = lines[1].split(' ').back().toInt();
        QVERIFY(count > 20);
        for (int i = 1; i < count; ++i) {
            if (lines[2 + i].contains('f'))
                continue;
            QVERIFY(pdf.mid(lines[2 + i].left(10).toLongLong()).startsWith(QByteArray(QByteArray::number(i) + " 0 obj")));
        }
        QVERIFY(withCreationDate("%PDF-1.4\nnothing that Qt wrote", "2026-12-01").isEmpty());
    }

    /// As another program draws them: each page has words, and none goes over the margins. Header and footer stand within the upper and lower ones.
    void pagesAsOthersDrawThem()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("report.pdf"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(documentOf(ReportFormat::Pdf, factsOf(example("enterprise")), Language::Spanish)));
        file.close();
        QProcess process;
        process.start(QStringLiteral(HEADROOM_PDFTOPPM), {QStringLiteral("-r"), QStringLiteral("48"), QStringLiteral("-gray"), path, folder.filePath(QStringLiteral("page"))});
        process.waitForFinished(-1);
        QCOMPARE(process.exitCode(), 0);
        const QStringList images = QDir(folder.path()).entryList({QStringLiteral("page*.pgm")});
        QVERIFY(images.size() > 5);
        for (const QString& name : images) {
            const QImage page = QImage(folder.filePath(name)).convertToFormat(QImage::Format_Grayscale8);
            QVERIFY2(std::abs(page.width() - 397) <= 1 && std::abs(page.height() - 561) <= 1, qPrintable(name)); // A4
            int inked = 0;
            for (int y = 0; y < page.height(); ++y)
                for (int x = 0; x < page.width(); ++x) {
                    const bool isInk = page.constScanLine(y)[x] < 200;
                    inked += isInk ? 1 : 0;
                    // Half of 60 pixels at the sides, less what smoothing spreads.
                    QVERIFY2(!isInk || (x >= 28 && x < page.width() - 28 && y >= 14 && y < page.height() - 14), qPrintable(QStringLiteral("%1: %2, %3").arg(name).arg(x).arg(y)));
                }
            QVERIFY2(inked > 500, qPrintable(name));
        }
    }

    void noWordIsMarkup()
    {
        const QString all = pagesRead(documentOf(ReportFormat::Pdf, factsOf(planOf(QStringLiteral(HEADROOM_TEST_DATA "/plans/hostile.headroom.json"))), Language::English)).join(u' ');
        QVERIFY(all.contains(QStringLiteral("<script>alert(1)</script>")));
    }

    void aLongNameIsCutNotThePage()
    {
        Plan plan = builtInPlan();
        plan.domains.entries.front().value.cohorts.entries.front().name = std::string(20'000, 'W');
        const Facts facts = factsOf(plan);
        const ReportPages pages(facts, Language::English);
        QVERIFY(pages.count() < 30);
        QVERIFY(pagesRead(reportPdf(pages)).join(u' ').contains(u'…'));
    }

    /// The preview paints one page after the other, between which the window lives; how long the slowest takes is for people to judge.
    void pagesForThePreview()
    {
        const ReportPages pages(factsOf(example("enterprise")), Language::English);
        qint64 slowest = 0;
        int slowestPage = 0;
        for (int page = 0; page < pages.count(); ++page) {
            QImage image(450, 636, QImage::Format_RGB32);
            image.fill(Qt::white);
            QElapsedTimer clock;
            clock.start();
            QCPPainter painter(&image);
            painter.scale(450 / paperSize.width(), 450 / paperSize.width());
            pages.paint(painter, page);
            painter.end();
            if (clock.nsecsElapsed() > slowest) {
                slowest = clock.nsecsElapsed();
                slowestPage = page;
            }
            int inked = 0;
            for (int x = 0; x < image.width(); ++x)
                for (int y = 0; y < image.height(); ++y)
                    inked += qGray(image.pixel(x, y)) < 200 ? 1 : 0;
            QVERIFY2(inked > 200, "A page of the preview is blank");
        }
        qInfo("slowest of %d pages: page %d, %.1f ms", pages.count(), slowestPage + 1, static_cast<double>(slowest) / 1e6);
    }

    /// A row takes 16 to 32 pixels of a page of 982. Domains: 50 cohorts with two apps and one job make 150 rows of the ledger, 50 of users, about 100 of other tables, 150 in the
    /// assumptions; figures and headings take about 5 pages.
    void aThousandCohorts()
    {
        QElapsedTimer clock;
        clock.start();
        const Facts facts = factsOf(large());
        const qint64 factsTook = clock.restart();
        const ReportPages pages(facts, Language::English);
        const qint64 layoutTook = clock.restart();
        const std::string pdf = reportPdf(pages);
        qInfo("20 domains with 50 cohorts each: %d pages; facts %lld ms, layout %lld ms, PDF %lld ms, %zu kB", pages.count(), static_cast<long long>(factsTook),
            static_cast<long long>(layoutTook), static_cast<long long>(clock.elapsed()), pdf.size() / 1024);
        QVERIFY(pages.count() > 20 * 450 * 16 / 982);
        QVERIFY(pages.count() < 20 * 450 * 32 / 982 + 20 * 5 + 40);
        QVERIFY(pdf.size() < (std::size_t{8} << 20));
    }
};

int main(int argc, char** argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    return runUiTest<ReportTest>(argc, argv);
}

#include "report_test.moc"
