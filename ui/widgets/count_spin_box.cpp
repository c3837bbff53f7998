// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/count_spin_box.h"

#include "ui/widgets/typed_number.h"

#include <QSignalBlocker>

namespace headroom {

CountSpinBox::CountSpinBox(QWidget* parent)
    : ValueBefore(parent)
{
}

void CountSpinBox::showCount(int value)
{
    if (value == this->value())
        return;
    const QSignalBlocker quiet(this);
    setValue(value);
    noteValue();
}

QValidator::State CountSpinBox::validate(QString& text, int&) const
{
    if (!specialValueText().isEmpty() && text == specialValueText())
        return QValidator::Acceptable;
    return typedWithin(withoutAffixes(text, prefix(), suffix()), NumberKind::Whole, {minimum() * 10'000LL, maximum() * 10'000LL}).state;
}

int CountSpinBox::valueFromText(const QString& text) const
{
    if (!specialValueText().isEmpty() && text == specialValueText())
        return minimum();
    return static_cast<int>(typedNumber(withoutAffixes(text, prefix(), suffix()), NumberKind::Whole, decimalSign()).tenThousandths / 10'000);
}

void CountSpinBox::fixup(QString& text) const
{
    if (!specialValueText().isEmpty() && withoutAffixes(text, prefix(), suffix()).isEmpty())
        text = specialValueText();
    else
        ValueBefore::fixup(text);
}

} // namespace headroom
