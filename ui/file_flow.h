// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/safekeeping.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QStringList>

#include <optional>
#include <vector>

class QWidget;

namespace headroom {

/// What lies between the File menu and the document: asking for names, asking before edits or others' work are lost, telling what went wrong.
class FileFlow {
    Q_DECLARE_TR_FUNCTIONS(headroom::FileFlow)

public:
    FileFlow(PlanDocument& document, QWidget* window);

    Safekeeping& safekeeping() { return m_safekeeping; }
    enum class Asking { Allowed, Impossible };

    /// True where nothing would be lost: no edits, saved now, or not wanted.
    bool mayReplacePlan();
    /// The same, when the window is closed. At the end of a session that was asked before; what is not saved is left to the next start then.
    bool mayClose();
    /// The session ends, unless another program has it go on: what is not saved is kept, and asked about where that is allowed. False where the person wants to stay.
    bool endSession(Asking asking);
    void startFrom(const Plan& plan);
    void openAsking();
    /// Shows all problems of a file that can't be used; the document is left alone then. Asks where another window has the file open, and offers what was kept of it and not saved.
    void open(const QString& path);
    /// Offers what programs kept that ended before it was saved.
    void offerRecovery();
    /// The same, and tells where there is nothing.
    void recoverAsking();
    /// True where the plan is on disk. Asks where the file is not as it was when it was read or written here.
    bool save();
    bool saveAsking();
    /// Writes the plan where its file was, without asking, unless there is one again.
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

    /// Hash of what may be replaced: empty where no file may be there, none where any may.
    using Agreed = std::optional<QByteArray>;

    Answer ask(const Question& question);
    /// Where another window has the file open: Otherwise is a copy.
    Answer askWhereOpenElsewhere(const QString& path);
    /// Where saving would replace what others made of the file: Otherwise is another place. What was asked about is what is agreed to.
    Answer askBeforeReplacing(const QString& path, Agreed& agreed);
    Answer askAboutChange(const QString& path, Agreed& agreed);
    Answer askAboutLoss(const QString& path);
    bool saveTo(const QString& path);
    /// Whether the plan is on disk; nothing where the file holds something else than what may be replaced.
    std::optional<bool> write(const QString& path, const Agreed& agreed);
    bool mayReplaceFile(const QString& path);
    void offer(std::vector<Orphan> orphans, const QStringList& unreadable);
    /// True where the plan is here now.
    bool restore(const Orphan& orphan);
    void remark(const QString& words);
    /// `fileHash`: of what the plan's file held when the edits were made.
    void restoreInto(const QString& path, const QByteArray& fileHash, const Plan& plan);

    PlanDocument& m_document;
    Safekeeping m_safekeeping;
    QWidget* m_window;
    bool m_sessionEnds = false;
};

/// A file could not be written, and why.
void tellNotSaved(const QString& error, QWidget* parent);

} // namespace headroom
