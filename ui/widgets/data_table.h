// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include <vector>

namespace headroom {

/// A table as tall as its rows, up to twelve; edited in place. Delete removes the row, Tab goes from cell to cell and leaves behind the last one, a refused edit
/// says why beside its cell.
class DataTable : public QTableView {
    Q_OBJECT

public:
    /// `stretched` takes the room that the other columns leave.
    DataTable(QAbstractItemModel* model, int stretched, const QString& accessibleName, QWidget* parent = nullptr);

    /// Makes the cell the current one and opens its editor.
    void editCell(int row, int column);
    /// Removes the row of the current cell, if it can be removed.
    void removeCurrentRow();
    /// Headers and visible columns as tab-separated text, for a spreadsheet.
    QString asText() const;
    /// A column that is left out where the contents of all do not fit.
    void setSpareColumn(int column);
    /// Rows grow to show all of their text.
    void wrapRows();
    /// Fits columns, rows and height to contents and room.
    void fit();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles) override;

private:
    void fitHeight();
    /// Gives each column what its contents need; where that is too much, the widest texts are cut first, numbers never.
    void fitColumns();
    void cutTexts(std::vector<int>& widths, int excess) const;
    /// Of heading and cells.
    int contentsWidth(int column) const;
    bool isBehindLastEditable(Qt::Key key) const;
    void showRefusal(const QModelIndex& at, const QString& why);

    bool canShrink(int column) const;

    int m_stretched;
    int m_spare = -1;
    bool m_wraps = false;
};

} // namespace headroom
