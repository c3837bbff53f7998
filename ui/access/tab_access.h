// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

#include <vector>

class QTabBar;

namespace headroom {

/// The tabs of a tab bar, without the arrows that scroll it. Which one is chosen is told as its state, which Qt 6.4 leaves out.
class TabBarAccess : public QAccessibleWidget {
public:
    explicit TabBarAccess(QTabBar* bar);
    ~TabBarAccess() override;

    int childCount() const override;
    QAccessibleInterface* child(int index) const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    QAccessibleInterface* focusChild() const override;
    QString text(QAccessible::Text kind) const override;

private:
    QTabBar* bar() const;

    mutable std::vector<QAccessible::Id> m_tabs; ///< as many as were asked for
};

} // namespace headroom
