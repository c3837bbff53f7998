// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "tests/ui/access/contrast.h"
#include "tests/ui/harness.h"

#include <QDialog>
#include <QFileDialog>
#include <QListView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
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

    void whatIsTickedIsSeen_data() { textReadsOnEveryGround_data(); }

    /// Boxes of lists and tables, ticked and not, by pictures of them.
    void whatIsTickedIsSeen()
    {
        QFETCH(ColorScheme, scheme);
        applyTheme(*qApp, scheme);
        QStandardItemModel model;
        for (const Qt::CheckState state : {Qt::Unchecked, Qt::Checked}) {
            auto* item = new QStandardItem;
            item->setCheckable(true);
            item->setCheckState(state);
            model.appendRow(item);
        }
        QListView list;
        QTableView table;
        for (QAbstractItemView* view : std::initializer_list<QAbstractItemView*>{&list, &table}) {
            view->setModel(&model);
            view->resize(200, 200);
            view->setFocusPolicy(Qt::NoFocus);
            view->show();
            QVERIFY(QTest::qWaitForWindowExposed(view));
            for (int row = 0; row < model.rowCount(); ++row) {
                const QRect cell = view->visualRect(model.index(row, 0)).adjusted(1, 1, -1, -2);
                const QImage picture = view->viewport()->grab(QRect(cell.topLeft(), QSize(28, cell.height()))).toImage().convertToFormat(QImage::Format_RGB32);
                QVERIFY2(writtenContrast(picture) >= 3, qPrintable(QStringLiteral("%1, row %2: %3").arg(QLatin1String(view->metaObject()->className())).arg(row).arg(writtenContrast(picture))));
            }
        }
    }

    void whatCanNotBePressedLooksSo_data()
    {
        QTest::addColumn<ColorScheme>("scheme");
        QTest::addColumn<QString>("role");
        QTest::addColumn<bool>("isDefault");
        for (const ColorScheme scheme : {ColorScheme::Light, ColorScheme::Dark, ColorScheme::HighContrast})
            for (const char* role : {"", "default", "primary", "link", "flat", "segment", "entry"})
                QTest::addRow("%s %d", role, static_cast<int>(scheme)) << scheme << QString::fromLatin1(role) << (qstrcmp(role, "default") == 0);
    }

    void whatCanNotBePressedLooksSo()
    {
        QFETCH(ColorScheme, scheme);
        QFETCH(QString, role);
        QFETCH(bool, isDefault);
        applyTheme(*qApp, scheme);
        QDialog dialog; // a button is the default one of a dialog alone
        QPushButton button(QStringLiteral("Export…"), &dialog);
        if (!isDefault && !role.isEmpty())
            setRole(&button, role.toLatin1().constData());
        button.setAutoDefault(false);
        button.setDefault(isDefault);
        button.setFocusPolicy(Qt::NoFocus);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        const QImage enabled = dialog.grab().toImage();
        button.setEnabled(false);
        const QImage disabled = dialog.grab().toImage();
        QVERIFY(pixelsThatDiffer(enabled, disabled, 1.3) > 20);
        if (role == QLatin1String("primary"))
            QVERIFY(contrast(groundOf(enabled.copy(button.geometry())), groundOf(disabled.copy(button.geometry()))) > 1.5);
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
