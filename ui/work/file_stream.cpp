// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/file_stream.h"

namespace headroom {

FileStream::FileStream(const QString& path, std::atomic<qint64>& read, const std::atomic<bool>& cancelled)
    : m_file(path)
    , m_read(read)
    , m_cancelled(cancelled)
{
    if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        m_error = m_file.errorString();
}

FileStream::int_type FileStream::underflow()
{
    if (m_cancelled || !m_error.isEmpty())
        return traits_type::eof();
    const qint64 count = m_file.read(m_piece.data(), static_cast<qint64>(m_piece.size()));
    if (count < 0)
        m_error = m_file.errorString();
    if (count <= 0)
        return traits_type::eof();
    m_read += count;
    setg(m_piece.data(), m_piece.data(), m_piece.data() + count);
    return traits_type::to_int_type(*gptr());
}

} // namespace headroom
