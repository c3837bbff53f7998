// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/navigator/domain_list.h"

#include "ui/document/domain_commands.h"
#include "ui/explain/input_help.h"
#include "ui/models/plan_words.h"
#include "ui/theme/theme.h"
#include "ui/words.h"

#include <QScopedValueRollback>
#include <QTimer>

#include <utility>

namespace headroom {

namespace {

enum ItemRole { DomainRole = Qt::UserRole, CohortRole };

} // namespace

DomainList::DomainList(Selection& selection, QWidget* parent)
    : NameTree(tr("Domains"), parent)
    , m_selection(selection)
{
    setObjectName(QStringLiteral("domains"));
    setWhatsThis(inputHelp(InputId::DomainName));
    connect(this, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) { choose(item); });
    connect(this, &QTreeWidget::itemChanged, this, &DomainList::rename);
    connect(this, &NameTree::namingEnded, this, &DomainList::refresh);
    connect(this, &NameTree::removeWanted, this, [this] {
        // On a cohort's row it is not the domain that is meant; cohorts are removed where they are edited.
        if (currentItem() && !currentItem()->data(0, CohortRole).isValid())
            emit removeDomainWanted();
    });
    connect(&m_selection, &Selection::changed, this, &DomainList::refresh);
    refresh();
}

void DomainList::editName()
{
    setFocus();
    editItem(topLevelItem(m_selection.domainIndex()), 0);
}

void DomainList::refresh()
{
    const auto& plan = m_selection.document().plan();
    const int count = static_cast<int>(plan.domains.size());
    // A name that is being typed would go with the items; the list follows when its editor closes.
    if (isNaming() && topLevelItemCount() == count)
        return;
    const QScopedValueRollback guard(m_refreshing, true);
    QTreeWidgetItem* root = invisibleRootItem();
    keepFirst(root, count);
    for (int i = 0; i < count; ++i)
        show(itemIn(root, i), i);
    QTreeWidgetItem* current = root->child(m_selection.domainIndex());
    const bool cohortChosen = m_cohortChosen && m_selection.cohortIndex() >= 0;
    setCurrentItem(cohortChosen ? current->child(m_selection.cohortIndex()) : current);
    fit(count + static_cast<int>(m_selection.domain().cohorts.size()));
}

void DomainList::show(QTreeWidgetItem* item, int index)
{
    const auto& [name, domain] = m_selection.document().plan().domains.entries[static_cast<std::size_t>(index)];
    const DomainSizing& sizing = m_selection.document().sizing().domains[static_cast<std::size_t>(index)];
    const auto& size = sizing.at(domain.placement);
    const bool isSelected = index == m_selection.domainIndex();
    item->setText(0, qtext(name));
    item->setData(0, DomainRole, index);
    item->setFont(0, fontFor(isSelected ? TypeRole::Heading : TypeRole::Body));
    setEditable(item);
    setFigure(item, !size                 ? tr("no answer")
            : size->subnetPrefix ? tr("%1 × %2").arg(prefixText(size->subnetPrefix)).arg(domain.availabilityZones)
                                 : tr("too large"));
    item->setToolTip(0, plainText(tr("%1: %2 users in %3 cohorts").arg(qtext(name), countWords(sizing.start.users), countWords(static_cast<qint64>(domain.cohorts.size())))));
    if (isSelected)
        showCohorts(item, index);
    else
        keepFirst(item, 0);
}

void DomainList::showCohorts(QTreeWidgetItem* item, int index)
{
    const auto& cohorts = m_selection.domain().cohorts.entries;
    keepFirst(item, static_cast<int>(cohorts.size()));
    for (int c = 0; c < static_cast<int>(cohorts.size()); ++c) {
        const auto& cohort = cohorts[static_cast<std::size_t>(c)];
        QTreeWidgetItem* child = itemIn(item, c);
        child->setText(0, qtext(cohort.name));
        child->setData(0, DomainRole, index);
        child->setData(0, CohortRole, c);
        child->setToolTip(0, plainText(tr("%1: %2 users").arg(qtext(cohort.name), countWords(cohort.value.users))));
        setFigure(child, countWords(cohort.value.users));
    }
    item->setExpanded(true);
}

void DomainList::choose(QTreeWidgetItem* item)
{
    if (m_refreshing || !item)
        return;
    const int domain = item->data(0, DomainRole).toInt();
    const QVariant cohort = item->data(0, CohortRole);
    m_cohortChosen = cohort.isValid();
    // The answer to a selection is a new list, and a view must not lose its items while it tells of them.
    QTimer::singleShot(0, this, [this, domain, cohort] {
        m_selection.selectDomain(domain);
        if (cohort.isValid())
            m_selection.selectCohort(cohort.toInt());
    });
}

void DomainList::rename(QTreeWidgetItem* item, int column)
{
    if (m_refreshing || column != 0 || item->data(0, CohortRole).isValid())
        return;
    m_typed = {item->data(0, DomainRole).toInt(), item->text(0)};
    QTimer::singleShot(0, this, &DomainList::finishRename);
}

void DomainList::finishRename()
{
    const auto typed = std::exchange(m_typed, std::nullopt);
    if (!typed)
        return;
    m_selection.selectDomain(typed->domain);
    const QString problem = renameDomain(m_selection, typed->name);
    if (!problem.isEmpty())
        emit remark(problem);
    refresh();
}

} // namespace headroom
