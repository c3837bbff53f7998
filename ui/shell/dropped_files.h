// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QMimeData;

namespace headroom {

/// What is to be done with the local files that are dragged into the window.
struct DroppedFiles {
    QString plan{};        ///< to be opened; empty for none
    QStringList otherPlans{}; ///< that are not opened: one is open at a time
    QStringList replies{}; ///< of the AWS CLI, to be read by the page on what exists

    bool isEmpty() const { return plan.isEmpty() && replies.isEmpty(); }
};

/// By their names alone, so that it can be asked while they are dragged: a plan ends in .headroom.json, and of several the first one is meant.
DroppedFiles droppedFiles(const QMimeData* data);
/// It is a lone file that is no plan by its name.
bool wantsLook(const DroppedFiles& files);
/// The same by what is in a lone file that is no plan by its name: looks at its beginning, which may take as long as a disk likes. What has no end, such as a pipe, is not opened.
DroppedFiles lookedAt(DroppedFiles files);

/// "Open plan.headroom.json", as a hint.
QString dropWords(const DroppedFiles& files);

} // namespace headroom
