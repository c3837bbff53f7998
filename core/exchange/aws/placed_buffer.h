// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <istream>
#include <streambuf>

namespace headroom {

/// Passes a stream on in pieces of 64 KiB, knows the line and column that the reader has come to, and ends early where one token grows without end: the parser keeps
/// the token that it reads, and a text of 100 MB is no reason to hold 100 MB.
class PlacedBuffer : public std::streambuf {
public:
    static constexpr std::size_t longestToken = std::size_t{1} << 20;

    explicit PlacedBuffer(std::istream& in);

    struct Place {
        std::size_t line;   ///< from 1
        std::size_t column; ///< of bytes, from 1
    };
    /// Of the byte that comes next.
    Place next() const { return placeAt(gptr()); }
    /// Of the byte that was read last; where the stream has ended, of the end.
    Place last() const;

    /// A token has ended here.
    void mark() { m_mark = consumed(); }
    /// The reading has been ended, for a token (or the blanks before it) was longer than longestToken.
    bool ranOver() const { return m_ranOver; }
    bool atEnd() const { return m_atEnd; }

protected:
    int_type underflow() override;

private:
    std::size_t consumed() const { return m_before + static_cast<std::size_t>(gptr() - eback()); }
    Place placeAt(const char* end) const;

    std::istream& m_in;
    std::array<char, std::size_t{1} << 16> m_piece;
    std::size_t m_before = 0; ///< bytes of the pieces before this one
    std::size_t m_lines = 0;  ///< line ends in them
    std::size_t m_columns = 0;///< bytes behind the last of these
    std::size_t m_mark = 0;
    bool m_ranOver = false;
    bool m_atEnd = false;
};

} // namespace headroom
