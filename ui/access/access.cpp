// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/access.h"

#include "ui/access/tab_access.h"
#include "ui/widgets/capacity_bar.h"

#include <QAbstractButton>
#include <QAccessibleWidget>

namespace headroom {

namespace {

/// One of several choices, which Qt calls a check box where it is a push button.
class ChoiceAccess : public QAccessibleWidget {
public:
    explicit ChoiceAccess(QAbstractButton* button)
        : QAccessibleWidget(button, QAccessible::RadioButton)
    {
    }

    QString text(QAccessible::Text what) const override
    {
        const QString text = QAccessibleWidget::text(what);
        return text.isEmpty() && what == QAccessible::Name ? button()->text().remove(u'&') : text;
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = true;
        state.checked = button()->isChecked();
        return state;
    }

    QStringList actionNames() const override
    {
        return widget()->isEnabled() ? QStringList{pressAction()} + QAccessibleWidget::actionNames() : QStringList();
    }

    void doAction(const QString& action) override
    {
        if (action == pressAction())
            button()->click();
        else
            QAccessibleWidget::doAction(action);
    }

private:
    QAbstractButton* button() const { return static_cast<QAbstractButton*>(widget()); }
};

/// How much of a subnet is taken.
class BarAccess : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit BarAccess(CapacityBar* bar)
        : QAccessibleWidget(bar, QAccessible::ProgressBar)
    {
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface*>(this) : QAccessibleWidget::interface_cast(type);
    }

    QVariant currentValue() const override { return bar()->required(); }
    void setCurrentValue(const QVariant&) override {} // shown, not set
    QVariant minimumValue() const override { return 0; }
    QVariant maximumValue() const override { return bar()->usable(); }
    QVariant minimumStepSize() const override { return 1; }

private:
    const CapacityBar* bar() const { return static_cast<const CapacityBar*>(widget()); }
};

/// Holds the pages; the keyboard is for its tabs.
class PagesAccess : public QAccessibleWidget {
public:
    explicit PagesAccess(QWidget* pages)
        : QAccessibleWidget(pages, QAccessible::Grouping)
    {
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.focusable = false;
        return state;
    }
};

QAccessibleInterface* accessOfFrame(QWidget* frame)
{
    const QString role = frame->property("role").toString();
    if (role == QLatin1String("separator"))
        return new QAccessibleWidget(frame, QAccessible::Separator);
    return new QAccessibleWidget(frame, QAccessible::Grouping);
}

QAccessibleInterface* accessOfButton(QAbstractButton* button)
{
    const QString role = button->property("role").toString();
    const bool isOneOfSeveral = role == QLatin1String("segment") || role == QLatin1String("tile");
    return isOneOfSeveral ? new ChoiceAccess(button) : nullptr;
}

/// Called with the name of the object's class, and then with those of the classes above it, until one gives something.
QAccessibleInterface* makeAccess(const QString& className, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    if (!widget)
        return nullptr;
    if (className == QLatin1String("QTabBar"))
        return new TabBarAccess(static_cast<QTabBar*>(widget));
    if (className == QLatin1String("QTabWidget"))
        return new PagesAccess(widget);
    if (className == QLatin1String("QPushButton"))
        return accessOfButton(static_cast<QAbstractButton*>(widget));
    if (className == QLatin1String("headroom::CapacityBar"))
        return new BarAccess(static_cast<CapacityBar*>(widget));
    if (className == QLatin1String("headroom::Announcement"))
        return new QAccessibleWidget(widget, QAccessible::Notification);
    if (className == QLatin1String("headroom::PagePreview"))
        return new QAccessibleWidget(widget, QAccessible::Document);
    if (className == QLatin1String("QCustomPlot"))
        return new QAccessibleWidget(widget, QAccessible::Chart);
    if (className == QLatin1String("QFrame"))
        return accessOfFrame(widget);
    return nullptr;
}

} // namespace

void installAccess()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeAccess);
        return true;
    }();
    Q_UNUSED(isInstalled);
}

} // namespace headroom
