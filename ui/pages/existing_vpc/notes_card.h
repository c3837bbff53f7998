// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estate/inspection.h"
#include "core/findings/finding.h"
#include "ui/widgets/card.h"

#include <utility>
#include <vector>

class QGridLayout;

namespace headroom {

/// What to know of what was read: subnets that run full, then what does not add up.
class NotesCard : public Card {
    Q_OBJECT

public:
    explicit NotesCard(QWidget* parent = nullptr);

    /// Hides where there is nothing to tell.
    void show(const Estate& estate, const Inspection& inspection);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();

    std::vector<std::pair<Severity, Text>> m_notes;
    QWidget* m_list = nullptr;
};

} // namespace headroom
