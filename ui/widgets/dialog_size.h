// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QSize;
class QWidget;

namespace headroom {

/// Gives a dialog that size, larger as letters are, and never more than the screen has room for with the frame round it.
void resizeDialog(QWidget* dialog, const QSize& size);

/// The most that a dialog may take of its screen.
QSize roomForDialog(const QWidget* dialog);

} // namespace headroom
