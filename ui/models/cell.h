// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QStringList>

namespace headroom {

/// How a cell is edited, and what its edit value (Qt::EditRole) is.
enum class CellKind {
    Fixed,      ///< not edited
    Text,       ///< QString
    Count,      ///< qlonglong
    Decimal,    ///< qlonglong: ten-thousandths
    Choice,     ///< int: index into `choices`
    Suggestion, ///< QString: one of `choices` or anything else
    Check,      ///< Qt::CheckStateRole
};

struct CellSpec {
    CellKind kind = CellKind::Fixed;
    qint64 min = 0; ///< of a count or, in ten-thousandths, a decimal
    qint64 max = 0;
    QString suffix{};
    QString atMinimum{}; ///< shown in place of the smallest number
    QStringList choices{};
};

/// Roles of the tables beside Qt's own.
enum CellRole {
    SpecRole = Qt::UserRole, ///< CellSpec
    BadgeRole,               ///< QString: a short remark in a coloured pill behind the text
};

} // namespace headroom

Q_DECLARE_METATYPE(headroom::CellSpec)
