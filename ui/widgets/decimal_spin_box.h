// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDoubleSpinBox>

namespace headroom {

/// A spin box for numbers with at most four decimals, kept exactly as ten-thousandths; shows no needless zeros. It reads them as typedNumber() says, and what is no number goes back to
/// the value from before it was typed. It shows no signs between thousands, as CountSpinBox.
class DecimalSpinBox : public QDoubleSpinBox {
    Q_OBJECT

public:
    explicit DecimalSpinBox(QWidget* parent = nullptr);

    qint64 tenThousandths() const;
    /// Pixels that show four decimals of a number of two digits, with its suffix.
    int usualWidth() const;
    /// Sets without telling, and leaves the text alone where the value stands already.
    void showTenThousandths(qint64 value);

    void stepBy(int steps) override;
    void fixup(QString& text) const override;

signals:
    void tenThousandthsChanged(qint64 value);

protected:
    QString textFromValue(double value) const override;
    QValidator::State validate(QString& text, int& position) const override;
    double valueFromText(const QString& text) const override;
    void focusInEvent(QFocusEvent* event) override;

private:
    double m_before = 0; ///< before what is being typed
};

} // namespace headroom
