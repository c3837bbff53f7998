// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capacity/whatif/granted.h"
#include "ui/document/selection.h"
#include "ui/widgets/card.h"

#include <array>
#include <memory>

class QComboBox;
class QGridLayout;
class QLabel;

namespace headroom {

class BackgroundTask;
class WorkStrip;

/// What fits the prefix that the network team granted: users, growth, concurrency, and when it is full. The prefix follows the recommended one until another is
/// chosen; the choice is the card's and not the plan's.
class GrantedCard : public Card {
    Q_OBJECT

public:
    explicit GrantedCard(Selection& selection, QWidget* parent = nullptr);

    void refresh();

private:
    struct Fact {
        QLabel* value;
        QLabel* detail;
    };
    enum FactId { Users, Growth, Concurrency, Full };
    struct Words {
        QString value, detail;
    };

    void addPrefixes();
    Fact addFact(QGridLayout* grid, const QString& title, const QString& name);
    /// The chosen prefix, or the recommended one; /16 where none is recommended.
    PrefixLength prefix() const;
    void workOut();
    void showWorking();
    void showGranted(const std::optional<Granted>& granted);
    void setFact(FactId id, const Words& words);
    static Words usersWords(const Granted& granted);
    static Words growthWords(const FittingInput& growth);
    static Words concurrencyWords(const FittingInput& concurrency);
    Words fullWords(const Granted& granted) const;

    Selection& m_selection;
    QComboBox* m_prefixes;
    QLabel* m_summary;
    QWidget* m_answer;
    std::array<Fact, 4> m_facts{};
    WorkStrip* m_strip;
    BackgroundTask* m_task;
    std::shared_ptr<const Domain> m_domain; ///< that was asked of; null before the first
    std::optional<Month> m_start;
};

} // namespace headroom
