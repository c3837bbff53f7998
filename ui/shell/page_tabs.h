// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabWidget>

#include <functional>
#include <map>

class QLabel;
class QToolButton;

namespace headroom {

/// The pages of the window as tabs. A page is made when it is first shown: the start does without the others. Tabs without room stand in a menu at the right; the
/// page in sight and those that count something keep theirs.
class PageTabs : public QTabWidget {
    Q_OBJECT

public:
    explicit PageTabs(QWidget* parent = nullptr);

    /// Returns the place of the page, which stands for it from then on. `make` gets its parent.
    QWidget* addPage(const QString& title, const std::function<QWidget*(QWidget*)>& make);
    /// Makes the page in sight, where it is not there yet.
    void fillCurrent();
    /// Brings the page to the front and the keyboard to the first thing on it that takes it.
    void showPage(QWidget* place);
    /// A count beside the title of a page; none for nothing to count. `spoken`: what it counts, for screen readers.
    void setBadge(QWidget* place, int count, const QString& spoken);

signals:
    void pageMade();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Which tabs are seen, and which are in the menu.
    void fitTabs();
    void fillMenu();
    int tabsWidth() const;

    std::map<QWidget*, std::function<QWidget*(QWidget*)>> m_makers; ///< of the pages that were not shown yet
    std::map<QWidget*, QLabel*> m_badges;
    QToolButton* m_more;
    bool m_isFitting = false;
};

} // namespace headroom
