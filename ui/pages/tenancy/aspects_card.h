// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tenancy/tenancy.h"
#include "ui/widgets/card.h"

#include <array>

class QLabel;

namespace headroom {

/// In what the models differ besides figures, each with its source.
class AspectsCard : public Card {
    Q_OBJECT

public:
    explicit AspectsCard(QWidget* parent = nullptr);

    /// Marks the plan's own model.
    void setPresent(std::optional<TenancyModel> present);
    /// Tab-separated, a line for each aspect.
    QString asText() const;

private:
    std::array<QLabel*, tenancyModels.size()> m_titles{};
};

} // namespace headroom
