// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/decimal_spin_box.h"

#include "ui/words.h"

#include <QSignalBlocker>
#include <QStyleOptionSpinBox>

namespace headroom {

DecimalSpinBox::DecimalSpinBox(QWidget* parent)
    : QDoubleSpinBox(parent)
{
    setDecimals(4);
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setGroupSeparatorShown(true);
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
}

QString DecimalSpinBox::textFromValue(double value) const
{
    return decimalWords(qRound64(value * 10'000));
}

} // namespace headroom
