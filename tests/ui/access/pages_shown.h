// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/plan_document.h"
#include "ui/main_window.h"

#include <QAction>
#include <QTest>

#include <array>
#include <utility>

namespace headroom {

/// All pages, as they are chosen.
inline constexpr std::array pageActions{
    std::pair("demand", ActionId::ShowDemand), std::pair("growth", ActionId::ShowGrowth), std::pair("scenarios", ActionId::ShowScenarios),
    std::pair("sensitivity", ActionId::ShowSensitivity), std::pair("risk", ActionId::ShowRisk), std::pair("addresses", ActionId::ShowAddresses),
    std::pair("existing", ActionId::ShowExistingVpc), std::pair("tenancy", ActionId::ShowTenancy), std::pair("findings", ActionId::ShowFindings),
    std::pair("report", ActionId::ShowReport),
};

/// A plan in which every part has something in it.
inline Plan fullPlan()
{
    PlanDocument reader;
    return reader.open(QStringLiteral(HEADROOM_TEST_DATA "/plans/enterprise.headroom.json")).empty() ? reader.plan() : Plan{};
}

/// Shows the page and waits until nothing on it moves any more.
inline void showPage(MainWindow& window, ActionId page)
{
    window.action(page)->trigger();
    QTest::qWait(400); // what is worked out in the background arrives
}

} // namespace headroom
