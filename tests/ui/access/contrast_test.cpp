// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/access/contrast.h"
#include "tests/ui/access/pages_shown.h"
#include "tests/ui/harness.h"

#include <QAbstractButton>
#include <QLabel>

using namespace headroom;

namespace {

/// WCAG's large letters: 18 points, or 14 points where they are bold, at 96 dots an inch.
bool isLarge(const QFont& font)
{
    const int pixels = QFontInfo(font).pixelSize();
    return pixels >= 24 || (font.bold() && pixels >= 19);
}

QString wordsOf(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return label->text();
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return button ? button->text() : QString();
}

} // namespace

/// What is written on the pages, measured in pictures of them: whatever the style sheet, the palette or a delegate had in mind.
class ContrastTest : public UiTest {
    Q_OBJECT

private slots:
    void cleanup() { applyTheme(*qApp, ColorScheme::Light); }

    void whatIsWrittenStandsOut_data()
    {
        QTest::addColumn<ColorScheme>("scheme");
        QTest::addColumn<double>("least");
        QTest::newRow("light") << ColorScheme::Light << 4.5;
        QTest::newRow("dark") << ColorScheme::Dark << 4.5;
        QTest::newRow("high-contrast") << ColorScheme::HighContrast << 7.0;
    }

    void whatIsWrittenStandsOut()
    {
        QFETCH(ColorScheme, scheme);
        QFETCH(double, least);
        applyTheme(*qApp, scheme);
        MainWindow window;
        window.document().startFrom(fullPlan());
        window.resize(1440, 900);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QStringList faint;
        int seen = 0;
        for (const auto& [name, page] : pageActions) {
            showPage(window, page);
            window.setFocus();
            for (auto* widget : window.findChildren<QWidget*>()) {
                const QString text = wordsOf(*widget);
                if (!widget->isVisible() || !widget->isEnabled() || text.size() < 3 || widget->visibleRegion().isEmpty() || widget->visibleRegion().boundingRect() != widget->rect())
                    continue;
                ++seen;
                const QImage picture = window.grab(QRect(widget->mapTo(&window, QPoint(0, 0)), widget->size())).toImage().convertToFormat(QImage::Format_RGB32);
                const double wanted = isLarge(widget->font()) && least < 7 ? 3.0 : least;
                // A thin stroke between two pixels never has all of its colour.
                constexpr double stroke = 0.95;
                if (const double found = writtenContrast(picture); found < wanted * stroke)
                    faint << QStringLiteral("%1: “%2” has %3, needs %4").arg(QLatin1String(name), text).arg(found).arg(wanted);
            }
        }
        QVERIFY2(faint.isEmpty(), qPrintable(faint.join(u'\n')));
        QVERIFY(seen > 200);
    }
};

int main(int argc, char** argv)
{
    return runUiTest<ContrastTest>(argc, argv);
}

#include "contrast_test.moc"
