// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/answer.h"
#include "core/exchange/code/code.h"

#include <QDialog>

#include <optional>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace headroom {

class SegmentedControl;

/// A domain's network as code: to be read, copied and saved; or why there is none.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    /// `domain`: its position in the answer's plan. `folder`: where files are proposed.
    ExportDialog(Answer answer, std::size_t domain, const QString& folder, QWidget* parent = nullptr);

    /// As it is saved; empty where the domain can't be exported.
    const std::string& code() const { return m_code; }
    /// "studio.tf".
    QString proposedName() const;
    /// Writes the code, whole or not at all; tells what goes wrong.
    bool saveTo(const QString& path);

private:
    QWidget* makeChoices();
    QWidget* makeObstacles();
    CodeLanguage language() const;
    void showCode();
    void showObstacles(const std::vector<Finding>& obstacles);
    void saveAsking();

    Answer m_answer;
    std::size_t m_domain;
    QString m_folder;
    std::string m_code;
    std::string m_identifier; ///< of the domain, for file names

    QWidget* m_choices;
    SegmentedControl* m_language;
    SegmentedControl* m_vpc;
    QCheckBox* m_studioDomain;
    QLabel* m_summary;
    QStackedWidget* m_stack;
    QPlainTextEdit* m_preview;
    QWidget* m_obstacles;
    QPushButton* m_copy;
    QPushButton* m_save;
};

} // namespace headroom
