// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace headroom {

/// Rows of cells as aligned text for a terminal. Cells are made visible().
class TextTable {
public:
    enum class Align { Left, Right };
    struct Column {
        std::string title;
        Align align = Align::Left;
    };

    explicit TextTable(std::vector<Column> columns);
    void add(std::vector<std::string> cells); ///< as many as there are columns
    /// A title line where any column has a title, then the rows; columns that are empty throughout are left out. Each line begins with `indent` and ends
    /// with a line feed, without blanks before it.
    std::string text(const std::string& indent) const;

private:
    std::vector<Column> m_columns;
    std::vector<std::vector<std::string>> m_rows;
};

} // namespace headroom
