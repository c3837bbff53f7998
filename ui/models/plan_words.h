// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/whatif/change_words.h"
#include "core/plan/plan.h"
#include "core/rules/ruleset.h"

#include <QStringList>

/// The window's words for what the core knows by name.
namespace headroom {

QString entityWord(Entity entity);   ///< "KernelGateway app"
QString jobKindWord(JobKind kind);   ///< "Training"
QString placementWord(Placement placement);
/// "month 25", or by calendar in the user's locale where the plan has a start: "Jan 2029".
QString monthWord(const std::optional<Month>& start, int month);
/// "1,019" in the user's locale.
QString countWords(qint64 count);
/// Of Fit::maxUsers: "201", or "1,000,000 or more" where no more were looked at.
QString usersHeldWords(qint64 maxUsers);
/// "Data scientists: users 100 → 200": a line of what a scenario changes.
QString changeWords(const PatchLine& line, DomainNames domains);
/// In the plan's order.
template <typename T>
QStringList namesOf(const Named<T>& things)
{
    QStringList names;
    for (const auto& entry : things)
        names << QString::fromStdString(entry.name);
    return names;
}

} // namespace headroom
