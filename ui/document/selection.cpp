// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/selection.h"

#include <algorithm>

namespace headroom {

Selection::Selection(PlanDocument& document)
    : m_document(document)
{
    follow();
    connect(&m_document, &PlanDocument::changed, this, [this] {
        follow();
        emit changed();
    });
}

const std::string& Selection::domainName() const
{
    return m_document.plan().domains.entries[static_cast<std::size_t>(m_domain)].name;
}

const Domain& Selection::domain() const
{
    return m_document.plan().domains.entries[static_cast<std::size_t>(m_domain)].value;
}

const DomainSizing& Selection::sizing() const
{
    return m_document.sizing().domains[static_cast<std::size_t>(m_domain)];
}

const DomainBlock& Selection::block() const
{
    return m_document.sizing().blocks[static_cast<std::size_t>(m_domain)];
}

const Ruleset& Selection::rules() const
{
    return rulesOf(domain());
}

const Cohort* Selection::cohort() const
{
    return m_cohort < 0 ? nullptr : &domain().cohorts.entries[static_cast<std::size_t>(m_cohort)].value;
}

void Selection::selectDomain(int index)
{
    if (index == m_domain || index < 0 || index >= static_cast<int>(m_document.plan().domains.size()))
        return;
    m_domain = index;
    m_cohort = 0;
    remember();
    emit changed();
}

void Selection::selectCohort(int index)
{
    if (index == m_cohort || index < 0 || index >= static_cast<int>(domain().cohorts.size()))
        return;
    m_cohort = index;
    remember();
    emit changed();
}

void Selection::editDomain(const QString& name, const std::function<void(Domain&)>& change, const QString& mergeKey)
{
    const auto index = static_cast<std::size_t>(m_domain);
    m_document.edit(name, [&](Plan& plan) { change(plan.domains.entries[index].value); }, mergeKey);
}

void Selection::editCohort(const QString& name, const std::function<void(Cohort&)>& change, const QString& mergeKey)
{
    if (m_cohort < 0)
        return;
    const auto index = static_cast<std::size_t>(m_cohort);
    editDomain(name, [&](Domain& domain) { change(domain.cohorts.entries[index].value); }, mergeKey);
}

void Selection::follow()
{
    m_domain = followed(m_document.plan().domains, m_domainName, m_domain);
    m_cohort = followed(domain().cohorts, m_cohortName, m_cohort);
    remember();
}

void Selection::remember()
{
    m_domainName = domainName();
    m_cohort = std::min(m_cohort, static_cast<int>(domain().cohorts.size()) - 1);
    m_cohortName = m_cohort < 0 ? std::string() : domain().cohorts.entries[static_cast<std::size_t>(m_cohort)].name;
}

template <typename T>
int Selection::followed(const Named<T>& things, const std::string& name, int index)
{
    const auto it = std::find_if(things.begin(), things.end(), [&](const auto& entry) { return entry.name == name; });
    if (it != things.end())
        return static_cast<int>(it - things.begin());
    return std::clamp(index, std::min(0, static_cast<int>(things.size()) - 1), static_cast<int>(things.size()) - 1);
}

} // namespace headroom
