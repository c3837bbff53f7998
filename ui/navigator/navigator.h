// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/scenario_board.h"
#include "ui/document/selection.h"

#include <QFrame>

#include <string>

class QPushButton;

namespace headroom {

class DomainList;
class ScenarioList;

/// The plan's domains with their cohorts; below them the base plan and its scenarios.
class Navigator : public QFrame {
    Q_OBJECT

public:
    Navigator(Selection& selection, const ScenarioBoard& board, QWidget* parent = nullptr);

    /// Lets the selected domain's name be edited in place.
    void editDomainName();
    void editScenarioName();
    /// Takes over at once a name that was typed.
    void finishRename();

signals:
    void addDomainWanted();
    void addScenarioWanted();
    /// A menu for the selected domain is wanted there.
    void domainMenuWanted(const QPoint& globalPosition);
    void scenarioMenuWanted(const QPoint& globalPosition);
    /// A name that was being typed is taken over or given up.
    void namingEnded();
    void removeDomainWanted();
    void removeScenarioWanted();
    /// Something to tell for a moment: why a name was refused.
    void remark(const QString& text);
    /// That scenario gives no plan that could be shown.
    void brokenScenarioChosen(const std::string& name);

protected:
    void changeEvent(QEvent* event) override;

private:
    QPushButton* makeAdder(const QString& text, const QString& accessibleName);

    DomainList* m_domains;
    ScenarioList* m_scenarios;
};

} // namespace headroom
