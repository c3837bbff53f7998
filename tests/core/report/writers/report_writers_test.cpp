// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/json.h"
#include "core/report/writers/report_csv.h"
#include "core/report/writers/report_html.h"
#include "core/report/writers/report_json.h"
#include "core/report/writers/report_markdown.h"
#include "tests/core/report/reports.h"

#include <gtest/gtest.h>

namespace headroom {
namespace {

/// One section with one table of every kind of cell.
Report smallReport(const std::string& name)
{
    Table table{.id = "all", .number = 1, .caption = Text::tr("All of %1", name)};
    table.columns = {{"name", Text::tr("Name")}, {"words", Text::tr("Words")}, {"texts", Text::tr("Texts")}, {"count", Text::tr("Count"), Column::Kind::Number},
        {"decimal", Text::tr("Decimal"), Column::Kind::Number}, {"chance", Text::tr("Chance"), Column::Kind::Number},
        {"prefix", Text::tr("Prefix"), Column::Kind::Block}, {"month", Text::tr("Month"), Column::Kind::Block}};
    table.rows = {{name, Text::tr("of %1", name), std::vector<Text>{Text::tr("a"), Text::tr("b")}, std::int64_t{-1234}, TextDecimal{12'345'000}, Chance{1e-12},
        PrefixLength::exactly(22), Month{2027, 1}}};
    table.total = {Text::tr("Total"), {}, {}, std::int64_t{7}, {}, {}, {}, {}};
    Report report;
    report.meta = {name, name, name, "00ff", "2026-12-01", "1.2.3"};
    report.title = Text::tr("Report of %1", name);
    report.domains = {name};
    report.sections = {{"one", 0, 1, Text::tr("Of %1", name), {Paragraph{Text::tr("%1 first", name)}, std::move(table)}}};
    return report;
}

TEST(ReportJson, HasNumbersAsNumbersAndNamesAsTheyAre)
{
    const auto parsed = parseJson(reportJson(smallReport("=a|<b>\n\"")));
    ASSERT_TRUE(parsed.problems.empty());
    const Json& json = parsed.value;
    EXPECT_EQ(json["format"], "headroom-report");
    EXPECT_EQ(json["version"], 1);
    EXPECT_EQ(json["plan"], "=a|<b>\n\"");
    EXPECT_EQ(json["sections"][0]["domain"], "=a|<b>\n\"");
    const Json& table = json["sections"][0]["blocks"][1];
    EXPECT_EQ(table["type"], "table");
    EXPECT_EQ(table["rows"][0].dump(), R"({"name":"=a|<b>\n\"","words":"of =a|<b>\n\"","texts":["a","b"],"count":-1234,"decimal":1234.5,"chance":1e-12,"prefix":22,"month":"2027-01"})");
    EXPECT_EQ(table["total"]["count"], 7);
    EXPECT_TRUE(table["total"]["name"] == "Total" && table["total"]["words"].is_null());
}

TEST(ReportCsv, IsOneTableWithoutFormulas)
{
    EXPECT_EQ(reportCsv(smallReport("=1+1")), "section,sectionDomain,table,name,words,texts,count,decimal,chance,prefix,month\r\n"
                                              "one,'=1+1,all,'=1+1,of =1+1,a; b,-1234,1234.5,0,22,2027-01\r\n");
}

TEST(ReportHtml, TextStaysText)
{
    EXPECT_EQ(htmlText("<b a='1' c=\"2\">&amp;"), "&lt;b a=&#39;1&#39; c=&quot;2&quot;&gt;&amp;amp;");
    EXPECT_EQ(htmlText("two\nlines\t\u202Ex\xFF"), "two lines \uFFFDx\uFFFD");
    const std::string text = reportHtml(smallReport("</title><script>\"'"), englishWords());
    EXPECT_EQ(text.find("<script"), std::string::npos);
    EXPECT_NE(text.find("<title>Report of &lt;/title&gt;&lt;script&gt;&quot;&#39;</title>"), std::string::npos) << text;
}

TEST(ReportHtml, ShowsAChartWithItsDescriptionAboveItsNumbers)
{
    Report report = smallReport("x");
    ReportFigure figure;
    figure.number = 1;
    figure.caption = Text::tr("A chart");
    figure.alt = Text::tr("A line from %1 to %2", 1, "\"<3\"");
    figure.numbers = std::get<Table>(report.sections[0].blocks[1]);
    report.sections[0].blocks = {figure};
    const std::string drawn = reportHtml(report, englishWords(), [](const ReportFigure& each) { return "<svg id=\"s" + std::to_string(each.number) + "\"></svg>"; });
    const std::string expected = "<figure id=\"figure-1\">\n<div role=\"img\" aria-label=\"A line from 1 to &quot;&lt;3&quot;\"><svg id=\"s1\"></svg></div>\n"
                                 "<figcaption>Figure 1. A chart</figcaption>\n</figure>\n<div class=\"scroll\"";
    EXPECT_NE(drawn.find(expected), std::string::npos) << drawn;
    for (const std::string& bare : {reportHtml(report, englishWords()), reportHtml(report, englishWords(), [](const ReportFigure&) { return std::string(); })}) {
        EXPECT_EQ(bare.find("<figure"), std::string::npos);
        EXPECT_NE(bare.find("Table 1. All of x"), std::string::npos);
    }
}

TEST(ReportMarkdown, NamesStayText)
{
    const std::string text = reportMarkdown(smallReport("- <b>|*x*\n# y"), englishWords());
    EXPECT_NE(text.find("# Report of - &lt;b&gt;\\|\\*x\\* \\# y\n"), std::string::npos) << text;
    EXPECT_NE(text.find("\n\\- &lt;b&gt;\\|\\*x\\* \\# y first\n"), std::string::npos) << text;
    EXPECT_NE(text.find("| - &lt;b&gt;\\|\\*x\\* \\# y | of - &lt;b&gt;\\|\\*x\\* \\# y | a; b | -1,234 | 1,234.5 | &lt; 1e-10 | /22 | 2027-01 |\n"), std::string::npos) << text;
    EXPECT_NE(text.find("| **Total** | | | **7** | | | | |\n"), std::string::npos) << text;
}

TEST(ReportMarkdown, LinesThatBeginWithANameAreNoListsAndNoCode)
{
    for (const auto& [name, line] : std::vector<std::pair<std::string, std::string>>{
             {"1. x", "\n1\\. x first\n"}, {"12) x", "\n12\\) x first\n"}, {"    x", "\nx first\n"}, {"---", "\n\\--- first\n"}, {"===", "\n\\=== first\n"}, {"+ x", "\n\\+ x first\n"}})
        EXPECT_NE(reportMarkdown(smallReport(name), englishWords()).find(line), std::string::npos) << name;
}

} // namespace
} // namespace headroom
