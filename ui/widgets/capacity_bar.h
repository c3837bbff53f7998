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
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_share = 0;
};

} // namespace headroom
