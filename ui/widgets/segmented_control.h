// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace headroom {

/// A few exclusive choices side by side. Tab reaches the chosen one, the arrow keys choose among them.
class SegmentedControl : public QWidget {
    Q_OBJECT

public:
    explicit SegmentedControl(const QString& accessibleName, QWidget* parent = nullptr);

    /// Choices count from 0; the first is chosen.
    void addChoice(const QString& text, const QString& tip = {});
    int current() const;
    /// Chooses without telling.
    void setCurrent(int index);

signals:
    /// The user chose.
    void chosen(int index);

private:
    /// Tab comes to the chosen one; arrows go on from there.
    void takeTabAtChosen();

    QHBoxLayout* m_layout;
    QButtonGroup* m_group;
};

} // namespace headroom
