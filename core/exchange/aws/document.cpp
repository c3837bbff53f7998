// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/aws/document.h"

#include "core/exchange/aws/placed_buffer.h"
#include "core/exchange/aws/record_handler.h"

#include <algorithm>
#include <cctype>

namespace headroom {

namespace {

constexpr int none = std::char_traits<char>::eof();

/// Any of the replies that are read: a record of which no member is.
const ReplyShape anyReply{Reply::Subnets, {}, {}, {}};

/// "Subnets" in quotes, or that it is a domain's description.
Text askedFor(const ReplyShape& shape)
{
    if (shape.call.empty())
        return Text::tr("a reply of aws ec2 describe-subnets, describe-network-interfaces, describe-vpcs or describe-vpc-endpoints, or of aws sagemaker describe-domain "
                        "or list-apps");
    if (shape.list.empty())
        return Text::tr("a reply of aws %1, an object with the member \"DomainId\"", shape.call);
    return Text::tr("a reply of aws %1, an object with the member \"%2\"", shape.call, shape.list);
}

/// The first bytes of what is no reply.
std::string firstBytes(PlacedBuffer& buffer)
{
    constexpr std::size_t most = 40;
    std::string text;
    for (int c = buffer.sgetc(); c != none && c != '\n' && text.size() < most; c = buffer.snextc())
        text += static_cast<char>(c);
    return Json(text).dump(-1, ' ', true, Json::error_handler_t::replace);
}

/// What stands where a reply has to begin.
Problem noReply(const ReplyShape& shape, PlacedBuffer& buffer)
{
    const auto [line, column] = buffer.next();
    const int first = buffer.sgetc();
    const std::string found = firstBytes(buffer);
    if (first == 0xFF || first == 0xFE)
        return {{}, found, Text::tr("JSON in UTF-8. This looks like UTF-16, which the > of Windows PowerShell writes: use | Out-File -Encoding utf8"), {}};
    if (first == '[')
        return {{}, found, Text::tr("%1, as the AWS CLI prints it without --query (line %2, column %3)", english(askedFor(shape)), line, column), {}};
    return {{}, found, Text::tr("%1, as the AWS CLI prints it with --output json (line %2, column %3)", english(askedFor(shape)), line, column), {}};
}

Problem nothingThere(const ReplyShape& shape)
{
    return {{}, "nothing", askedFor(shape), {}};
}

Problem otherReply(const ReplyShape& shape, const std::vector<std::string>& members)
{
    constexpr std::size_t most = 5;
    std::string found = "{";
    for (std::size_t i = 0; i < std::min(members.size(), most); ++i)
        found += (i == 0 ? "" : ", ") + Json(members[i]).dump(-1, ' ', false, Json::error_handler_t::replace) + ": …";
    found += members.size() > most ? ", …}" : "}";
    const std::string_view call = callThatAnswers(members);
    if (call.empty() || call == shape.call)
        return {{}, found, askedFor(shape), {}};
    return {{}, found, Text::tr("%1; this looks like a reply of aws %2", english(askedFor(shape)), call), {}};
}

/// The next byte that is no blank, not taken; `none` at the end.
int skipBlanks(PlacedBuffer& buffer)
{
    int c = buffer.sgetc();
    while (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
        buffer.mark();
        c = buffer.snextc();
    }
    return c;
}

/// A mark of three bytes that some editors put before UTF-8.
void skipByteOrderMark(PlacedBuffer& buffer)
{
    if (buffer.sgetc() == 0xEF && buffer.snextc() == 0xBB && buffer.snextc() == 0xBF)
        buffer.sbumpc();
}

/// One document; whether to go on to the next.
bool readDocument(const ReplyShape& shape, PlacedBuffer& buffer, const TakeRecord& take, std::vector<Problem>& problems, bool& morePages)
{
    const bool isOneRecord = shape.list.empty();
    const RecordHandler* reader = nullptr;
    RecordHandler handler(shape, buffer, problems, [&](const Json& record, const std::string& pointer) {
        // Descriptions of other things name their domain as well.
        if (isOneRecord && (!record.contains("DomainId") || callThatAnswers(reader->topMembers()) != shape.call)) {
            problems.push_back(otherReply(shape, reader->topMembers()));
            return true;
        }
        return take(record, pointer, problems);
    });
    reader = &handler;
    std::istream stream(&buffer);
    if (!Json::sax_parse(stream, &handler, Json::input_format_t::json, false))
        return false;
    morePages = handler.saysMorePages();
    if (!handler.foundRecords())
        problems.push_back(otherReply(shape, handler.topMembers()));
    return true;
}

/// The reply that such a call answers with; none where it is none of those that are read.
std::optional<Reply> replyOf(std::string_view call)
{
    for (std::size_t i = 0; i < replyCount; ++i)
        if (shapeOf(static_cast<Reply>(i)).call == call)
            return static_cast<Reply>(i);
    return std::nullopt;
}

/// Ends the reading at the first member that tells what reply it is.
class FirstMembers : public RecordHandler {
public:
    using RecordHandler::RecordHandler;

    bool key(std::string& name)
    {
        const std::size_t before = topMembers().size();
        if (!RecordHandler::key(name))
            return false;
        // The domain's id is in descriptions of all that belongs to a domain, too: that one is no more than a hint.
        m_hasEnded = topMembers().size() > before && name != "DomainId" && !callThatAnswers({name}).empty();
        return !m_hasEnded;
    }
    bool hasEnded() const { return m_hasEnded; }

private:
    bool m_hasEnded = false;
};

} // namespace

FoundReply findReply(std::istream& in)
{
    FoundReply found;
    PlacedBuffer buffer(in);
    skipByteOrderMark(buffer);
    const int first = skipBlanks(buffer);
    if (first != '{') {
        found.problems.push_back(first == none ? nothingThere(anyReply) : noReply(anyReply, buffer));
        return found;
    }
    FirstMembers handler(anyReply, buffer, found.problems, [](const Json&, const std::string&) { return true; });
    std::istream stream(&buffer);
    const bool isWhole = Json::sax_parse(stream, &handler, Json::input_format_t::json, false);
    found.reply = replyOf(callThatAnswers(handler.topMembers()));
    if (found.reply)
        found.problems.clear(); // whoever reads it tells them
    else if (isWhole || handler.hasEnded())
        found.problems.push_back(otherReply(anyReply, handler.topMembers()));
    return found;
}

ReadDocuments readDocuments(const ReplyShape& shape, std::istream& in, const TakeRecord& take)
{
    constexpr std::size_t mostBrokenDocuments = 100;
    ReadDocuments read;
    PlacedBuffer buffer(in);
    skipByteOrderMark(buffer);
    bool goesOn = true;
    for (std::size_t document = 1; goesOn && read.problems.size() < mostBrokenDocuments; ++document) {
        const int first = skipBlanks(buffer);
        std::vector<Problem> problems;
        if (first == none && document > 1)
            break;
        goesOn = first == '{' && readDocument(shape, buffer, take, problems, read.morePages);
        if (first == none)
            problems.push_back(nothingThere(shape));
        else if (first != '{')
            problems.push_back(noReply(shape, buffer));
        for (Problem& problem : problems)
            read.problems.push_back({document, std::move(problem)});
    }
    return read;
}

} // namespace headroom
