// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table_copying.h"

#include "ui/models/copied_text.h"
#include "ui/tr.h"
#include "ui/widgets/answer_panel.h"
#include "ui/widgets/cidr_row.h"

#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTreeView>

#include <set>

namespace headroom {

namespace {

const QKeySequence copyTableKeys(Qt::CTRL | Qt::SHIFT | Qt::Key_C);

QString withKeys(const char* source, const QKeySequence& keys)
{
    return tr(source) + u'\t' + keys.toString(QKeySequence::NativeText);
}

bool isInSight(const QAbstractItemView& view, int column)
{
    const auto* table = qobject_cast<const QTableView*>(&view);
    return !table || !table->isColumnHidden(column);
}

/// Of a tree those that can be seen, in the order in which they stand.
QModelIndexList allRows(const QAbstractItemView& view)
{
    QModelIndexList rows;
    if (const auto* tree = qobject_cast<const QTreeView*>(&view)) {
        for (QModelIndex row = tree->model()->index(0, 0); row.isValid(); row = tree->indexBelow(row))
            rows << row;
        return rows;
    }
    for (int row = 0; row < view.model()->rowCount(); ++row)
        rows << view.model()->index(row, 0);
    return rows;
}

QModelIndexList chosenRows(const QAbstractItemView& view)
{
    std::set<QModelIndex> chosen;
    for (const QModelIndex& cell : view.selectionModel()->selectedIndexes())
        chosen.insert(cell.siblingAtColumn(0));
    QModelIndexList rows = allRows(view);
    rows.removeIf([&chosen](const QModelIndex& row) { return !chosen.contains(row); });
    return rows;
}

QString rowsAsText(const QAbstractItemView& view, const QModelIndexList& rows)
{
    const QAbstractItemModel& model = *view.model();
    QStringList headings;
    QList<QStringList> cells(rows.size());
    for (int column = 0; column < model.columnCount(); ++column) {
        if (!isInSight(view, column))
            continue;
        headings << model.headerData(column, Qt::Horizontal).toString();
        qsizetype line = 0;
        for (const QModelIndex& row : rows) {
            const QModelIndex cell = row.siblingAtColumn(column);
            const QVariant check = cell.data(Qt::CheckStateRole);
            const QString text = cell.data().toString();
            cells[line++] << (!check.isNull() && text.isEmpty() ? (check.toInt() == Qt::Checked ? tr("yes") : tr("no")) : text);
        }
    }
    return rows.isEmpty() ? QString() : copiedText(headings, cells);
}

/// Tables and trees: what has headings.
const QAbstractItemView* tableAt(const QWidget* widget)
{
    if (const auto* tree = qobject_cast<const QTreeView*>(widget))
        return tree;
    return qobject_cast<const QTableView*>(widget);
}

void put(const QString& text)
{
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

/// Takes a table's keys before the window does, and its wish for a menu.
class TableCopying : public QObject {
public:
    explicit TableCopying(QAbstractItemView* table)
        : QObject(table)
        , m_table(table)
    {
        table->installEventFilter(this);
        table->viewport()->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* object, QEvent* event) override
    {
        if (event->type() == QEvent::ContextMenu && m_table->contextMenuPolicy() == Qt::DefaultContextMenu) {
            const auto* wish = static_cast<QContextMenuEvent*>(event);
            // From the keyboard it is wanted at the current cell.
            const QRect cell = m_table->visualRect(m_table->currentIndex());
            const bool isByKey = wish->reason() == QContextMenuEvent::Keyboard && cell.isValid();
            popUp(isByKey ? m_table->viewport()->mapToGlobal(cell.center()) : wish->globalPos());
            return true;
        }
        if (object != m_table || (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress))
            return false;
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isCopy = key->matches(QKeySequence::Copy);
        if (!isCopy && QKeySequence(key->keyCombination()) != copyTableKeys)
            return false;
        if (event->type() == QEvent::KeyPress)
            isCopy ? copyFrom(m_table) : copyTableOf(m_table);
        event->accept();
        return true;
    }

private:
    void popUp(const QPoint& at)
    {
        auto* table = qobject_cast<QTableView*>(m_table);
        if (!table)
            return;
        auto* menu = new QMenu(table);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        addCopying(menu, table);
        menu->popup(at);
    }

    QAbstractItemView* m_table;
};

QLineEdit* fieldOf(QWidget* widget)
{
    if (auto* combo = qobject_cast<QComboBox*>(widget))
        return combo->lineEdit();
    if (auto* spin = qobject_cast<QAbstractSpinBox*>(widget))
        return spin->findChild<QLineEdit*>();
    return qobject_cast<QLineEdit*>(widget);
}

const AnswerPanel* answerAround(const QWidget* widget)
{
    for (; widget; widget = widget->parentWidget())
        if (const auto* answer = qobject_cast<const AnswerPanel*>(widget))
            return answer;
    return nullptr;
}

} // namespace

void letCopy(QTableView* table)
{
    new TableCopying(table);
}

void letCopy(QTreeView* tree)
{
    new TableCopying(tree);
}

void addCopying(QMenu* menu, QTableView* table)
{
    QAction* copy = menu->addAction(withKeys("&Copy", QKeySequence::Copy), table, [table] { copyFrom(table); });
    copy->setEnabled(table->selectionModel()->hasSelection());
    QAction* all = menu->addAction(withKeys("Copy &Table", copyTableKeys), table, [table] { copyTableOf(table); });
    all->setEnabled(table->model()->rowCount() > 0);
    QAction* choose = menu->addAction(withKeys("Select &All", QKeySequence::SelectAll), table, [table] { table->selectAll(); });
    choose->setEnabled(all->isEnabled() && table->selectionMode() != QAbstractItemView::SingleSelection);
}

QString chosenRowsAsText(const QTableView& table)
{
    return rowsAsText(table, chosenRows(table));
}

QString tableAsText(const QTableView& table)
{
    return rowsAsText(table, allRows(table));
}

void copyFrom(QWidget* focus)
{
    if (const auto* table = tableAt(focus))
        put(rowsAsText(*table, chosenRows(*table)));
    else if (const auto* list = qobject_cast<QAbstractItemView*>(focus))
        put(list->currentIndex().data().toString());
    else if (auto* text = qobject_cast<QPlainTextEdit*>(focus))
        text->copy();
    else if (const auto* row = qobject_cast<CidrRow*>(focus))
        put(row->cidr());
    else if (const auto* answer = answerAround(focus))
        put(answer->asText());
    else if (const QLineEdit* field = fieldOf(focus))
        field->copy();
}

void copyTableOf(QWidget* focus)
{
    if (const auto* table = tableAt(focus))
        put(rowsAsText(*table, allRows(*table)));
    else if (const auto* answer = answerAround(focus))
        put(answer->asText());
}

void selectAllOf(QWidget* focus)
{
    if (auto* view = qobject_cast<QAbstractItemView*>(focus))
        view->selectAll();
    else if (auto* text = qobject_cast<QPlainTextEdit*>(focus))
        text->selectAll();
    else if (QLineEdit* field = fieldOf(focus))
        field->selectAll();
}

bool canCopyFrom(QWidget* focus)
{
    if (const auto* table = tableAt(focus))
        return table->selectionModel()->hasSelection();
    if (const auto* list = qobject_cast<const QAbstractItemView*>(focus))
        return list->currentIndex().isValid();
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(focus))
        return text->textCursor().hasSelection();
    if (qobject_cast<const CidrRow*>(focus) || answerAround(focus))
        return true;
    const QLineEdit* field = fieldOf(focus);
    return field && field->hasSelectedText();
}

bool canCopyTableOf(QWidget* focus)
{
    const auto* table = tableAt(focus);
    return table ? table->model()->rowCount() > 0 : answerAround(focus) != nullptr;
}

bool canSelectAllOf(QWidget* focus)
{
    if (const auto* view = qobject_cast<const QAbstractItemView*>(focus))
        return view->selectionMode() != QAbstractItemView::SingleSelection && view->selectionMode() != QAbstractItemView::NoSelection && view->model()->rowCount() > 0;
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(focus))
        return !text->document()->isEmpty();
    const QLineEdit* field = fieldOf(focus);
    return field && !field->text().isEmpty();
}

} // namespace headroom
