// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wrapping_delegate.h"

#include <QTableView>

namespace headroom {

namespace {

constexpr int sidePadding = 14; // the style sheet's 8 and the style's own margin, at each side
constexpr int verticalPadding = 8;

} // namespace

QSize WrappingDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize hint = QStyledItemDelegate::sizeHint(option, index);
    const auto* table = qobject_cast<const QTableView*>(option.widget);
    if (!table || !index.data(Qt::DecorationRole).isNull())
        return hint;
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QRect room(0, 0, table->columnWidth(index.column()) - 2 * sidePadding, 1 << 16);
    const int height = cell.fontMetrics.boundingRect(room, Qt::TextWordWrap, cell.text).height();
    return {hint.width(), height + 2 * verticalPadding};
}

} // namespace headroom
