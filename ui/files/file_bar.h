// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/safekeeping.h"

#include <QByteArray>
#include <QFrame>
#include <QList>
#include <QString>
#include <QTimer>

class QLabel;
class QPushButton;

namespace headroom {

/// Above the pages, while there is something to say about the plan's file: others changed it, it is gone, unsaved edits can't be kept, or it is open elsewhere, too. What can be
/// done about it is offered, and nothing has to be done at once.
class FileBar : public QFrame {
    Q_OBJECT

public:
    explicit FileBar(Safekeeping& safekeeping, QWidget* parent = nullptr);

signals:
    /// To write the file where it was.
    void saveWanted();
    void saveAsWanted();

private:
    struct Notice {
        QString key; ///< the same for the same news
        QString text;
        QString detail;
        QList<QPushButton*> buttons;
    };

    /// The worst there is to say.
    void refresh();
    void showChanged();
    void showGone();
    void showUnkept();
    void showOthers();
    void tell(const Notice& notice);
    void reload();
    void close();

    Safekeeping& m_safekeeping;
    QTimer m_compare;   ///< once more with the plan here, while it is edited
    QByteArray m_shown; ///< hash of what the file held when its change was told
    QString m_unkept;   ///< why edits can't be kept; empty while they can
    QString m_told;     ///< key of what is said
    QString m_closed;   ///< of what nobody wants to read again
    QLabel* m_text;
    QPushButton* m_reload;
    QPushButton* m_keep;
    QPushButton* m_save;
    QPushButton* m_saveAs;
    QPushButton* m_takeOver;
    QPushButton* m_close;
};

} // namespace headroom
