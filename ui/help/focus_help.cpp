// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/focus_help.h"

#include "ui/widgets/cell_delegate.h"

#include <QTableView>
#include <QWhatsThis>

namespace headroom {

namespace {

/// What a cell says beyond what is in sight, as HTML: its tip, or the whole of a text that is cut.
QString beyondSight(const QTableView& table, const QModelIndex& cell)
{
    QString words = cell.data(Qt::ToolTipRole).toString();
    if (words.isEmpty() && isCut(table, cell))
        words = cell.data(Qt::DisplayRole).toString();
    return words.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(words.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
}

} // namespace

QString helpOf(const QWidget* widget)
{
    for (const QWidget* each = widget; each; each = each->parentWidget()) {
        if (const auto* table = qobject_cast<const QTableView*>(each); table && table->currentIndex().isValid()) {
            const QModelIndex cell = table->currentIndex();
            const QString help = beyondSight(*table, cell) + table->model()->headerData(cell.column(), Qt::Horizontal, Qt::WhatsThisRole).toString();
            if (!help.isEmpty())
                return help;
        }
        if (!each->whatsThis().isEmpty())
            return each->whatsThis();
        if (each->isWindow())
            break;
    }
    return {};
}

bool explain(QWidget* widget)
{
    const QString help = helpOf(widget);
    if (help.isEmpty())
        return false;
    const auto* table = qobject_cast<const QTableView*>(widget);
    const QPoint below = table && table->currentIndex().isValid() ? table->viewport()->mapToGlobal(table->visualRect(table->currentIndex()).bottomLeft())
                                                                   : widget->mapToGlobal(QPoint(0, widget->height()));
    QWhatsThis::showText(below, help, widget);
    return true;
}

} // namespace headroom
