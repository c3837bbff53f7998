// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/work/missing_files.h"

class QMenu;

namespace headroom {

class PlanDocument;

/// Keeps the list of recent files as plans are opened and saved, and shows it in a menu: those that are gone are greyed as soon as that is known.
class RecentMenu : public QObject {
    Q_OBJECT

public:
    RecentMenu(PlanDocument& document, QMenu* menu);

signals:
    void chosen(const QString& path);

private:
    void note();
    void fill();
    void grey(const QString& path);

    PlanDocument& m_document;
    QMenu* m_menu;
    QString m_noted;
    MissingFiles m_missing;
};

} // namespace headroom
