// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/tab_order.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QGridLayout>
#include <QScrollArea>

#include <algorithm>
#include <vector>

namespace headroom {

namespace {

void collect(QWidget* widget, std::vector<QWidget*>& order);

void collect(QLayout* layout, std::vector<QWidget*>& order)
{
    std::vector<int> items(static_cast<std::size_t>(layout->count()));
    for (std::size_t i = 0; i < items.size(); ++i)
        items[i] = static_cast<int>(i);
    if (const auto* grid = qobject_cast<QGridLayout*>(layout)) {
        const auto cellOf = [grid](int item) {
            int row = 0, column = 0, rows = 0, columns = 0;
            grid->getItemPosition(item, &row, &column, &rows, &columns);
            return std::pair(row, column);
        };
        std::stable_sort(items.begin(), items.end(), [&](int a, int b) { return cellOf(a) < cellOf(b); });
    }
    for (const int i : items) {
        QLayoutItem* item = layout->itemAt(i);
        if (item->widget())
            collect(item->widget(), order);
        else if (item->layout())
            collect(item->layout(), order);
    }
}

void collect(QWidget* widget, std::vector<QWidget*>& order)
{
    if (widget->isWindow())
        return;
    if (widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy())
        order.push_back(widget);
    // These see to what is in them.
    if (qobject_cast<QAbstractItemView*>(widget) || qobject_cast<QAbstractSpinBox*>(widget) || qobject_cast<QComboBox*>(widget))
        return;
    if (const auto* area = qobject_cast<QScrollArea*>(widget); area && area->widget())
        collect(area->widget(), order);
    else if (widget->layout())
        collect(widget->layout(), order);
    else
        for (QObject* child : widget->children())
            if (auto* part = qobject_cast<QWidget*>(child))
                collect(part, order);
}

} // namespace

void orderTabsAsLaidOut(QWidget* root)
{
    std::vector<QWidget*> order;
    collect(root, order);
    for (std::size_t i = 1; i < order.size(); ++i)
        QWidget::setTabOrder(order[i - 1], order[i]);
}

} // namespace headroom
