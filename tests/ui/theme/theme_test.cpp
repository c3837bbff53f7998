// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "tests/ui/access/contrast.h"
#include "tests/ui/harness.h"

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
};

int main(int argc, char** argv)
{
    return runUiTest<ThemeTest>(argc, argv);
}

#include "theme_test.moc"
