// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

namespace headroom {

/// Which assumption the answer hangs on: a tornado, and a heat map of any two inputs.
class SensitivityPage : public Page {
    Q_OBJECT

public:
    explicit SensitivityPage(Selection& selection, QWidget* parent = nullptr);

protected:
    void refresh() override;
};

} // namespace headroom
