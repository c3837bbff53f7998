// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later

// `disk_driver PLAN USERS` opens the plan, waits for a line, edits and saves it, keeps it, waits for a line, saves again and ends. Says after each what came of it, in a line.
#include "core/plan/plan_io.h"
#include "ui/document/safekeeping.h"

#include <QCoreApplication>
#include <QTimer>

#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <string>

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

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 3)
        return 2;
    const QString path = QString::fromLocal8Bit(argv[1]);
    PlanDocument document;
    Safekeeping keeping(document, {.quiet = 1ms, .most = 10s});
    tell("open", QString::number(document.open(path).size()));
    waitForLine();
    document.edit(QStringLiteral("Set users"), [&](Plan& plan) { plan.domains.entries.front().value.cohorts.entries.front().value.users = std::atoi(argv[2]); });
    tell("save", document.save(path));
    tellState(document);
    QEventLoop loop;
    QObject::connect(&keeping.autosave(), &Autosave::kept, &loop, [&] {
        tell("kept", {});
        loop.quit();
    });
    QObject::connect(&keeping.autosave(), &Autosave::failed, &loop, [&](const QString& why) {
        tell("failed", why);
        loop.quit();
    });
    QTimer::singleShot(20'000, &loop, &QEventLoop::quit);
    if (document.isDirty())
        loop.exec();
    waitForLine();
    tell("save", document.save(path));
    tellState(document);
    return 0;
}
