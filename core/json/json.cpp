// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/json.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <optional>
#include <system_error>

namespace headroom {

namespace {

constexpr std::size_t deepestNesting = 64;
constexpr std::size_t longestName = 1'000; // bytes: pointers hold names, and each problem holds a pointer
constexpr std::size_t mostProblems = 10'000;
constexpr std::size_t mostTooLarge = 20; // numbers that no double holds; each costs one more reading

/// What a number says, however it is spelled: 0.DIGITS × 10^exponent, the sign apart.
struct Spelled {
    std::string digits; // no zeros around them; none of 0
    std::int64_t exponent = 0;
    bool operator==(const Spelled&) const = default;
};

std::int64_t readExponent(std::string_view text)
{
    constexpr std::int64_t far = std::int64_t{1} << 40; // no double reaches it, and a text no longer than memory doesn't either
    if (!text.empty() && text.front() == '+')
        text.remove_prefix(1);
    std::int64_t exponent = 0;
    if (std::from_chars(text.data(), text.data() + text.size(), exponent).ec == std::errc::result_out_of_range)
        return text.front() == '-' ? -far : far;
    return std::clamp(exponent, -far, far);
}

Spelled spelled(std::string_view number)
{
    Spelled result;
    const std::size_t mantissa = std::min(number.find_first_of("eE"), number.size());
    bool fraction = false;
    for (const char c : number.substr(0, mantissa)) {
        if (c == '.') {
            fraction = true;
        } else if (c >= '0' && c <= '9') {
            const bool leading = c == '0' && result.digits.empty();
            if (!leading)
                result.digits += c;
            if (leading && fraction)
                --result.exponent;
            else if (!leading && !fraction)
                ++result.exponent;
        }
    }
    result.digits.erase(result.digits.find_last_not_of('0') + 1);
    if (result.digits.empty())
        return {};
    if (mantissa < number.size())
        result.exponent += readExponent(number.substr(mantissa + 1));
    return result;
}

/// Whether the double that was read for a number is that number to whoever reads it again: in the shortest spelling, or in the one in which it is written, which
/// in rare cases is a digit longer.
bool holds(double value, std::string_view number)
{
    const Spelled asked = spelled(number);
    std::array<char, 32> shortest{};
    const auto end = std::to_chars(shortest.data(), shortest.data() + shortest.size(), value).ptr;
    return asked == spelled({shortest.data(), static_cast<std::size_t>(end - shortest.data())}) || asked == spelled(Json(value).dump());
}

/// At most that many bytes and a mark, cut between characters.
std::string shortened(const std::string& text, std::size_t longest)
{
    if (text.size() <= longest)
        return text;
    std::size_t cut = longest - 3;
    while (cut > 0 && (static_cast<unsigned char>(text[cut]) & 0xC0) == 0x80)
        --cut;
    return text.substr(0, cut) + "…";
}

/// A container that is being read. Its value moves into the one above when it is closed.
struct Frame {
    Json value;
    std::string pointer;
    std::optional<std::string> key;       // of the member being read; none between members
    std::unordered_set<std::string> keys; // objects alone
    bool repeated = false;                // the member being read stands here already: it is read, told and dropped
    std::size_t repetition = 0;           // then: its place among the problems, which wait for its value
};

struct TextRange {
    std::size_t begin;
    std::size_t size;
};

class TreeBuilder : public nlohmann::json_sax<Json> {
public:
    explicit TreeBuilder(std::string_view text)
        : m_text(text)
    {
    }

    ParsedJson take() { return {std::move(m_root), std::move(m_problems), std::move(m_unread)}; }
    /// Where the number stands at which the reading ended, for no double holds it; none where something else ended it.
    std::optional<TextRange> numberTooLarge() const { return m_numberTooLarge; }

    bool null() override { return attach(Json()); }
    bool boolean(bool value) override { return attach(Json(value)); }
    bool number_integer(number_integer_t value) override { return attach(Json(value)); }
    bool number_unsigned(number_unsigned_t value) override { return attach(Json(value)); }
    bool number_float(number_float_t value, const string_t& token) override
    {
        if (!holds(value, token)) {
            m_unread.insert(here());
            report(m_problems, {here(), printable(token), Text::tr("a number that is kept as it is written: one of at most 15 significant digits that is 0 or at least 1e-307"), {}});
        }
        return attach(Json(value));
    }
    bool string(string_t& value) override { return attach(Json(std::move(value))); }
    bool binary(binary_t&) override { return false; }
    bool start_object(std::size_t) override { return open(Json::object()); }
    bool start_array(std::size_t) override { return open(Json::array()); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    bool key(string_t& name) override
    {
        if (m_tooDeep > 0)
            return true;
        Frame& frame = m_frames.back();
        if (name.size() > longestName) {
            report(m_problems, {frame.pointer, shortJson(Json(name)), Text::tr("member names of at most %1 bytes", longestName), {}});
            name = shortened(name, 60);
        }
        frame.key = name;
        frame.repeated = !frame.keys.insert(name).second;
        frame.repetition = m_problems.size();
        if (frame.repeated)
            report(m_problems, {childPointer(frame.pointer, name), {}, Text::tr("each member name once in an object; this one is repeated"), {}});
        return true;
    }

    bool parse_error(std::size_t position, const std::string& token, const nlohmann::detail::exception& error) override
    {
        std::size_t line = 1;
        std::size_t column = 1;
        for (std::size_t i = 0; i + 1 < position && i < m_text.size(); ++i) {
            column = m_text[i] == '\n' ? 1 : column + 1;
            line += m_text[i] == '\n' ? 1 : 0;
        }
        const bool tooLarge = error.id == 406;
        if (tooLarge && token.size() <= position && m_text.substr(position - token.size(), token.size()) == token)
            m_numberTooLarge = TextRange{position - token.size(), token.size()};
        const Text allowed = tooLarge ? Text::tr("a number below 1.8e308 (line %1, column %2)", line, column)
            : position > m_text.size() ? Text::tr("valid JSON; the text ends too early (line %1, column %2)", line, column)
                                       : Text::tr("valid JSON (line %1, column %2)", line, column);
        report(m_problems, {here(), printable(token), allowed, {}});
        return false;
    }

private:
    /// Where the value that comes next stands.
    std::string here() const
    {
        if (m_frames.empty())
            return {};
        const Frame& frame = m_frames.back();
        if (frame.value.is_array())
            return childPointer(frame.pointer, frame.value.size());
        return frame.key ? childPointer(frame.pointer, *frame.key) : frame.pointer;
    }

    static std::string printable(const std::string& token)
    {
        constexpr std::size_t longest = 60;
        const std::string end = token.size() > longest ? token.substr(token.size() - longest) : token;
        return Json(end).dump(-1, ' ', true, Json::error_handler_t::replace);
    }

    bool open(Json container)
    {
        if (m_tooDeep > 0 || m_frames.size() == deepestNesting) {
            if (m_tooDeep++ == 0)
                report(m_problems, {here(), container.is_array() ? "[…]" : "{…}", Text::tr("objects and arrays nested at most %1 deep", deepestNesting), {}});
            return true;
        }
        Frame frame;
        frame.pointer = here();
        frame.value = std::move(container);
        m_frames.push_back(std::move(frame));
        return true;
    }

    bool close()
    {
        if (m_tooDeep > 0)
            return --m_tooDeep > 0 || attach(Json());
        Json value = std::move(m_frames.back().value);
        m_frames.pop_back();
        return attach(std::move(value));
    }

    bool attach(Json value)
    {
        if (m_tooDeep > 0)
            return true;
        if (m_frames.empty()) {
            m_root = std::move(value);
            return true;
        }
        Frame& frame = m_frames.back();
        if (frame.value.is_array())
            frame.value.push_back(std::move(value));
        else if (!frame.repeated) // `keys` has told that the name is new: no search through the members
            frame.value.get_ref<Json::object_t&>().emplace_back(*frame.key, std::move(value));
        else if (frame.repetition < mostProblems)
            m_problems[frame.repetition].found = shortJson(value);
        frame.key.reset();
        return true;
    }

    std::string_view m_text;
    Json m_root;
    std::vector<Frame> m_frames;
    std::size_t m_tooDeep = 0; // containers open below the deepest one that is read; null stands for them
    std::vector<Problem> m_problems;
    std::unordered_set<std::string> m_unread;
    std::optional<TextRange> m_numberTooLarge;
};

/// Numbers that are whole are written as such: 7.0 → 7.
Json canonical(Json value)
{
    if (value.is_structured()) {
        for (Json& child : value)
            child = canonical(std::move(child));
    } else if (value.is_number_float()) {
        const double number = value.get<double>();
        if (number == std::trunc(number) && std::abs(number) < 9e15)
            return static_cast<std::int64_t>(number);
    }
    return value;
}

} // namespace

void report(std::vector<Problem>& problems, Problem problem)
{
    if (problems.size() < mostProblems)
        problems.push_back(std::move(problem));
    else if (problems.size() == mostProblems)
        problems.push_back({{}, {}, Text::tr("fewer problems: there are more than these %1", mostProblems), {}});
}

ParsedJson parseJson(std::string_view text)
{
    std::string readable;
    std::vector<Problem> tooLarge;
    for (;;) {
        TreeBuilder builder(text);
        Json::sax_parse(text.begin(), text.end(), &builder);
        const auto number = builder.numberTooLarge();
        ParsedJson parsed = builder.take();
        if (!number || tooLarge.size() == mostTooLarge) {
            for (const Problem& problem : tooLarge)
                parsed.unread.insert(problem.pointer);
            parsed.problems.insert(parsed.problems.begin(), tooLarge.begin(), tooLarge.end());
            return parsed;
        }
        // The library ends at a number that no double holds. It is told, and 0 read in its place, so that what is wrong behind it is told as well.
        tooLarge.push_back(std::move(parsed.problems.back()));
        if (readable.empty())
            readable = text;
        readable.replace(number->begin, number->size, number->size, ' ');
        readable[number->begin] = '0';
        text = readable;
    }
}

std::string childPointer(std::string_view parent, std::string_view key)
{
    std::string pointer(parent);
    pointer += '/';
    for (const char c : key) {
        if (c == '~')
            pointer += "~0";
        else if (c == '/')
            pointer += "~1";
        else
            pointer += c;
    }
    return pointer;
}

std::string childPointer(std::string_view parent, std::size_t index)
{
    return std::string(parent) + '/' + std::to_string(index);
}

std::vector<std::string> pointerParts(std::string_view pointer)
{
    std::vector<std::string> parts;
    for (std::size_t i = 0; i < pointer.size(); ++i) {
        if (pointer[i] == '/') {
            parts.emplace_back();
        } else if (!parts.empty() && pointer[i] == '~' && i + 1 < pointer.size()) {
            ++i;
            parts.back() += pointer[i] == '1' ? '/' : '~';
        } else if (!parts.empty()) {
            parts.back() += pointer[i];
        }
    }
    return parts;
}

std::string shortJson(const Json& value)
{
    constexpr std::size_t longest = 60;
    // A large object is not dumped only to be cut: its kind and size say enough.
    std::string text;
    if (value.is_object() && value.size() > 3)
        text = "{… " + std::to_string(value.size()) + " members}";
    else if (value.is_array() && value.size() > 12)
        text = "[… " + std::to_string(value.size()) + " elements]";
    else
        text = value.dump(-1, ' ', false, Json::error_handler_t::replace);
    return shortened(text, longest);
}

std::string canonicalJson(const Json& value)
{
    return canonical(value).dump(2) + '\n';
}

std::string compactJson(const Json& value)
{
    return canonical(value).dump();
}

} // namespace headroom
