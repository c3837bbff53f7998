// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/files/safe_file.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSaveFile>

#include <algorithm>
#include <cerrno>
#include <utility>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/xattr.h>
#endif

namespace headroom {

namespace {

constexpr int longestName = 200; ///< bytes; file systems allow 255, of which endings take some
constexpr qint64 leftoverSeconds = 60;

class SafeFile {
    Q_DECLARE_TR_FUNCTIONS(headroom::SafeFile)
};

QString failureWords(const QString& name, int error)
{
    switch (error) {
    case ENOSPC: return SafeFile::tr("%1 can't be saved: the disk is full. What was there before is untouched. Make room and try again, or choose another place.").arg(name);
    case EFBIG: return SafeFile::tr("%1 can't be saved: files may not be that large here. What was there before is untouched. Choose another place.").arg(name);
    case ECANCELED: return SafeFile::tr("%1 can't be saved: others changed it in this moment. What they wrote is untouched. Try again, or choose another place.").arg(name);
    case EROFS: return SafeFile::tr("%1 can't be saved: the disk can only be read. Choose another place.").arg(name);
    case ENOENT:
    case ENOTDIR: return SafeFile::tr("%1 can't be saved: its folder is not there any more. Bring it back, or choose another place.").arg(name);
    case EACCES:
    case EPERM: return SafeFile::tr("%1 can't be saved: you may not write there. Choose another place, or have somebody give you the right to.").arg(name);
#ifdef EDQUOT
    case EDQUOT: return SafeFile::tr("%1 can't be saved: you have used up your share of the disk. What was there before is untouched. Make room and try again, or choose another place.").arg(name);
#endif
    default: return SafeFile::tr("%1 can't be saved: %2. What was there before is untouched. Try again, or choose another place.").arg(name, qt_error_string(error));
    }
}

#ifdef Q_OS_UNIX

bool writeAll(int descriptor, std::string_view text)
{
    while (!text.empty()) {
        const ssize_t written = ::write(descriptor, text.data(), text.size());
        if (written < 0 && errno != EINTR)
            return false;
        text.remove_prefix(written < 0 ? 0 : static_cast<std::size_t>(written));
    }
    return true;
}

/// A file descriptor that is closed, and a file that is removed again unless it was kept.
class NewFile {
public:
    NewFile(const QString& target, mode_t mode)
    {
        // A name of its own, whoever else writes the same file.
        for (int tries = 0; m_descriptor < 0 && tries < 100; ++tries) {
            m_path = QFile::encodeName(companionPath(target, QString::number(QRandomGenerator::global()->generate(), 36) + QStringLiteral(".part")));
            m_descriptor = ::open(m_path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
            if (m_descriptor < 0 && errno != EEXIST)
                return;
        }
    }
    NewFile(const NewFile&) = delete;
    NewFile& operator=(const NewFile&) = delete;
    ~NewFile()
    {
        const int error = errno;
        if (m_descriptor >= 0)
            ::close(m_descriptor);
        if (!m_path.isEmpty())
            ::unlink(m_path.constData());
        errno = error;
    }

    bool isOpen() const { return m_descriptor >= 0; }
    int descriptor() const { return m_descriptor; }

    bool write(std::string_view text)
    {
        if (!writeAll(m_descriptor, text))
            return false;
        // Network disks tell of a full disk as late as at the close.
        const bool isOnDisk = ::fsync(m_descriptor) == 0 || errno == EINVAL || errno == ENOTSUP;
        return isOnDisk && ::close(std::exchange(m_descriptor, -1)) == 0;
    }

    bool takePlaceOf(const QByteArray& target)
    {
        if (::rename(m_path.constData(), target.constData()) != 0)
            return false;
        m_path.clear();
        return true;
    }

private:
    QByteArray m_path;
    int m_descriptor = -1;
};

void copyAttributes(const QByteArray& from, int to)
{
#ifdef Q_OS_LINUX
    const ssize_t size = ::listxattr(from.constData(), nullptr, 0);
    if (size <= 0)
        return;
    QByteArray names(size, '\0');
    names.resize(std::max<ssize_t>(0, ::listxattr(from.constData(), names.data(), static_cast<std::size_t>(names.size()))));
    for (const QByteArray& name : names.split('\0')) {
        // The system sets those of security itself.
        if (name.isEmpty() || name.startsWith("security.") || name.startsWith("trusted."))
            continue;
        QByteArray value(std::max<ssize_t>(0, ::getxattr(from.constData(), name.constData(), nullptr, 0)), '\0');
        const ssize_t length = ::getxattr(from.constData(), name.constData(), value.data(), static_cast<std::size_t>(value.size()));
        if (length >= 0)
            ::fsetxattr(to, name.constData(), value.constData(), static_cast<std::size_t>(length), 0); // what the disk does not take is not worth a failed save
    }
#else
    Q_UNUSED(from)
    Q_UNUSED(to)
#endif
}

/// Owner, rights and attributes of the file that is replaced.
void takeAfter(const QByteArray& target, const struct stat& before, const NewFile& file)
{
    mode_t mode = before.st_mode & 07777;
    struct stat made {};
    ::fstat(file.descriptor(), &made);
    if (made.st_uid != before.st_uid || made.st_gid != before.st_gid) {
        const bool isGroupKept = ::fchown(file.descriptor(), before.st_uid, before.st_gid) == 0 || ::fchown(file.descriptor(), static_cast<uid_t>(-1), before.st_gid) == 0;
        if (!isGroupKept)
            mode = (mode & ~static_cast<mode_t>(S_ISUID | S_ISGID | S_IRWXG)) | ((mode & S_IRWXO) << 3); // another group has the rights that anybody has
    }
    ::fchmod(file.descriptor(), mode);
    copyAttributes(target, file.descriptor());
}

/// What the name says is on the disk, too. Not all file systems can; there is nothing to be done about it then.
void syncFolder(const QString& path)
{
    const int folder = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return;
    ::fsync(folder);
    ::close(folder);
}

/// Into what is no file: a device, a pipe.
int writeThrough(const QByteArray& target, std::string_view text)
{
    const int descriptor = ::open(target.constData(), O_WRONLY | O_CLOEXEC);
    if (descriptor < 0)
        return errno;
    const int error = writeAll(descriptor, text) ? 0 : errno;
    return ::close(descriptor) == 0 || error != 0 ? error : errno;
}

int writeWhole(const QString& path, std::string_view text, Readers readers, const std::function<bool()>& mayReplace)
{
    const QByteArray target = QFile::encodeName(path);
    struct stat before {};
    const bool wasThere = ::stat(target.constData(), &before) == 0;
    if (wasThere && S_ISDIR(before.st_mode))
        return EISDIR;
    if (wasThere && !S_ISREG(before.st_mode))
        return writeThrough(target, text);
    // Who took the right to write away from himself meant it.
    if (wasThere && readers == Readers::AsBefore && ::access(target.constData(), W_OK) != 0)
        return errno;
    const bool isSecret = wasThere || readers == Readers::OwnerAlone; // nobody reads it before it has its rights
    NewFile file(path, isSecret ? 0600 : 0666);
    if (!file.isOpen())
        return errno;
    if (wasThere && readers == Readers::AsBefore)
        takeAfter(target, before, file);
    if (!file.write(text))
        return errno;
    if (mayReplace && !mayReplace())
        return ECANCELED;
    if (!file.takePlaceOf(target))
        return errno;
    syncFolder(path);
    return 0;
}

#endif

} // namespace

QString writeSafely(const QString& path, std::string_view text, Readers readers, const std::function<bool()>& mayReplace)
{
    const QString target = behindLinks(path);
    const QString name = QFileInfo(path).fileName();
#ifdef Q_OS_UNIX
    const int error = writeWhole(target, text, readers, mayReplace);
    return error == 0 ? QString() : failureWords(name, error);
#else
    Q_UNUSED(readers)
    QSaveFile file(target);
    const auto size = static_cast<qint64>(text.size());
    errno = 0;
    if (!file.open(QIODevice::WriteOnly) || file.write(text.data(), size) != size || (mayReplace && !mayReplace()) || !file.commit())
        return SafeFile::tr("%1 can't be saved: %2. What was there before is untouched. Try again, or choose another place.").arg(name, file.errorString());
    return {};
#endif
}

QString behindLinks(const QString& path)
{
    constexpr int mostLinks = 40; // as many as the system itself follows
    QFileInfo info(path);
    // The canonical path of a file is that of its folder, too: two ways to one file have one lock.
    if (const QString canonical = info.canonicalFilePath(); !canonical.isEmpty())
        return canonical;
    for (int links = 0; info.isSymLink() && links < mostLinks; ++links)
        info.setFile(info.symLinkTarget());
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? info.absoluteFilePath() : QDir(folder).filePath(info.fileName());
}

QString companionPath(const QString& path, const QString& ending)
{
    const QFileInfo info(behindLinks(path));
    QString name = info.fileName();
    if (name.toUtf8().size() > longestName)
        name = QString::fromLatin1(QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex());
    const QString dot = name.startsWith(u'.') ? QString() : QStringLiteral(".");
    return QDir(info.absolutePath()).filePath(dot + name + u'.' + ending);
}

void removeLeftovers(const QString& path)
{
    const QFileInfo pattern(companionPath(path, QStringLiteral("x")));
    QString start = pattern.fileName();
    start.chop(1);
    const QDateTime limit = QDateTime::currentDateTimeUtc().addSecs(-leftoverSeconds);
    for (const QFileInfo& each : QDir(pattern.absolutePath()).entryInfoList(QDir::Files | QDir::Hidden | QDir::NoSymLinks))
        if (each.fileName().startsWith(start) && each.fileName().endsWith(QStringLiteral(".part")) && each.lastModified() < limit)
            QFile::remove(each.absoluteFilePath());
}

} // namespace headroom
