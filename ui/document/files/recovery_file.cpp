// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/files/recovery_file.h"

#include "ui/document/files/file_lock.h"
#include "ui/document/files/safe_file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace headroom {

namespace {

const QString autosaveEnding = QStringLiteral("autosave");
const QString whereEnding = QStringLiteral("where");
const QString formatName = QStringLiteral("headroom-recovery");
constexpr int formatVersion = 1;
constexpr qint64 longestHeader = 1 << 16;
constexpr qint64 leftoverSeconds = 60; ///< that nobody writes at a file any more

QByteArray headerLine(const RecoveryHeader& header)
{
    QJsonObject json;
    json[QStringLiteral("format")] = formatName;
    json[QStringLiteral("version")] = formatVersion;
    json[QStringLiteral("keeper")] = header.keeper;
    json[QStringLiteral("count")] = header.count;
    json[QStringLiteral("file")] = header.planFile;
    json[QStringLiteral("name")] = header.planName;
    json[QStringLiteral("editedAt")] = header.editedAt.toUTC().toString(Qt::ISODateWithMs);
    json[QStringLiteral("savedAt")] = header.savedAt.toUTC().toString(Qt::ISODateWithMs);
    json[QStringLiteral("fileSha256")] = QString::fromLatin1(header.fileHash.toHex());
    json[QStringLiteral("planSha256")] = QString::fromLatin1(header.planHash.toHex());
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<RecoveryHeader> headerOf(const QByteArray& line)
{
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    if (json[QStringLiteral("format")].toString() != formatName || json[QStringLiteral("version")].toInt() != formatVersion)
        return std::nullopt;
    const auto time = [&json](const QString& name) { return QDateTime::fromString(json[name].toString(), Qt::ISODateWithMs).toLocalTime(); };
    const auto hash = [&json](const QString& name) { return QByteArray::fromHex(json[name].toString().toLatin1()); };
    return RecoveryHeader{.keeper = json[QStringLiteral("keeper")].toString(), .planFile = json[QStringLiteral("file")].toString(), .planName = json[QStringLiteral("name")].toString(), .editedAt = time(QStringLiteral("editedAt")),
        .savedAt = time(QStringLiteral("savedAt")), .fileHash = hash(QStringLiteral("fileSha256")), .planHash = hash(QStringLiteral("planSha256")),
        .count = json[QStringLiteral("count")].toInteger()};
}

/// Where a pointer leads; empty where it can't be read.
QString pointedAt(const QString& pointer)
{
    QFile file(pointer);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// What one entry of the state folder leads to; nothing where that is no recovery file.
std::optional<Orphan> orphanOf(const QFileInfo& entry, const std::shared_ptr<QLockFile>& lock, QStringList& unreadable)
{
    Orphan orphan{.header = {}, .path = entry.absoluteFilePath(), .pointer = {}, .lock = lock};
    if (entry.suffix() == whereEnding) {
        orphan.pointer = std::exchange(orphan.path, pointedAt(entry.absoluteFilePath()));
        // A folder that is not there may be on a disk that comes back.
        if (!QFileInfo::exists(orphan.path) && QFileInfo::exists(QFileInfo(orphan.path).absolutePath()))
            QFile::remove(orphan.pointer);
    }
    const auto read = readRecovery(orphan.path);
    if (!read) {
        if (QFileInfo::exists(orphan.path))
            unreadable << orphan.path;
        return std::nullopt;
    }
    orphan.header = read->header;
    if (orphan.header.planFile.isEmpty() || hashOfFile(orphan.header.planFile) != orphan.header.planHash)
        return orphan;
    orphan.discard(); // the end came after the save, before the recovery file was removed
    return std::nullopt;
}

/// Of two that one process wrote. Its clock may have been set in between.
bool isLater(const RecoveryHeader& a, const RecoveryHeader& b)
{
    return a.keeper == b.keeper && a.count != b.count ? a.count > b.count : a.editedAt > b.editedAt;
}

/// What a process left under its id, with its lock held; nothing where the process lives.
std::optional<Orphan> orphanOf(const QDir& folder, const QString& id, QStringList& unreadable)
{
    auto lock = std::make_shared<QLockFile>(folder.filePath(id + QStringLiteral(".lock")));
    switch (takeLock(*lock)) {
    case LockAnswer::Taken: break;
    case LockAnswer::Held: return std::nullopt;
    case LockAnswer::Impossible: lock.reset(); // a full disk, or one that can only be read, holds the last edits all the same
    }
    std::optional<Orphan> last;
    // It leaves both where it ended between writing to the one place and removing what was at the other.
    for (const QString& ending : {autosaveEnding, whereEnding}) {
        const QFileInfo entry(folder.filePath(id + u'.' + ending));
        auto orphan = entry.exists() ? orphanOf(entry, lock, unreadable) : std::nullopt;
        if (!orphan)
            continue;
        if (last && isLater(last->header, orphan->header))
            std::swap(*last, *orphan);
        if (last)
            last->discard();
        last = std::move(orphan);
    }
    return last;
}

} // namespace

std::optional<RecoveredText> readRecovery(const QString& path)
{
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    auto header = headerOf(file.readLine(longestHeader));
    QByteArray text = file.readAll();
    if (!header || header->planHash != hashOf({text.constData(), static_cast<std::size_t>(text.size())}))
        return std::nullopt;
    return RecoveredText{std::move(*header), std::move(text)};
}

bool isChangedSince(const RecoveryHeader& header)
{
    return QFileInfo::exists(header.planFile) && (header.fileHash.isEmpty() || hashOfFile(header.planFile) != header.fileHash);
}

QString recoveryFolder()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    // QStandardPaths knows no state folder before Qt 6.7.
    QString state = qEnvironmentVariable("XDG_STATE_HOME");
    if (!QDir::isAbsolutePath(state)) // as the base directory specification asks
        state = QDir::home().filePath(QStringLiteral(".local/state"));
    return state + QStringLiteral("/headroom/recovery");
#else
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/recovery");
#endif
}

QString recoveryPathBeside(const QString& planPath)
{
    return companionPath(planPath, autosaveEnding);
}

RecoveryKeeper::RecoveryKeeper()
    : m_id(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

RecoveryKeeper::~RecoveryKeeper() = default;

QString RecoveryKeeper::statePath(const QString& ending) const
{
    return recoveryFolder() + u'/' + m_id + u'.' + ending;
}

bool RecoveryKeeper::beginInStateFolder()
{
    if (m_lock)
        return true;
    if (!QDir().mkpath(recoveryFolder()))
        return false;
    auto lock = std::make_unique<QLockFile>(statePath(QStringLiteral("lock")));
    if (takeLock(*lock) != LockAnswer::Taken)
        return false;
    m_lock = std::move(lock);
    return true;
}

QString RecoveryKeeper::keep(RecoveryHeader header, std::string_view text, Place place)
{
    header.keeper = m_id;
    header.planHash = hashOf(text);
    header.count = ++m_count;
    const std::string whole = headerLine(header).toStdString() + std::string(text);
    const bool hasState = beginInStateFolder();
    const QString before = std::exchange(m_path, {});
    const QString beside = place == Place::BesideFile && !header.planFile.isEmpty() ? recoveryPathBeside(header.planFile) : QString();
    if (!beside.isEmpty() && (beside == before || !QFileInfo::exists(beside))) {
        // First where it will be: an end in between leaves a pointer to nothing, not a file that nobody finds.
        if (hasState && beside != before)
            writeSafely(statePath(whereEnding), beside.toStdString(), Readers::OwnerAlone);
        if (writeSafely(beside, whole, Readers::OwnerAlone).isEmpty())
            m_path = beside;
    }
    QString error;
    if (m_path.isEmpty()) {
        error = writeSafely(statePath(autosaveEnding), whole, Readers::OwnerAlone);
        m_path = error.isEmpty() ? statePath(autosaveEnding) : before;
        if (error.isEmpty())
            beginInStateFolder(); // there may be room for the lock by now
    }
    if (!before.isEmpty() && before != m_path)
        QFile::remove(before);
    if (m_path == statePath(autosaveEnding))
        QFile::remove(statePath(whereEnding));
    return error;
}

void RecoveryKeeper::drop()
{
    if (!m_path.isEmpty())
        QFile::remove(std::exchange(m_path, {}));
    if (m_lock)
        QFile::remove(statePath(whereEnding));
    m_lock.reset();
}

void Orphan::discard()
{
    QFile::remove(path);
    if (!pointer.isEmpty())
        QFile::remove(pointer);
}

std::vector<Orphan> findOrphans(QStringList* unreadable)
{
    std::vector<Orphan> orphans;
    QStringList broken;
    const QDir folder(recoveryFolder());
    const QDateTime limit = QDateTime::currentDateTimeUtc().addSecs(-leftoverSeconds);
    QStringList ids;
    for (const QFileInfo& entry : folder.entryInfoList(QDir::Files | QDir::Hidden)) {
        if (entry.suffix() == QLatin1String("part") && entry.lastModified() < limit)
            QFile::remove(entry.absoluteFilePath());
        else if (!entry.fileName().startsWith(u'.') && !ids.contains(entry.completeBaseName()))
            ids << entry.completeBaseName();
    }
    for (const QString& id : ids)
        if (auto orphan = orphanOf(folder, id, broken))
            orphans.push_back(std::move(*orphan));
    if (unreadable)
        *unreadable = broken;
    std::sort(orphans.begin(), orphans.end(), [](const Orphan& a, const Orphan& b) { return a.header.editedAt > b.header.editedAt; });
    return orphans;
}

std::optional<Orphan> findOrphanBeside(const QString& planPath)
{
    Orphan orphan{.header = {}, .path = recoveryPathBeside(planPath), .pointer = {}, .lock = nullptr};
    const auto read = readRecovery(orphan.path);
    if (!read)
        return std::nullopt;
    orphan.header = read->header;
    orphan.header.planFile = planPath; // wherever it was when it was written
    // Another machine, or another user's program, has no files in this state folder; the plan's lock has to do then.
    const QDir folder(recoveryFolder());
    if (folder.exists()) {
        orphan.pointer = folder.filePath(QFileInfo(orphan.header.keeper).fileName() + u'.' + whereEnding);
        orphan.lock = std::make_shared<QLockFile>(folder.filePath(QFileInfo(orphan.header.keeper).fileName() + QStringLiteral(".lock")));
        const LockAnswer answer = takeLock(*orphan.lock);
        if (answer == LockAnswer::Held)
            return std::nullopt;
        if (answer == LockAnswer::Impossible)
            orphan.lock.reset();
    }
    if (hashOfFile(planPath) != orphan.header.planHash)
        return orphan;
    orphan.discard();
    return std::nullopt;
}

QByteArray hashOf(std::string_view text)
{
    return QCryptographicHash::hash(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())), QCryptographicHash::Sha256);
}

bool holdsFile(const QString& path, const QByteArray& hash)
{
    return hash.isEmpty() ? !QFileInfo::exists(path) : hashOfFile(path) == hash;
}

QByteArray hashOfFile(const QString& path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return !path.isEmpty() && QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result() : QByteArray();
}

} // namespace headroom
