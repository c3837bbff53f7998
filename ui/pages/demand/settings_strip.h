// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/selection.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace headroom {

class CountSpinBox;
class DecimalSpinBox;
class FlowLayout;
class SegmentedControl;

/// What holds for the whole domain: ruleset, zones, network, placement, margin, growth; account and region where asked for.
class SettingsStrip : public QWidget {
    Q_OBJECT

public:
    explicit SettingsStrip(Selection& selection, QWidget* parent = nullptr);

    void refresh();

private:
    void makeInputs();
    void layOut();
    void connectInputs();
    void addField(FlowLayout* flow, const QString& label, QWidget* input);
    /// Ties the steps of typing into one input together.
    QString mergeKey(const char* input) const;

    Selection& m_selection;
    QComboBox* m_ruleset;
    CountSpinBox* m_zones;
    SegmentedControl* m_network;
    SegmentedControl* m_placement;
    DecimalSpinBox* m_margin;
    DecimalSpinBox* m_growth;
    SegmentedControl* m_growthModel;
    CountSpinBox* m_horizon;
    QCheckBox* m_mountTarget;
    QPushButton* m_more;
    QWidget* m_moreRow;
    QLineEdit* m_account;
    QLineEdit* m_region;
};

} // namespace headroom
