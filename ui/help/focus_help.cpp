// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/focus_help.h"

#include <QTableView>
#include <QWhatsThis>

namespace headroom {

QString helpOf(const QWidget* widget)
{
    for (const QWidget* each = widget; each; each = each->parentWidget()) {
        if (const auto* table = qobject_cast<const QTableView*>(each); table && table->currentIndex().isValid()) {
            const QString ofColumn = table->model()->headerData(table->currentIndex().column(), Qt::Horizontal, Qt::WhatsThisRole).toString();
            if (!ofColumn.isEmpty())
                return ofColumn;
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
