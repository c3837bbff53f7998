// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractItemView;
class QMenu;
class QTableView;
class QWidget;

namespace headroom {

/// Lets a table be copied by its keys and its context menu: Copy the chosen rows, Copy Table all of them, both with the headings of the columns in sight; Select All.
void letCopy(QTableView* table);

/// The same entries, for a menu that has more of them.
void addCopying(QMenu* menu, QTableView* table);

/// Headings and the chosen rows, or all, with the columns in sight, as tab-separated text; empty where no row is chosen.
QString chosenRowsAsText(const QTableView& table);
QString tableAsText(const QTableView& table);

/// What Copy, Copy Table and Select All of the Edit menu do with the widget that has the keyboard: a table, a list, a field or a text. Nothing for any other.
void copyFrom(QWidget* focus);
void copyTableOf(QWidget* focus);
void selectAllOf(QWidget* focus);
/// Whether they would do anything.
bool canCopyFrom(const QWidget* focus);
bool canCopyTableOf(const QWidget* focus);

} // namespace headroom
