// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

namespace headroom {

/// Every scenario beside the base plan, and what each changes.
class ScenariosPage : public Page {
    Q_OBJECT

public:
    explicit ScenariosPage(Selection& selection, QWidget* parent = nullptr);

protected:
    void refresh() override;
};

} // namespace headroom
