// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include <utility>

namespace headroom {

/// A spin box of Qt's that knows its value from before something was typed: what is no number goes back to that.
template <typename SpinBox>
class ValueBefore : public SpinBox {
public:
    explicit ValueBefore(QWidget* parent)
        : SpinBox(parent)
        , m_before(this->value())
    {
        this->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        QObject::connect(this, &SpinBox::valueChanged, this, [this] {
            if (!this->lineEdit()->isModified()) // not what is being typed
                noteValue();
        });
        QObject::connect(this, &SpinBox::editingFinished, this, [this] { noteValue(); });
    }

    void stepBy(int steps) override
    {
        SpinBox::stepBy(steps);
        noteValue();
    }

    void fixup(QString& text) const override { text = this->prefix() + this->textFromValue(m_before) + this->suffix(); }

protected:
    /// What stands there was not typed.
    void noteValue() { m_before = this->value(); }

    void focusInEvent(QFocusEvent* event) override
    {
        noteValue();
        SpinBox::focusInEvent(event);
    }

private:
    decltype(std::declval<SpinBox>().value()) m_before;
};

} // namespace headroom
