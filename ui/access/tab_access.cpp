// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/tab_access.h"

#include <QTabBar>

namespace headroom {

namespace {

class TabAccess : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    TabAccess(QTabBar* bar, int index)
        : m_bar(bar)
        , m_index(index)
    {
    }

    int index() const { return m_index; }
    bool isValid() const override { return m_bar && m_index < m_bar->count(); }
    QObject* object() const override { return nullptr; }
    QAccessible::Role role() const override { return QAccessible::PageTab; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_bar); }
    int childCount() const override { return 0; }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    void setText(QAccessible::Text, const QString&) override {}

    QRect rect() const override
    {
        return isValid() ? m_bar->tabRect(m_index).translated(m_bar->mapToGlobal(QPoint(0, 0))) : QRect();
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = parent()->state();
        const bool isCurrent = isValid() && m_bar->currentIndex() == m_index;
        state.focused = isCurrent && m_bar->hasFocus();
        state.focusable = true;
        state.selectable = true;
        state.selected = isCurrent;
        state.invisible = state.invisible || !isValid() || !m_bar->isTabVisible(m_index);
        state.disabled = !isValid() || !m_bar->isTabEnabled(m_index);
        return state;
    }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid() || kind != QAccessible::Name)
            return isValid() && kind == QAccessible::Description ? m_bar->tabToolTip(m_index) : QString();
        const QString own = m_bar->accessibleTabName(m_index);
        const QString name = own.isEmpty() ? m_bar->tabText(m_index).remove(u'&') : own;
        const QWidget* badge = m_bar->tabButton(m_index, QTabBar::RightSide);
        return badge && badge->isVisible() ? name + QStringLiteral(", ") + badge->accessibleName() : name;
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }

    QStringList actionNames() const override { return {pressAction()}; }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }
    void doAction(const QString& action) override
    {
        if (isValid() && action == pressAction())
            m_bar->setCurrentIndex(m_index);
    }

private:
    QPointer<QTabBar> m_bar;
    int m_index;
};

} // namespace

TabBarAccess::TabBarAccess(QTabBar* bar)
    : QAccessibleWidget(bar, QAccessible::PageTabList)
{
}

TabBarAccess::~TabBarAccess()
{
    for (const QAccessible::Id id : m_tabs)
        QAccessible::deleteAccessibleInterface(id);
}

QTabBar* TabBarAccess::bar() const
{
    return static_cast<QTabBar*>(widget());
}

int TabBarAccess::childCount() const
{
    return bar()->count();
}

QAccessibleInterface* TabBarAccess::child(int index) const
{
    if (index < 0 || index >= bar()->count())
        return nullptr;
    while (static_cast<int>(m_tabs.size()) <= index)
        m_tabs.push_back(QAccessible::registerAccessibleInterface(new TabAccess(bar(), static_cast<int>(m_tabs.size()))));
    return QAccessible::accessibleInterface(m_tabs[static_cast<std::size_t>(index)]);
}

int TabBarAccess::indexOfChild(const QAccessibleInterface* child) const
{
    return child && child->role() == QAccessible::PageTab ? static_cast<const TabAccess*>(child)->index() : -1;
}

QAccessibleInterface* TabBarAccess::childAt(int x, int y) const
{
    return child(bar()->tabAt(bar()->mapFromGlobal(QPoint(x, y))));
}

QAccessibleInterface* TabBarAccess::focusChild() const
{
    return bar()->hasFocus() ? child(bar()->currentIndex()) : nullptr;
}

QString TabBarAccess::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Value ? bar()->tabText(bar()->currentIndex()).remove(u'&') : QAccessibleWidget::text(kind);
}

} // namespace headroom
