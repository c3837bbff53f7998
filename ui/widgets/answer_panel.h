// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/selection.h"

#include <QFrame>

#include <array>
#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace headroom {

class Announcement;
class CapacityBar;
class ChanceRow;
class CidrRow;
class PlacementTile;

/// What to ask the network team for, always in sight.
class AnswerPanel : public QFrame {
    Q_OBJECT

public:
    explicit AnswerPanel(Selection& selection, QWidget* parent = nullptr);

    /// What is asked for, as a table for the clipboard: tab-separated, headings first. Ctrl+C and the panel's menu copy it.
    QString asText() const;

signals:
    void findingsWanted();

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void addAnswer(QVBoxLayout* layout);
    void addPlacements(QVBoxLayout* layout);
    void addGrowth(QVBoxLayout* layout);
    void addFindings(QVBoxLayout* layout);
    QLabel* addMetric(QVBoxLayout* layout, QLabel* label);
    void refresh();
    void showBlocks();
    void showCapacity();
    void showGrowth();
    void showFindings();
    void announce();
    QString answerWords() const;
    QString reasonForNoAnswer() const;

    Selection& m_selection;
    Announcement* m_announcement;
    QLabel* m_figure;
    QLabel* m_reason;
    CidrRow* m_vpc;
    std::vector<CidrRow*> m_zones;
    QWidget* m_capacity;
    CapacityBar* m_bar;
    QLabel* m_taken;
    QLabel* m_free;
    std::array<PlacementTile*, 3> m_tiles;
    QLabel* m_untilLabel;
    QLabel* m_until;
    QLabel* m_outgrown;
    ChanceRow* m_chance;
    QFrame* m_chanceLine;
    std::array<QPushButton*, 3> m_findingRows;
    QLabel* m_noFindings;
};

} // namespace headroom
