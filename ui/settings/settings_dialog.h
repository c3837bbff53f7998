// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QDialog>

class QComboBox;

namespace headroom {

/// The few settings of the program. What is chosen holds at once, except the language, which is that of the next start.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    explicit SettingsDialog(ColorScheme scheme, QWidget* parent = nullptr);

signals:
    void colorSchemeChosen(ColorScheme scheme);
    /// Headroom is to close and start again, with the plan that is open.
    void restartWanted();

private:
    QWidget* makeLanguageRow();
    void takeLanguage();

    QComboBox* m_language;
    QWidget* m_restart;
};

} // namespace headroom
