// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estate/plan_fit.h"
#include "core/estate/use_in_plan.h"
#include "ui/widgets/card.h"

#include <memory>
#include <optional>
#include <string>

class QPushButton;

namespace headroom {

struct EstateFiles;
class DataTable;
class NumbersModel;

/// A domain of a plan beside what exists, worked out: a plain value.
struct PlanBeside {
    std::string domainName;
    std::optional<std::string> scenario;
    std::optional<Month> start;
    Domain domain;
    StudioUse use;
    bool hasInterfaces = false;  ///< whether the replies were among what was read
    bool hasApps = false;
    std::optional<PlanFit> fit;  ///< none where the domain has no answer
    bool hasAnything = false;    ///< that a plan could take over
    TakenOver taken;             ///< what taking it over would change
};
PlanBeside planBeside(const EstateFiles& files, const Plan& plan, const std::string& domain, const std::optional<std::string>& scenario);

/// Whether a domain fits into what is free and until when, what its users take beside what was measured, and the button that takes what exists into the plan.
class PlanFitCard : public Card {
    Q_OBJECT

public:
    explicit PlanFitCard(QWidget* parent = nullptr);

    void show(const PlanBeside& beside);
    /// While it is worked out anew.
    void showStale();

signals:
    void useWanted();

private:
    void addUse();
    void showFit(const PlanBeside& beside);
    void showUse(const PlanBeside& beside);
    void showTaking(const PlanBeside& beside);

    QLabel* m_sentences;
    NumbersModel* m_zones;
    DataTable* m_zonesTable;
    QLabel* m_footnote;
    QLabel* m_useSentence;
    NumbersModel* m_ratios;
    DataTable* m_ratiosTable;
    QPushButton* m_use;
    QLabel* m_taking;
};

} // namespace headroom
