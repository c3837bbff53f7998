// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/files/recovery_file.h"

#include <QDialog>

#include <optional>
#include <vector>

class QLabel;
class QPushButton;
class QTableWidget;

namespace headroom {

/// Offers what a program kept that ended before its edits were saved: each to be restored, discarded, or left for later.
class RecoveryDialog : public QDialog {
    Q_OBJECT

public:
    explicit RecoveryDialog(std::vector<Orphan> orphans, QWidget* parent = nullptr);

    /// The one to be restored, where the dialog was accepted.
    std::optional<Orphan> chosen() const;

private:
    void fill();
    void discard();
    int currentRow() const;

    std::vector<Orphan> m_orphans;
    QLabel* m_title;
    QTableWidget* m_table;
    QPushButton* m_restore;
    QPushButton* m_discard;
};

} // namespace headroom
