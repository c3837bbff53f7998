// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sensitivity_page.h"

namespace headroom {

SensitivityPage::SensitivityPage(Selection& selection, QWidget* parent)
    : Page(selection, tr("Sensitivity"), parent)
{
}

void SensitivityPage::refresh() {}

} // namespace headroom
