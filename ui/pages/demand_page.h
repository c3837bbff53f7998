// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

class QBoxLayout;

namespace headroom {

class ChartCard;
class CohortsCard;
class EndpointsCard;
class LedgerCard;
class SettingsStrip;
class SharedSpacesCard;

/// Everything of the selected domain: what it is, who works there, and what takes which addresses.
class DemandPage : public Page {
    Q_OBJECT

public:
    explicit DemandPage(Selection& selection, QWidget* parent = nullptr);

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Endpoints beside the people, or below them where there is no room.
    void arrange();

    SettingsStrip* m_settings;
    CohortsCard* m_cohorts;
    SharedSpacesCard* m_spaces;
    EndpointsCard* m_endpoints;
    ChartCard* m_chart;
    LedgerCard* m_ledger;
    QBoxLayout* m_inputs;
};

} // namespace headroom
