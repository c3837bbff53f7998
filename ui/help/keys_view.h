// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include <vector>

namespace headroom {

/// The table of keys: columns as wide as their texts where there is room, and texts that wrap where there is not, so that each can be read whole.
class KeysView : public QTableView {
    Q_OBJECT

public:
    explicit KeysView(QAbstractItemModel* model, QWidget* parent = nullptr);

    /// Pixels in which no text wraps, with the scroll bar.
    int wantedWidth() const;
    /// Shares the room out between the columns, anew when the rows are others.
    void fit();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// Of each column: what holds its texts in one line, and what holds their longest words.
    std::vector<int> naturalWidths() const;
    std::vector<int> leastWidths() const;
};

} // namespace headroom
