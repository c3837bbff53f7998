// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace headroom {

/// For the words of functions that belong to no class: lupdate finds their literals by this name, and gives them the context of the namespace. Members of a class have
/// the tr() of Q_OBJECT or Q_DECLARE_TR_FUNCTIONS.
inline QString tr(const char* source)
{
    return QCoreApplication::translate("headroom", source);
}

} // namespace headroom
