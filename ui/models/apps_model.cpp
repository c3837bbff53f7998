// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/apps_model.h"

#include "core/rules/catalogue.h"
#include "ui/words.h"
#include "ui/models/plan_words.h"

namespace headroom {

AppsModel::AppsModel(Workload& workload, QObject* parent)
    : PlanTableModel({{tr("Instance type"), tr("What the apps run on"), Qt::AlignLeft, InputId::AppInstanceType},
                         {tr("Apps"), tr("Apps per active user on this instance type"), Qt::AlignRight, InputId::AppsPerUser},
                         {tr("Users"), tr("Share of the active users who use this instance type"), Qt::AlignRight, InputId::AppUsers}},
          parent)
    , m_workload(workload)
{
    refresh();
}

QStringList AppsModel::currentKeys() const
{
    return namesOf(m_workload.apps());
}

QVariant AppsModel::cell(int row, int column, int role) const
{
    const auto& entries = m_workload.apps().entries;
    if (row >= static_cast<int>(entries.size()) || (role != Qt::DisplayRole && role != Qt::EditRole))
        return {};
    const App& app = entries[static_cast<std::size_t>(row)].value;
    const bool editing = role == Qt::EditRole;
    switch (column) {
    case InstanceTypeName: return key(row);
    case AppsPerUser: return editing ? QVariant(qlonglong{app.appsPerUser}) : QVariant(countWords(app.appsPerUser));
    case UsersShare: {
        const qlonglong share = app.usersPercent.tenThousandths();
        return editing ? QVariant(share) : QVariant(tr("%1 %").arg(decimalWords(share)));
    }
    default: return {};
    }
}

CellSpec AppsModel::spec(int, int column) const
{
    switch (column) {
    case InstanceTypeName: return instanceTypeSpec();
    case AppsPerUser: return {.kind = CellKind::Count, .min = 1, .max = 100};
    case UsersShare: return {.kind = CellKind::Decimal, .min = 0, .max = 1'000'000, .suffix = tr(" %")};
    default: return {};
    }
}

bool AppsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || index.row() >= itemCount())
        return false;
    const auto row = static_cast<std::size_t>(index.row());
    const QString type = key(index.row());
    const QString mergeKey = QStringLiteral("apps/%1/%2/%3").arg(m_workload.id()).arg(index.row()).arg(index.column());
    switch (index.column()) {
    case InstanceTypeName: {
        const QString wanted = value.toString().trimmed();
        if (!acceptsName(index, wanted))
            return false;
        m_workload.editApps(tr("Change %1 to %2").arg(type, wanted), [&](Named<App>& apps) { apps.entries[row].name = wanted.toStdString(); });
        return true;
    }
    case AppsPerUser:
        m_workload.editApps(
            tr("Set apps on %1").arg(type), [&](Named<App>& apps) { apps.entries[row].value.appsPerUser = value.toInt(); }, mergeKey);
        return true;
    case UsersShare:
        m_workload.editApps(
            tr("Set users of %1").arg(type),
            [&](Named<App>& apps) { apps.entries[row].value.usersPercent = Percent::tenThousandths(value.toLongLong()); }, mergeKey);
        return true;
    default: return false;
    }
}

int AppsModel::add()
{
    if (!m_workload.exists())
        return -1;
    std::string name = "ml.t3.medium";
    for (auto type = instanceTypes().begin(); m_workload.apps().find(name) && type != instanceTypes().end(); ++type)
        name = type->name;
    name = m_workload.apps().freeName(name);
    m_workload.editApps(tr("Add instance type"), [&](Named<App>& apps) { apps.add(name); });
    return rowOf(QString::fromStdString(name));
}

void AppsModel::removeItems(int row, int count)
{
    m_workload.editApps(tr("Remove %1").arg(key(row)), [&](Named<App>& apps) { apps.entries.erase(apps.entries.begin() + row, apps.entries.begin() + row + count); });
}

} // namespace headroom
