// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/aws/placed_buffer.h"

namespace headroom {

PlacedBuffer::PlacedBuffer(std::istream& in)
    : m_in(in)
{
    setg(m_piece.data(), m_piece.data(), m_piece.data());
}

PlacedBuffer::Place PlacedBuffer::placeAt(const char* end) const
{
    Place place{m_lines + 1, m_columns + 1};
    for (const char* at = eback(); at != end; ++at) {
        place.column = *at == '\n' ? 1 : place.column + 1;
        place.line += *at == '\n' ? 1 : 0;
    }
    return place;
}

PlacedBuffer::Place PlacedBuffer::last() const
{
    return placeAt(m_atEnd || gptr() == eback() ? gptr() : gptr() - 1);
}

PlacedBuffer::int_type PlacedBuffer::underflow()
{
    if (m_atEnd || m_ranOver)
        return traits_type::eof();
    if (consumed() - m_mark > longestToken) {
        m_ranOver = true;
        return traits_type::eof();
    }
    const Place place = placeAt(gptr());
    m_before = consumed();
    m_lines = place.line - 1;
    m_columns = place.column - 1;
    m_in.read(m_piece.data(), static_cast<std::streamsize>(m_piece.size()));
    setg(m_piece.data(), m_piece.data(), m_piece.data() + m_in.gcount());
    m_atEnd = gptr() == egptr();
    return m_atEnd ? traits_type::eof() : traits_type::to_int_type(*gptr());
}

} // namespace headroom
