// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page_tabs.h"

#include <array>
#include <cstddef>
#include <string>

namespace headroom {

class ScenarioBoard;
class Selection;

/// In the order of their tabs.
enum class PageId { Demand, Growth, Scenarios, Sensitivity, Risk, Addresses, ExistingVpc, Tenancy, Findings, Report };
inline constexpr std::size_t pageCount = 10;

/// The pages of a plan, and the ways from one to another.
class PlanPages : public PageTabs {
    Q_OBJECT

public:
    PlanPages(Selection& selection, ScenarioBoard& board, QWidget* parent);

    /// With the keyboard.
    void show(PageId id) { showPage(place(id)); }
    /// The page that was in sight when the window was left, or the first one; the start does without the others.
    void begin(const QString& left);
    /// The name of the page in sight, as begin() takes it.
    QString current() const { return currentWidget()->objectName(); }

    /// Why a scenario gives no plan.
    void showBrokenScenario(const std::string& name);
    void showFinding(std::size_t index);
    /// How many findings ask for something to be done.
    void showFindingCount();
    void exportReport();
    /// Replies of the AWS CLI, to be read as what exists.
    void addReplies(const QStringList& files);

signals:
    void addScenarioWanted();
    void renameScenarioWanted();
    void remark(const QString& words);

private:
    void addPages(ScenarioBoard& board);
    void add(PageId id, const QString& title, const char* name, const std::function<QWidget*(QWidget*)>& make);
    QWidget* place(PageId id) const { return m_places[static_cast<std::size_t>(id)]; }
    /// Shows the page, and so makes it.
    template <typename T>
    T* shown(PageId id);

    Selection& m_selection;
    std::array<QWidget*, pageCount> m_places{};
};

} // namespace headroom
