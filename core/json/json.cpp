// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/json.h"

#include <cmath>
#include <optional>

namespace headroom {

namespace {

constexpr std::size_t deepestNesting = 64;
constexpr std::size_t mostDigits = 17; // as many as a double may need; it holds no more
constexpr std::size_t mostProblems = 10'000;
constexpr std::size_t mostTooLarge = 20; // numbers that no double holds; each costs one more reading

std::size_t significantDigits(const std::string& number)
{
    std::string digits;
    for (const char c : number) {
        if (c == 'e' || c == 'E')
            break;
        if (c >= '0' && c <= '9' && (c != '0' || !digits.empty()))
            digits += c;
    }
    const auto last = digits.find_last_not_of('0');
    return last == std::string::npos ? 0 : last + 1;
}

/// A container that is being read. Its value moves into the one above when it is closed.
struct Frame {
    Json value;
    std::string pointer;
    std::optional<std::string> key;       // of the member being read; none between members
    std::unordered_set<std::string> keys; // objects alone
    bool repeated = false;                // the member being read stands here already: it is read, told and dropped
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

    ParsedJson take() { return {std::move(m_root), std::move(m_problems), {}}; }
    /// Where the number stands at which the reading ended, for no double holds it; none where something else ended it.
    std::optional<TextRange> numberTooLarge() const { return m_numberTooLarge; }

    bool null() override { return attach(Json()); }
    bool boolean(bool value) override { return attach(Json(value)); }
    bool number_integer(number_integer_t value) override { return attach(Json(value)); }
    bool number_unsigned(number_unsigned_t value) override { return attach(Json(value)); }
    bool number_float(number_float_t value, const string_t& token) override
    {
        if (significantDigits(token) > mostDigits)
            report(m_problems, {here(), printable(token), Text::tr("a number of at most %1 significant digits", mostDigits), {}});
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
        frame.key = name;
        frame.repeated = !frame.keys.insert(name).second;
        if (frame.repeated)
            report(m_problems, {childPointer(frame.pointer, name), shortJson(Json(name)), Text::tr("each member name once in an object; this one is repeated"), {}});
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
                report(m_problems, {here(), {}, Text::tr("objects and arrays nested at most %1 deep", deepestNesting), {}});
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
        frame.key.reset();
        return true;
    }

    std::string_view m_text;
    Json m_root;
    std::vector<Frame> m_frames;
    std::size_t m_tooDeep = 0; // containers open below the deepest one that is read; null stands for them
    std::vector<Problem> m_problems;
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
    if (text.size() <= longest)
        return text;
    std::size_t cut = longest - 3;
    while (cut > 0 && (static_cast<unsigned char>(text[cut]) & 0xC0) == 0x80)
        --cut;
    return text.substr(0, cut) + "…";
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
