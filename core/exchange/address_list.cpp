// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/address_list.h"

#include "core/plan/object_reader.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>
#include <utility>

namespace headroom {

namespace {

constexpr std::string_view blanks = " \t\r";
constexpr std::string_view separators = " \t\r;,";

std::string_view trimmed(std::string_view text, std::string_view ofThese)
{
    const std::size_t first = text.find_first_not_of(ofThese);
    return first == std::string_view::npos ? std::string_view{} : text.substr(first, text.find_last_not_of(ofThese) - first + 1);
}

/// Without the quotes that spreadsheets put round it; quotes within are doubled there.
std::string unquoted(std::string_view text)
{
    if (text.size() < 2 || text.front() != '"' || text.back() != '"')
        return std::string(text);
    std::string plain;
    for (std::size_t i = 1; i + 1 < text.size(); ++i) {
        plain += text[i];
        if (text[i] == '"' && text[i + 1] == '"' && i + 2 < text.size())
            ++i;
    }
    return plain;
}

bool isHeading(std::string_view word)
{
    return std::none_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::vector<std::string> wordsOf(std::string_view rest)
{
    std::vector<std::string> words;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find_first_of(separators), rest.size());
        words.push_back(unquoted(rest.substr(0, end)));
        rest = trimmed(rest.substr(end), separators);
    }
    return words;
}

bool namesABlock(std::string_view rest)
{
    const std::vector<std::string> words = wordsOf(rest);
    return std::any_of(words.begin(), words.end(), [](const std::string& word) { return std::holds_alternative<Cidr>(Cidr::parse(word)); });
}

/// Calls `take(entry, rest, problems, line)` for each line that has a CIDR, `entry` being what `make` gives for it; a block that is in the list already is a problem.
template <typename T, typename Take>
AddressList<T> readLines(std::string_view text, Take take)
{
    AddressList<T> list;
    std::map<Cidr, int> lines;
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    if (text.starts_with(byteOrderMark))
        text.remove_prefix(byteOrderMark.size());
    bool isFirst = true;
    std::optional<LineProblem> heading; // where nothing follows it, it is none
    for (int number = 1; !text.empty(); ++number) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = trimmed(text.substr(0, end), blanks);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.empty() || line.front() == '#')
            continue;
        const std::size_t wordEnd = std::min(line.find_first_of(separators), line.size());
        const std::string word = unquoted(line.substr(0, wordEnd));
        const std::string_view rest = trimmed(line.substr(wordEnd), separators);
        const bool mayBeHeading = std::exchange(isFirst, false);
        const auto parsed = Cidr::parse(word);
        const Cidr* cidr = std::get_if<Cidr>(&parsed);
        if (!cidr) {
            const auto& error = std::get<CidrError>(parsed);
            LineProblem problem{number, word, allowedCidr(error.code), error.probably};
            if (mayBeHeading && isHeading(word) && !namesABlock(rest))
                heading = std::move(problem);
            else
                list.problems.push_back(std::move(problem));
        } else if (const auto [before, isNew] = lines.emplace(*cidr, number); !isNew) {
            list.problems.push_back({number, word, Text::tr("each block once; it is in line %1 already", before->second), {}});
        } else {
            take(list, *cidr, rest, number);
        }
    }
    if (heading && list.entries.empty() && list.problems.empty())
        list.problems.push_back(std::move(*heading));
    return list;
}

} // namespace

AddressList<Cidr> readPools(std::string_view text)
{
    return readLines<Cidr>(text, [](AddressList<Cidr>& list, const Cidr& cidr, std::string_view, int) { list.entries.push_back(cidr); });
}

AddressList<Exclusion> readExclusions(std::string_view text)
{
    return readLines<Exclusion>(text, [](AddressList<Exclusion>& list, const Cidr& cidr, std::string_view rest, int) {
        std::string reason = unquoted(rest);
        std::replace(reason.begin(), reason.end(), '\t', ' ');
        list.entries.push_back({cidr, std::move(reason)});
    });
}

AddressList<ExistingSubnet> readExistingSubnets(std::string_view text)
{
    return readLines<ExistingSubnet>(text, [](AddressList<ExistingSubnet>& list, const Cidr& cidr, std::string_view rest, int line) {
        ExistingSubnet subnet{.cidr = cidr, .zone = {}, .usedAddresses = 0, .unknown = {}};
        std::vector<std::string> words = wordsOf(rest);
        const auto isCount = [](const std::string& word) { return !word.empty() && word.find_first_not_of("0123456789") == std::string::npos; };
        if (!words.empty() && !isCount(words.front())) {
            subnet.zone = words.front();
            words.erase(words.begin());
        }
        if (!words.empty()) {
            const std::string& word = words.front();
            const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), subnet.usedAddresses);
            if (words.size() > 1 || error != std::errc{} || end != word.data() + word.size() || !isCount(word) || subnet.usedAddresses > mostUsedAddresses) {
                std::string found = word;
                for (std::size_t i = 1; i < words.size(); ++i)
                    found += ' ' + words[i];
                list.problems.push_back({line, std::move(found), Text::tr("behind the CIDR a zone and the number of addresses in use"), {}});
                return;
            }
        }
        list.entries.push_back(std::move(subnet));
    });
}

} // namespace headroom
