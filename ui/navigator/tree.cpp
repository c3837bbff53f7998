// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/navigator/tree.h"

#include "ui/theme/theme.h"

#include <QAbstractItemDelegate>
#include <QHeaderView>

#include <algorithm>

namespace headroom {

namespace {

constexpr int heightOfARow = 30;

} // namespace

NameTree::NameTree(const QString& accessibleName, QWidget* parent)
    : QTreeWidget(parent)
{
    setAccessibleName(accessibleName);
    setColumnCount(2);
    setHeaderHidden(true);
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
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(itemDelegate(), &QAbstractItemDelegate::closeEditor, this, &NameTree::namingEnded, Qt::QueuedConnection);
}

void NameTree::fitHeight(int rows)
{
    setMinimumHeight(std::min(rows, 3) * heightOfARow + 4);
    setMaximumHeight(rows * heightOfARow + 4);
}

bool NameTree::isNaming() const
{
    const QWidget* focus = window()->focusWidget();
    return focus && viewport()->isAncestorOf(focus);
}

QTreeWidgetItem* itemIn(QTreeWidgetItem* parent, int index)
{
    // The height is told: the style's own is known only once the tree has been shown.
    while (parent->childCount() <= index)
        (new QTreeWidgetItem(parent))->setSizeHint(0, QSize(0, heightOfARow));
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
