// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/jobs_model.h"

#include "core/rules/catalogue.h"
#include "ui/words.h"
#include "ui/models/plan_words.h"

#include <algorithm>

namespace headroom {

JobsModel::JobsModel(Workload& workload, QObject* parent)
    : PlanTableModel({{tr("Job"), tr("Name of the job"), Qt::AlignLeft, InputId::JobName}, {tr("Kind"), tr("What the ruleset counts it as"), Qt::AlignLeft, InputId::JobKind}, {tr("Instance type"), tr("What the job runs on"), Qt::AlignLeft, InputId::JobInstanceType},
                         {tr("Per user"), tr("Instances per active user at the same time"), Qt::AlignRight, InputId::InstancesPerUser},
                         {tr("EFA"), tr("Elastic Fabric Adapter: an instance takes more addresses"), Qt::AlignLeft, InputId::Efa},
                         {tr("Each"), tr("Addresses per instance: by the ruleset, or your own figure"), Qt::AlignRight, InputId::AddressesEach}},
          parent)
    , m_workload(workload)
{
    refresh();
}

QStringList JobsModel::currentKeys() const
{
    return namesOf(m_workload.jobs());
}

std::vector<JobKind> JobsModel::kinds() const
{
    std::vector<JobKind> kinds;
    for (const auto& [kind, name] : jobKindNames)
        if (m_workload.selection().rules().job(kind))
            kinds.push_back(kind);
    return kinds;
}

QVariant JobsModel::addressesEach(const Job& job, int role) const
{
    if (role == Qt::EditRole)
        return qlonglong{job.addressesPerInstance.value_or(0)};
    const Figure* figure = m_workload.selection().rules().job(job.kind);
    const int byRule = !figure ? 0 : job.efa ? figure->withEfa : figure->addresses;
    if (role == Qt::ToolTipRole)
        return job.addressesPerInstance ? tr("Your own figure; the ruleset says %1").arg(byRule) : tr("By the ruleset. Type a number to use your own.");
    return job.addressesPerInstance ? tr("%1 own").arg(countWords(*job.addressesPerInstance)) : countWords(byRule);
}

QVariant JobsModel::cell(int row, int column, int role) const
{
    const auto& entries = m_workload.jobs().entries;
    if (row >= static_cast<int>(entries.size()))
        return {};
    const Job& job = entries[static_cast<std::size_t>(row)].value;
    if (column == Efa) {
        if (role == Qt::CheckStateRole)
            return job.efa ? Qt::Checked : Qt::Unchecked;
        return role == Qt::EditRole ? QVariant(job.efa) : QVariant();
    }
    if (column == AddressesEach && role == Qt::ToolTipRole)
        return addressesEach(job, role);
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    switch (column) {
    case Name: return key(row);
    case Kind: {
        if (role == Qt::DisplayRole)
            return jobKindWord(job.kind);
        const auto known = kinds();
        return static_cast<int>(std::find(known.begin(), known.end(), job.kind) - known.begin());
    }
    case InstanceTypeName: return job.instanceType.empty() && role == Qt::DisplayRole ? tr("not given") : QString::fromStdString(job.instanceType);
    case PerUserCount: {
        const qlonglong count = job.instancesPerUser.tenThousandths();
        return role == Qt::EditRole ? QVariant(count) : QVariant(decimalWords(count));
    }
    case AddressesEach: return addressesEach(job, role);
    default: return {};
    }
}

CellSpec JobsModel::spec(int, int column) const
{
    switch (column) {
    case Name: return {.kind = CellKind::Text};
    case Kind: {
        CellSpec spec{.kind = CellKind::Choice};
        for (const JobKind kind : kinds())
            spec.choices << jobKindWord(kind);
        return spec;
    }
    case InstanceTypeName: return instanceTypeSpec();
    case PerUserCount: return {.kind = CellKind::Decimal, .min = 0, .max = 10'000'000};
    case Efa: return {.kind = CellKind::Check};
    case AddressesEach: return {.kind = CellKind::Count, .min = 0, .max = 256, .atMinimum = tr("rule")};
    default: return {};
    }
}

void JobsModel::change(int row, int column, const QString& step, const std::function<void(Job&)>& edit)
{
    m_workload.editJobs(
        step.arg(key(row)), [&](Named<Job>& jobs) { edit(jobs.entries[static_cast<std::size_t>(row)].value); },
        QStringLiteral("jobs/%1/%2/%3").arg(m_workload.id()).arg(row).arg(column));
}

bool JobsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const int row = index.row();
    if (row >= itemCount() || role != (index.column() == Efa ? Qt::CheckStateRole : Qt::EditRole))
        return false;
    switch (index.column()) {
    case Name: {
        const QString name = value.toString().trimmed();
        if (!acceptsName(index, name))
            return false;
        m_workload.editJobs(tr("Rename job %1").arg(key(row)), [&](Named<Job>& jobs) { jobs.entries[static_cast<std::size_t>(row)].name = name.toStdString(); });
        return true;
    }
    case Kind: {
        const auto known = kinds();
        const int choice = value.toInt();
        if (choice < 0 || choice >= static_cast<int>(known.size()))
            return false;
        change(row, Kind, tr("Set kind of %1"), [&](Job& job) { job.kind = known[static_cast<std::size_t>(choice)]; });
        return true;
    }
    case InstanceTypeName:
        change(row, InstanceTypeName, tr("Set instance type of %1"), [&](Job& job) { job.instanceType = value.toString().trimmed().toStdString(); });
        return true;
    case PerUserCount:
        change(row, PerUserCount, tr("Set instances per user of %1"), [&](Job& job) { job.instancesPerUser = PerUser::tenThousandths(value.toLongLong()); });
        return true;
    case Efa:
        change(row, Efa, tr("Set EFA of %1"), [&](Job& job) { job.efa = value.toInt() == Qt::Checked; });
        return true;
    case AddressesEach:
        change(row, AddressesEach, tr("Set addresses per instance of %1"),
            [&](Job& job) { job.addressesPerInstance = value.toInt() > 0 ? std::optional<int>(value.toInt()) : std::nullopt; });
        return true;
    default: return false;
    }
}

int JobsModel::add()
{
    const auto known = kinds();
    if (!m_workload.exists() || known.empty())
        return -1;
    const std::string name = m_workload.jobs().freeName(jobKindWord(known.front()).toStdString());
    m_workload.editJobs(tr("Add job"), [&](Named<Job>& jobs) {
        Job job;
        job.kind = known.front();
        job.instanceType = "ml.m5.4xlarge";
        jobs.add(name, job);
    });
    return rowOf(QString::fromStdString(name));
}

void JobsModel::removeItems(int row, int count)
{
    m_workload.editJobs(
        tr("Remove job %1").arg(key(row)), [&](Named<Job>& jobs) { jobs.entries.erase(jobs.entries.begin() + row, jobs.entries.begin() + row + count); });
}

} // namespace headroom
