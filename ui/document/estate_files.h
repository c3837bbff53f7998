// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estate/inspection.h"
#include "core/exchange/aws/estate_reader.h"

#include <QStringList>

#include <atomic>
#include <memory>
#include <vector>

namespace headroom {

/// A file with replies of the AWS CLI that was read.
struct EstateFile {
    QString path;
    Reply reply;
    std::int64_t records = 0;  ///< that no file before it had
    std::int64_t repeated = 0; ///< that one had
    bool operator==(const EstateFile&) const = default;
};

/// What exists, as the files of this session tell it: a plain value beside the plan, and no part of it.
struct EstateFiles {
    std::vector<EstateFile> files; ///< in the order in which they were read
    EstateReader reader;
    Inspection inspection;

    const Estate& estate() const { return reader.estate(); }
    bool hasRead(Reply reply) const;
};

struct EstateFileProblem {
    QString path;
    std::size_t document = 1; ///< within the file, from 1
    Problem problem;
};

/// What came of reading: problems, or what there is then.
struct EstateReading {
    std::shared_ptr<const EstateFiles> files; ///< null where there are problems, or where it was cancelled
    std::vector<EstateFileProblem> problems;  ///< of all files
};

/// Shared with whoever shows how far it is.
struct ReadingProgress {
    std::atomic<qint64> read = 0; ///< bytes
    qint64 all = 0;
};

/// Adds files to those that were read before; what kind of reply each holds is found out. A file that is there already is read anew, and with it all the others. Null for
/// `before` stands for nothing. Takes as long as the files are large: not for the GUI thread.
EstateReading readEstateFiles(const std::shared_ptr<const EstateFiles>& before, const QStringList& paths, ReadingProgress& progress, const std::atomic<bool>& cancelled);

/// One spelling for each file, without repetitions.
QStringList distinctFiles(const QStringList& paths);
qint64 bytesOf(const QStringList& paths);

} // namespace headroom
