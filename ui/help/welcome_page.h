// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/work/missing_files.h"

#include <QWidget>

class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace headroom {

struct Plan;

/// What a newcomer sees first: what Headroom answers, plans to start from, what was open lately, and the tour. Esc leaves it.
class WelcomePage : public QWidget {
    Q_OBJECT

public:
    explicit WelcomePage(QWidget* parent = nullptr);

    /// Brings the recent files up to date; `plan`: the name of the plan that is open behind it.
    void refresh(const QString& plan);

signals:
    void planChosen(const headroom::Plan& plan);
    void fileChosen(const QString& path);
    void openWanted();
    void emptyPlanWanted();
    void tourWanted();
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void addQuestion(QVBoxLayout* column);
    void addWays(QVBoxLayout* column);
    void addExamples(QVBoxLayout* column);
    void fillRecent();

    QPushButton* m_tour;
    QPushButton* m_back;
    QWidget* m_recent;
    QCheckBox* m_atStart;
    MissingFiles m_missing;
};

/// Whether the page is shown when the program starts without a file: on the very first start, and where it was chosen.
bool showsWelcomeAtStart();

} // namespace headroom
