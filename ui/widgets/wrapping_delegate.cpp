// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wrapping_delegate.h"

#include "ui/widgets/cell_delegate.h"

#include <QTableView>

namespace headroom {

namespace {

constexpr int verticalPadding = 8;
constexpr qsizetype mostSizesKept = 4000;
constexpr int beside = -1; ///< in place of a width: of text beside an icon, which does not wrap

} // namespace

void WrappingDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->state &= ~QStyle::State_HasFocus;
}

void WrappingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    paintFocusRing(painter, option, index);
}

QSize WrappingDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* table = qobject_cast<const QTableView*>(option.widget);
    if (!table)
        return QStyledItemDelegate::sizeHint(option, index);
    if (m_font != option.font || m_known.size() > mostSizesKept) {
        m_font = option.font;
        m_known.clear();
    }
    // Rows are measured anew with each edit, and few of them are new.
    const bool hasIcon = !index.data(Qt::DecorationRole).isNull();
    const std::pair key(index.data(Qt::DisplayRole).toString(), hasIcon ? beside : table->columnWidth(index.column()));
    auto known = m_known.constFind(key);
    if (known == m_known.constEnd())
        known = m_known.insert(key, hasIcon ? QStyledItemDelegate::sizeHint(option, index) : wrappedSize(option, index, key.second));
    return *known;
}

QSize WrappingDelegate::wrappedSize(const QStyleOptionViewItem& option, const QModelIndex& index, int width) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QRect room(0, 0, width - 2 * sidePadding, 1 << 16);
    return {QStyledItemDelegate::sizeHint(option, index).width(), cell.fontMetrics.boundingRect(room, Qt::TextWordWrap, cell.text).height() + 2 * verticalPadding};
}

} // namespace headroom
