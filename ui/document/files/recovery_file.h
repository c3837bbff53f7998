// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

class QLockFile;

/// What an edited plan is kept in until it is saved, so that the end of the program, however sudden, costs the last seconds at most.
///
/// A recovery file is one line of JSON about it, then the text of the plan as its file would hold it. It is written as safely as the plan itself, and only its owner
/// may read it. It lies
/// - beside the plan's file, as `.NAME.autosave`, for whoever holds the lock of that file;
/// - in the state folder, as `ID.autosave`, for a plan without a file, one whose file is locked by another, and where nothing can be written beside the file.
/// The state folder is `headroom/recovery` in $XDG_STATE_HOME (`~/.local/state` where that is not set), or in the program's local data folder on other systems. It has
/// for each process that keeps something `ID.lock`, held while the process lives, and for a recovery file beside a plan's file `ID.where`, which says where. All of
/// them are removed when the plan is saved or its changes are discarded, and when the window is closed: what is left is what nobody saved.
namespace headroom {

struct RecoveryHeader {
    QString keeper;       ///< the ID of who wrote it
    QString planFile;     ///< empty for a plan without a file
    QString planName;
    QDateTime editedAt;   ///< of the last edit in it
    QDateTime savedAt;    ///< when the plan's file was last read or written before; invalid where there is none
    QByteArray fileHash;  ///< SHA-256 of what the file held then; empty where that is not known
    QByteArray planHash;  ///< SHA-256 of the plan's text
    qint64 count = 0;     ///< how many its keeper has written, this one included
};

struct RecoveredText {
    RecoveryHeader header;
    QByteArray text;
};

/// Nothing where the file is not there, or not a recovery file that is whole.
std::optional<RecoveredText> readRecovery(const QString& path);

/// The plan's file is there, and not known to hold what it did when the edits were made.
bool isChangedSince(const RecoveryHeader& header);

QString recoveryFolder();
/// Where the recovery file beside a plan's file lies.
QString recoveryPathBeside(const QString& planPath);

/// Keeps one plan, for one process. Not to be called from two threads at a time.
class RecoveryKeeper {
public:
    RecoveryKeeper();
    ~RecoveryKeeper();

    enum class Place { BesideFile, StateFolder };

    /// Writes the recovery file, or leaves the last one. Beside the plan's file only where nobody else's recovery file lies there. What went wrong, or an empty string.
    QString keep(RecoveryHeader header, std::string_view text, Place place);
    /// Removes what was kept.
    void drop();
    /// Of the last that was kept; empty where nothing is.
    const QString& path() const { return m_path; }

private:
    bool beginInStateFolder();
    QString statePath(const QString& ending) const;

    QString m_id;
    QString m_path;
    qint64 m_count = 0;
    std::unique_ptr<QLockFile> m_lock; ///< of the state folder's files
};

/// What a program left that is not running any more.
struct Orphan {
    RecoveryHeader header;
    QString path;                    ///< of the recovery file
    QString pointer;                 ///< the state folder's file that says where it lies; there may be none
    std::shared_ptr<QLockFile> lock; ///< held so that nobody else offers it; none where no lock can be made

    /// Removes both files.
    void discard();
};

/// All that the state folder knows of, the last edited first. What was saved after all is removed on the way. `unreadable` gets the paths of what is no whole recovery file.
std::vector<Orphan> findOrphans(QStringList* unreadable = nullptr);
/// What lies beside a plan's file, for whoever holds the lock of that file. Nothing where the process that wrote it lives.
std::optional<Orphan> findOrphanBeside(const QString& planPath);

QByteArray hashOf(std::string_view text);
/// Of what a file holds; empty where it can't be read.
QByteArray hashOfFile(const QString& path);
/// The file is the one with that hash; for an empty hash: no file is there. What is there and can't be read is neither.
bool holdsFile(const QString& path, const QByteArray& hash);

} // namespace headroom
