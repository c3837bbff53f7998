// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QItemSelectionModel>
#include <QTableView>

#include <set>
#include <utility>
#include <vector>

class QPushButton;

namespace headroom {

/// A table as tall as its rows, up to twelve; edited in place. Arrow keys go from cell to cell and Tab leaves the
/// table; where a cell is edited, Tab goes on to edit the next. Delete removes the row, a refused edit
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
    /// A button that does the same, enabled while there is something to remove.
    void letRemove(QPushButton* button);
    /// Headers and visible columns as tab-separated text, for a spreadsheet.
    QString asText() const;
    /// Columns that are left out, one after the other, where the contents of all do not fit.
    void setSpareColumns(std::vector<int> columns);
    /// Rows grow to show all of their text.
    void wrapRows();
    /// Fits columns, rows and height to contents and room.
    void fit();
    /// The same before the next paint: once, however often it is asked for.
    void fitSoon();

protected:
    /// What no key or click brings about chooses one row, whatever keys are held for something else.
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex& index, const QEvent* event) const override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles) override;

private:
    /// As fit(), with only those cells measured that have changed.
    void refit();
    void refitSoon();
    /// What was measured.
    void forget();
    void fitHeight();
    /// Gives each column what its contents need; where that is too much, the widest texts are cut first, numbers never.
    void fitColumns();
    void cutTexts(std::vector<int>& widths, int excess) const;
    /// Notes for each cell the width that it needs: all where none is noted, else those that changed.
    void measure();
    int textWidth(const QModelIndex& cell);
    /// Rows as high as their wrapped texts.
    void fitRows();
    /// Of heading and cells.
    int contentsWidth(int column) const;
    bool canRemoveCurrentRow() const;
    void showRefusal(const QModelIndex& at, const QString& why);

    bool canShrink(int column) const;
    int headingWidth(int column) const;
    int leastWidth(int column) const;
    bool isSpare(int column) const;
    /// Shows and leaves out spare columns; those left out have no width afterwards.
    void chooseSpareColumns(std::vector<int>& widths, int room);

    int m_stretched;
    std::vector<int> m_spare;
    bool m_wraps = false;
    bool m_fitIsDue = false;
    int m_room = 0; ///< that the columns were given
    bool m_isStyled = false; ///< when all was last measured
    std::vector<std::vector<int>> m_needed; ///< widths, by row and column; empty until measured
    std::set<int> m_changedRows;            ///< since they were measured
    QHash<QString, int> m_textWidths;
    QHash<std::pair<QString, int>, int> m_wrappedHeights; ///< by text and width
};

} // namespace headroom
