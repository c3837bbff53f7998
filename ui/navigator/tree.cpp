// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/navigator/tree.h"

#include "ui/theme/theme.h"
#include "ui/widgets/table_copying.h"

#include <QAbstractItemDelegate>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTreeWidgetItemIterator>

#include <algorithm>

namespace headroom {

namespace {

constexpr int usualHeightOfARow = 30;

int heightOfARow()
{
    return scaled(usualHeightOfARow);
}

} // namespace

NameTree::NameTree(const QString& accessibleName, QWidget* parent)
    : QTreeWidget(parent)
{
    setAccessibleName(accessibleName);
    setColumnCount(2);
    setHeaderHidden(true);
    setHeaderLabels({tr("Name"), tr("Size")}); // for screen readers, and for what is copied
    setRootIsDecorated(false);
    setIndentation(14);
    setUniformRowHeights(true);
    setExpandsOnDoubleClick(false);
    setItemsExpandable(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTextElideMode(Qt::ElideRight);
    setTabKeyNavigation(false);
    setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    setContextMenuPolicy(Qt::CustomContextMenu);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(20);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::Fixed);
    letCopy(this);
    connect(itemDelegate(), &QAbstractItemDelegate::closeEditor, this, &NameTree::namingEnded, Qt::QueuedConnection);
}

void NameTree::fit(int rows)
{
    // The header's own way measures every row anew for each text that is set: here one row, and of the others their texts.
    ensurePolished(); // the style sheet has a say in it
    const QFontMetrics metrics(fontFor(TypeRole::Small));
    int widest = 0;
    int besideText = 0;
    for (QTreeWidgetItemIterator item(this); *item; ++item) {
        const int text = metrics.horizontalAdvance((*item)->text(1));
        if (besideText == 0) {
            QStyleOptionViewItem option;
            initViewItemOption(&option);
            const QModelIndex index = indexFromItem(*item, 1);
            besideText = itemDelegateForIndex(index)->sizeHint(option, index).width() - text + 1; // a width may be rounded down
        }
        widest = std::max(widest, text);
    }
    header()->resizeSection(1, widest + besideText);
    setMinimumHeight(std::min(rows, 3) * heightOfARow() + 4);
    setMaximumHeight(rows * heightOfARow() + 4);
}

bool NameTree::isNaming() const
{
    const QWidget* focus = window()->focusWidget();
    return focus && viewport()->isAncestorOf(focus);
}

void NameTree::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier && state() != EditingState)
        emit removeWanted();
    else
        QTreeWidget::keyPressEvent(event);
}

QTreeWidgetItem* itemIn(QTreeWidgetItem* parent, int index)
{
    // The height is told: the style's own is known only once the tree has been shown.
    while (parent->childCount() <= index)
        (new QTreeWidgetItem(parent))->setSizeHint(0, QSize(0, heightOfARow()));
    return parent->child(index);
}

void keepFirst(QTreeWidgetItem* parent, int count)
{
    while (parent->childCount() > count)
        delete parent->takeChild(parent->childCount() - 1);
}

void setFigure(QTreeWidgetItem* item, const QString& text)
{
    item->setText(1, text);
    item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    item->setForeground(1, theme().muted);
    item->setFont(1, fontFor(TypeRole::Small));
}

void setEditable(QTreeWidgetItem* item)
{
    if (!(item->flags() & Qt::ItemIsEditable))
        item->setFlags(item->flags() | Qt::ItemIsEditable);
}

QString prefixText(const std::optional<PrefixLength>& prefix)
{
    return prefix ? u'/' + QString::number(prefix->bits()) : QStringLiteral("–");
}

} // namespace headroom
