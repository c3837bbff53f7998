// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/decimal_spin_box.h"

#include "ui/words.h"

#include <QFontMetrics>
#include <QSignalBlocker>

#include <algorithm>

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
    // What stands beside the text is the same for every text; the style's hint is of the widest value.
    const QFontMetrics metrics(font());
    const int widest = std::max(metrics.horizontalAdvance(prefix() + textFromValue(minimum()) + suffix() + u' '),
        metrics.horizontalAdvance(prefix() + textFromValue(maximum()) + suffix() + u' '));
    return QDoubleSpinBox::sizeHint().width() - widest + metrics.horizontalAdvance(textFromValue(12.3456) + suffix() + QStringLiteral("  "));
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
