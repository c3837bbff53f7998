// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

#include <array>
#include <atomic>
#include <streambuf>

namespace headroom {

/// A file as the core reads it, in pieces of 64 KiB: `read` tells how far it has come, and the file ends early once `cancelled` is set.
class FileStream : public std::streambuf {
public:
    FileStream(const QString& path, std::atomic<qint64>& read, const std::atomic<bool>& cancelled);

    /// Empty while all is well; else why the file can't be opened, or not be read to its end.
    const QString& error() const { return m_error; }

protected:
    int_type underflow() override;

private:
    QFile m_file;
    std::atomic<qint64>& m_read;
    const std::atomic<bool>& m_cancelled;
    QString m_error;
    std::array<char, std::size_t{1} << 16> m_piece;
};

} // namespace headroom
