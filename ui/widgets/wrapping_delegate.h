// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QHash>
#include <QStyledItemDelegate>

#include <utility>

namespace headroom {

/// Rows as high as their wrapped texts. The style sheet's own size hint forgets the cells' padding, and so cuts the last line. The current cell has a ring, which takes no room from its text.
class WrappingDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int sidePadding = 14; ///< the style sheet's 8 and the style's own margin, at each side of a text

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    QSize wrappedSize(const QStyleOptionViewItem& option, const QModelIndex& index, int width) const;

    mutable QFont m_font; ///< that the sizes are of
    mutable QHash<std::pair<QString, int>, QSize> m_known; ///< of a text in a width
};

} // namespace headroom
