// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/typed_number.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace headroom {

namespace {

constexpr int mostDecimals = 4;
constexpr int mostDigits = 12;

bool isDigit(QChar each)
{
    return each >= u'0' && each <= u'9';
}

/// Runs of digits and the signs between them: one run more than signs.
struct Parts {
    QStringList digits{QString()};
    QString signs;
};

/// None where something stands in it that no number has.
std::optional<Parts> partsOf(const QString& text, QChar decimalSign)
{
    Parts parts;
    for (QChar each : text) {
        if (isDigit(each)) {
            parts.digits.back() += each;
            continue;
        }
        if (each.isSpace())
            each = u' ';
        if (each == u'\u2019')
            each = u'\'';
        if (each != decimalSign && !QStringLiteral("., '").contains(each))
            return std::nullopt;
        parts.signs += each;
        parts.digits << QString();
    }
    return parts;
}

/// "1", "1024" and, with signs, "1.024" and "12.345.678", never "0.125" or "1234.567".
bool areThousands(const QStringList& groups)
{
    const QString& first = groups.front();
    if (groups.size() == 1)
        return true;
    return first.size() >= 1 && first.size() <= 3 && first.front() != u'0' && std::all_of(groups.begin() + 1, groups.end(), [](const QString& group) { return group.size() == 3; });
}

bool isOneSign(QStringView signs)
{
    return std::all_of(signs.begin(), signs.end(), [signs](QChar each) { return each == signs.front(); });
}

TypedNumber numberOf(const QString& whole, const QString& decimals, NumberKind kind)
{
    if (whole.isEmpty() && decimals.isEmpty())
        return {};
    if (whole.size() > mostDigits || decimals.size() > mostDecimals)
        return {QValidator::Invalid};
    if (kind == NumberKind::Whole && !decimals.isEmpty())
        return {}; // it may still become a thousand
    const QString digits = whole + decimals.leftJustified(mostDecimals, u'0');
    return {QValidator::Acceptable, digits.toLongLong()};
}

TypedNumber unsignedNumber(const QString& text, NumberKind kind, QChar decimalSign)
{
    const auto parts = partsOf(text, decimalSign);
    if (!parts)
        return {QValidator::Invalid};
    const QString& signs = parts->signs;
    const QStringList& digits = parts->digits;
    const auto grouped = [&](const QStringList& groups, const QString& decimals) { return numberOf(groups.join(QString()), decimals, kind); };
    if (signs.isEmpty())
        return numberOf(text, {}, kind);
    const QChar last = signs.back();
    const bool mayBeDecimal = (last == decimalSign || last == u'.' || last == u',') && signs.count(last) == 1;
    const bool isGrouping = isOneSign(signs) && areThousands(digits) && !(mayBeDecimal && last == decimalSign);
    if (isGrouping)
        return grouped(digits, {});
    const QStringList before = digits.mid(0, digits.size() - 1);
    if (mayBeDecimal && isOneSign(QStringView(signs).chopped(1)) && areThousands(before))
        return grouped(before, digits.back());
    return {};
}

} // namespace

TypedNumber typedNumber(const QString& text, NumberKind kind, QChar decimalSign)
{
    const QString typed = text.trimmed();
    const bool isNegative = typed.startsWith(u'-') || typed.startsWith(u'\u2212');
    TypedNumber number = unsignedNumber(isNegative || typed.startsWith(u'+') ? typed.mid(1) : typed, kind, decimalSign);
    if (isNegative)
        number.tenThousandths = -number.tenThousandths;
    return number;
}

QChar decimalSign()
{
    return QLocale().decimalPoint().front();
}

QString withoutAffixes(const QString& text, const QString& prefix, const QString& suffix)
{
    QStringView rest(text);
    if (!prefix.isEmpty() && rest.startsWith(prefix))
        rest = rest.sliced(prefix.size());
    if (!suffix.isEmpty() && rest.endsWith(suffix))
        rest.chop(suffix.size());
    return rest.trimmed().toString();
}

TypedNumber typedWithin(const QString& text, NumberKind kind, std::pair<qint64, qint64> range)
{
    const bool isNegative = text.startsWith(u'-') || text.startsWith(u'\u2212');
    if (isNegative ? range.first >= 0 : text.startsWith(u'+') && range.second < 0)
        return {QValidator::Invalid};
    TypedNumber number = typedNumber(text, kind, decimalSign());
    if (number.state != QValidator::Acceptable)
        return number;
    // A sign that parts thousands may part decimals once another digit stands behind it: "99,999" is on the way to "99,9999".
    const bool mayChange = isNegative || text.contains(u'.') || text.contains(u',');
    if (number.tenThousandths > range.second)
        number.state = mayChange ? QValidator::Intermediate : QValidator::Invalid;
    else if (number.tenThousandths < range.first)
        number.state = isNegative ? QValidator::Invalid : QValidator::Intermediate;
    return number;
}

} // namespace headroom
