// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plot_card.h"

#include "tests/ui/harness.h"
#include "ui/models/copied_text.h"

#include <QFile>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <qcustomplot.h>

using namespace headroom;

namespace {

QByteArray contentsOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class PlotCardTest : public UiTest {
    Q_OBJECT

private slots:
    void whatIsCopiedIsNoFormula()
    {
        QCOMPARE(copiedText({"Name", "=Users"}, {{"=1+1", "5"}, {"+cmd|' /C calc'!A0", "+20"}, {"-2+3", "-20 %"}, {"@SUM(A1)", "-1,234.5"}, {"\t=1", "–"}, {QStringLiteral("\uFF1D1"), "a\tb\nc"}}),
            QStringLiteral("Name\t'=Users\n'=1+1\t5\n'+cmd|' /C calc'!A0\t+20\n'-2+3\t-20 %\n'@SUM(A1)\t-1,234.5\n' =1\t–\n'\uFF1D1\ta b c\n"));
    }

    void theWheelOverAChartScrollsThePage()
    {
        QScrollArea area;
        auto* content = new QWidget;
        auto* column = new QVBoxLayout(content);
        auto* card = new PlotCard(QStringLiteral("Chart"), QStringLiteral("chart"), content);
        column->addWidget(card);
        content->setMinimumHeight(2000);
        area.setWidgetResizable(true);
        area.setWidget(content);
        area.resize(500, 400);
        area.show();
        QVERIFY(QTest::qWaitForWindowExposed(&area));
        for (const bool isClicked : {false, true}) {
            QCustomPlot& plot = card->plot();
            if (isClicked)
                QTest::mouseClick(&plot, Qt::LeftButton);
            const int before = area.verticalScrollBar()->value();
            const QPointF at = plot.rect().center();
            QWheelEvent wheel(at, plot.mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(&plot, &wheel);
            QVERIFY2(area.verticalScrollBar()->value() > before, isClicked ? "after a click" : "untouched");
        }
    }

    void theEndingThatIsTypedWinsOverTheChosenType_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("expected");
        const auto add = [](const char* path, const char* filter, const char* expected) {
            QTest::addRow("%s as %s", path, filter) << QString::fromLatin1(path) << QString::fromLatin1(filter) << QString::fromLatin1(expected);
        };
        add("/tmp/growth.png", "Vector graphics (*.svg)", "/tmp/growth.png");
        add("/tmp/growth.svg", "Images (*.png)", "/tmp/growth.svg");
        add("/tmp/growth.svg", "Vector graphics (*.svg)", "/tmp/growth.svg");
        add("/tmp/growth.SVG", "Vector graphics (*.svg)", "/tmp/growth.SVG");
        add("/tmp/growth", "PDF (*.pdf)", "/tmp/growth.pdf");
        add("/tmp/growth.v2", "Images (*.png)", "/tmp/growth.v2.png");
        add("/tmp/growth.svg", "", "/tmp/growth.svg");
        add("/tmp/growth", "", "/tmp/growth.png");
    }

    void theEndingThatIsTypedWinsOverTheChosenType()
    {
        QFETCH(QString, path);
        QFETCH(QString, filter);
        QFETCH(QString, expected);
        QCOMPARE(picturePath(path, filter), expected);
    }

    void whatIsSavedHasItsTitleAndLegend_data()
    {
        QTest::addColumn<ColorScheme>("scheme");
        QTest::newRow("light") << ColorScheme::Light;
        QTest::newRow("dark") << ColorScheme::Dark;
    }

    void whatIsSavedHasItsTitleAndLegend()
    {
        QFETCH(ColorScheme, scheme);
        applyTheme(*qApp, scheme);
        PlotCard card(QStringLiteral("What takes the addresses"), QStringLiteral("addresses"));
        card.setNote(QStringLiteral("in month 12"));
        card.setLegend({{theme().accent, QStringLiteral("VPC endpoints")}, {theme().muted, QStringLiteral("Margin"), Qt::Dense4Pattern, QStringLiteral("1,019")}});
        card.resize(600, 400);
        card.show();
        const QTemporaryDir folder;
        const QString svg = folder.filePath(QStringLiteral("chart.svg"));
        QVERIFY(savePicture(card.picture(), svg));
        const QByteArray drawn = contentsOf(svg);
        for (const char* text : {"What takes the addresses<", "in month 12<", "VPC endpoints<", "Margin<", "1,019<"})
            QVERIFY2(drawn.contains(text), text);
        QVERIFY(drawn.contains(theme().text.name().toLatin1()));

        const QString pdf = folder.filePath(QStringLiteral("chart.pdf"));
        QVERIFY(savePicture(card.picture(), pdf));
        QVERIFY(contentsOf(pdf).startsWith("%PDF-"));

        const QString png = folder.filePath(QStringLiteral("chart.png"));
        QVERIFY(savePicture(card.picture(), png));
        const QImage image(png);
        QVERIFY(image.width() > 2 * card.plot().width() && image.height() > 2 * card.plot().height() + 60);
        QCOMPARE(image.pixelColor(2, 2), theme().card);
        QVERIFY(!savePicture(card.picture(), folder.filePath(QStringLiteral("none/chart.svg"))));
    }

    void theTableIsThereWhenItIsLookedAt()
    {
        PlotCard card(QStringLiteral("Chart"), QStringLiteral("chart"));
        card.setNumbers([] { return Numbers{.columns = {QStringLiteral("Month"), QStringLiteral("Users")}, .rows = {{QStringLiteral("0"), QStringLiteral("100")}}}; });
        card.show();
        card.showTable();
        const auto* table = card.findChild<QTableView*>();
        QVERIFY(table->isVisible() && !card.plot().isVisible());
        QCOMPARE(table->model()->index(0, 1).data().toString(), QStringLiteral("100"));
        card.showChart();
        QVERIFY(!table->isVisible() && card.plot().isVisible());
    }
};

int main(int argc, char** argv)
{
    return runUiTest<PlotCardTest>(argc, argv);
}

#include "plot_card_test.moc"
