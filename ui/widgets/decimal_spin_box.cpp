// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/decimal_spin_box.h"

#include "ui/widgets/typed_number.h"
#include "ui/words.h"

#include <QLocale>
#include <QSignalBlocker>
#include <QStyleOptionSpinBox>

namespace headroom {

DecimalSpinBox::DecimalSpinBox(QWidget* parent)
    : ValueBefore(parent)
{
    setDecimals(4);
    connect(this, &QDoubleSpinBox::valueChanged, this, [this] { emit tenThousandthsChanged(tenThousandths()); });
}

qint64 DecimalSpinBox::tenThousandths() const
{
    return qRound64(value() * 10'000);
}

int DecimalSpinBox::usualWidth() const
{
    ensurePolished();
    QStyleOptionSpinBox option;
    initStyleOption(&option);
    constexpr int cursor = 2;
    const QSize text(fontMetrics().horizontalAdvance(textFromValue(12.3456) + suffix()) + cursor, fontMetrics().height());
    return style()->sizeFromContents(QStyle::CT_SpinBox, &option, text, this).width();
}

void DecimalSpinBox::showTenThousandths(qint64 value)
{
    if (value == tenThousandths())
        return;
    const QSignalBlocker quiet(this);
    setValue(static_cast<double>(value) / 10'000);
    noteValue();
}

QValidator::State DecimalSpinBox::validate(QString& text, int&) const
{
    return typedWithin(withoutAffixes(text, prefix(), suffix()), NumberKind::Decimal, {qRound64(minimum() * 10'000), qRound64(maximum() * 10'000)}).state;
}

double DecimalSpinBox::valueFromText(const QString& text) const
{
    return static_cast<double>(typedNumber(withoutAffixes(text, prefix(), suffix()), NumberKind::Decimal, decimalSign()).tenThousandths) / 10'000;
}

QString DecimalSpinBox::textFromValue(double value) const
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return decimalWords(qRound64(value * 10'000), locale);
}

} // namespace headroom
