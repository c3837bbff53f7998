// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_tabs.h"

#include "ui/access/tab_order.h"
#include "ui/models/plan_words.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int tabsInset = 2 * 16; ///< pixels beside the tabs, of which the style sheet puts half at the left

} // namespace

PageTabs::PageTabs(QWidget* parent)
    : QTabWidget(parent)
    , m_more(new QToolButton(this))
{
    setDocumentMode(true);
    tabBar()->setDrawBase(false);
    tabBar()->setExpanding(false);
    tabBar()->setAccessibleName(tr("Pages"));
    m_more->setText(tr("More ▾"));
    m_more->setAccessibleName(tr("More pages"));
    setRole(m_more, "more");
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_more);
    connect(menu, &QMenu::aboutToShow, this, &PageTabs::fillMenu);
    m_more->setMenu(menu);
    m_more->hide();
    connect(this, &QTabWidget::currentChanged, this, [this] {
        fillCurrent();
        fitTabs();
    });
}

int PageTabs::tabsWidth() const
{
    int width = 0;
    for (int i = 0; i < count(); ++i)
        width += isTabVisible(i) ? tabBar()->tabRect(i).width() : 0;
    return width;
}

void PageTabs::fitTabs()
{
    // Tabs that come and go change the width, and may tell of another current one.
    if (m_isFitting || count() == 0)
        return;
    const QSignalBlocker quiet(this);
    m_isFitting = true;
    // The tab bar forgets to lay itself out where a tab is shown that is shown already.
    for (int i = 0; i < count(); ++i)
        if (!isTabVisible(i))
            setTabVisible(i, true);
    const auto setTight = [this](bool isTight) {
        if (tabBar()->property("tight").toBool() == isTight)
            return;
        setStyleProperty(tabBar(), "tight", isTight);
        // The tab bar keeps the sizes of its tabs until it is told that their style is another.
        QEvent restyled(QEvent::StyleChange);
        QApplication::sendEvent(tabBar(), &restyled);
    };
    setTight(false);
    const int room = width() - tabsInset;
    if (tabsWidth() > room)
        setTight(true);
    const bool isTooWide = tabsWidth() > room;
    for (int i = count() - 1; i >= 0 && isTooWide && tabsWidth() > room - m_more->sizeHint().width(); --i)
        if (i != currentIndex() && !m_badges.contains(widget(i)))
            setTabVisible(i, false);
    m_more->setVisible(isTooWide);
    m_more->setGeometry(width() - m_more->sizeHint().width(), 0, m_more->sizeHint().width(), tabBar()->sizeHint().height());
    m_more->raise();
    m_isFitting = false;
}

void PageTabs::fillMenu()
{
    QMenu* menu = m_more->menu();
    menu->clear();
    for (int i = 0; i < count(); ++i)
        if (!isTabVisible(i))
            menu->addAction(tabText(i), this, [this, place = widget(i)] { showPage(place); });
}

void PageTabs::resizeEvent(QResizeEvent* event)
{
    QTabWidget::resizeEvent(event);
    fitTabs();
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
    page->show(); // a layout does so later, and what is not shown does not take the keyboard
    orderTabsAsLaidOut(page);
    emit pageMade();
}

void PageTabs::showPage(QWidget* place)
{
    if (!isTabVisible(indexOf(place)))
        setTabVisible(indexOf(place), true);
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
    fitTabs();
}

} // namespace headroom
