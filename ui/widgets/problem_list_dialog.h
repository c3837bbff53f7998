// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/json.h"

#include <QDialog>

#include <vector>

namespace headroom {

/// All that is wrong with something that therefore was not done, to be read and copied.
class ProblemListDialog : public QDialog {
    Q_OBJECT

public:
    /// `title`: what can't be done, as a sentence without a full stop.
    ProblemListDialog(const QString& windowTitle, const QString& title, const std::vector<Problem>& problems, QWidget* parent = nullptr);

    /// The list as text, a problem a line.
    const QString& text() const { return m_text; }

private:
    QString m_text;
};

} // namespace headroom
