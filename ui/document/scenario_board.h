// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/whatif/comparison.h"
#include "ui/document/plan_document.h"
#include "ui/work/background_task.h"

#include <QTimer>

#include <vector>

namespace headroom {

/// The base and its scenarios side by side, kept up with the document: worked out once an edit is painted, and off the GUI thread.
class ScenarioBoard : public QObject {
    Q_OBJECT

public:
    explicit ScenarioBoard(PlanDocument& document);

    /// Of base(), as compareScenarios() gives them; of an older one while isStale().
    const std::vector<ComparedScenario>& rows() const { return m_rows; }
    /// The rows are of an older plan: newer ones are due, or being worked out.
    bool isStale() const { return m_document.base() != m_plan || m_task.isRunning(); }
    /// The newer ones take so long that it is told.
    bool isSlow() const { return m_task.isSlow(); }
    /// Works out at once what is due.
    void update();

signals:
    void changed();

private:
    PlanDocument& m_document;
    QTimer m_due; ///< a timer's turn comes after the paint, which what is posted would not wait for
    BackgroundTask m_task;
    Plan m_plan; ///< that the rows are of, or will be
    std::vector<ComparedScenario> m_rows;
};

} // namespace headroom
