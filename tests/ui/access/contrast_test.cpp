// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/answer.h"
#include "tests/ui/access/contrast.h"
#include "tests/ui/access/pages_shown.h"
#include "tests/ui/harness.h"
#include "ui/export/export_dialog.h"
#include "ui/help/about_dialog.h"
#include "ui/help/keys_dialog.h"
#include "ui/settings/settings_dialog.h"
#include "ui/widgets/plan_properties_dialog.h"
#include "ui/widgets/problem_list_dialog.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QTabBar>

#include <memory>

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

    void whatIsWrittenInPartsStandsOut_data() { whatIsWrittenStandsOut_data(); }

    /// Cells, fields, tabs, headings of columns and the handles of scroll bars, on the pages and in the dialogs.
    void whatIsWrittenInPartsStandsOut()
    {
        QFETCH(ColorScheme, scheme);
        QFETCH(double, least);
        applyTheme(*qApp, scheme);
        m_least = least;
        m_faint.clear();
        m_seen.clear();
        MainWindow window;
        window.document().startFrom(fullPlan());
        window.resize(1440, 900);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        for (const auto& [name, page] : pageActions) {
            showPage(window, page);
            window.setFocus();
            lookAtParts(window);
        }
        const std::unique_ptr<QDialog> dialogs[] = {std::make_unique<KeysDialog>(), std::make_unique<AboutDialog>(), std::make_unique<SettingsDialog>(scheme),
            std::make_unique<ExportDialog>(answerOf(fullPlan(), std::nullopt), 0, QString()), std::make_unique<PlanPropertiesDialog>(fullPlan()),
            std::make_unique<ProblemListDialog>(QStringLiteral("Headroom"), QStringLiteral("Problems"), PlanDocument().open(QStringLiteral(HEADROOM_TEST_DATA "/plans/broken_several.headroom.json")))};
        for (const auto& dialog : dialogs) {
            dialog->show();
            QVERIFY(QTest::qWaitForWindowExposed(dialog.get()));
            dialog->setFocus();
            lookAtParts(*dialog);
            dialog->hide();
        }
        for (auto* menu : window.findChildren<QMenu*>())
            lookAtMenu(*menu);
        QVERIFY2(m_faint.isEmpty(), qPrintable(m_faint.join(u'\n')));
        for (const auto& [kind, count] : {std::pair("cell", 150), std::pair("heading", 30), std::pair("tab", 10), std::pair("field", 15), std::pair("placeholder", 2), std::pair("menu", 30), std::pair("scroll bar", 2)})
            QVERIFY2(m_seen[QLatin1String(kind)] >= count, qPrintable(QStringLiteral("%1: %2 seen").arg(QLatin1String(kind)).arg(m_seen[QLatin1String(kind)])));
    }

private:
    void lookAtMenu(QMenu& menu)
    {
        menu.ensurePolished();
        menu.resize(menu.sizeHint());
        for (const QAction* action : menu.actions())
            if (action->isEnabled() && !action->isSeparator())
                look(menu, menu.actionGeometry(const_cast<QAction*>(action)), QStringLiteral("menu"), action->text(), m_least);
    }

    void lookAtParts(QWidget& window)
    {
        for (auto* view : window.findChildren<QAbstractItemView*>()) {
            if (!view->isVisible() || view->inherits("QHeaderView") || !view->viewport()->isVisible())
                continue;
            for (int y = 4; y < view->viewport()->height(); y += 12)
                for (int x = 4; x < view->viewport()->width(); x += 24) {
                    const QModelIndex cell = view->indexAt({x, y});
                    if (!cell.isValid() || !(cell.flags() & Qt::ItemIsEnabled) || cell.data().toString().size() < 2 || m_cells.contains(cell))
                        continue;
                    m_cells.insert(cell);
                    look(*view->viewport(), view->visualRect(cell).adjusted(2, 2, -2, -3), QStringLiteral("cell"), cell.data().toString(), m_least);
                }
            m_cells.clear();
        }
        for (auto* header : window.findChildren<QHeaderView*>())
            for (int section = 0; header->isVisible() && header->orientation() == Qt::Horizontal && section < header->count(); ++section)
                if (const QString text = header->model()->headerData(section, Qt::Horizontal).toString(); !header->isSectionHidden(section) && text.size() > 2)
                    look(*header->viewport(), QRect(header->sectionViewportPosition(section), 0, header->sectionSize(section), header->height() - 2), QStringLiteral("heading"), text, m_least);
        for (auto* bar : window.findChildren<QTabBar*>())
            for (int tab = 0; bar->isVisible() && tab < bar->count(); ++tab)
                look(*bar, bar->tabRect(tab).adjusted(2, 2, -2, -4), QStringLiteral("tab"), bar->tabText(tab), m_least);
        for (auto* line : window.findChildren<QLineEdit*>()) {
            if (!line->isVisible() || !line->isEnabled())
                continue;
            const bool isEmpty = line->text().isEmpty();
            const QString words = isEmpty ? line->placeholderText() : line->text();
            if (words.size() > 1)
                look(*line, line->rect().adjusted(6, 4, -6, -4), isEmpty ? QStringLiteral("placeholder") : QStringLiteral("field"), words, m_least);
        }
        for (auto* combo : window.findChildren<QComboBox*>())
            if (combo->isVisible() && combo->isEnabled() && !combo->isEditable() && !combo->currentText().isEmpty())
                look(*combo, combo->rect().adjusted(6, 4, -24, -4), QStringLiteral("field"), combo->currentText(), m_least);
        for (auto* bar : window.findChildren<QScrollBar*>())
            if (bar->isVisible() && bar->maximum() > 0)
                look(*bar, bar->rect(), QStringLiteral("scroll bar"), bar->parentWidget()->objectName(), 3.0);
    }

    /// Measures what stands in a part of a widget, where all of it is in sight.
    void look(QWidget& widget, const QRect& part, const QString& kind, const QString& words, double wanted)
    {
        const bool isMenu = kind == QLatin1String("menu");
        if (part.isEmpty() || (!isMenu && !widget.visibleRegion().contains(part)))
            return;
        if (!isMenu && widget.visibleRegion().intersected(part).boundingRect() != part)
            return;
        ++m_seen[kind];
        const QWidget* window = widget.window();
        const QImage picture = (isMenu ? widget.grab(part) : const_cast<QWidget*>(window)->grab(QRect(widget.mapTo(window, part.topLeft()), part.size()))).toImage().convertToFormat(QImage::Format_RGB32);
        // A thin stroke between two pixels never has all of its colour.
        constexpr double stroke = 0.95;
        if (const double found = writtenContrast(picture); found < wanted * stroke)
            m_faint << QStringLiteral("%1: “%2” has %3, needs %4").arg(kind, words).arg(found).arg(wanted);
    }

    double m_least = 0;
    QStringList m_faint;
    QMap<QString, int> m_seen;
    QSet<QModelIndex> m_cells;
};

int main(int argc, char** argv)
{
    return runUiTest<ContrastTest>(argc, argv);
}

#include "contrast_test.moc"
