// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estate/estate.h"
#include "ui/widgets/card.h"

#include <array>

namespace headroom {

/// What to run for each reply that is read: the command to copy, and what it adds.
class CommandsCard : public Card {
    Q_OBJECT

public:
    explicit CommandsCard(QWidget* parent = nullptr);

    /// Lists those that are not given; hides where all of them are.
    void showMissing(const std::array<bool, replyCount>& given);

    static QString commandOf(Reply reply);

private:
    QWidget* makeEntry(Reply reply);

    QLabel* m_intro;
    std::array<QWidget*, replyCount> m_entries{};
};

} // namespace headroom
