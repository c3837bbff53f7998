// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QLabel;
class QTimer;

namespace headroom {

/// A label and a CIDR; a click, Enter or Space copies the CIDR and says so for a moment.
class CidrRow : public QPushButton {
    Q_OBJECT

public:
    /// How the label and the CIDR stand: at both ends, or behind each other.
    enum class Style { Ends, Together };
    explicit CidrRow(Style style, QWidget* parent = nullptr);

    void setRow(const QString& label, const QString& cidr);
    const QString& cidr() const { return m_cidr; }

private:
    void copy();
    void showCidr();

    QString m_cidr;
    QLabel* m_label;
    QLabel* m_value;
    QTimer* m_confirmation;
};

} // namespace headroom
