// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/selection.h"

#include <QStatusBar>

class QLabel;

namespace headroom {

class Announcement;

/// Along the bottom of the window: where the plan is saved, what counts its addresses, and how many it takes in all. Remarks come and go there as well.
class StatusLine : public QStatusBar {
    Q_OBJECT

public:
    explicit StatusLine(Selection& selection, QWidget* parent = nullptr);

    void tell(const QString& remark);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Shown for a while, and read out.
    void say(const QString& words, int milliseconds);
    void showFile();
    void showTotals();
    void fitIn();
    QString totalsWords() const;
    QString movedWords(const std::vector<MovedBlock>& moved) const;

    Selection& m_selection;
    Announcement* m_announcement;
    QLabel* m_file;
    QLabel* m_ruleset;
    QLabel* m_total;
};

} // namespace headroom
