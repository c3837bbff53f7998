// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/risk_page.h"

namespace headroom {

RiskPage::RiskPage(Selection& selection, QWidget* parent)
    : Page(selection, tr("Risk"), parent)
{
}

void RiskPage::refresh() {}

} // namespace headroom
