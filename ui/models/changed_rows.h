// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QList>

namespace headroom {

/// Tells the views which of as many rows are new, neighbours at once: they measure and paint these alone, and keep what is selected.
template <typename Row>
void tellChangedRows(QAbstractItemModel& model, const QList<Row>& before, const QList<Row>& after)
{
    for (int first = 0; first < after.size(); ++first) {
        int end = first;
        while (end < after.size() && before[end] != after[end])
            ++end;
        if (end > first)
            emit model.dataChanged(model.index(first, 0), model.index(end - 1, model.columnCount() - 1));
        first = end;
    }
}

} // namespace headroom
