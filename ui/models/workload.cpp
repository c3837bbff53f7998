// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/workload.h"

#include "core/rules/catalogue.h"

#include <algorithm>

namespace headroom {

const CellSpec& instanceTypeSpec()
{
    static const CellSpec spec = [] {
        CellSpec all{.kind = CellKind::Suggestion};
        for (const InstanceType& type : instanceTypes())
            all.choices << QString::fromStdString(type.name);
        return all;
    }();
    return spec;
}

Workload::Workload(Kind kind, Selection& selection, QObject* parent)
    : QObject(parent)
    , m_kind(kind)
    , m_selection(selection)
{
}

int Workload::index() const
{
    if (m_kind == Kind::Cohort)
        return m_selection.cohortIndex();
    return std::min(m_group, static_cast<int>(m_selection.domain().sharedSpaces.size()) - 1);
}

QString Workload::name() const
{
    if (!exists())
        return {};
    const auto at = static_cast<std::size_t>(index());
    const Domain& domain = m_selection.domain();
    return QString::fromStdString(m_kind == Kind::Cohort ? domain.cohorts.entries[at].name : domain.sharedSpaces.entries[at].name);
}

void Workload::selectGroup(int index)
{
    if (index < 0 || index == m_group)
        return;
    m_group = index;
    emit groupSelected();
}

const Named<App>& Workload::apps() const
{
    static const Named<App> none;
    if (!exists())
        return none;
    const auto at = static_cast<std::size_t>(index());
    const Domain& domain = m_selection.domain();
    return m_kind == Kind::Cohort ? domain.cohorts.entries[at].value.apps : domain.sharedSpaces.entries[at].value.apps;
}

const Named<Job>& Workload::jobs() const
{
    static const Named<Job> none;
    if (!exists())
        return none;
    const auto at = static_cast<std::size_t>(index());
    const Domain& domain = m_selection.domain();
    return m_kind == Kind::Cohort ? domain.cohorts.entries[at].value.jobs : domain.sharedSpaces.entries[at].value.jobs;
}

void Workload::editApps(const QString& step, const std::function<void(Named<App>&)>& change, const QString& mergeKey)
{
    if (!exists())
        return;
    if (m_kind == Kind::Cohort) {
        m_selection.editCohort(step, [&](Cohort& cohort) { change(cohort.apps); }, mergeKey);
    } else {
        const auto at = static_cast<std::size_t>(index());
        m_selection.editDomain(step, [&](Domain& domain) { change(domain.sharedSpaces.entries[at].value.apps); }, mergeKey);
    }
}

void Workload::editJobs(const QString& step, const std::function<void(Named<Job>&)>& change, const QString& mergeKey)
{
    if (!exists())
        return;
    if (m_kind == Kind::Cohort) {
        m_selection.editCohort(step, [&](Cohort& cohort) { change(cohort.jobs); }, mergeKey);
    } else {
        const auto at = static_cast<std::size_t>(index());
        m_selection.editDomain(step, [&](Domain& domain) { change(domain.sharedSpaces.entries[at].value.jobs); }, mergeKey);
    }
}

QString Workload::id() const
{
    return QStringLiteral("%1/%2/%3").arg(m_selection.domainIndex()).arg(m_kind == Kind::Cohort ? QStringLiteral("cohort") : QStringLiteral("spaces")).arg(index());
}

} // namespace headroom
