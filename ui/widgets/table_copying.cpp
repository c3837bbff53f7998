// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table_copying.h"

#include "ui/models/copied_text.h"
#include "ui/tr.h"

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

#include <set>

namespace headroom {

namespace {

const QKeySequence copyTableKeys(Qt::CTRL | Qt::SHIFT | Qt::Key_C);

QString withKeys(const char* source, const QKeySequence& keys)
{
    return tr(source) + u'\t' + keys.toString(QKeySequence::NativeText);
}

QString rowsAsText(const QTableView& table, const std::set<int>& rows)
{
    const QAbstractItemModel& model = *table.model();
    QStringList headings;
    QList<QStringList> cells(static_cast<qsizetype>(rows.size()));
    for (int column = 0; column < model.columnCount(); ++column) {
        if (table.isColumnHidden(column))
            continue;
        headings << model.headerData(column, Qt::Horizontal).toString();
        qsizetype line = 0;
        for (const int row : rows) {
            const QModelIndex cell = model.index(row, column);
            const QVariant check = cell.data(Qt::CheckStateRole);
            const QString text = cell.data().toString();
            cells[line++] << (!check.isNull() && text.isEmpty() ? (check.toInt() == Qt::Checked ? tr("yes") : tr("no")) : text);
        }
    }
    return copiedText(headings, cells);
}

void put(const QString& text)
{
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

/// Takes a table's keys before the window does, and its wish for a menu.
class TableCopying : public QObject {
public:
    explicit TableCopying(QTableView* table)
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
        auto* menu = new QMenu(m_table);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        addCopying(menu, m_table);
        menu->popup(at);
    }

    QTableView* m_table;
};

QLineEdit* fieldOf(QWidget* widget)
{
    if (auto* combo = qobject_cast<QComboBox*>(widget))
        return combo->lineEdit();
    if (auto* spin = qobject_cast<QAbstractSpinBox*>(widget))
        return spin->findChild<QLineEdit*>();
    return qobject_cast<QLineEdit*>(widget);
}

} // namespace

void letCopy(QTableView* table)
{
    new TableCopying(table);
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
    std::set<int> rows;
    for (const QModelIndex& cell : table.selectionModel()->selectedIndexes())
        rows.insert(cell.row());
    return rows.empty() ? QString() : rowsAsText(table, rows);
}

QString tableAsText(const QTableView& table)
{
    std::set<int> rows;
    for (int row = 0; row < table.model()->rowCount(); ++row)
        rows.insert(rows.end(), row);
    return rowsAsText(table, rows);
}

void copyFrom(QWidget* focus)
{
    if (const auto* table = qobject_cast<QTableView*>(focus))
        put(chosenRowsAsText(*table));
    else if (const auto* list = qobject_cast<QAbstractItemView*>(focus))
        put(list->currentIndex().data().toString());
    else if (auto* text = qobject_cast<QPlainTextEdit*>(focus))
        text->copy();
    else if (const QLineEdit* field = fieldOf(focus))
        field->copy();
}

void copyTableOf(QWidget* focus)
{
    if (const auto* table = qobject_cast<QTableView*>(focus))
        put(tableAsText(*table));
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

bool canCopyFrom(const QWidget* focus)
{
    return qobject_cast<const QAbstractItemView*>(focus) || qobject_cast<const QPlainTextEdit*>(focus) || fieldOf(const_cast<QWidget*>(focus));
}

bool canCopyTableOf(const QWidget* focus)
{
    return qobject_cast<const QTableView*>(focus);
}

} // namespace headroom
