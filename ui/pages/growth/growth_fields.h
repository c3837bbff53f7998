// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/selection.h"

#include <QWidget>


namespace headroom {

class CountSpinBox;
class DecimalSpinBox;
class SegmentedControl;

/// How the selected domain grows, to be edited: rate, model, horizon.
class GrowthFields : public QWidget {
    Q_OBJECT

public:
    explicit GrowthFields(Selection& selection, QWidget* parent = nullptr);

    void refresh();

private:
    void connectInputs();
    QString mergeKey(const char* input) const;

    Selection& m_selection;
    DecimalSpinBox* m_rate;
    SegmentedControl* m_model;
    CountSpinBox* m_horizon;
};

} // namespace headroom
