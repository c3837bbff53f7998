// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

namespace headroom {

/// The law of simultaneous demand: the chance that each prefix runs dry.
class RiskPage : public Page {
    Q_OBJECT

public:
    explicit RiskPage(Selection& selection, QWidget* parent = nullptr);

protected:
    void refresh() override;
};

} // namespace headroom
