// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractItemView;
class QMenu;
class QTableView;
class QTreeView;
class QWidget;

namespace headroom {

/// Lets a table, or a list of names with figures, be copied by its keys and, where it has no other, its context menu: Copy the chosen rows, Copy Table all of them, both with the headings of the
/// columns in sight; Select All.
void letCopy(QTableView* table);
void letCopy(QTreeView* tree);

/// The same entries, for a menu that has more of them.
void addCopying(QMenu* menu, QTableView* table);

/// Headings and the chosen rows, or all, with the columns in sight, as tab-separated text; empty where no row is chosen.
QString chosenRowsAsText(const QTableView& table);
QString tableAsText(const QTableView& table);

/// What Copy, Copy Table and Select All of the Edit menu do with the widget that has the keyboard: a table, a list, a field, a text, the answer or a CIDR. Nothing for any other.
void copyFrom(QWidget* focus);
void copyTableOf(QWidget* focus);
void selectAllOf(QWidget* focus);
/// Whether they would do anything.
bool canCopyFrom(QWidget* focus);
bool canCopyTableOf(QWidget* focus);
bool canSelectAllOf(QWidget* focus);

} // namespace headroom
