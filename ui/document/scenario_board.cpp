// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/scenario_board.h"

#include <memory>
#include <utility>

namespace headroom {

ScenarioBoard::ScenarioBoard(PlanDocument& document)
    : m_document(document)
{
    m_due.setSingleShot(true);
    connect(&m_due, &QTimer::timeout, this, &ScenarioBoard::update);
    connect(&m_task, &BackgroundTask::slow, this, &ScenarioBoard::changed);
    connect(&m_document, &PlanDocument::changed, this, [this] { m_due.start(0); });
    update();
}

void ScenarioBoard::update()
{
    m_due.stop();
    if (m_document.base() == m_plan)
        return;
    m_plan = m_document.base();
    m_task.start([this, plan = m_plan](const std::atomic<bool>& cancelled) -> BackgroundTask::Deliver {
        auto rows = std::make_shared<std::vector<ComparedScenario>>(compareScenarios(plan, &cancelled));
        return [this, rows] {
            m_rows = std::move(*rows);
            emit changed();
        };
    });
}

} // namespace headroom
