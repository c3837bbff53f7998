// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/navigator/scenario_list.h"

#include "core/json/json.h"
#include "core/plan/plan_io.h"
#include "ui/document/scenario_commands.h"
#include "ui/explain/input_help.h"
#include "ui/theme/theme.h"
#include "ui/words.h"

#include <QScopedValueRollback>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace headroom {

namespace {

constexpr int nameRole = Qt::UserRole; ///< of the scenario; none for the base

const ComparedDomain* domainIn(const ComparedScenario& row, const std::string& name)
{
    const auto found = std::find_if(row.domains.begin(), row.domains.end(), [&](const ComparedDomain& domain) { return domain.name == name; });
    return found == row.domains.end() ? nullptr : &*found;
}

} // namespace

ScenarioList::ScenarioList(Selection& selection, const ScenarioBoard& board, QWidget* parent)
    : NameTree(tr("Plan and scenarios"), parent)
    , m_selection(selection)
    , m_board(board)
{
    setObjectName(QStringLiteral("scenarios"));
    setWhatsThis(inputHelp(InputId::ScenarioName));
    connect(this, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) { choose(item); });
    connect(this, &QTreeWidget::itemChanged, this, &ScenarioList::rename);
    connect(this, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        // The menu is of what is shown: a scenario that can't be shown has none.
        if (const QTreeWidgetItem* item = this->itemAt(at); item && showOf(item->data(0, nameRole)))
            emit menuWanted(viewport()->mapToGlobal(at));
    });
    connect(this, &NameTree::namingEnded, this, &ScenarioList::refresh);
    connect(&m_selection, &Selection::changed, this, &ScenarioList::refresh);
    connect(&m_board, &ScenarioBoard::changed, this, &ScenarioList::refresh);
    refresh();
}

void ScenarioList::editName()
{
    if (!m_selection.document().scenario())
        return;
    setFocus();
    editItem(currentItem(), 0);
}

void ScenarioList::refresh()
{
    const PlanDocument& document = m_selection.document();
    const auto& entries = document.base().scenarios.entries;
    const int count = static_cast<int>(entries.size()) + 1;
    if (isNaming() && topLevelItemCount() == count)
        return;
    const QScopedValueRollback guard(m_refreshing, true);
    QTreeWidgetItem* root = invisibleRootItem();
    keepFirst(root, count);
    QTreeWidgetItem* base = itemIn(root, 0);
    base->setText(0, tr("Base plan"));
    base->setFont(0, fontFor(document.scenario() ? TypeRole::Body : TypeRole::Heading));
    base->setToolTip(0, tr("The plan itself: what the scenarios are compared with"));
    setFigure(base, figureOf(std::nullopt));
    QTreeWidgetItem* current = base;
    for (int i = 1; i < count; ++i) {
        const auto& [name, scenario] = entries[static_cast<std::size_t>(i) - 1];
        QTreeWidgetItem* item = itemIn(root, i);
        show(item, name, scenario.notes);
        if (document.scenario() == name)
            current = item;
    }
    setCurrentItem(current);
    fit(count);
}

void ScenarioList::show(QTreeWidgetItem* item, const std::string& name, const std::string& notes)
{
    item->setText(0, qtext(name));
    item->setData(0, nameRole, qtext(name));
    item->setFont(0, fontFor(m_selection.document().scenario() == name ? TypeRole::Heading : TypeRole::Body));
    setEditable(item);
    setFigure(item, figureOf(name));
    const auto row = std::find_if(m_board.rows().begin(), m_board.rows().end(), [&](const ComparedScenario& each) { return each.scenario == name; });
    const bool isBroken = row != m_board.rows().end() && !row->problems.empty();
    const QString what = isBroken ? tr("Gives no plan any more: the Scenarios page says why") : tr("Shows and edits this scenario; the base stays as it is");
    item->setToolTip(0, plainText(notes.empty() ? what : qtext(notes) + u'\n' + what));
}

QString ScenarioList::figureOf(const std::optional<std::string>& scenario) const
{
    const auto row = std::find_if(m_board.rows().begin(), m_board.rows().end(), [&](const ComparedScenario& each) { return each.scenario == scenario; });
    if (m_board.isSlow() || row == m_board.rows().end())
        return QStringLiteral("…");
    if (!row->problems.empty())
        return tr("broken");
    const ComparedDomain* domain = domainIn(*row, m_selection.domainName());
    if (!domain)
        return prefixText(std::nullopt);
    const QString step = domain->prefixSteps > 0 ? tr(" ▲") : domain->prefixSteps < 0 ? tr(" ▼") : QString();
    return prefixText(domain->subnetPrefix) + step;
}

void ScenarioList::choose(QTreeWidgetItem* item)
{
    if (m_refreshing || !item)
        return;
    const QVariant name = item->data(0, nameRole);
    // The answer to a choice is a new list, and a view must not lose its items while it tells of them.
    QTimer::singleShot(0, this, [this, name] { showOf(name); });
}

bool ScenarioList::showOf(const QVariant& name)
{
    const auto scenario = name.isValid() ? std::optional(name.toString().toStdString()) : std::nullopt;
    if (m_selection.document().show(scenario).empty())
        return true;
    emit brokenScenarioChosen(*scenario);
    refresh();
    return false;
}

void ScenarioList::rename(QTreeWidgetItem* item, int column)
{
    if (m_refreshing || column != 0 || !item->data(0, nameRole).isValid())
        return;
    m_typed = {item->data(0, nameRole).toString().toStdString(), item->text(0)};
    QTimer::singleShot(0, this, &ScenarioList::finishRename);
}

void ScenarioList::finishRename()
{
    const auto typed = std::exchange(m_typed, std::nullopt);
    if (!typed)
        return;
    const QString problem = renameScenario(m_selection.document(), typed->from, typed->to);
    if (!problem.isEmpty())
        emit remark(problem);
    refresh();
}

} // namespace headroom
