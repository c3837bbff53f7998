// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/plan_words.h"

#include <qcustomplot.h>

#include <cmath>

namespace headroom {

/// Ticks at whole numbers in the user's locale; none is named below 0.
class CountTicker : public QCPAxisTicker {
protected:
    double getTickStep(const QCPRange& range) override
    {
        const double step = QCPAxisTicker::getTickStep(range);
        return step == std::floor(step) ? step : std::ceil(step);
    }
    QString getTickLabel(double tick, const QLocale&, QChar, int) override { return tick < 0 ? QString() : countWords(std::llround(tick)); }
};

} // namespace headroom
