// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "tests/ui/access/contrast.h"
#include "tests/ui/harness.h"

#include <QFileDialog>
#include <QToolButton>

using namespace headroom;

class ThemeTest : public UiTest {
    Q_OBJECT

private slots:
    void textReadsOnEveryGround_data()
    {
        QTest::addColumn<ColorScheme>("scheme");
        QTest::addColumn<double>("least");
        QTest::newRow("light") << ColorScheme::Light << 4.5;
        QTest::newRow("dark") << ColorScheme::Dark << 4.5;
        QTest::newRow("high-contrast") << ColorScheme::HighContrast << 7.0;
    }

    void textReadsOnEveryGround()
    {
        QFETCH(ColorScheme, scheme);
        QFETCH(double, least);
        applyTheme(*qApp, scheme);
        const Theme& colours = theme();
        QCOMPARE(colours.dark, scheme == ColorScheme::Dark);
        QCOMPARE(colours.highContrast, scheme == ColorScheme::HighContrast);
        for (const QColor& ground : {colours.window, colours.panel, colours.card, colours.accentSoft})
            for (const QColor& text : {colours.text, colours.muted, colours.accent, colours.error, colours.warning, colours.info, colours.good})
                QVERIFY2(contrast(text, ground) >= least, qPrintable(text.name() + " on " + ground.name()));
        QVERIFY(contrast(colours.onAccent, colours.accent) >= least);
        QVERIFY(contrast(colours.warning, colours.warningSoft) >= least);
        for (std::size_t i = 0; i < entityCount; ++i) {
            const auto entity = static_cast<Entity>(i);
            QVERIFY2(contrast(colours.onEntity(entity), colours.entity(entity)) >= least, qPrintable(colours.entity(entity).name()));
        }
    }

    void whatIsNoTextIsSeen_data() { textReadsOnEveryGround_data(); }

    void whatIsNoTextIsSeen()
    {
        QFETCH(ColorScheme, scheme);
        applyTheme(*qApp, scheme);
        const Theme& colours = theme();
        constexpr double seen = 3;
        for (const QColor& ground : {colours.window, colours.panel, colours.card})
            for (const QColor& mark : {colours.outline, colours.focus, colours.accent})
                QVERIFY2(contrast(mark, ground) >= seen, qPrintable(mark.name() + " on " + ground.name()));
        QVERIFY(contrast(colours.focus, colours.accentSoft) >= seen);
        QVERIFY(contrast(colours.accent, colours.free) >= seen); // how full a bar is
        QVERIFY(contrast(colours.warning, colours.free) >= seen);
        // Areas of a chart stand on the card, and a line of its colour parts those beside each other.
        for (std::size_t i = 0; i < entityCount; ++i)
            QVERIFY2(contrast(colours.entity(static_cast<Entity>(i)), colours.card) >= seen, qPrintable(colours.entity(static_cast<Entity>(i)).name()));
    }

    void entitiesOfOneLedgerDiffer()
    {
        QSet<QRgb> fills;
        for (std::size_t i = 0; i < entityCount; ++i)
            if (static_cast<Entity>(i) != Entity::Space) // never in one ledger with KernelGateway, whose place it takes
                fills.insert(theme().entity(static_cast<Entity>(i)).rgb());
        QCOMPARE(fills.size(), static_cast<qsizetype>(entityCount) - 1);
    }

    /// The buttons of Qt's own file dialog have pictures and no words, and little room for either.
    void theFileDialogsButtonsShowTheirPictures()
    {
        applyTheme(*qApp, ColorScheme::Light);
        QFileDialog dialog;
        dialog.setOption(QFileDialog::DontUseNativeDialog);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        int seen = 0;
        for (auto* button : dialog.findChildren<QToolButton*>()) {
            if (!button->isVisible() || button->icon().isNull())
                continue;
            ++seen;
            const QImage image = button->grab().toImage().convertToFormat(QImage::Format_RGB32);
            QRect ink;
            const QColor ground = groundOf(image);
            for (int y = 3; y < image.height() - 3; ++y)
                for (int x = 3; x < image.width() - 3; ++x)
                    if (QColor(image.pixel(x, y)) != ground)
                        ink |= QRect(x, y, 1, 1);
            QVERIFY2(ink.width() >= 8 && ink.height() >= 8, qPrintable(QStringLiteral("%1: %2×%3").arg(button->objectName()).arg(ink.width()).arg(ink.height())));
        }
        QVERIFY(seen >= 4);
    }
};

int main(int argc, char** argv)
{
    return runUiTest<ThemeTest>(argc, argv);
}

#include "theme_test.moc"
