// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/plan_document.h"

#include <QCoreApplication>

class QWidget;

namespace headroom {

/// What lies between the File menu and the document: asking for names, asking before edits are lost, telling what went wrong.
class FileFlow {
    Q_DECLARE_TR_FUNCTIONS(headroom::FileFlow)

public:
    FileFlow(PlanDocument& document, QWidget* window);

    /// True where nothing would be lost: no edits, saved now, or not wanted.
    bool mayReplacePlan();
    void startFrom(const Plan& plan);
    void openAsking();
    /// Shows all problems of a file that can't be used; the document is left alone then.
    void open(const QString& path);
    /// True where the plan is on disk.
    bool save();
    bool saveAsking();

private:
    bool saveTo(const QString& path);
    bool mayReplaceFile(const QString& path);

    PlanDocument& m_document;
    QWidget* m_window;
};

/// A file could not be written, and why.
void tellNotSaved(const QString& error, QWidget* parent);

} // namespace headroom
