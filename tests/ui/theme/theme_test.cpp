// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "tests/ui/harness.h"

#include <cmath>

using namespace headroom;

namespace {

/// WCAG 2.1, relative luminance.
double luminance(const QColor& colour)
{
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

} // namespace

class ThemeTest : public UiTest {
    Q_OBJECT

private slots:
    void textReadsOnEveryGround_data()
    {
        QTest::addColumn<ColorScheme>("scheme");
        QTest::newRow("light") << ColorScheme::Light;
        QTest::newRow("dark") << ColorScheme::Dark;
    }

    void textReadsOnEveryGround()
    {
        QFETCH(ColorScheme, scheme);
        applyTheme(*qApp, scheme);
        const Theme& colours = theme();
        QCOMPARE(colours.dark, scheme == ColorScheme::Dark);
        for (const QColor& ground : {colours.window, colours.panel, colours.card, colours.accentSoft})
            for (const QColor& text : {colours.text, colours.muted, colours.accent, colours.error, colours.warning, colours.info, colours.good})
                QVERIFY2(contrast(text, ground) >= 4.5, qPrintable(text.name() + " on " + ground.name()));
        QVERIFY(contrast(colours.onAccent, colours.accent) >= 4.5);
        QVERIFY(contrast(colours.warning, colours.warningSoft) >= 4.5);
        for (std::size_t i = 0; i < entityCount; ++i) {
            const auto entity = static_cast<Entity>(i);
            QVERIFY2(contrast(colours.onEntity(entity), colours.entity(entity)) >= 4.5, qPrintable(colours.entity(entity).name()));
        }
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
