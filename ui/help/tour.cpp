// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/tour.h"

#include "ui/help/tour_callout.h"
#include "ui/tr.h"

#include <QAction>
#include <QMainWindow>
#include <QScrollArea>
#include <QSettings>
#include <QShortcut>
#include <QTimer>

#include <algorithm>
#include <array>
#include <utility>

namespace headroom {

namespace {

constexpr int followMilliseconds = 60;
const QString stepKey = QStringLiteral("tour/step");

/// `widget`: the object name of what it is about; `page`: shown for it, none where any page does.
struct Step {
    const char* widget;
    ActionId page;
    const char* title;
    const char* text;
};

constexpr std::array steps{
    Step{"navigator", ActionId::Separator, QT_TRANSLATE_NOOP("headroom", "A plan holds domains"),
        QT_TRANSLATE_NOOP("headroom", "Each SageMaker Studio domain has cohorts of users. Below stand the base plan and its scenarios; whichever is chosen here is what the window shows and edits.")},
    Step{"cohorts", ActionId::ShowDemand, QT_TRANSLATE_NOOP("headroom", "Say who works there"),
        QT_TRANSLATE_NOOP("headroom", "Users, the apps they run and the jobs they start. Click a number and type: every edit is answered at once, and Undo takes it back. Shift+F1 explains the input that has the keyboard.")},
    Step{"answer", ActionId::Separator, QT_TRANSLATE_NOOP("headroom", "The answer is always in sight"),
        QT_TRANSLATE_NOOP("headroom", "The subnet size to ask for, and its CIDR in each zone: a click copies one. Below, what it would be if users spread out or a zone fails, and how much room is left.")},
    Step{"growthPage", ActionId::ShowGrowth, QT_TRANSLATE_NOOP("headroom", "How long does it last?"),
        QT_TRANSLATE_NOOP("headroom", "Demand month by month against what each prefix holds. Enter the prefix you were granted, and read how many users fit and when it is full.")},
    Step{"scenariosPage", ActionId::ShowScenarios, QT_TRANSLATE_NOOP("headroom", "What if?"),
        QT_TRANSLATE_NOOP("headroom", "Scenarios stand beside the base: each is a list of what differs from it, and each difference can be taken back. Scenario → New Scenario starts one.")},
    Step{"addressMap", ActionId::ShowAddresses, QT_TRANSLATE_NOOP("headroom", "Where it goes"),
        QT_TRANSLATE_NOOP("headroom", "The map of your pools: what exists, what is excluded, what is new and what is free. Blocks are found for you, and can be pinned.")},
    Step{"findingsPage", ActionId::ShowFindings, QT_TRANSLATE_NOOP("headroom", "What bites later"),
        QT_TRANSLATE_NOOP("headroom", "Overlaps, quotas, missing endpoints and one-way doors, each with its source. Enter goes to the domain it is about.")},
    Step{"reportPage", ActionId::ShowReport, QT_TRANSLATE_NOOP("headroom", "Hand it over"),
        QT_TRANSLATE_NOOP("headroom", "A report for people who never open Headroom: PDF, HTML, a spreadsheet with live formulas. File → Export Code… writes the network as Terraform or CloudFormation.")},
};

int savedStep()
{
    return std::clamp(QSettings().value(stepKey, 0).toInt(), 0, static_cast<int>(steps.size()) - 1);
}

} // namespace

Tour::Tour(const ActionSet& actions, QMainWindow* window)
    : QObject(window)
    , m_actions(actions)
    , m_window(window)
    , m_timer(new QTimer(this))
{
    // Pages scroll, tabs change and windows are resized: looking is simpler than being told of all of it.
    m_timer->setInterval(followMilliseconds);
    connect(m_timer, &QTimer::timeout, this, &Tour::follow);
}

int Tour::stepCount()
{
    return static_cast<int>(steps.size());
}

bool Tour::isRunning() const
{
    return m_callout != nullptr;
}

void Tour::start()
{
    if (isRunning())
        return show(m_step);
    m_focusBefore = m_window->focusWidget();
    m_mark = new TourMark(m_window);
    m_callout = new TourCallout(m_window);
    connect(m_callout, &TourCallout::nextWanted, this, &Tour::goOn);
    connect(m_callout, &TourCallout::backWanted, this, &Tour::goBack);
    connect(m_callout, &TourCallout::endWanted, this, &Tour::end);
    m_escape = new QShortcut(Qt::Key_Escape, m_window, this, &Tour::end);
    show(savedStep());
    m_timer->start();
}

void Tour::goOn()
{
    if (m_step + 1 < stepCount())
        return show(m_step + 1);
    end();
    QSettings().remove(stepKey);
}

void Tour::goBack()
{
    if (m_step > 0)
        show(m_step - 1);
}

void Tour::end()
{
    if (!isRunning())
        return;
    giveBackNavigator();
    m_timer->stop();
    // They may be on the stack of what ends them.
    for (QObject* part : std::initializer_list<QObject*>{m_callout, m_mark, m_escape})
        part->deleteLater();
    m_callout->hide();
    m_mark->hide();
    m_escape->setEnabled(false);
    m_callout = nullptr;
    m_mark = nullptr;
    m_escape = nullptr;
    if (m_focusBefore)
        m_focusBefore->setFocus();
}

void Tour::show(int step)
{
    m_step = step;
    QSettings().setValue(stepKey, step);
    const Step& shown = steps[static_cast<std::size_t>(step)];
    giveBackNavigator();
    if (shown.page != ActionId::Separator)
        m_actions.at(shown.page)->trigger();
    QAction* navigator = m_actions.at(ActionId::ShowNavigator);
    if (step == 0 && !navigator->isChecked()) {
        m_showedNavigator = true;
        navigator->setChecked(true);
    }
    if (QWidget* about = target())
        for (QWidget* above = about->parentWidget(); above; above = above->parentWidget())
            if (auto* scroll = qobject_cast<QScrollArea*>(above))
                scroll->ensureWidgetVisible(about, 0, 0);
    m_callout->show(step, stepCount(), headroom::tr(shown.title), headroom::tr(shown.text));
    follow();
}

void Tour::giveBackNavigator()
{
    if (std::exchange(m_showedNavigator, false))
        m_actions.at(ActionId::ShowNavigator)->setChecked(false);
}

QWidget* Tour::target() const
{
    return m_window->findChild<QWidget*>(QLatin1String(steps[static_cast<std::size_t>(m_step)].widget));
}

void Tour::follow()
{
    const QWidget* about = target();
    QRect seen = about && about->isVisible() ? about->visibleRegion().boundingRect() : QRect();
    if (!seen.isEmpty())
        seen = QRect(about->mapTo(m_window, seen.topLeft()), seen.size()).adjusted(-4, -4, 4, 4) & m_window->rect();
    m_callout->fit();
    const QRect place = calloutPlace(m_window->rect(), seen, m_callout->size());
    if (m_callout->geometry() != place)
        m_callout->setGeometry(place);
    m_mark->mark(seen, place);
    m_mark->raise();
    m_callout->raise();
}

} // namespace headroom
