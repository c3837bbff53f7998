// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/access/contrast.h"
#include "tests/ui/access/pages_shown.h"
#include "tests/ui/harness.h"
#include "ui/help/help_flow.h"
#include "ui/language.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QScrollArea>
#include <QTabBar>
#include <QTableView>
#include <QTimer>
#include <QTranslator>

#include <array>
#include <functional>

using namespace headroom;

namespace {

constexpr double seen = 3; ///< the contrast that WCAG wants of what is no text

QString nameOf(const QWidget* widget)
{
    QString name = QString::fromLatin1(widget->metaObject()->className()) + QStringLiteral(" “") + widget->accessibleName() + QStringLiteral("”");
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
        name += u' ' + button->text();
    return name + u' ' + widget->objectName();
}

/// What Tab has to reach.
QList<QWidget*> takers(QWidget& window)
{
    QList<QWidget*> result;
    for (auto* widget : window.findChildren<QWidget*>()) {
        const bool isPart = qobject_cast<QAbstractSpinBox*>(widget->parentWidget()) || qobject_cast<QComboBox*>(widget->parentWidget()) || widget->inherits("QTableCornerButton");
        if (widget->isVisible() && widget->isEnabled() && widget->window() == &window && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget->focusProxy() && !isPart)
            result << widget;
    }
    return result;
}

/// What Tab, or Shift+Tab, goes through until it comes back to where it was.
QList<QWidget*> wayRound(QWidget& window, Qt::KeyboardModifiers modifiers)
{
    QList<QWidget*> way;
    constexpr int most = 300;
    while (way.size() < most) {
        QWidget* now = window.focusWidget();
        if (!now || way.contains(now))
            break;
        way << now;
        // A date has three parts.
        for (int part = 0; part < (now->inherits("QDateTimeEdit") ? 3 : 1) && window.focusWidget() == now; ++part)
            QTest::keyClick(now, modifiers == Qt::NoModifier ? Qt::Key_Tab : Qt::Key_Backtab, modifiers);
    }
    return way;
}

QRect placeOf(const QWidget* widget)
{
    return {widget->mapTo(widget->window(), QPoint(0, 0)), widget->size()};
}

/// Whether a reader who has come to `before` expects `after` somewhere behind it: farther down, or farther right in the same lines.
bool isReadAfter(const QRect& before, const QRect& after)
{
    constexpr int tolerance = 6;
    if (after.top() >= before.bottom() - tolerance)
        return true; // below
    if (after.left() >= before.right() - tolerance)
        return true; // beside, such as the top of the next column
    // Within: a table's buttons, the parts of a group.
    return after.top() + tolerance >= before.top() && after.left() + tolerance >= before.left();
}

/// The part of the window that something is in.
const QWidget* regionOf(const QWidget* widget)
{
    const auto isRegion = [](const QWidget* part) {
        for (const char* name : {"headroom::Page", "headroom::AnswerPanel", "headroom::Navigator", "headroom::DifferenceBar", "QToolBar", "QTabBar"})
            if (part->inherits(name))
                return true;
        return part->isWindow();
    };
    while (!isRegion(widget))
        widget = widget->parentWidget();
    return widget;
}

/// Brings it into sight, as Tab does.
void reveal(QWidget* widget)
{
    for (QWidget* above = widget->parentWidget(); above; above = above->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(above))
            area->ensureWidgetVisible(widget);
    QCoreApplication::processEvents();
}

QImage pictureOf(QWidget* widget)
{
    QCoreApplication::processEvents();
    return widget->window()->grab(placeOf(widget)).toImage().convertToFormat(QImage::Format_RGB32);
}

void checkTabs(QWidget& window, const QString& where)
{
    wayRound(window, Qt::NoModifier); // a table that has had the keyboard has a current row, and buttons for it
    const QList<QWidget*> wanted = takers(window);
    QList<QWidget*> way = wayRound(window, Qt::NoModifier);
    // A dialog begins at its default button, which is read last.
    if (qobject_cast<QDialog*>(&window))
        std::rotate(way.begin(), std::min_element(way.begin(), way.end(), [](const QWidget* a, const QWidget* b) {
            return std::pair(placeOf(a).top(), placeOf(a).left()) < std::pair(placeOf(b).top(), placeOf(b).left());
        }), way.end());
    QStringList wrong;
    for (const QWidget* each : wanted)
        if (!way.contains(each))
            wrong << QStringLiteral("%1: Tab does not reach %2").arg(where, nameOf(each));
    for (qsizetype i = 1; i < way.size(); ++i)
        if (regionOf(way[i - 1]) == regionOf(way[i]) && !isReadAfter(placeOf(way[i - 1]), placeOf(way[i])))
            wrong << QStringLiteral("%1: Tab goes back from %2 to %3").arg(where, nameOf(way[i - 1]), nameOf(way[i]));
    QList<QWidget*> back = wayRound(window, Qt::ShiftModifier);
    std::reverse(back.begin(), back.end());
    if (QSet<QWidget*>(back.begin(), back.end()) != QSet<QWidget*>(way.begin(), way.end()))
        wrong << QStringLiteral("%1: Shift+Tab reaches %2 of %3").arg(where).arg(back.size()).arg(way.size());
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    QVERIFY2(!way.isEmpty(), qPrintable(where));
}

void checkFocusIsSeen(QWidget& window, const QString& where)
{
    QStringList unseen;
    for (QWidget* each : takers(window)) {
        each->setFocus(Qt::TabFocusReason);
        reveal(each);
        const QImage with = pictureOf(each);
        // Where nothing shows it: not another input, for its ring could lie in the picture, too.
        each->clearFocus();
        const QImage without = pictureOf(each);
        // Of what is large, a part of it is marked: a cell, a page, a block.
        const int least = std::min({each->width() + each->height(), 2 * each->height() + 40, 400}) / 2;
        if (const int found = pixelsThatDiffer(with, without, seen); found < least)
            unseen << QStringLiteral("%1: the focus on %2 is seen by %3 pixels, less than %4").arg(where, nameOf(each)).arg(found).arg(least);
    }
    QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join(u'\n')));
}

QStringList mnemonicClashes(const QList<QPair<QString, QString>>& texts)
{
    QMap<QString, QString> taken;
    QStringList clashes;
    for (const auto& [where, text] : texts) {
        const QString key = QKeySequence::mnemonic(text).toString();
        if (key.isEmpty())
            continue;
        if (taken.contains(key))
            clashes << QStringLiteral("%1: “%2” and “%3” share %4").arg(where, taken[key], text, key);
        taken[key] = text;
    }
    return clashes;
}

/// Of all that is in sight in a window, its menu bar included.
QStringList clashesIn(QWidget& window, const QString& where)
{
    QList<QPair<QString, QString>> texts;
    for (const auto* bar : window.findChildren<QMenuBar*>())
        for (const QAction* menu : bar->actions())
            texts << qMakePair(where, menu->text());
    for (const auto* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget); button && !button->inherits("QToolButton"))
            texts << qMakePair(where, button->text());
        else if (const auto* label = qobject_cast<const QLabel*>(widget); label && label->buddy())
            texts << qMakePair(where, label->text());
    }
    return mnemonicClashes(texts);
}

QStringList clashesInMenus(QMainWindow& window)
{
    QStringList clashes;
    for (const QAction* menu : window.menuBar()->actions()) {
        QList<QPair<QString, QString>> texts;
        for (const QAction* entry : menu->menu()->actions())
            texts << qMakePair(menu->text(), entry->text());
        clashes << mnemonicClashes(texts);
    }
    return clashes;
}

/// Opens what the action opens, and hands it to `look` before it is closed.
void inDialog(MainWindow& window, ActionId id, const std::function<void(QDialog&)>& look)
{
    bool isLookedAt = false;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        // Some are modal, some stay beside the window.
        QDialog* dialog = nullptr;
        for (QWidget* each : QApplication::topLevelWidgets())
            if (each->isVisible() && qobject_cast<QDialog*>(each))
                dialog = qobject_cast<QDialog*>(each);
        if (!dialog || isLookedAt)
            return;
        isLookedAt = true;
        look(*dialog);
        dialog->reject();
    });
    timer.start(50);
    window.action(id)->trigger();
    QTRY_VERIFY(isLookedAt);
}

constexpr std::array dialogActions{ActionId::PlanProperties, ActionId::ExportCode, ActionId::Settings, ActionId::KeyboardShortcuts, ActionId::About};

} // namespace

class KeyboardTest : public UiTest {
    Q_OBJECT

private slots:
    void cleanup() { applyTheme(*qApp, ColorScheme::Light); }

    void tabGoesThroughEachPage_data()
    {
        QTest::addColumn<ActionId>("page");
        for (const auto& [name, page] : pageActions)
            QTest::newRow(name) << page;
    }

    void tabGoesThroughEachPage()
    {
        QFETCH(ActionId, page);
        MainWindow window;
        window.document().startFrom(fullPlan());
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        showPage(window, page);
        checkTabs(window, QString::fromLatin1(QTest::currentDataTag()));
    }

    void tabGoesThroughEachDialog()
    {
        MainWindow window;
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        for (const ActionId id : dialogActions)
            inDialog(window, id, [](QDialog& dialog) {
                QTest::qWait(100);
                checkTabs(dialog, dialog.windowTitle());
            });
    }

    void theFocusIsSeen_data()
    {
        QTest::addColumn<ActionId>("page");
        QTest::addColumn<ColorScheme>("scheme");
        for (const auto& [name, page] : pageActions)
            for (const auto& [word, scheme] : {std::pair("light", ColorScheme::Light), std::pair("dark", ColorScheme::Dark), std::pair("high-contrast", ColorScheme::HighContrast)})
                QTest::newRow(qPrintable(QLatin1String(name) + u'-' + QLatin1String(word))) << page << scheme;
    }

    void theFocusIsSeen()
    {
        QFETCH(ActionId, page);
        QFETCH(ColorScheme, scheme);
        applyTheme(*qApp, scheme);
        QApplication::setCursorFlashTime(0); // a cursor that comes and goes is no mark
        MainWindow window;
        window.document().startFrom(fullPlan());
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        showPage(window, page);
        checkFocusIsSeen(window, QString::fromLatin1(QTest::currentDataTag()));
    }

    void theFocusIsSeenInDialogs()
    {
        MainWindow window;
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        for (const ActionId id : dialogActions)
            inDialog(window, id, [](QDialog& dialog) {
                QTest::qWait(100);
                checkFocusIsSeen(dialog, dialog.windowTitle());
            });
    }

    /// The ring round the current cell of a table takes no room from its text.
    void theRingLeavesTheTextWhole()
    {
        MainWindow window;
        window.document().startFrom(fullPlan());
        window.resize(1280, 800);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        showPage(window, ActionId::ShowFindings);
        auto* table = window.findChild<QWidget*>(QStringLiteral("findingsPage"))->findChild<QTableView*>();
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            const QModelIndex cell = table->model()->index(0, column);
            if (table->isColumnHidden(column))
                continue;
            table->setCurrentIndex(cell);
            table->setFocus(Qt::TabFocusReason);
            const auto within = [&] {
                QCoreApplication::processEvents();
                return table->viewport()->grab(table->visualRect(cell).adjusted(4, 4, -4, -4)).toImage();
            };
            const QImage with = within();
            window.findChild<QTabBar*>()->setFocus();
            QVERIFY2(with == within(), qPrintable(cell.data().toString()));
        }
    }

    void arrowsGoThroughChoices()
    {
        MainWindow window;
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto* network = window.findChild<QWidget*>(QStringLiteral("network"));
        const auto buttons = network->findChildren<QAbstractButton*>();
        QCOMPARE(buttons.size(), 2);
        buttons[0]->setFocus(Qt::TabFocusReason);
        QTest::keyClick(buttons[0], Qt::Key_Right);
        QVERIFY(buttons[1]->isChecked());
        QVERIFY(buttons[1]->hasFocus());
        QTest::keyClick(buttons[1], Qt::Key_Left);
        QVERIFY(buttons[0]->isChecked());
    }

    void noTwoThingsInSightShareAMnemonic_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("en") << Language::English;
        QTest::newRow("es") << Language::Spanish;
    }

    void noTwoThingsInSightShareAMnemonic()
    {
        QFETCH(Language, language);
        auto* words = const_cast<QTranslator*>(translatorOf(language));
        if (words)
            QCoreApplication::installTranslator(words);
        {
            MainWindow window;
            window.document().startFrom(fullPlan());
            window.show();
            QStringList clashes = clashesInMenus(window);
            for (const auto& [name, page] : pageActions) {
                showPage(window, page);
                clashes << clashesIn(window, QString::fromLatin1(name));
            }
            window.help().showWelcome();
            QCoreApplication::processEvents();
            clashes << clashesIn(window, QStringLiteral("welcome"));
            for (const ActionId id : dialogActions)
                inDialog(window, id, [&clashes](QDialog& dialog) { clashes << clashesIn(dialog, dialog.windowTitle()); });
            if (words)
                QCoreApplication::removeTranslator(words);
            QVERIFY2(clashes.isEmpty(), qPrintable(clashes.join(u'\n')));
        }
    }
};

int main(int argc, char** argv)
{
    return runUiTest<KeyboardTest>(argc, argv);
}

#include "keyboard_test.moc"
