// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/pseudo_language.h"
#include "ui/theme/theme.h"
#include "ui/words.h"

#include <QAbstractScrollArea>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

namespace headroom {

/// Beyond its parent, or beyond the scroll view that shows it.
inline bool isCutAtTheRight(const QWidget* widget)
{
    const QWidget* above = widget->parentWidget();
    while (above->parentWidget() && !qobject_cast<const QAbstractScrollArea*>(above->parentWidget()))
        above = above->parentWidget();
    return widget->geometry().right() > widget->parentWidget()->width() || widget->mapTo(above, QPoint(widget->width(), 0)).x() > above->width();
}

inline constexpr int usualName = 18; ///< characters; what is longer may be cut, and a tool tip shows the whole

/// What of the headings and one-line cells of a table does not fit its column.
inline QStringList clippedCells(const QTableView& table)
{
    // A heading may be cut in the language that nobody speaks, where a tool tip shows the whole.
    const bool mayBeCut = QCoreApplication::translate("headroom::PlanPages", "Demand") == PseudoLanguage::longer(QStringLiteral("Demand"));
    constexpr int sides = 2 * 11; // of the style sheet
    QFont font = fontFor(TypeRole::Small);
    font.setBold(true);
    QStringList clipped;
    for (int column = 0; column < table.model()->columnCount(); ++column) {
        if (table.isColumnHidden(column))
            continue;
        const auto check = [&](const QString& text, int wanted) {
            if (wanted > table.columnWidth(column))
                clipped << QStringLiteral("“%1” in %2 wants %3, has %4").arg(text, table.accessibleName()).arg(wanted).arg(table.columnWidth(column));
        };
        const QString heading = table.model()->headerData(column, Qt::Horizontal).toString();
        if (table.horizontalHeader()->isVisible() && !(mayBeCut && table.model()->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().contains(heading)))
            check(heading, QFontMetrics(font).horizontalAdvance(heading) + sides);
        for (int row = 0; row < table.model()->rowCount() && !table.wordWrap(); ++row) {
            const QModelIndex cell = table.model()->index(row, column);
            const QString text = cell.data().toString();
            if (!text.isEmpty() && text.size() <= usualName)
                check(text, table.sizeHintForIndex(cell).width());
        }
    }
    return clipped;
}

/// What of the figures beside the names of a list does not fit.
inline QStringList clippedFigures(QTreeWidget& list)
{
    QStringList clipped;
    for (QTreeWidgetItemIterator item(&list); *item; ++item) {
        const QModelIndex cell = list.indexFromItem(*item, 1);
        const int wanted = list.QAbstractItemView::sizeHintForIndex(cell).width();
        if (wanted > list.columnWidth(1))
            clipped << QStringLiteral("“%1” in %2 wants %3, has %4").arg((*item)->text(1), list.accessibleName()).arg(wanted).arg(list.columnWidth(1));
    }
    return clipped;
}

/// What of a visible one-line text does not fit its widget or cell; empty where all is well.
inline QString clippedText(const QWidget& window)
{
    QStringList clipped;
    for (const auto* widget : window.findChildren<QWidget*>()) {
        const auto* label = qobject_cast<const QLabel*>(widget);
        const auto* button = qobject_cast<const QPushButton*>(widget);
        if (!widget->isVisible() || !(label ? !label->wordWrap() && !label->text().isEmpty() : button && !button->text().isEmpty()))
            continue;
        const QString text = label ? label->text() : button->text();
        if (label && label->toolTip() == plainText(text))
            continue; // may be cut
        if (const auto* tabs = qobject_cast<const QTabBar*>(widget->parentWidget()); tabs && tabs->sizeHint().width() > tabs->width())
            continue; // the badge of a tab that is scrolled out of sight
        const QSize wanted = widget->sizeHint();
        if (wanted.width() > widget->width() || wanted.height() > widget->height())
            clipped << QStringLiteral("“%1” wants %2×%3, has %4×%5").arg(text).arg(wanted.width()).arg(wanted.height()).arg(widget->width()).arg(widget->height());
        else if (isCutAtTheRight(widget))
            clipped << QStringLiteral("“%1” is cut at the right").arg(text);
    }
    for (const auto* table : window.findChildren<QTableView*>())
        if (table->isVisible())
            clipped << clippedCells(*table);
    for (const auto* area : window.findChildren<QScrollArea*>())
        if (area->isVisible() && area->horizontalScrollBar()->maximum() > 0) {
            clipped << QStringLiteral("%1 pixels of a page are out of sight").arg(area->horizontalScrollBar()->maximum());
            for (const auto* child : area->findChildren<QWidget*>())
                if (child->isVisible() && child->minimumSizeHint().width() + 40 > area->viewport()->width())
                    clipped << QStringLiteral("    %1 %2 wants %3").arg(QLatin1String(child->metaObject()->className()), child->objectName() + child->accessibleName()).arg(child->minimumSizeHint().width());
        }
    for (auto* list : window.findChildren<QTreeWidget*>())
        if (list->isVisible())
            clipped << clippedFigures(*list);
    return clipped.join(u'\n');
}

inline void save(QWidget& window, const QString& name)
{
    const QDir folder(QStringLiteral(HEADROOM_SCREENSHOTS));
    QVERIFY(folder.mkpath(QStringLiteral(".")));
    const QPixmap picture = window.grab();
    QCOMPARE(picture.size(), (QSizeF(window.size()) * picture.devicePixelRatio()).toSize());
    const QImage image = picture.toImage();
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 7)
        for (int x = 0; x < image.width(); x += 7)
            colours.insert(image.pixel(x, y));
    QVERIFY2(colours.size() > 12, "The picture is blank");
    const QString scale = picture.devicePixelRatio() > 1 ? QStringLiteral("-%1x").arg(picture.devicePixelRatio()) : QString();
    QVERIFY(image.save(folder.filePath(name + scale + QStringLiteral(".png"))));
}

} // namespace headroom
