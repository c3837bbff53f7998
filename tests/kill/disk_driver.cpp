// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later

// `disk_driver PLAN USERS` opens the plan, waits for a line, edits and saves it, keeps it, waits for a line, saves again and ends. Says after each what came of it, in a line.
// `disk_driver --keep PLAN USERS` edits it, keeps it, and waits to be killed; `disk_driver --find PLAN` says what is left of it then: "left USERS" of each, "end".
#include "core/plan/plan_io.h"
#include "ui/document/safekeeping.h"

#include <QCoreApplication>
#include <QTimer>

#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <string>
#include <utility>
#include <vector>

using namespace headroom;
using namespace std::chrono_literals;

namespace {

void tell(const char* word, const QString& words)
{
    std::printf("%s %s\n", word, qUtf8Printable(words));
    std::fflush(stdout);
}

void tellState(const PlanDocument& document)
{
    static const char* const states[] = {"same", "changed", "gone"};
    tell("dirty", QString::number(document.isDirty() ? 1 : 0));
    tell("disk", QLatin1String(states[static_cast<int>(document.onDisk())]));
}

void waitForLine()
{
    std::string line;
    std::getline(std::cin, line);
}

/// Until what is edited is kept, or can't be.
void waitForKeeping(Autosave& autosave)
{
    QEventLoop loop;
    QObject::connect(&autosave, &Autosave::kept, &loop, [&] {
        tell("kept", {});
        loop.quit();
    });
    QObject::connect(&autosave, &Autosave::failed, &loop, [&](const QString& why) {
        tell("failed", why);
        loop.quit();
    });
    QTimer::singleShot(20'000, &loop, &QEventLoop::quit);
    loop.exec();
}

/// As the window looks for it.
int find(const QString& path)
{
    std::vector<Orphan> orphans;
    if (!lockHolder(path))
        if (auto beside = findOrphanBeside(path))
            orphans.push_back(std::move(*beside));
    for (Orphan& orphan : findOrphans())
        if (orphans.empty() || orphans.front().path != orphan.path)
            orphans.push_back(std::move(orphan));
    for (const Orphan& orphan : orphans) {
        const auto read = readRecovery(orphan.path);
        const auto plan = read ? rescuePlan(read->text.toStdString()) : std::nullopt;
        tell("left", plan ? QString::number(plan->domains.entries.front().value.cohorts.entries.front().value.users) : QStringLiteral("?"));
    }
    tell("end", {});
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    if (argc == 3 && std::string(argv[1]) == "--find")
        return find(QString::fromLocal8Bit(argv[2]));
    const bool isKeeping = argc == 4 && std::string(argv[1]) == "--keep";
    if (argc != 3 && !isKeeping)
        return 2;
    const QString path = QString::fromLocal8Bit(argv[argc - 2]);
    PlanDocument document;
    Safekeeping keeping(document, {.quiet = 1ms, .most = 10s});
    tell("open", QString::number(document.open(path).size()));
    if (!isKeeping)
        waitForLine();
    document.edit(QStringLiteral("Set users"), [&](Plan& plan) { plan.domains.entries.front().value.cohorts.entries.front().value.users = std::atoi(argv[argc - 1]); });
    if (!isKeeping) {
        tell("save", document.save(path));
        tellState(document);
    }
    if (document.isDirty())
        waitForKeeping(keeping.autosave());
    waitForLine();
    tell("save", document.save(path));
    tellState(document);
    return 0;
}
