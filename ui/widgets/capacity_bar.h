// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace headroom {

/// How much of a subnet's usable addresses is taken.
class CapacityBar : public QWidget {
    Q_OBJECT

public:
    explicit CapacityBar(QWidget* parent = nullptr);
    void setCapacity(qint64 required, qint64 usable);
    qint64 required() const { return m_required; }
    qint64 usable() const { return m_usable; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    qint64 m_required = 0;
    qint64 m_usable = 0;
    double m_share = 0;
};

} // namespace headroom
