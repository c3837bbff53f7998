// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/estate_files.h"

#include "ui/work/file_stream.h"

#include <QFileInfo>

#include <algorithm>
#include <istream>
#include <iterator>
#include <utility>

namespace headroom {

namespace {

/// Reads one file into `into`.
class FileReading {
public:
    FileReading(EstateFiles& into, ReadingProgress& progress, const std::atomic<bool>& cancelled)
        : m_into(into)
        , m_progress(progress)
        , m_cancelled(cancelled)
    {
    }

    std::vector<EstateFileProblem> read(const QString& path) const
    {
        if (QFileInfo(path).isDir())
            return {notAFile(path, Text::tr("a file with the AWS CLI's JSON; this is a folder"))};
        // Only a file has an end.
        if (QFileInfo info(path); info.exists() && !info.isFile())
            return {notAFile(path, Text::tr("a file with the AWS CLI's JSON; this is a device"))};
        FoundReply found;
        std::atomic<qint64> beforehand = 0;
        {
            FileStream stream(path, beforehand, m_cancelled);
            std::istream in(&stream);
            found = findReply(in);
            if (!stream.error().isEmpty())
                return {unreadable(path, stream.error())};
        }
        std::vector<EstateFileProblem> problems;
        for (Problem& each : found.problems)
            problems.push_back({path, 1, std::move(each)});
        return found.reply ? readAs(*found.reply, path) : problems;
    }

private:
    static EstateFileProblem notAFile(const QString& path, Text allowed)
    {
        return {path, 1, {{}, QFileInfo(path).fileName().toStdString(), std::move(allowed), {}}};
    }

    static EstateFileProblem unreadable(const QString& path, const QString& why)
    {
        return {path, 1, {{}, why.toStdString(), Text::tr("a file that can be read"), {}}};
    }

    std::vector<EstateFileProblem> readAs(Reply reply, const QString& path) const
    {
        const auto counts = [&] { return std::pair(m_into.estate().read[indexOf(reply)], m_into.estate().repeated[indexOf(reply)]); };
        const auto [read, repeated] = counts();
        FileStream stream(path, m_progress.read, m_cancelled);
        std::istream in(&stream);
        std::vector<EstateFileProblem> problems;
        for (ReplyProblem& each : m_into.reader.read(reply, in))
            problems.push_back({path, each.document, std::move(each.problem)});
        if (!stream.error().isEmpty())
            return {unreadable(path, stream.error())};
        const auto [nowRead, nowRepeated] = counts();
        m_into.files.push_back({path, reply, nowRead - read, nowRepeated - repeated});
        return problems;
    }

    EstateFiles& m_into;
    ReadingProgress& m_progress;
    const std::atomic<bool>& m_cancelled;
};

QString spellingOf(const QString& path)
{
    const QFileInfo info(path);
    const QString canonical = info.canonicalFilePath();
    return canonical.isEmpty() ? info.absoluteFilePath() : canonical;
}

} // namespace

bool EstateFiles::hasRead(Reply reply) const
{
    return std::any_of(files.begin(), files.end(), [&](const EstateFile& file) { return file.reply == reply; });
}

QStringList distinctFiles(const QStringList& paths)
{
    QStringList distinct;
    for (const QString& path : paths)
        distinct << spellingOf(path);
    distinct.removeDuplicates();
    return distinct;
}

qint64 bytesOf(const QStringList& paths)
{
    qint64 bytes = 0;
    for (const QString& path : paths)
        bytes += QFileInfo(path).size();
    return bytes;
}

EstateReading readEstateFiles(const std::shared_ptr<const EstateFiles>& before, const QStringList& paths, ReadingProgress& progress, const std::atomic<bool>& cancelled)
{
    QStringList toRead = distinctFiles(paths);
    const bool readsAnew = before && std::any_of(before->files.begin(), before->files.end(), [&](const EstateFile& file) { return toRead.contains(file.path); });
    auto files = before && !readsAnew ? std::make_shared<EstateFiles>(*before) : std::make_shared<EstateFiles>();
    if (readsAnew) {
        QStringList all;
        for (const EstateFile& file : before->files)
            all << file.path;
        toRead = distinctFiles(all + toRead);
    }
    const FileReading reading(*files, progress, cancelled);
    EstateReading result;
    for (const QString& path : toRead) {
        auto problems = reading.read(path);
        if (cancelled)
            return {};
        std::move(problems.begin(), problems.end(), std::back_inserter(result.problems));
    }
    if (!result.problems.empty())
        return result;
    files->inspection = inspectEstate(files->estate());
    result.files = std::move(files);
    return result;
}

} // namespace headroom
