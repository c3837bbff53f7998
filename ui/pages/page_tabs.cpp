// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page_tabs.h"

#include "ui/models/plan_words.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QTabBar>
#include <QVBoxLayout>

namespace headroom {

PageTabs::PageTabs(QWidget* parent)
    : QTabWidget(parent)
{
    setDocumentMode(true);
    tabBar()->setDrawBase(false);
    tabBar()->setExpanding(false);
    tabBar()->setAccessibleName(tr("Pages"));
    connect(this, &QTabWidget::currentChanged, this, &PageTabs::fillCurrent);
}

QWidget* PageTabs::addPage(const QString& title, const std::function<QWidget*(QWidget*)>& make)
{
    auto* place = new QWidget;
    auto* layout = new QVBoxLayout(place);
    layout->setContentsMargins(0, 0, 0, 0);
    m_makers[place] = make;
    // Whoever adds the first one fills it once all is in place.
    const QSignalBlocker quiet(this);
    addTab(place, title);
    return place;
}

void PageTabs::fillCurrent()
{
    QWidget* place = currentWidget();
    const auto maker = m_makers.find(place);
    if (maker == m_makers.end())
        return;
    QWidget* page = maker->second(place);
    m_makers.erase(maker);
    place->layout()->addWidget(page);
    emit pageMade();
}

void PageTabs::showPage(QWidget* place)
{
    setCurrentWidget(place);
    for (QWidget* each = window()->nextInFocusChain(); each != window(); each = each->nextInFocusChain())
        if (place->isAncestorOf(each) && each->focusPolicy() & Qt::TabFocus && each->isVisibleTo(place) && each->isEnabled())
            return each->setFocus(Qt::ShortcutFocusReason);
}

void PageTabs::setBadge(QWidget* place, int count, const QString& spoken)
{
    QLabel*& badge = m_badges[place];
    if (!badge) {
        badge = new QLabel;
        setRole(badge, "badge");
        tabBar()->setTabButton(indexOf(place), QTabBar::RightSide, badge);
    }
    badge->setAccessibleName(spoken);
    // The tabs and all that is in them are painted anew with every badge that is set.
    if (badge->text() == countWords(count))
        return;
    badge->setText(countWords(count));
    badge->setVisible(count > 0);
    // The tab bar goes by the badge's size, and looks at it only when a text is set.
    badge->adjustSize();
    setTabText(indexOf(place), tabText(indexOf(place)));
}

} // namespace headroom
