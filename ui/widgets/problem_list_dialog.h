// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/json.h"

#include <QDialog>
#include <QStringList>

#include <vector>

namespace headroom {

/// What is wrong with one of several files.
struct ProblemOfFile {
    QString file; ///< as it is shown
    Problem problem;
};

/// All that is wrong with something that therefore was not done, to be read and copied.
class ProblemListDialog : public QDialog {
    Q_OBJECT

public:
    /// `title`: what can't be done, as a sentence without a full stop.
    ProblemListDialog(const QString& windowTitle, const QString& title, const std::vector<Problem>& problems, QWidget* parent = nullptr);
    /// Of several files. `kept`: what stays as it is, as a sentence. Of thousands of problems only the first are listed.
    ProblemListDialog(const QString& windowTitle, const QString& title, const QString& kept, const std::vector<ProblemOfFile>& problems, QWidget* parent = nullptr);

    /// The list as text, a problem a line.
    const QString& text() const { return m_text; }

private:
    void fill(const QString& titleText, const QString& summaryText, const QStringList& headers, const QList<QStringList>& rows);

    QString m_text;
};

} // namespace headroom
