// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <QDialog>

class QCheckBox;
class QDateEdit;
class QLineEdit;
class QPlainTextEdit;

namespace headroom {

/// What holds for the whole plan: its name, its notes, and the month that it starts in.
class PlanPropertiesDialog : public QDialog {
    Q_OBJECT

public:
    explicit PlanPropertiesDialog(const Plan& plan, QWidget* parent = nullptr);

    /// Takes over into `plan` what was entered.
    void apply(Plan& plan) const;

private:
    QLineEdit* m_name;
    QPlainTextEdit* m_notes;
    QCheckBox* m_hasStart;
    QDateEdit* m_start;
};

} // namespace headroom
