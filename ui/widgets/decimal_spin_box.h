// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/value_before.h"

#include <QDoubleSpinBox>

namespace headroom {

/// A spin box for numbers with at most four decimals, kept exactly as ten-thousandths; shows no needless zeros. It reads them as typedNumber() says, and what is no number goes back to
/// the value from before it was typed. It shows no signs between thousands, as CountSpinBox.
class DecimalSpinBox : public ValueBefore<QDoubleSpinBox> {
    Q_OBJECT

public:
    explicit DecimalSpinBox(QWidget* parent = nullptr);

    qint64 tenThousandths() const;
    /// Pixels that show four decimals of a number of two digits, with its suffix.
    int usualWidth() const;
    /// Sets without telling, and leaves the text alone where the value stands already.
    void showTenThousandths(qint64 value);

signals:
    void tenThousandthsChanged(qint64 value);

protected:
    QString textFromValue(double value) const override;
    QValidator::State validate(QString& text, int& position) const override;
    double valueFromText(const QString& text) const override;
};

} // namespace headroom
