// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/selection.h"

#include <QFrame>

#include <optional>
#include <string>
#include <vector>

class QTreeWidget;
class QTreeWidgetItem;

namespace headroom {

/// The plan's domains, each with what it asks for and, where it is selected, its cohorts; below them what the scenarios would ask for.
class Navigator : public QFrame {
    Q_OBJECT

public:
    explicit Navigator(Selection& selection, QWidget* parent = nullptr);

    /// Lets the selected domain's name be edited in place.
    void editDomainName();
    /// Takes over at once a name that was typed.
    void finishRename();

signals:
    void addDomainWanted();
    /// A menu for the selected domain is wanted there.
    void domainMenuWanted(const QPoint& globalPosition);
    /// Something to tell for a moment: why a name was refused.
    void remark(const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    bool isNaming() const;
    void refreshDomains();
    void applyScenarios();
    void refreshScenarios();
    void choose(QTreeWidgetItem* item);
    void rename(QTreeWidgetItem* item, int column);

    struct Rename {
        int domain;
        QString name;
    };

    /// What the plan becomes in a scenario; no plan where the scenario no longer fits.
    struct ScenarioPlan {
        std::string name, notes;
        std::optional<Plan> plan;
    };

    Selection& m_selection;
    QTreeWidget* m_domains;
    QTreeWidget* m_scenarios;
    std::vector<ScenarioPlan> m_scenarioPlans;
    std::optional<Rename> m_typed; ///< a name that the plan does not have yet
    bool m_scenariosAreDue = false; ///< the plan is newer than m_scenarioPlans
    bool m_refreshing = false;
    bool m_cohortChosen = false; ///< of the selected domain a cohort is the current row, not the domain
};

} // namespace headroom
