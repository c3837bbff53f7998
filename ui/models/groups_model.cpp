// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/groups_model.h"

#include "ui/words.h"
#include "ui/models/plan_words.h"

#include <numeric>

namespace headroom {

GroupsModel::GroupsModel(std::vector<PlanTableModel::Column> columns, Selection& selection, QObject* parent)
    : PlanTableModel(std::move(columns), parent)
    , m_selection(selection)
{
}

QString GroupsModel::context() const
{
    return QString::number(m_selection.domainIndex());
}

QString GroupsModel::mergeKey(int row, int column) const
{
    return QStringLiteral("%1/%2/%3/%4").arg(QString::fromLatin1(metaObject()->className()), context()).arg(row).arg(column);
}

void GroupsModel::prepare()
{
    const Domain& domain = m_selection.domain();
    Domain empty;
    empty.ruleset = domain.ruleset;
    empty.availabilityZones = domain.availabilityZones;
    m_addresses.assign(static_cast<std::size_t>(groupCount()), 0);
    for (int row = 0; row < groupCount(); ++row)
        m_addresses[static_cast<std::size_t>(row)] = demandAt(alone(row, empty), m_selection.rules(), 0).userLevel;
}

QVariant GroupsModel::cell(int row, int column, int role) const
{
    if (row >= groupCount() || (role != Qt::DisplayRole && role != Qt::EditRole))
        return {};
    const auto number = [role](qint64 value) { return role == Qt::EditRole ? QVariant(value) : QVariant(countWords(value)); };
    switch (column) {
    case Name: return key(row);
    case Count: return number(countOf(row));
    case AtOnce: {
        const qint64 percent = atOnceOf(row).tenThousandths();
        return role == Qt::EditRole ? QVariant(percent) : QVariant(tr("%1 %").arg(decimalWords(percent)));
    }
    case Apps: {
        qint64 apps = 0;
        for (const auto& entry : appsOf(row))
            apps += entry.value.appsPerUser;
        return number(apps);
    }
    case Types: return number(static_cast<qint64>(appsOf(row).size()));
    case Jobs: return number(static_cast<qint64>(jobsOf(row).size()));
    case Addresses: return number(row < static_cast<int>(m_addresses.size()) ? m_addresses[static_cast<std::size_t>(row)] : 0);
    default: return {};
    }
}

QVariant GroupsModel::totalCell(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (column == Name)
        return totalName();
    if (column == Addresses)
        return countWords(std::accumulate(m_addresses.begin(), m_addresses.end(), qint64{0}));
    if (column != Count)
        return {};
    qint64 count = 0;
    for (int row = 0; row < std::min(itemCount(), groupCount()); ++row)
        count += countOf(row);
    return countWords(count);
}

CellSpec GroupsModel::spec(int, int column) const
{
    switch (column) {
    case Name: return {.kind = CellKind::Text};
    case Count: return {.kind = CellKind::Count, .min = 0, .max = 1'000'000};
    case AtOnce: return {.kind = CellKind::Decimal, .min = 0, .max = 1'000'000, .suffix = tr(" %")};
    default: return {};
    }
}

bool GroupsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || index.row() >= itemCount())
        return false;
    switch (index.column()) {
    case Name: {
        const QString name = value.toString().trimmed();
        if (!acceptsName(index, name))
            return false;
        if (name != key(index.row()))
            rename(index.row(), name.toStdString());
        return true;
    }
    case Count: setCount(index.row(), value.toLongLong()); return true;
    case AtOnce: setAtOnce(index.row(), Percent::tenThousandths(value.toLongLong())); return true;
    default: return false;
    }
}

// Cohorts

CohortsModel::CohortsModel(Selection& selection, QObject* parent)
    : GroupsModel({{tr("Name"), tr("Users with the same work"), Qt::AlignLeft, InputId::CohortName},
                      {tr("Users"), tr("Users at the start, before growth"), Qt::AlignRight, InputId::Users},
                      {tr("At once"), tr("Share of the users who are active at the same time, at the peak"), Qt::AlignRight, InputId::PeakConcurrency},
                      {tr("Apps"), tr("Apps of one active user, all instance types together"), Qt::AlignRight},
                      {tr("Types"), tr("Distinct instance types"), Qt::AlignRight},
                      {tr("Jobs"), tr("Kinds of jobs an active user runs"), Qt::AlignRight},
                      {tr("Addresses"), tr("User-level addresses at the start"), Qt::AlignRight}},
          selection, parent)
{
    refresh();
}

const Cohort& CohortsModel::cohort(int row) const
{
    return selection().domain().cohorts.entries[static_cast<std::size_t>(row)].value;
}

QStringList CohortsModel::currentKeys() const
{
    return namesOf(selection().domain().cohorts);
}

int CohortsModel::groupCount() const { return static_cast<int>(selection().domain().cohorts.size()); }
qint64 CohortsModel::countOf(int row) const { return cohort(row).users; }
Percent CohortsModel::atOnceOf(int row) const { return cohort(row).peakConcurrencyPercent; }
const Named<App>& CohortsModel::appsOf(int row) const { return cohort(row).apps; }
const Named<Job>& CohortsModel::jobsOf(int row) const { return cohort(row).jobs; }

Domain CohortsModel::alone(int row, Domain empty) const
{
    empty.cohorts.add("", cohort(row));
    return empty;
}

QString CohortsModel::totalName() const
{
    return itemCount() == 1 ? tr("1 cohort") : tr("%1 cohorts").arg(countWords(itemCount()));
}

void CohortsModel::rename(int row, const std::string& name)
{
    selection().editDomain(tr("Rename cohort %1").arg(key(row)), [&](Domain& domain) { domain.cohorts.entries[static_cast<std::size_t>(row)].name = name; });
}

void CohortsModel::setCount(int row, qint64 count)
{
    selection().editDomain(tr("Set users of %1").arg(key(row)),
        [&](Domain& domain) { domain.cohorts.entries[static_cast<std::size_t>(row)].value.users = count; }, mergeKey(row, Count));
}

void CohortsModel::setAtOnce(int row, Percent percent)
{
    selection().editDomain(tr("Set users at once of %1").arg(key(row)),
        [&](Domain& domain) { domain.cohorts.entries[static_cast<std::size_t>(row)].value.peakConcurrencyPercent = percent; }, mergeKey(row, AtOnce));
}

int CohortsModel::add()
{
    const std::string name = selection().domain().cohorts.freeName(tr("New cohort").toStdString());
    selection().editDomain(tr("Add cohort"), [&](Domain& domain) {
        Cohort cohort;
        cohort.users = 10;
        cohort.apps.add("ml.t3.medium");
        domain.cohorts.add(name, cohort);
    });
    return rowOf(QString::fromStdString(name));
}

int CohortsModel::duplicate(int row)
{
    if (row < 0 || row >= itemCount())
        return -1;
    const std::string name = selection().domain().cohorts.freeName(tr("%1 copy").arg(key(row)).toStdString());
    selection().editDomain(tr("Duplicate cohort %1").arg(key(row)), [&](Domain& domain) {
        auto& entries = domain.cohorts.entries;
        entries.insert(entries.begin() + row + 1, {name, entries[static_cast<std::size_t>(row)].value});
    });
    return rowOf(QString::fromStdString(name));
}

void CohortsModel::removeItems(int row, int count)
{
    selection().editDomain(tr("Remove cohort %1").arg(key(row)), [&](Domain& domain) {
        auto& entries = domain.cohorts.entries;
        entries.erase(entries.begin() + row, entries.begin() + row + count);
    });
}

// Shared spaces

SpacesModel::SpacesModel(Selection& selection, QObject* parent)
    : GroupsModel({{tr("Name"), tr("A group of spaces with the same work"), Qt::AlignLeft, InputId::SpaceGroupName},
                      {tr("Spaces"), tr("Spaces at the start, before growth; all run at once"), Qt::AlignRight, InputId::Spaces},
                      {tr("At once"), tr("Shared spaces count as active, all of them"), Qt::AlignRight},
                      {tr("Apps"), tr("Apps of one space, all instance types together"), Qt::AlignRight},
                      {tr("Types"), tr("Distinct instance types"), Qt::AlignRight},
                      {tr("Jobs"), tr("Kinds of jobs a space runs"), Qt::AlignRight},
                      {tr("Addresses"), tr("User-level addresses at the start"), Qt::AlignRight}},
          selection, parent)
{
    refresh();
}

const SharedSpaceGroup& SpacesModel::group(int row) const
{
    return selection().domain().sharedSpaces.entries[static_cast<std::size_t>(row)].value;
}

QStringList SpacesModel::currentKeys() const
{
    return namesOf(selection().domain().sharedSpaces);
}

int SpacesModel::groupCount() const { return static_cast<int>(selection().domain().sharedSpaces.size()); }
qint64 SpacesModel::countOf(int row) const { return group(row).spaces; }
const Named<App>& SpacesModel::appsOf(int row) const { return group(row).apps; }
const Named<Job>& SpacesModel::jobsOf(int row) const { return group(row).jobs; }

Domain SpacesModel::alone(int row, Domain empty) const
{
    empty.sharedSpaces.add("", group(row));
    return empty;
}

QString SpacesModel::totalName() const
{
    return itemCount() == 1 ? tr("1 group") : tr("%1 groups").arg(countWords(itemCount()));
}

void SpacesModel::rename(int row, const std::string& name)
{
    selection().editDomain(
        tr("Rename shared spaces %1").arg(key(row)), [&](Domain& domain) { domain.sharedSpaces.entries[static_cast<std::size_t>(row)].name = name; });
}

void SpacesModel::setCount(int row, qint64 count)
{
    selection().editDomain(tr("Set spaces of %1").arg(key(row)),
        [&](Domain& domain) { domain.sharedSpaces.entries[static_cast<std::size_t>(row)].value.spaces = count; }, mergeKey(row, Count));
}

int SpacesModel::add()
{
    const std::string name = selection().domain().sharedSpaces.freeName(tr("New team").toStdString());
    selection().editDomain(tr("Add shared spaces"), [&](Domain& domain) {
        SharedSpaceGroup group;
        group.spaces = 1;
        group.apps.add("ml.t3.medium");
        domain.sharedSpaces.add(name, group);
    });
    return rowOf(QString::fromStdString(name));
}

int SpacesModel::duplicate(int row)
{
    if (row < 0 || row >= itemCount())
        return -1;
    const std::string name = selection().domain().sharedSpaces.freeName(tr("%1 copy").arg(key(row)).toStdString());
    selection().editDomain(tr("Duplicate shared spaces %1").arg(key(row)), [&](Domain& domain) {
        auto& entries = domain.sharedSpaces.entries;
        entries.insert(entries.begin() + row + 1, {name, entries[static_cast<std::size_t>(row)].value});
    });
    return rowOf(QString::fromStdString(name));
}

void SpacesModel::removeItems(int row, int count)
{
    selection().editDomain(tr("Remove shared spaces %1").arg(key(row)), [&](Domain& domain) {
        auto& entries = domain.sharedSpaces.entries;
        entries.erase(entries.begin() + row, entries.begin() + row + count);
    });
}

} // namespace headroom
