// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estate/estate.h"
#include "ui/models/numbers_model.h"
#include "ui/widgets/card.h"

#include <array>

namespace headroom {

class DataTable;

/// The VPCs, endpoints and SageMaker domains that were read.
class NetworkCard : public Card {
    Q_OBJECT

public:
    explicit NetworkCard(QWidget* parent = nullptr);

    /// Hides where there are none of them.
    void show(const Estate& estate);

private:
    struct Part {
        NumbersModel* model = nullptr;
        DataTable* table = nullptr;
    };
    Part makePart(const Numbers& numbers, int stretched, const QString& name, const char* objectName);

    std::array<Part, 3> m_parts; ///< VPCs, endpoints, domains
};

} // namespace headroom
