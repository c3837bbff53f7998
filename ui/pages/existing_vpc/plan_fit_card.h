// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estate/plan_fit.h"
#include "core/estate/use_in_plan.h"
#include "ui/widgets/card.h"

#include <QStringList>

#include <optional>
#include <string>
#include <vector>

class QComboBox;
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
    bool hasInterfaces = false;    ///< whether the replies were among what was read
    bool hasApps = false;
    std::optional<PlanFit> fit;    ///< none where the domain has no answer
    bool hasAnything = false;      ///< that a plan could take over
    bool hasCidrs = false;         ///< that taking over keeps clear
    std::vector<std::string> vpcs; ///< that the domain can be in
    QStringList vpcWords;          ///< a word for each of them
    std::size_t vpc = 0;           ///< the one that is taken over, among `vpcs`
    TakenOver taken;               ///< what taking it over would change
};
/// `vpc`: the one to take over; where it is none of them, or none is given, the one that is most likely meant.
PlanBeside planBeside(const EstateFiles& files, const Plan& plan, const std::string& domain, const std::optional<std::string>& scenario, const std::optional<std::string>& vpc);

/// Whether a domain fits into what is free and until when, what its users take beside what was measured, and the button that takes what exists into the plan.
class PlanFitCard : public Card {
    Q_OBJECT

public:
    explicit PlanFitCard(QWidget* parent = nullptr);

    void show(const PlanBeside& beside);
    /// While it is worked out anew.
    void showStale();

signals:
    void useWanted(const std::string& vpc);
    void vpcChosen(const std::string& vpc);

private:
    void addUse();
    void addTaking();
    void showFit(const PlanBeside& beside);
    void showUse(const PlanBeside& beside);
    void showVpcs(const PlanBeside& beside);
    void showTaking(const PlanBeside& beside);

    QLabel* m_sentences;
    NumbersModel* m_zones;
    DataTable* m_zonesTable;
    QLabel* m_footnote;
    QLabel* m_useSentence;
    QLabel* m_leftOut;
    NumbersModel* m_ratios;
    QPushButton* m_use;
    QWidget* m_vpcChoice;
    QComboBox* m_vpcBox;
    std::vector<std::string> m_vpcs; ///< as in the box
    QStringList m_vpcWords;
    QLabel* m_taking;
};

} // namespace headroom
