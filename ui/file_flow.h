// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/safekeeping.h"

#include <QCoreApplication>

class QWidget;

namespace headroom {

/// What lies between the File menu and the document: asking for names, asking before edits or others' work are lost, telling what went wrong.
class FileFlow {
    Q_DECLARE_TR_FUNCTIONS(headroom::FileFlow)

public:
    FileFlow(PlanDocument& document, QWidget* window);

    Safekeeping& safekeeping() { return m_safekeeping; }
    /// True where nothing would be lost: no edits, saved now, or not wanted.
    bool mayReplacePlan();
    void startFrom(const Plan& plan);
    void openAsking();
    /// Shows all problems of a file that can't be used; the document is left alone then. Asks where another window has the file open, and offers what was kept of it and not saved.
    void open(const QString& path);
    /// Offers what programs kept that ended before it was saved.
    void offerRecovery();
    /// True where the plan is on disk. Asks where the file is not as it was when it was read or written here.
    bool save();
    bool saveAsking();
    /// Writes the plan where its file was, without asking.
    bool saveAgain();

private:
    enum class Answer { GoOn, Otherwise, Cancel };
    struct Question {
        QString title;
        QString text;
        QString detail;
        QString goOn;      ///< what the button says; empty where there is no such choice
        QString otherwise; ///< likewise
    };

    Answer ask(const Question& question);
    /// Where another window has the file open: Otherwise is a copy.
    Answer askWhereOpenElsewhere(const QString& path);
    /// Where saving would replace what others made of the file: Otherwise is another place.
    Answer askBeforeReplacing(const QString& path);
    Answer askAboutChange(const QString& path);
    Answer askAboutLoss(const QString& path);
    bool saveTo(const QString& path);
    bool write(const QString& path);
    bool mayReplaceFile(const QString& path);
    void offer(std::vector<Orphan> orphans);
    void restore(const Orphan& orphan);

    PlanDocument& m_document;
    Safekeeping m_safekeeping;
    QWidget* m_window;
};

/// A file could not be written, and why.
void tellNotSaved(const QString& error, QWidget* parent);

} // namespace headroom
