// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/keys_view.h"

#include "ui/theme/theme.h"
#include "ui/widgets/table_copying.h"
#include "ui/widgets/wrapping_delegate.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>
#include <numeric>

namespace headroom {

namespace {

constexpr int sides = 2 * WrappingDelegate::sidePadding + 2; // and a fraction of a pixel
constexpr int stretched = 1; // what the keys do

} // namespace

KeysView::KeysView(QAbstractItemModel* model, QWidget* parent)
    : QTableView(parent)
{
    setObjectName(QStringLiteral("keys"));
    setAccessibleName(tr("Keyboard Shortcuts"));
    setModel(model);
    setShowGrid(false);
    setWordWrap(true);
    setItemDelegate(new WrappingDelegate(this));
    setTabKeyNavigation(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // one that comes would take room from texts that are laid out
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    letCopy(this);
}

std::vector<int> KeysView::naturalWidths() const
{
    QFont heading = fontFor(TypeRole::Small);
    heading.setBold(true);
    std::vector<int> widths;
    for (int column = 0; column < model()->columnCount(); ++column) {
        int widest = QFontMetrics(heading).horizontalAdvance(model()->headerData(column, Qt::Horizontal).toString());
        for (int row = 0; row < model()->rowCount(); ++row)
            widest = std::max(widest, fontMetrics().horizontalAdvance(model()->index(row, column).data().toString()));
        widths.push_back(widest + sides);
    }
    return widths;
}

std::vector<int> KeysView::leastWidths() const
{
    std::vector<int> widths;
    for (int column = 0; column < model()->columnCount(); ++column) {
        int widest = 0;
        for (int row = 0; row < model()->rowCount(); ++row)
            for (const QString& word : model()->index(row, column).data().toString().split(u' '))
                widest = std::max(widest, fontMetrics().horizontalAdvance(word));
        widths.push_back(widest + sides);
    }
    return widths;
}

int KeysView::wantedWidth() const
{
    ensurePolished();
    const std::vector<int> widths = naturalWidths();
    return std::accumulate(widths.begin(), widths.end(), verticalScrollBar()->sizeHint().width() + 2 * frameWidth());
}

void KeysView::fit()
{
    std::vector<int> widths = naturalWidths();
    const std::vector<int> least = leastWidths();
    int excess = std::accumulate(widths.begin(), widths.end(), 0) - viewport()->width();
    widths[stretched] += std::max(0, -excess);
    for (; excess > 0; --excess) {
        std::size_t widest = widths.size();
        for (std::size_t column = 0; column < widths.size(); ++column)
            if (widths[column] > least[column] && (widest == widths.size() || widths[column] > widths[widest]))
                widest = column;
        if (widest == widths.size())
            break; // the table scrolls sideways
        --widths[widest];
    }
    for (std::size_t column = 0; column < widths.size(); ++column)
        setColumnWidth(static_cast<int>(column), widths[column]);
    resizeRowsToContents();
}

void KeysView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fit();
}

void KeysView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (model() && (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange))
        fit();
}

} // namespace headroom
