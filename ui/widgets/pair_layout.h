// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

class QLabel;

namespace headroom {

/// A name at the left and its value at the right of one line; where they don't fit it, the value stands in a line of its own, at the right, and both wrap. Never wider than their longest words.
class PairLayout : public QLayout {
public:
    /// Both are made to wrap, and the value to stand at the right.
    PairLayout(QLabel* name, QLabel* value);
    ~PairLayout() override;

    void addItem(QLayoutItem* item) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

private:
    /// Of the text in as few lines as it is written in.
    int naturalWidth(int index) const;
    int heightOf(int index, int width) const;
    bool isOneLine(int width) const;
    QSize withMargins(const QSize& size) const;

    QList<QLayoutItem*> m_items;
};

} // namespace headroom
