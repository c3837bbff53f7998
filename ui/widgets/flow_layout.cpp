// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flow_layout.h"

#include <QWidget>

#include <algorithm>

namespace headroom {

FlowLayout::FlowLayout(int horizontalGap, int verticalGap)
    : m_horizontalGap(horizontalGap)
    , m_verticalGap(verticalGap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    for (QLayoutItem* item : m_items)
        delete item;
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.push_back(item);
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    QLayoutItem* item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    return item;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    return size + QSize(contentsMargins().left() + contentsMargins().right(), contentsMargins().top() + contentsMargins().bottom());
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    layOut(rect, Pass::Place);
}

int FlowLayout::heightForWidth(int width) const
{
    return layOut(QRect(0, 0, width, 0), Pass::Measure);
}

int FlowLayout::layOut(const QRect& rect, Pass pass) const
{
    const QRect inner = rect.marginsRemoved(contentsMargins());
    int y = inner.top();
    std::size_t begin = 0;
    while (begin < m_items.size()) {
        int width = 0;
        int height = 0;
        std::size_t end = begin;
        for (; end < m_items.size(); ++end) {
            if (m_items[end]->isEmpty())
                continue;
            const QSize size = m_items[end]->sizeHint();
            const int wanted = width == 0 ? size.width() : width + m_horizontalGap + size.width();
            if (width > 0 && wanted > inner.width())
                break;
            width = wanted;
            height = std::max(height, size.height());
        }
        if (pass == Pass::Place) {
            int x = inner.left();
            for (std::size_t i = begin; i < end; ++i) {
                if (m_items[i]->isEmpty())
                    continue;
                const QSize size = m_items[i]->sizeHint().boundedTo(QSize(inner.width(), height));
                m_items[i]->setGeometry(QRect(QPoint(x, y + height - size.height()), size));
                x += size.width() + m_horizontalGap;
            }
        }
        y += height + (end < m_items.size() ? m_verticalGap : 0);
        begin = end;
    }
    return y - inner.top() + contentsMargins().top() + contentsMargins().bottom();
}

} // namespace headroom
