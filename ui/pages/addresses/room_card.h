// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/selection.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QPushButton;

namespace headroom {

/// In sentences: how much room the pools have, why something has none, and what another domain would move.
class RoomCard : public QFrame {
    Q_OBJECT

public:
    explicit RoomCard(Selection& selection, QWidget* parent = nullptr);

    void refresh();

private:
    void offerSizes();
    void showRoom();
    void showNewcomer();

    Selection& m_selection;
    QLabel* m_sentence;
    QLabel* m_more;
    QPushButton* m_addShared;
    QComboBox* m_size;
    QLabel* m_newcomer;
    QPushButton* m_pin;
    bool m_isChosen = false; ///< the size, by somebody; else it is the selected domain's
};

} // namespace headroom
