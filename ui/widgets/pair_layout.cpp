// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pair_layout.h"

#include <QLabel>

#include <algorithm>

namespace headroom {

namespace {

constexpr int gap = 8;
constexpr int lineGap = 1;
constexpr int rounding = 2; // a bold text may be a fraction of a pixel wider than it is measured

} // namespace

PairLayout::PairLayout(QLabel* name, QLabel* value)
{
    for (QLabel* label : {name, value}) {
        label->setWordWrap(true);
        addWidget(label);
    }
    value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

PairLayout::~PairLayout()
{
    qDeleteAll(m_items);
}

void PairLayout::addItem(QLayoutItem* item)
{
    m_items << item;
}

QLayoutItem* PairLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem* PairLayout::takeAt(int index)
{
    return index >= 0 && index < count() ? m_items.takeAt(index) : nullptr;
}

int PairLayout::naturalWidth(int index) const
{
    const auto* label = static_cast<const QLabel*>(m_items[index]->widget());
    label->ensurePolished(); // the style sheet's font
    return label->fontMetrics().size(0, label->text()).width() + rounding;
}

int PairLayout::heightOf(int index, int width) const
{
    return m_items[index]->hasHeightForWidth() ? m_items[index]->heightForWidth(width) : m_items[index]->sizeHint().height();
}

bool PairLayout::isOneLine(int width) const
{
    return naturalWidth(0) + gap + naturalWidth(1) <= width;
}

QSize PairLayout::withMargins(const QSize& size) const
{
    return size.grownBy(contentsMargins());
}

QSize PairLayout::sizeHint() const
{
    const int width = naturalWidth(0) + gap + naturalWidth(1);
    return withMargins({width, std::max(heightOf(0, naturalWidth(0)), heightOf(1, naturalWidth(1)))});
}

QSize PairLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : m_items)
        size = size.expandedTo({item->minimumSize().width(), item->widget()->fontMetrics().height()});
    return withMargins(size);
}

int PairLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const int room = width - margins.left() - margins.right();
    const int height = isOneLine(room) ? std::max(heightOf(0, naturalWidth(0)), heightOf(1, naturalWidth(1))) : heightOf(0, room) + lineGap + heightOf(1, room);
    return height + margins.top() + margins.bottom();
}

void PairLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    const QRect inner = rect.marginsRemoved(contentsMargins());
    if (isOneLine(inner.width())) {
        const int value = naturalWidth(1);
        m_items[0]->setGeometry(inner.adjusted(0, 0, -value - gap, 0));
        m_items[1]->setGeometry(inner.adjusted(inner.width() - value, 0, 0, 0));
        return;
    }
    const int name = heightOf(0, inner.width());
    m_items[0]->setGeometry({inner.topLeft(), QSize(inner.width(), name)});
    m_items[1]->setGeometry(inner.adjusted(0, name + lineGap, 0, 0));
}

} // namespace headroom
