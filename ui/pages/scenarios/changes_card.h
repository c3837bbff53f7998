// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/whatif/change_words.h"
#include "core/exchange/whatif/comparison.h"
#include "core/json/json.h"
#include "ui/document/plan_document.h"
#include "ui/widgets/card.h"

#include <optional>
#include <string>
#include <vector>

class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;

namespace headroom {

/// What one scenario changes, a line each, to be taken back one by one; its notes; what one does with it.
class ChangesCard : public Card {
    Q_OBJECT

public:
    explicit ChangesCard(PlanDocument& document, QWidget* parent = nullptr);

    /// None: nothing is shown. `known`: what compareScenarios() found of it, where that is at hand.
    void setScenario(const std::optional<std::string>& scenario, const ComparedScenario* known);

signals:
    void renameWanted();

private:
    void addActions();
    QPushButton* addChoice(const QString& text, const QString& tip);
    void refresh(const ComparedScenario* known);
    void fillStackMenu();
    void showLines(const std::vector<PatchLine>& lines, const std::vector<Problem>& problems);
    QWidget* makeLine(std::size_t index);
    /// Words of the lines that are there.
    void fillLines();
    QLabel* makeRemark(const QString& text, const char* tone);

    PlanDocument& m_document;
    std::optional<std::string> m_scenario;
    QWidget* m_actions;
    QPushButton* m_edit;
    QPushButton* m_rename;
    QMenu* m_stack;
    QLineEdit* m_notes;
    QWidget* m_lines = nullptr;
    struct Line {
        QLabel* words;
        QPushButton* takeBack;
    };
    std::vector<Line> m_lineWidgets;
    std::vector<PatchLine> m_shownLines;
    std::vector<Problem> m_shownProblems;
    DomainNames m_shownNames = DomainNames::Hidden;
};

} // namespace headroom
