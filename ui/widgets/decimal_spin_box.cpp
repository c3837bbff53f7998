// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/decimal_spin_box.h"

#include "ui/widgets/typed_number.h"
#include "ui/words.h"

#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QStyleOptionSpinBox>

namespace headroom {

DecimalSpinBox::DecimalSpinBox(QWidget* parent)
    : QDoubleSpinBox(parent)
{
    setDecimals(4);
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    connect(this, &QDoubleSpinBox::valueChanged, this, [this] { emit tenThousandthsChanged(tenThousandths()); });
    connect(this, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        if (!lineEdit()->isModified()) // not what is being typed
            m_before = value;
    });
    connect(this, &QDoubleSpinBox::editingFinished, this, [this] { m_before = value(); });
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
    m_before = this->value();
}

void DecimalSpinBox::stepBy(int steps)
{
    QDoubleSpinBox::stepBy(steps);
    m_before = value();
}

void DecimalSpinBox::focusInEvent(QFocusEvent* event)
{
    m_before = value();
    QDoubleSpinBox::focusInEvent(event);
}

QValidator::State DecimalSpinBox::validate(QString& text, int&) const
{
    return typedWithin(withoutAffixes(text, prefix(), suffix()), NumberKind::Decimal, {qRound64(minimum() * 10'000), qRound64(maximum() * 10'000)}).state;
}

double DecimalSpinBox::valueFromText(const QString& text) const
{
    return static_cast<double>(typedNumber(withoutAffixes(text, prefix(), suffix()), NumberKind::Decimal, decimalSign()).tenThousandths) / 10'000;
}

void DecimalSpinBox::fixup(QString& text) const
{
    text = prefix() + textFromValue(m_before) + suffix();
}

QString DecimalSpinBox::textFromValue(double value) const
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return decimalWords(qRound64(value * 10'000), locale);
}

} // namespace headroom
