// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/files/recovery_file.h"

#include <QDialog>

#include <cstddef>
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
    /// `unreadable`: paths of what can't be offered.
    explicit RecoveryDialog(std::vector<Orphan> orphans, const QStringList& unreadable = {}, QWidget* parent = nullptr);

    /// The one to be restored, where the dialog was accepted.
    std::optional<Orphan> chosen() const;

    /// Of those that were not discarded.
    std::size_t count() const { return m_orphans.size(); }

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

/// That those are left where they are. As a sentence.
QString unreadableWords(const QStringList& paths);

} // namespace headroom
