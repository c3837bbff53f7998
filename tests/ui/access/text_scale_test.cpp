// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/access/pages_shown.h"
#include "tests/ui/pictures.h"
#include "tests/ui/harness.h"

#include <QDir>

using namespace headroom;

class TextScaleTest : public UiTest {
    Q_OBJECT

private slots:
    void cleanup()
    {
        setTextScale(1);
        applyTheme(*qApp, ColorScheme::Light);
    }

    /// Letters of 26 pixels in place of 13: all of them, and the page stays wide enough.
    void everythingFits_data()
    {
        QTest::addColumn<ActionId>("page");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("scale");
        for (const auto& [name, page] : pageActions) {
            QTest::newRow(qPrintable(QLatin1String(name) + QStringLiteral("-text-200-1280"))) << page << QSize(1280, 800) << 2.0;
            QTest::newRow(qPrintable(QLatin1String(name) + QStringLiteral("-text-200-1440"))) << page << QSize(1440, 900) << 2.0;
            QTest::newRow(qPrintable(QLatin1String(name) + QStringLiteral("-text-150-1280"))) << page << QSize(1280, 800) << 1.5;
            QTest::newRow(qPrintable(QLatin1String(name) + QStringLiteral("-text-100-1280"))) << page << QSize(1280, 800) << 1.0;
        }
    }

    void everythingFits()
    {
        QFETCH(ActionId, page);
        QFETCH(QSize, size);
        QFETCH(double, scale);
        setTextScale(scale);
        applyTheme(*qApp, ColorScheme::Light);
        MainWindow window;
        window.document().startFrom(fullPlan());
        window.resize(size);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        showPage(window, page);
        QCOMPARE(window.size(), size); // nothing makes it wider
        const QDir folder(QStringLiteral(HEADROOM_SCREENSHOTS));
        QVERIFY(folder.mkpath(QStringLiteral(".")));
        QVERIFY(window.grab().save(folder.filePath(QLatin1String(QTest::currentDataTag()) + QStringLiteral(".png"))));
        int labels = 0;
        for (const auto* label : window.findChildren<QLabel*>()) {
            if (!label->isVisible() || label->text().isEmpty())
                continue;
            ++labels;
            QVERIFY2(QFontInfo(label->font()).pixelSize() >= qRound(12 * scale), qPrintable(label->text()));
        }
        QVERIFY(labels > 20);
        const QString clipped = clippedText(window);
        QVERIFY2(clipped.isEmpty(), qPrintable(clipped));
    }

    void theDesktopsWishIsTaken()
    {
        const QFont before = QApplication::font();
        QFont font = before;
        font.setPointSizeF(9);
        QApplication::setFont(font);
        QCOMPARE(systemTextScale(), 1.0);
        font.setPointSizeF(24); // 12 points are usual, and twice as much is the most
        QApplication::setFont(font);
        QCOMPARE(systemTextScale(), 2.0);
        QApplication::setFont(before);
    }
};

int main(int argc, char** argv)
{
    return runUiTest<TextScaleTest>(argc, argv);
}

#include "text_scale_test.moc"
