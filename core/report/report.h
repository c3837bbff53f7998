// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/cidr.h"
#include "core/plan/quantities.h"
#include "core/text/text.h"

#include <array>
#include <bitset>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

/// The sizing report as plain values: said once, in no language and no format. Writers (core/report/writers, the window's PDF) put it in both.
namespace headroom {

enum class SectionId { Answer, Derivation, Placements, Growth, Sensitivity, Risk, Scenarios, Addresses, Findings, Assumptions };

/// How the command line and the JSON spell the sections, in the order of the report.
inline constexpr std::array<std::pair<SectionId, std::string_view>, 10> sectionNames{{
    {SectionId::Answer, "answer"},
    {SectionId::Derivation, "derivation"},
    {SectionId::Placements, "placements"},
    {SectionId::Growth, "growth"},
    {SectionId::Sensitivity, "sensitivity"},
    {SectionId::Risk, "risk"},
    {SectionId::Scenarios, "scenarios"},
    {SectionId::Addresses, "addresses"},
    {SectionId::Findings, "findings"},
    {SectionId::Assumptions, "assumptions"},
}};

/// Which sections a report has.
class Sections {
public:
    static Sections all() { return Sections(~std::bitset<sectionNames.size()>()); }
    static Sections none() { return Sections({}); }
    Sections with(SectionId id) const
    {
        Sections sections = *this;
        sections.m_ids.set(static_cast<std::size_t>(id));
        return sections;
    }
    bool has(SectionId id) const { return m_ids.test(static_cast<std::size_t>(id)); }
    bool operator==(const Sections&) const = default;

private:
    explicit Sections(std::bitset<sectionNames.size()> ids)
        : m_ids(ids)
    {
    }
    std::bitset<sectionNames.size()> m_ids;
};

/// A probability, written with three significant digits.
struct Chance {
    double value;
    bool operator==(const Chance&) const = default;
};

struct Day {
    std::string text; ///< YYYY-MM-DD
    bool operator==(const Day&) const = default;
};

/// What stands in a table: nothing; words; several words that belong together; numbers; a calendar month or day; a name, a block or a place in a file, as it is.
using Cell = std::variant<std::monostate, Text, std::vector<Text>, std::int64_t, TextDecimal, Chance, PrefixLength, Month, Day, std::string>;
using Cells = std::vector<Cell>;

struct Column {
    enum class Kind {
        Words,
        Number, ///< to the right
        Block,  ///< a CIDR or a prefix length, never broken
    };
    std::string_view id; ///< "requiredPerSubnet": the member of the JSON, the title in the CSV. The same in all tables for the same thing
    Text heading;
    Kind kind = Kind::Words;
    bool operator==(const Column&) const = default;
};

/// The first column says what a row is about.
struct Table {
    std::string_view id;
    int number = 0; ///< counted through the report; 0: that of the answer, which has none
    Text caption;
    std::vector<Column> columns{};
    std::vector<Cells> rows{}; ///< as many cells as there are columns
    Cells total{};             ///< empty: none
    bool operator==(const Table&) const = default;
};

struct Paragraph {
    enum class Form {
        Sentence,
        Phrase, ///< to be shown with a capital letter and a full stop
    };
    Text text;
    Form form = Form::Sentence;
    bool operator==(const Paragraph&) const = default;
};

/// A chart. A writer that can't draw shows its numbers alone.
struct ReportFigure {
    enum class Kind { SubnetShare, Growth, Sensitivity, Risk, Scenarios, Addresses };
    Kind kind = Kind::SubnetShare;
    std::optional<std::size_t> domain{}; ///< position in the plan; none: of the whole plan
    int number = 0;                      ///< counted through the report
    Text caption;
    Text alt; ///< says what is to be seen, for who does not see it
    Table numbers;
    bool operator==(const ReportFigure&) const = default;
};
inline constexpr std::array<std::pair<ReportFigure::Kind, std::string_view>, 6> figureNames{{
    {ReportFigure::Kind::SubnetShare, "subnetShare"},
    {ReportFigure::Kind::Growth, "growth"},
    {ReportFigure::Kind::Sensitivity, "sensitivity"},
    {ReportFigure::Kind::Risk, "risk"},
    {ReportFigure::Kind::Scenarios, "scenarios"},
    {ReportFigure::Kind::Addresses, "addresses"},
}};

using Block = std::variant<Paragraph, Table, ReportFigure>;

struct Section {
    std::string id;                  ///< unique: "derivation", "domain-2", "derivation-2" (domains are counted from 1)
    std::optional<std::size_t> domain;
    int level = 1;                   ///< 1, or 2 for what belongs to the section of level 1 before it
    Text heading;
    std::vector<Block> blocks;
    bool operator==(const Section&) const = default;
};

/// What the report is about and where it comes from.
struct ReportMeta {
    std::string plan;                    ///< its name
    std::optional<std::string> scenario; ///< none: the plan as it stands
    std::string file;                    ///< name without folders; empty: no file
    std::string sha256;                  ///< of the plan file's bytes
    std::string date;                    ///< YYYY-MM-DD
    std::string version;                 ///< of Headroom
    bool operator==(const ReportMeta&) const = default;
};

struct Report {
    ReportMeta meta;
    Text title;
    std::vector<std::string> domains; ///< names, in the plan's order
    std::vector<Section> sections;
    bool operator==(const Report&) const = default;
};

} // namespace headroom
