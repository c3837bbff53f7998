// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/data_table.h"

#include "ui/models/plan_table_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/table_copying.h"
#include "ui/words.h"

#include <QEvent>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QTimer>
#include <QToolTip>

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

namespace headroom {

namespace {

constexpr int mostRowsShown = 12;
constexpr int leastTextWidth = 64;
constexpr int comfortableTextWidth = 180; ///< of the column that gives and takes room
constexpr int refusalMilliseconds = 6000;
constexpr int mostTextsKept = 4000;

} // namespace

DataTable::DataTable(QAbstractItemModel* model, int stretched, const QString& accessibleName, QWidget* parent)
    : QTableView(parent)
    , m_stretched(stretched)
{
    setAccessibleName(accessibleName);
    setModel(model);
    setItemDelegate(new CellDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setTabKeyNavigation(false);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    setHorizontalScrollBarPolicy(theme().textScale > 1 ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setSizeAdjustPolicy(QAbstractScrollArea::AdjustIgnored);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMinimumWidth(120);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(fontMetrics().height() + 10);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 13);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setMinimumSectionSize(24);

    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, signal, this, &DataTable::fitSoon);
    connect(model, &QAbstractItemModel::modelReset, this, &DataTable::fit); // at once: what stands below moves in the same frame
    // A click opens what is a choice anyway.
    connect(this, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (state() != EditingState && index.data(SpecRole).value<CellSpec>().kind == CellKind::Choice)
            edit(index);
    });
    letCopy(this);
    if (auto* planModel = qobject_cast<PlanTableModel*>(model))
        connect(planModel, &PlanTableModel::refused, this, &DataTable::showRefusal);
    fit();
}

void DataTable::editCell(int row, int column)
{
    const QModelIndex index = model()->index(row, column);
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    setFocus();
    edit(index);
}

void DataTable::removeCurrentRow()
{
    const int row = currentIndex().row();
    if (canRemoveCurrentRow() && model()->removeRow(row) && model()->rowCount() > 0)
        setCurrentIndex(model()->index(std::min(row, model()->rowCount() - 1), 0));
}

bool DataTable::canRemoveCurrentRow() const
{
    const auto* planModel = qobject_cast<const PlanTableModel*>(model());
    // Several rows are chosen to be copied: none of them is the one that is meant.
    return planModel && currentIndex().isValid() && currentIndex().row() < planModel->itemCount() && selectionModel()->selectedRows().size() <= 1;
}

void DataTable::letRemove(QPushButton* button)
{
    const auto refresh = [this, button] { button->setEnabled(canRemoveCurrentRow()); };
    connect(button, &QPushButton::clicked, this, &DataTable::removeCurrentRow);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, button, refresh);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, button, refresh);
    connect(model(), &QAbstractItemModel::rowsRemoved, button, refresh);
    connect(model(), &QAbstractItemModel::modelReset, button, refresh);
    refresh();
}

QString DataTable::asText() const
{
    return tableAsText(*this);
}

void DataTable::wrapRows()
{
    m_wraps = true;
    setWordWrap(true);
}

void DataTable::setSpareColumns(std::vector<int> columns)
{
    m_spare = std::move(columns);
    fit();
}

bool DataTable::isSpare(int column) const
{
    return std::find(m_spare.begin(), m_spare.end(), column) != m_spare.end();
}

void DataTable::chooseSpareColumns(std::vector<int>& widths, int room)
{
    // The stretched column takes less than its contents where it must: what it gives up needs no column to go.
    const int stretched = widths[static_cast<std::size_t>(m_stretched)];
    int total = std::accumulate(widths.begin(), widths.end(), 0) - std::max(0, stretched - comfortableTextWidth);
    for (const int column : m_spare) {
        auto& width = widths[static_cast<std::size_t>(column)];
        const bool isLeftOut = total > room;
        total -= isLeftOut ? std::exchange(width, 0) : 0;
        if (isLeftOut != isColumnHidden(column))
            setColumnHidden(column, isLeftOut);
    }
}

bool DataTable::canShrink(int column) const
{
    const QModelIndex cell = model()->index(0, column);
    const CellKind kind = cell.data(SpecRole).value<CellSpec>().kind;
    return !(cell.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight) && kind != CellKind::Choice && kind != CellKind::Check;
}

int DataTable::headingWidth(int column) const
{
    // The style's own hint keeps room for a sort arrow that is never shown.
    QFont font = fontFor(TypeRole::Small);
    font.setBold(true);
    return QFontMetrics(font).horizontalAdvance(model()->headerData(column, Qt::Horizontal).toString()) + 2 * CellDelegate::sidePadding + 1;
}

int DataTable::contentsWidth(int column) const
{
    int widest = std::max(headingWidth(column), horizontalHeader()->minimumSectionSize());
    for (const auto& row : m_needed)
        widest = std::max(widest, row[static_cast<std::size_t>(column)]);
    return widest;
}

void DataTable::measure()
{
    const auto columns = static_cast<std::size_t>(model()->columnCount());
    std::set<int> rows = std::exchange(m_changedRows, {});
    if (m_needed.size() != static_cast<std::size_t>(model()->rowCount())) {
        m_needed.assign(static_cast<std::size_t>(model()->rowCount()), std::vector<int>(columns, 0));
        rows.clear(); // some may be gone
        for (int row = 0; row < model()->rowCount(); ++row)
            rows.insert(rows.end(), row);
    }
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (!isSpare(column) && isColumnHidden(column))
            continue;
        int besideText = -1; // the delegate's hint takes ten times the time of a text's width, so it is asked once
        for (const int row : rows) {
            const QModelIndex cell = model()->index(row, column);
            const int text = textWidth(cell);
            int& needed = m_needed[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)];
            const bool isTextAlone = cell.data(BadgeRole).isNull() && cell.data(Qt::DecorationRole).isNull();
            if (besideText >= 0 && isTextAlone) {
                needed = text + besideText;
                continue;
            }
            needed = itemDelegateForIndex(cell)->sizeHint(option, cell).width();
            if (isTextAlone)
                besideText = needed - text + 2; // this width and each other one may be rounded down
        }
    }
}

int DataTable::textWidth(const QModelIndex& cell)
{
    const QString text = cell.data(Qt::DisplayRole).toString();
    if (const QVariant own = cell.data(Qt::FontRole); own.isValid())
        return QFontMetrics(own.value<QFont>().resolve(font())).horizontalAdvance(text);
    if (m_textWidths.size() > mostTextsKept)
        m_textWidths.clear();
    auto known = m_textWidths.find(text);
    if (known == m_textWidths.end())
        known = m_textWidths.insert(text, fontMetrics().horizontalAdvance(text));
    return *known;
}

void DataTable::fitRows()
{
    int line = -1;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    for (int row = 0; row < model()->rowCount(); ++row) {
        int height = 0;
        for (int column = 0; column < model()->columnCount(); ++column) {
            if (isColumnHidden(column) || m_needed[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)] <= columnWidth(column))
                continue;
            const QModelIndex cell = model()->index(row, column);
            option.rect = QRect(0, 0, columnWidth(column), 1);
            const std::pair key(cell.data(Qt::DisplayRole).toString(), columnWidth(column));
            if (m_wrappedHeights.size() > mostTextsKept)
                m_wrappedHeights.clear();
            if (!m_wrappedHeights.contains(key))
                m_wrappedHeights[key] = itemDelegateForIndex(cell)->sizeHint(option, cell).height();
            height = std::max(height, m_wrappedHeights[key]);
        }
        if (height == 0)
            height = line = line < 0 ? sizeHintForRow(row) : line;
        setRowHeight(row, height);
    }
}

void DataTable::fitColumns()
{
    const int room = m_room = viewport()->width();
    std::vector<int> widths(static_cast<std::size_t>(model()->columnCount()), 0);
    for (int column = 0; column < model()->columnCount(); ++column)
        if (isSpare(column) || !isColumnHidden(column))
            widths[static_cast<std::size_t>(column)] = contentsWidth(column);
    chooseSpareColumns(widths, room);
    int total = std::accumulate(widths.begin(), widths.end(), 0);
    if (auto& stretched = widths[static_cast<std::size_t>(m_stretched)]; total > room && stretched > scaled(comfortableTextWidth)) {
        const int cut = std::min(total - room, stretched - scaled(comfortableTextWidth));
        stretched -= cut;
        total -= cut;
    }
    cutTexts(widths, total - room);
    total = std::accumulate(widths.begin(), widths.end(), 0);
    if (total < room)
        widths[static_cast<std::size_t>(m_stretched)] += room - total;
    for (int column = 0; column < model()->columnCount(); ++column)
        if (!isColumnHidden(column))
            setColumnWidth(column, widths[static_cast<std::size_t>(column)]);
}

int DataTable::leastWidth(int column) const
{
    if (theme().textScale <= 1)
        return leastTextWidth;
    // Of large letters too little would be left: the table scrolls sideways instead.
    return m_wraps ? std::max(scaled(leastTextWidth), headingWidth(column)) : std::numeric_limits<int>::max();
}

void DataTable::cutTexts(std::vector<int>& widths, int excess) const
{
    std::vector<int> least;
    for (int column = 0; column < model()->columnCount(); ++column)
        least.push_back(leastWidth(column));
    while (excess > 0) {
        int widest = -1;
        int next = leastTextWidth;
        for (int column = 0; column < model()->columnCount(); ++column) {
            const int width = widths[static_cast<std::size_t>(column)];
            if (width <= least[static_cast<std::size_t>(column)] || !canShrink(column))
                continue;
            if (widest < 0 || width > widths[static_cast<std::size_t>(widest)]) {
                next = std::max(next, widest < 0 ? 0 : widths[static_cast<std::size_t>(widest)]);
                widest = column;
            } else {
                next = std::max(next, width);
            }
        }
        if (widest < 0)
            return;
        auto& width = widths[static_cast<std::size_t>(widest)];
        // Down to the next widest, and then together in small steps.
        const int target = std::max({least[static_cast<std::size_t>(widest)], std::min(next, width - 4), width - excess});
        excess -= width - target;
        width = target;
    }
}

void DataTable::fit()
{
    forget();
    refit();
}

void DataTable::refit()
{
    m_fitIsDue = false;
    measure();
    fitColumns();
    if (m_wraps)
        fitRows();
    fitHeight();
}

void DataTable::fitSoon()
{
    forget();
    refitSoon();
}

void DataTable::forget()
{
    m_needed.clear();
    m_changedRows.clear(); // they may be gone
}

void DataTable::refitSoon()
{
    // Once for all cells of an edit, and before the paint, which waits for all that is posted.
    if (!std::exchange(m_fitIsDue, true))
        QMetaObject::invokeMethod(this, [this] {
            if (m_fitIsDue)
                refit();
        }, Qt::QueuedConnection);
}

void DataTable::fitHeight()
{
    const int rows = std::min(model()->rowCount(), mostRowsShown);
    int height = horizontalHeader()->isHidden() ? 0 : horizontalHeader()->sizeHint().height();
    for (int row = 0; row < rows; ++row)
        height += rowHeight(row);
    if (horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff && horizontalHeader()->length() > viewport()->width())
        height += horizontalScrollBar()->sizeHint().height();
    setFixedHeight(height + 2 * frameWidth() + 2);
}

QItemSelectionModel::SelectionFlags DataTable::selectionCommand(const QModelIndex& index, const QEvent* event) const
{
    return event ? QTableView::selectionCommand(index, event) : QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;
}

void DataTable::keyPressEvent(QKeyEvent* event)
{
    const auto key = static_cast<Qt::Key>(event->key());
    if (key == Qt::Key_Delete && state() != EditingState) {
        removeCurrentRow();
        return;
    }
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && state() != EditingState && currentIndex().flags() & Qt::ItemIsEditable) {
        edit(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void DataTable::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (!hasFocus() || currentIndex().isValid())
        return; // the current cell is marked by the delegate
    QPainter painter(viewport());
    painter.setPen(QPen(theme().focus, 2));
    painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
}

void DataTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    // The room is another, and the texts are as wide as before: but for the first time, when the style sheet has its say.
    if (std::exchange(m_isStyled, testAttribute(Qt::WA_WState_Polished)))
        refit();
    else
        fit();
}

void DataTable::showEvent(QShowEvent* event)
{
    QTableView::showEvent(event);
    // Qt tells nobody that the scroll bar went while the viewport was about to be shown.
    if (viewport()->width() != m_room)
        refit();
}

void DataTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        verticalHeader()->setMinimumSectionSize(fontMetrics().height() + 10);
        verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 13);
        m_textWidths.clear();
        m_wrappedHeights.clear();
        if (model())
            fit();
    }
}

void DataTable::dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles)
{
    QTableView::dataChanged(topLeft, bottomRight, roles);
    for (int row = topLeft.row(); row <= bottomRight.row(); ++row)
        m_changedRows.insert(row);
    refitSoon();
}

void DataTable::showRefusal(const QModelIndex& at, const QString& why)
{
    setAccessibleDescription(why);
    // The editor that is refused closes after this, and a tip goes when the focus changes.
    QTimer::singleShot(0, this, [this, cell = QPersistentModelIndex(at), why] {
        const QRect rect = visualRect(cell);
        QToolTip::showText(viewport()->mapToGlobal(rect.bottomLeft()), plainText(why), viewport(), rect, refusalMilliseconds);
    });
}

} // namespace headroom
