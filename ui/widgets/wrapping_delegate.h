// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QHash>
#include <QStyledItemDelegate>

#include <utility>

namespace headroom {

/// Rows as high as their wrapped texts. The style sheet's own size hint forgets the cells' padding, and so cuts the last line.
class WrappingDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    QSize wrappedSize(const QStyleOptionViewItem& option, const QModelIndex& index, int width) const;

    mutable QFont m_font; ///< that the sizes are of
    mutable QHash<std::pair<QString, int>, QSize> m_known; ///< of a text in a width
};

} // namespace headroom
