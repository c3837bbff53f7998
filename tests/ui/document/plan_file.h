// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan_io.h"
#include "tests/ui/files.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <functional>

/// A plan's file, and what programs leave beside it.
namespace headroom {

inline std::function<void(Plan&)> setUsers(std::int64_t users)
{
    return [users](Plan& plan) { plan.domains.entries[0].value.cohorts.entries[0].value.users = users; };
}

inline std::int64_t usersOf(const Plan& plan)
{
    return plan.domains.entries[0].value.cohorts.entries[0].value.users;
}

inline Plan planOf(std::int64_t users)
{
    Plan plan = builtInPlan();
    setUsers(users)(plan);
    return plan;
}

inline QByteArray planTextOf(std::int64_t users)
{
    return QByteArray::fromStdString(planText(planOf(users)));
}

inline QStringList filesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

/// A plan in a file of its own, with its folder.
struct PlanFile {
    QTemporaryDir folder;
    QString path = QFileInfo(folder.path()).canonicalFilePath() + QStringLiteral("/plan.headroom.json");

    PlanFile() { writeFile(path, planTextOf(100)); }
    QString beside() const { return QFileInfo(path).absolutePath() + QStringLiteral("/.plan.headroom.json.autosave"); }
    QString lock() const { return QFileInfo(path).absolutePath() + QStringLiteral("/.plan.headroom.json.lock"); }
};

/// As the processes of others leave a lock: of one that has ended.
inline void writeLock(const QString& path, qint64 process, const QByteArray& host)
{
    writeFile(path, QByteArray::number(process) + "\nheadroom\n" + host + "\n");
}

inline qint64 endedProcess()
{
    QProcess process;
    process.start(QStringLiteral("true"), QStringList());
    process.waitForStarted();
    const qint64 id = process.processId();
    process.waitForFinished();
    return id;
}

} // namespace headroom
