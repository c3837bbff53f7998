// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QTableView;

namespace headroom {

/// Shows and edits cells as their CellSpec says. Numbers are handed to the model while they are typed, so that the answer follows; Escape brings the number back
/// that stood there.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int sidePadding = 11; ///< beside a cell's text, as in the style sheet

    explicit CellDelegate(QObject* parent = nullptr);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index) override;

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

/// Whether the column is too narrow for the cell's text; where texts wrap, the row is high enough.
bool isCut(const QTableView& table, const QModelIndex& index);

/// Round the current cell of a view that has the keyboard; takes no room from the text.
void paintFocusRing(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index);

} // namespace headroom
