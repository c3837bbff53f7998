// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace headroom {

/// A table for the clipboard: cells parted by tabs, a line of headings first. Tabs and line ends within cells become blanks. What a spreadsheet would take for a
/// formula (= + - @ or their full-width forms first) gets a ' in front; numbers with a sign stay numbers.
QString copiedText(const QStringList& headings, const QList<QStringList>& rows);

} // namespace headroom
