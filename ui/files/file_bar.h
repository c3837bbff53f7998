// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/safekeeping.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace headroom {

/// Above the pages, while there is something to say about the plan's file: others changed it, it is gone, or unsaved edits can't be kept. What can be done about it is
/// offered, and nothing has to be done at once.
class FileBar : public QFrame {
    Q_OBJECT

public:
    explicit FileBar(Safekeeping& safekeeping, QWidget* parent = nullptr);

signals:
    /// To write the file where it was.
    void saveWanted();
    void saveAsWanted();

private:
    void showFile();
    void showChanged();
    void showGone();
    void showUnkept(const QString& why);
    void tell(const QString& text, const QString& detail, std::initializer_list<QPushButton*> buttons);
    void reload();

    Safekeeping& m_safekeeping;
    QLabel* m_text;
    QPushButton* m_reload;
    QPushButton* m_keep;
    QPushButton* m_save;
    QPushButton* m_saveAs;
    QPushButton* m_close;
};

} // namespace headroom
