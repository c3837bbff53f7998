// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "ui/document/files/file_lock.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <vector>

/// The window's words for times, for who has a file open, and for what sets two plans apart.
namespace headroom {

/// "11/24/26, 5:03 PM (5 minutes ago)": by the user's locale and clock.
QString timeWords(const QDateTime& time, const QDateTime& now = QDateTime::currentDateTime());

/// "It is open in headroom for anna on desk-12 since 11/24/26, 5:03 PM (5 minutes ago)." As a sentence.
QString holderWords(const LockHolder& holder);

/// That the file of this window is open in others, and what that means. As sentences, without times.
QString openElsewhereWords(const QString& fileName, const std::vector<LockHolder>& others);

struct PlanDifference {
    qsizetype count = 0; ///< of values that differ, those of scenarios included
    QStringList lines;   ///< what they are, "users 100 → 200", the first ones; scenarios by name
};
/// From the one plan to the other.
PlanDifference differenceOf(const Plan& from, const Plan& to);

} // namespace headroom
