// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benches.h"

#include "core/exchange/aws/estate_reader.h"

#include <sys/resource.h>
#include <unistd.h>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <sstream>

namespace headroom::bench {

namespace {

using Counts = std::map<std::string, std::int64_t>; // addresses by subnet

std::string hex17(std::uint64_t number)
{
    std::string text(17, '0');
    std::snprintf(text.data(), text.size() + 1, "0%016llx", static_cast<unsigned long long>(number));
    return text;
}

/// One interface as `aws ec2 describe-network-interfaces` prints it.
std::string interfaceText(std::uint64_t number)
{
    const std::string address = "10." + std::to_string(number >> 16 & 0xff) + '.' + std::to_string(number >> 8 & 0xff) + '.' + std::to_string(number & 0xff);
    const std::string subnet = hex17(0xabc000 + number % 40);
    std::string text = R"(        {
            "Attachment": {
                "AttachTime": "2026-03-02T08:11:45.000Z",
                "AttachmentId": "eni-attach-)" + hex17(number) + R"(",
                "DeleteOnTermination": false,
                "DeviceIndex": 1,
                "InstanceOwnerId": "111122223333",
                "Status": "attached"
            },
            "AvailabilityZone": "us-east-1a",
            "Description": "[DO NOT DELETE] ENI managed by SageMaker for Studio Domain(d-x1y2z3a4b5c6) - )" + hex17(number * 31) + R"(",
            "Groups": [
                {
                    "GroupName": "studio-sg",
                    "GroupId": "sg-0123456789abcdef0"
                }
            ],
            "InterfaceType": "interface",
            "Ipv6Addresses": [],
            "MacAddress": "0e:11:5a:11:c2:33",
            "NetworkInterfaceId": "eni-)" + hex17(number * 0x9E3779B97F4A7C15u) + R"(",
            "OwnerId": "111122223333",
            "PrivateDnsName": "ip-10-0-0-4.ec2.internal",
            "PrivateIpAddress": ")" + address + R"(",
            "PrivateIpAddresses": [
                {
                    "Primary": true,
                    "PrivateDnsName": "ip-10-0-0-4.ec2.internal",
                    "PrivateIpAddress": ")" + address + R"("
                }
            ],)";
    if (number % 10 == 0)
        text += "\n            \"Ipv4Prefixes\": [{\"Ipv4Prefix\": \"10.0.0.16/28\"}],";
    return text + R"(
            "RequesterId": "AROAEXAMPLE:SageMaker",
            "RequesterManaged": true,
            "SourceDestCheck": true,
            "Status": "in-use",
            "SubnetId": "subnet-)" + subnet + R"(",
            "TagSet": [
                {
                    "Key": "ManagedByAmazonSageMakerResource",
                    "Value": "arn:aws:sagemaker:us-east-1:111122223333:domain/d-x1y2z3a4b5c6"
                }
            ],
            "VpcId": "vpc-0a1b2c3d4e5f60718"
        })";
}

void writeReply(const std::filesystem::path& file, std::size_t bytes)
{
    std::ofstream out(file, std::ios::binary);
    out << "{\n    \"NetworkInterfaces\": [\n";
    std::size_t written = 0;
    for (std::uint64_t number = 1; written < bytes; ++number) {
        const std::string text = (number == 1 ? "" : ",\n") + interfaceText(number);
        out << text;
        written += text.size();
    }
    out << "\n    ]\n}\n";
}

std::optional<Counts> readReply(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    EstateReader reader;
    if (!reader.read(Reply::NetworkInterfaces, in).empty())
        return std::nullopt;
    Counts counts;
    for (const auto& [subnet, held] : reader.estate().held)
        counts[subnet] = held.total();
    return counts;
}

/// Peak memory of a process of its own that does nothing but read the file, in KiB.
std::optional<long> peakOf(const std::filesystem::path& file)
{
    const auto output = outputOf("'" + std::filesystem::read_symlink("/proc/self/exe").string() + "' --read-interfaces '" + file.string() + "'");
    return output ? std::optional(std::stol(*output)) : std::nullopt;
}

struct BaselineAnswer {
    double seconds = 0;
    long peak = 0;
    Counts counts;
};

std::optional<BaselineAnswer> runBaseline(const std::filesystem::path& file, const std::string& python, const std::string& script)
{
    const auto output = outputOf("'" + python + "' -B '" + script + "' '" + file.string() + "'");
    if (!output)
        return std::nullopt;
    BaselineAnswer answer;
    std::istringstream lines(*output);
    lines >> answer.seconds >> answer.peak;
    std::string subnet;
    for (std::int64_t count = 0; lines >> subnet >> count;)
        answer.counts[subnet] = count;
    return answer;
}

} // namespace

bool printPeakOfReading(const std::string& file)
{
    struct ::rusage usage = {};
    if (!readReply(file) || getrusage(RUSAGE_SELF, &usage) != 0)
        return false;
    std::cout << usage.ru_maxrss << '\n';
    return true;
}

bool benchInspect(Effort effort, const std::string& python, const std::string& baselineScript)
{
    const std::size_t megabytes = effort == Effort::Quick ? 2 : 100;
    const auto file = std::filesystem::temp_directory_path() / ("headroom_bench_" + std::to_string(getpid()) + ".json");
    writeReply(file, megabytes * 1'000'000);
    const double seconds = medianSeconds(effort == Effort::Quick ? 1 : 5, 1, [&] { keep(readReply(file)); });
    const auto counts = readReply(file);
    const auto peak = peakOf(file);
    const auto baseline = runBaseline(file, python, baselineScript);
    std::filesystem::remove(file);
    if (!baseline || !counts || baseline->counts != *counts || !peak) {
        std::cerr << "The reader of network interfaces and Python's json count differently, or one of them failed.\n";
        return false;
    }
    const std::string name = std::to_string(megabytes) + " MB of network interfaces";
    printRow(name + " read", seconds, Baseline{"Python json.load", baseline->seconds});
    printMemoryRow(name + ", peak memory", *peak, {"Python json.load", baseline->peak});
    return true;
}

} // namespace headroom::bench
