// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scenarios_page.h"

namespace headroom {

ScenariosPage::ScenariosPage(Selection& selection, QWidget* parent)
    : Page(selection, tr("Scenarios"), parent)
{
}

void ScenariosPage::refresh() {}

} // namespace headroom
