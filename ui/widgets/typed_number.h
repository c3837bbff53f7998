// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QValidator>

#include <utility>

namespace headroom {

enum class NumberKind { Whole, Decimal };

/// What a number is taken for; `tenThousandths` is of use where `state` is Acceptable. Intermediate: it may become a number, and is none as it stands.
struct TypedNumber {
    QValidator::State state = QValidator::Intermediate;
    qint64 tenThousandths = 0;
};

/// Reads a number as people type it, with the decimal sign `decimalSign` of their locale or the other of "." and ",". A sign that is not the locale's decimal sign groups thousands only
/// where thousands stand: "12.5" is twelve and a half everywhere, and "1.024" is a thousand and more where the decimal sign is a comma. No sign is ever passed over.
TypedNumber typedNumber(const QString& text, NumberKind kind, QChar decimalSign);

/// Of the user's locale.
QChar decimalSign();

/// What a field holds without what it puts round it, and without spaces.
QString withoutAffixes(const QString& text, const QString& prefix, const QString& suffix);

/// The same of a field that takes numbers between two, in ten-thousandths: Invalid is what no further digit brings between them.
TypedNumber typedWithin(const QString& text, NumberKind kind, std::pair<qint64, qint64> range);

} // namespace headroom
