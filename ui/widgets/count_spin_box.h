// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/value_before.h"

#include <QSpinBox>

namespace headroom {

/// A spin box for whole numbers that reads them as typedNumber() says. What is no number goes back to the value from before it was typed; emptied, it has the value that a special text stands
/// for. It shows no signs between thousands: they would be in the way of who changes a digit.
class CountSpinBox : public ValueBefore<QSpinBox> {
    Q_OBJECT

public:
    explicit CountSpinBox(QWidget* parent = nullptr);

    /// Sets without telling, and leaves the text alone where the value stands already.
    void showCount(int value);

    void fixup(QString& text) const override;

protected:
    QValidator::State validate(QString& text, int& position) const override;
    int valueFromText(const QString& text) const override;
};

} // namespace headroom
