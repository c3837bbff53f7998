// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/aws/estate_reader.h"

#include "core/estate/inspection.h"
#include "core/exchange/aws/placed_buffer.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>

using namespace headroom;

namespace {

std::vector<ReplyProblem> readInto(EstateReader& reader, Reply reply, const std::string& text)
{
    std::istringstream in(text);
    return reader.read(reply, in);
}

/// What is wrong with a text, as "document pointer: found: allowed".
std::vector<std::string> problemsOf(Reply reply, const std::string& text)
{
    EstateReader reader;
    std::vector<std::string> words;
    for (const auto& [document, problem] : readInto(reader, reply, text))
        words.push_back(std::to_string(document) + ' ' + problem.pointer + ": " + problem.found + ": " + english(problem.allowed));
    return words;
}

std::string subnetText(const std::string& id, const std::string& members = {})
{
    return R"({"SubnetId": ")" + id + R"(", "CidrBlock": "10.0.0.0/24")" + members + '}';
}

/// Ends a text at a given place, and makes up its bytes as they are asked for: no reader can say that it was whole in memory.
class Endless : public std::streambuf {
public:
    Endless(std::string start, std::string piece, std::size_t pieces, std::string end)
        : m_start(std::move(start))
        , m_piece(std::move(piece))
        , m_pieces(pieces)
        , m_end(std::move(end))
    {
        give(m_start);
    }

protected:
    int_type underflow() override
    {
        if (m_given < m_pieces)
            give(m_piece);
        else if (m_given == m_pieces)
            give(m_end);
        else
            return traits_type::eof();
        ++m_given;
        return traits_type::to_int_type(*gptr());
    }

private:
    void give(std::string& text) { setg(text.data(), text.data(), text.data() + text.size()); }
    std::string m_start;
    std::string m_piece;
    std::size_t m_pieces;
    std::string m_end;
    std::size_t m_given = 0;
};

} // namespace

TEST(EstateReader, namesAZoneInOneWay)
{
    EstateReader reader;
    const auto zone = [](const char* name, const char* id, const char* account) {
        return std::string(R"(, "VpcId": "v")") + (*name ? std::string(R"(, "AvailabilityZone": ")") + name + '"' : "") + (*id ? std::string(R"(, "AvailabilityZoneId": ")") + id + '"' : "")
            + (*account ? std::string(R"(, "OwnerId": ")") + account + '"' : "");
    };
    // Names alone come first, and in another file: what is told later counts as well.
    readInto(reader, Reply::Subnets,
        R"({"Subnets": [)" + subnetText("a", zone("us-east-1a", "", "1")) + ',' + subnetText("b", zone("us-east-1a", "", "2")) + ','
            + subnetText("c", zone("us-east-1a", "", "3")) + ',' + subnetText("d", zone("us-east-1a", "", "")) + ',' + subnetText("e", zone("us-east-1b", "", "")) + ','
            + subnetText("f") + "]}");
    EXPECT_EQ(inspectEstate(reader.estate()).warnings.size(), 6u) << "one for each missing count, and none of zones: nothing is known by its id";
    readInto(reader, Reply::Subnets,
        R"({"Subnets": [)" + subnetText("g", zone("us-east-1a", "use1-az1", "1")) + ',' + subnetText("h", zone("us-east-1a", "use1-az2", "2")) + ','
            + subnetText("i", zone("us-east-1b", "use1-az4", "2")) + ',' + subnetText("j", zone("", "use1-az6", "3")) + "]}");
    std::vector<std::string> zones;
    for (const EstateSubnet& subnet : reader.estate().subnets)
        zones.push_back(subnet.zone);
    // Accounts have their own names; a record without one is clear where all accounts agree.
    EXPECT_EQ(zones, (std::vector<std::string>{"use1-az1", "use1-az2", "us-east-1a", "us-east-1a", "use1-az4", "", "use1-az1", "use1-az2", "use1-az4", "use1-az6"}));
    std::vector<std::string> warnings;
    for (const Text& warning : inspectEstate(reader.estate()).warnings)
        warnings.push_back(english(warning));
    EXPECT_EQ(std::count(warnings.begin(), warnings.end(), "The zone us-east-1a is told by its name alone, beside others of its VPC that are told by their ids. It may be one "
                                                           "of those, and be counted twice."),
        1);
}

TEST(EstateReader, joinsPagesAndCountsWhatTheyRepeatOnce)
{
    EstateReader reader;
    const std::string one = R"({"NetworkInterfaceId": "eni-0123456789abcdef0", "SubnetId": "s", "PrivateIpAddress": "10.0.0.4"})";
    const std::string two = R"({"NetworkInterfaceId": "eni-0123456789abcdef1", "SubnetId": "s", "PrivateIpAddress": "10.0.0.5"})";
    EXPECT_TRUE(readInto(reader, Reply::NetworkInterfaces, "\xEF\xBB\xBF{\"NetworkInterfaces\": [" + one + "], \"NextToken\": \"t\"}\n {\"NetworkInterfaces\":[" + one + ',' + two + "]}").empty());
    EXPECT_TRUE(readInto(reader, Reply::NetworkInterfaces, "{\"NetworkInterfaces\": [" + two + "]}").empty());
    const Estate& estate = reader.estate();
    EXPECT_EQ(estate.held.at("s")[Owner::Other], 2);
    EXPECT_EQ(estate.held.at("s").interfaces, 2);
    EXPECT_EQ(estate.read[indexOf(Reply::NetworkInterfaces)], 2);
    EXPECT_EQ(estate.repeated[indexOf(Reply::NetworkInterfaces)], 2);
    EXPECT_FALSE(estate.morePages[indexOf(Reply::NetworkInterfaces)]);
    EXPECT_TRUE(readInto(reader, Reply::NetworkInterfaces, R"({"NetworkInterfaces": [], "NextToken": "t"})").empty());
    EXPECT_TRUE(reader.estate().morePages[indexOf(Reply::NetworkInterfaces)]);
}

TEST(EstateReader, tellsIdsApart)
{
    EstateReader reader;
    const std::vector<std::string> ids{"eni-1", "eni-01", "eni-001", "eni-0123456789abcdef0", "eni-0123456789abcdef01234567", "eni-0123456789abcdef012345678", "eni-", "eni-xyz", "other", "ENI-1"};
    std::string list;
    for (int round = 0; round < 2; ++round)
        for (const std::string& id : ids)
            list += (list.empty() ? "" : ",") + std::string(R"({"NetworkInterfaceId": ")") + id + R"(", "SubnetId": "s", "PrivateIpAddress": "1"})";
    EXPECT_TRUE(readInto(reader, Reply::NetworkInterfaces, "{\"NetworkInterfaces\": [" + list + "]}").empty());
    EXPECT_EQ(reader.estate().held.at("s").interfaces, static_cast<std::int64_t>(ids.size()));
    EXPECT_EQ(reader.estate().repeated[indexOf(Reply::NetworkInterfaces)], static_cast<std::int64_t>(ids.size()));
}

TEST(EstateReader, countsAddressesAndPrefixes)
{
    const std::pair<const char*, std::int64_t> rows[] = {
        {R"("PrivateIpAddress": "10.0.0.4")", 1},
        {R"("PrivateIpAddresses": [{"PrivateIpAddress": "10.0.0.4"}, {"PrivateIpAddress": "10.0.0.5", "Association": {"PublicIp": "1.2.3.4"}}])", 2},
        {R"("PrivateIpAddress": "10.0.0.4", "PrivateIpAddresses": [{"PrivateIpAddress": "10.0.0.4", "Primary": true}])", 1},
        {R"("PrivateIpAddress": "10.0.0.4", "PrivateIpAddresses": [], "Ipv4Prefixes": [{"Ipv4Prefix": "10.0.0.16/28"}, {"Ipv4Prefix": "10.0.0.32/28"}])", 33},
        {R"("PrivateIpAddress": null, "PrivateIpAddresses": null, "Ipv4Prefixes": null, "TagSet": null, "Description": null, "InterfaceType": null)", 0},
        {R"("Ipv6Addresses": [{"Ipv6Address": "2600::1"}], "Operator": {"Managed": false, "X": [[{"PrivateIpAddress": 7}]]})", 0},
    };
    for (const auto& [members, addresses] : rows) {
        EstateReader reader;
        EXPECT_TRUE(readInto(reader, Reply::NetworkInterfaces, R"({"NetworkInterfaces": [{"SubnetId": "s", )" + std::string(members) + "}]}").empty()) << members;
        EXPECT_EQ(reader.estate().held.at("s").total(), addresses) << members;
    }
}

TEST(EstateReader, knowsZonesBlocksAndNamesOfSubnets)
{
    EstateReader reader;
    EXPECT_TRUE(readInto(reader, Reply::Subnets, R"({"ResponseMetadata": {"HTTPHeaders": {"Subnets": []}}, "Subnets": [)"
        + subnetText("s1", R"(, "AvailabilityZone": "us-east-1a", "AvailabilityZoneId": "use1-az6", "Tags": [{"Key": "x", "Value": "y"}, {"Key": "Name", "Value": "n"}])") + ','
        + subnetText("s2", R"(, "AvailabilityZone": "us-east-1a", "AvailabilityZoneId": null, "CreatedAt": 1700000000.123, "Other": 1e300)") + R"(, null, {"SubnetId": "s3", "Ipv6Native": true},)"
        + subnetText("s2", R"(, "AvailableIpAddressCount": 7)") + "]}").empty());
    const Estate& estate = reader.estate();
    ASSERT_EQ(estate.subnets.size(), 2u);
    EXPECT_EQ(estate.subnets[0], (EstateSubnet{"s1", "", "n", "use1-az6", Cidr::of("10.0.0.0/24"), std::nullopt, "use1-az6", "us-east-1a", ""}));
    EXPECT_EQ(estate.subnets[1], (EstateSubnet{"s2", "", "", "use1-az6", Cidr::of("10.0.0.0/24"), std::nullopt, "", "us-east-1a", ""}));
    EXPECT_EQ(estate.subnetsWithoutBlock, 1);
    EXPECT_EQ(estate.repeated[indexOf(Reply::Subnets)], 1);
}

TEST(EstateReader, countsAssociatedBlocksOfVpcsAlone)
{
    EstateReader reader;
    const auto block = [](const char* cidr, const char* state) {
        return R"({"CidrBlock": ")" + std::string(cidr) + R"(", "CidrBlockState": {"State": ")" + state + "\"}}";
    };
    EXPECT_TRUE(readInto(reader, Reply::Vpcs, R"({"Vpcs": [{"VpcId": "v1", "State": "available", "CidrBlock": "10.0.0.0/16", "CidrBlockAssociationSet": [)" + block("100.64.0.0/16", "associated") + ','
        + block("10.0.0.0/16", "associated") + ',' + block("10.1.0.0/16", "disassociated") + ',' + block("10.2.0.0/16", "associating")
        + R"(]}, {"VpcId": "v2", "CidrBlock": "10.9.0.0/16"}, {"VpcId": "v3"}]})").empty());
    const auto& vpcs = reader.estate().vpcs;
    ASSERT_EQ(vpcs.size(), 3u);
    EXPECT_EQ(vpcs[0].cidrs, (std::vector{Cidr::of("10.0.0.0/16"), Cidr::of("100.64.0.0/16")}));
    EXPECT_EQ(vpcs[1].cidrs, std::vector{Cidr::of("10.9.0.0/16")});
    EXPECT_TRUE(vpcs[2].cidrs.empty());
}

TEST(EstateReader, knowsWhoIsActive)
{
    EstateReader reader;
    EXPECT_TRUE(readInto(reader, Reply::Apps, R"({"Apps": [
        {"DomainId": "d-1", "UserProfileName": "a", "AppType": "JupyterServer", "AppName": "default", "Status": "InService", "CreationTime": 1772441105.009},
        {"DomainId": "d-1", "UserProfileName": "a", "AppType": "KernelGateway", "AppName": "k", "Status": "InService", "CreationTime": "2026-03-02T08:11:45+00:00"},
        {"DomainId": "d-1", "UserProfileName": "b", "AppType": "KernelGateway", "AppName": "k", "Status": "Deleted"},
        {"DomainId": "d-1", "SpaceName": "s", "AppType": "JupyterLab", "AppName": "default", "Status": "InService"},
        {"DomainId": "d-1", "SpaceName": "s", "AppType": "JupyterLab", "AppName": "default", "Status": "InService"},
        {"DomainId": "d-2", "UserProfileName": "a", "AppType": "Canvas", "AppName": "default"}]})").empty());
    const auto& activity = reader.estate().activity;
    ASSERT_EQ(activity.size(), 1u);
    EXPECT_EQ(activity.at("d-1").users, std::set<std::string>{"a"});
    EXPECT_EQ(activity.at("d-1").spaces, std::set<std::string>{"s"});
    EXPECT_EQ(activity.at("d-1").apps, 3);
    EXPECT_EQ(reader.estate().repeated[indexOf(Reply::Apps)], 1);
}

TEST(EstateReader, saysWhatIsNoReply)
{
    const std::string asked = R"(a reply of aws ec2 describe-subnets, an object with the member "Subnets")";
    const std::pair<std::string, std::vector<std::string>> rows[] = {
        {"", {"1 : nothing: " + asked}},
        {" \n", {"1 : nothing: " + asked}},
        {"{}", {"1 : {}: " + asked}},
        {R"({"Subnets": null})", {}},
        {R"({"Reservations": []})", {"1 : {\"Reservations\": …}: " + asked + "; this looks like a reply of aws ec2 describe-instances"}},
        {R"({"Subnets": []} {"Vpcs": []})", {"2 : {\"Vpcs\": …}: " + asked + "; this looks like a reply of aws ec2 describe-vpcs"}},
        {R"({"Subnets": []} x)", {"2 : \"x\": " + asked + ", as the AWS CLI prints it with --output json (line 1, column 17)"}},
        {R"({"Subnets": {}})", {"1 /Subnets: {…}: an array of objects"}},
        {R"({"Subnets": 3})", {"1 /Subnets: 3: an array of objects"}},
        {R"({"Subnets": [[]]})", {"1 /Subnets/0: […]: an object"}},
        {"{\"Subnets\": [\n{]}", {"1 /Subnets/0: \"\\\"Subnets\\\": [<U+000A>{]\": valid JSON in UTF-8 (line 2, column 2)"}},
        {"{\"Subnets\": [\n", {"1 /Subnets/0: \"\\\"Subnets\\\": [<U+000A>\": valid JSON; the text ends too early (line 2, column 1)"}},
        {R"({"Subnets": [{"SubnetId": 1e999}]})", {"1 /Subnets/0/SubnetId: \"1e999\": a number below 1.8e308 (line 1, column 32)"}},
    };
    for (const auto& [text, problems] : rows)
        EXPECT_EQ(problemsOf(Reply::Subnets, text), problems) << text;
    EXPECT_EQ(problemsOf(Reply::Domain, R"({"DomainId": "d-1", "SpaceArn": "arn", "SpaceName": "s"})"),
        std::vector<std::string>{R"(1 : {"DomainId": …, "SpaceArn": …, "SpaceName": …}: a reply of aws sagemaker describe-domain, an object with the member "DomainId"; this looks like a reply of aws sagemaker describe-space)"});
}

TEST(EstateReader, readsPastNoBound)
{
    const std::string deep(70, '[');
    EXPECT_EQ(problemsOf(Reply::Subnets, R"({"Subnets": [], "Future": )" + deep).size(), 1u);
    const std::string shallow = std::string(63, '[') + std::string(63, ']');
    EXPECT_TRUE(problemsOf(Reply::Subnets, R"({"Subnets": [], "Future": )" + shallow + '}').empty());
    const std::string tags = R"({"Key": "k", "Value": ")" + std::string(4'000, 'v') + "\"}";
    std::string many = tags;
    for (int i = 0; i < 300; ++i)
        many += ',' + tags;
    const auto problems = problemsOf(Reply::Subnets, R"({"Subnets": [)" + subnetText("s", R"(, "Tags": [)" + many + ']') + "]}");
    ASSERT_EQ(problems.size(), 1u);
    EXPECT_NE(problems[0].find("records of at most 1 MiB"), std::string::npos);
    EXPECT_EQ(problemsOf(Reply::Subnets, R"({"Subnets": [)" + subnetText(std::string(4'097, 's')) + "]}").size(), 1u);
}

TEST(EstateReader, endsAtATextWithoutEnd)
{
    // 200 MB of one text, in a member that nobody reads.
    Endless bytes(R"({"Subnets": [], "Future": ")", std::string(1 << 20, 'x'), 200, "\"}");
    std::istream in(&bytes);
    EstateReader reader;
    const auto problems = reader.read(Reply::Subnets, in);
    ASSERT_EQ(problems.size(), 1u);
    EXPECT_EQ(problems[0].problem.pointer, "/Future");
    EXPECT_EQ(english(problems[0].problem.allowed).substr(0, 34), "texts and blanks of at most 1 MiB ");
}

TEST(EstateReader, readsALongListWhoseTokensLieAcrossPieces)
{
    // Pieces of 64 KiB end within names, texts and numbers: 97 divides no power of two.
    std::string piece;
    for (int i = 0; i < 97; ++i)
        piece += R"({"SubnetId":"s-é","Description":"EFS mount target for fs-1","PrivateIpAddresses":[{"PrivateIpAddress":"10.0.0.4"},{"PrivateIpAddress":"10.0.0.5"}],"X":-12.5e3},)";
    Endless bytes("{\"NetworkInterfaces\": [", piece, 100, "null]}");
    std::istream in(&bytes);
    EstateReader reader;
    EXPECT_TRUE(reader.read(Reply::NetworkInterfaces, in).empty());
    EXPECT_EQ(reader.estate().held.at("s-é")[Owner::Efs], 2 * 97 * 100);
}

TEST(PlacedBuffer, knowsItsPlaceInEveryPiece)
{
    std::string text;
    for (int line = 1; line <= 30'000; ++line)
        text += "12345\n";
    std::istringstream in(text + "end");
    PlacedBuffer buffer(in);
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (i % 9'973 == 0) {
            const auto [line, column] = buffer.next();
            EXPECT_EQ(line, i / 6 + 1);
            EXPECT_EQ(column, i % 6 + 1);
        }
        buffer.mark();
        ASSERT_EQ(buffer.sbumpc(), text[i]);
    }
    EXPECT_EQ(buffer.next().line, 30'001u);
}

TEST(FindReply, goesByTheFirstMemberThatTells)
{
    const std::pair<const char*, std::optional<Reply>> rows[] = {
        {R"({"Subnets": []})", Reply::Subnets},
        {"\xEF\xBB\xBF\n {\"NetworkInterfaces\": [{\"SubnetId\": 1", Reply::NetworkInterfaces}, // broken further on: its reader says so
        {R"({"NextToken": "t", "Odd": {"Subnets": []}, "Vpcs": []})", Reply::Vpcs},
        {R"({"VpcEndpoints": [], "Subnets": []})", Reply::VpcEndpoints},
        {R"({"Apps": []} {"Subnets": []})", Reply::Apps},
        {R"({"DomainId": "d-1", "SubnetIds": []})", Reply::Domain},
        {R"({"SubnetIds": [], "DomainArn": "arn", "DomainId": "d-1"})", Reply::Domain},
        {R"({"DomainId": "d-1", "Status)", Reply::Domain},
        {R"({"DomainId": "d-1", "UserProfileArn": "arn"})", std::nullopt},
        {R"({"Reservations": []})", std::nullopt},
        {R"({"Subnet": []})", std::nullopt},
        {R"([{"Subnets": []}])", std::nullopt},
        {R"({"Odd": {"Subnets": []}})", std::nullopt},
        {"{}", std::nullopt},
        {"", std::nullopt},
        {"nonsense", std::nullopt},
        {R"({"Odd": [1, 2)", std::nullopt},
    };
    for (const auto& [text, reply] : rows) {
        std::istringstream in(text);
        const FoundReply found = findReply(in);
        EXPECT_EQ(found.reply, reply) << text;
        EXPECT_EQ(found.problems.empty(), reply.has_value()) << text;
    }
}

TEST(FindReply, saysWhyItIsNone)
{
    const std::string any = "a reply of aws ec2 describe-subnets, describe-network-interfaces, describe-vpcs or describe-vpc-endpoints, or of aws sagemaker describe-domain or list-apps";
    const std::pair<const char*, std::string> rows[] = {
        {R"({"Reservations": []})", R"({"Reservations": …} )" + any + "; this looks like a reply of aws ec2 describe-instances"},
        {R"({"DomainId": "d-1", "SpaceArn": "arn"})", R"({"DomainId": …, "SpaceArn": …} )" + any + "; this looks like a reply of aws sagemaker describe-space"},
        {R"({"format": "headroom-plan"})", R"({"format": …} )" + any},
        {"", "nothing " + any},
        {"[1]", "\"[1]\" " + any + ", as the AWS CLI prints it without --query (line 1, column 1)"},
        {"SUBNETS\t1", "\"SUBNETS\\t1\" " + any + ", as the AWS CLI prints it with --output json (line 1, column 1)"},
        {R"({"Odd": tru})", R"("\"Odd\": tru}" valid JSON in UTF-8 (line 1, column 12))"},
    };
    for (const auto& [text, words] : rows) {
        std::istringstream in(text);
        const FoundReply found = findReply(in);
        ASSERT_EQ(found.problems.size(), 1u) << text;
        EXPECT_EQ(found.problems[0].found + ' ' + english(found.problems[0].allowed), words);
    }
}

TEST(FindReply, leavesTheRestOfALongFileUnread)
{
    const std::string piece(1 << 16, ' ');
    Endless endless(R"({"Subnets": [)", piece, 1 << 20, "]}"); // 64 GiB
    std::istream in(&endless);
    EXPECT_EQ(findReply(in).reply, Reply::Subnets);
}
