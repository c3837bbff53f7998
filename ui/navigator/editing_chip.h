// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/plan_document.h"

#include <QToolButton>

namespace headroom {

/// Says which plan is being edited, the base or a scenario, and lets another be chosen.
class EditingChip : public QToolButton {
    Q_OBJECT

public:
    explicit EditingChip(PlanDocument& document, QWidget* parent = nullptr);

signals:
    /// That scenario gives no plan that could be shown.
    void brokenScenarioChosen(const std::string& name);

private:
    void refresh();
    void fillMenu();
    void choose(const std::optional<std::string>& scenario);

    PlanDocument& m_document;
};

} // namespace headroom
