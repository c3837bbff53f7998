// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/selection.h"

#include <algorithm>

namespace headroom {

namespace {

/// The place of the one entry whose name is none of `before`; −1 where there is none, or several.
template <typename T>
int theNewOne(const Named<T>& things, const std::vector<std::string>& before)
{
    int found = -1;
    for (std::size_t i = 0; i < things.size(); ++i) {
        if (std::find(before.begin(), before.end(), things.entries[i].name) != before.end())
            continue;
        if (found >= 0)
            return -1;
        found = static_cast<int>(i);
    }
    return found;
}

/// Where what was at `index` of `before` is now.
template <typename T>
int followed(const Named<T>& things, const std::vector<std::string>& before, int index)
{
    if (index >= 0 && static_cast<std::size_t>(index) < before.size()) {
        const std::string& name = before[static_cast<std::size_t>(index)];
        for (std::size_t i = 0; i < things.size(); ++i)
            if (things.entries[i].name == name)
                return static_cast<int>(i);
        // A scenario's patch removes and adds where something is renamed: then it stands last.
        if (const int renamed = things.size() == before.size() ? theNewOne(things, before) : -1; renamed >= 0)
            return renamed;
    }
    return std::clamp(index, std::min(0, static_cast<int>(things.size()) - 1), static_cast<int>(things.size()) - 1);
}

template <typename T>
std::vector<std::string> namesIn(const Named<T>& things)
{
    std::vector<std::string> names;
    names.reserve(things.size());
    for (const auto& entry : things)
        names.push_back(entry.name);
    return names;
}

} // namespace

Selection::Selection(PlanDocument& document)
    : m_document(document)
{
    follow();
    connect(&m_document, &PlanDocument::replaced, this, [this] {
        m_domain = m_cohort = 0;
        m_domainNames.clear();
        m_cohortNames.clear();
    });
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

void Selection::selectDomainNamed(const std::string& name)
{
    const auto& entries = m_document.plan().domains.entries;
    const auto named = std::find_if(entries.begin(), entries.end(), [&](const auto& entry) { return entry.name == name; });
    if (named != entries.end())
        selectDomain(static_cast<int>(named - entries.begin()));
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
    m_domain = followed(m_document.plan().domains, m_domainNames, m_domain);
    m_cohort = followed(domain().cohorts, m_cohortNames, m_cohort);
    remember();
}

void Selection::remember()
{
    m_domainNames = namesIn(m_document.plan().domains);
    m_cohortNames = namesIn(domain().cohorts);
    m_cohort = std::min(m_cohort, static_cast<int>(m_cohortNames.size()) - 1);
}

} // namespace headroom
