// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estate/owner.h"

namespace headroom {

namespace {

constexpr std::string_view studioDescription = "[DO NOT DELETE] ENI managed by SageMaker for Studio Domain";

using Rule = std::pair<std::string_view, Owner>;

/// Types that belong to one service. Others ("interface", "efa", "trunk", what comes next year) say nothing of the owner.
constexpr std::array<Rule, 10> ownersByType{{
    {"efs", Owner::Efs},
    {"vpc_endpoint", Owner::Endpoint},
    {"gateway_load_balancer_endpoint", Owner::Endpoint},
    {"nat_gateway", Owner::Nat},
    {"natGateway", Owner::Nat}, // EC2's model spells it so
    {"lambda", Owner::Lambda},
    {"load_balancer", Owner::LoadBalancer},
    {"network_load_balancer", Owner::LoadBalancer},
    {"gateway_load_balancer", Owner::LoadBalancer},
    {"transit_gateway", Owner::Other},
}};

/// How services begin the description of their interfaces.
constexpr std::array<Rule, 5> ownersByDescription{{
    {"EFS mount target for ", Owner::Efs},
    {"VPC Endpoint Interface ", Owner::Endpoint},
    {"Interface for NAT Gateway ", Owner::Nat},
    {"AWS Lambda VPC ENI", Owner::Lambda},
    {"ELB ", Owner::LoadBalancer},
}};

bool startsWith(std::string_view text, std::string_view start)
{
    return text.substr(0, start.size()) == start;
}

/// "domain/d-abc" of "arn:aws:sagemaker:us-east-1:111122223333:domain/d-abc"; empty for what is no ARN.
std::string_view resourceOf(std::string_view arn)
{
    if (!startsWith(arn, "arn:"))
        return {};
    for (int colons = 0; colons < 5; ++colons) {
        const std::size_t colon = arn.find(':');
        if (colon == std::string_view::npos)
            return {};
        arn.remove_prefix(colon + 1);
    }
    return arn;
}

/// A notebook instance carries the tag as well, with its own ARN.
bool isOfStudio(std::string_view tag)
{
    if (!startsWith(tag, "arn:"))
        return true;
    const std::string_view resource = resourceOf(tag);
    for (const std::string_view kind : {"domain/", "space/", "app/", "user-profile/"})
        if (startsWith(resource, kind))
            return true;
    return false;
}

template <std::size_t Count>
std::optional<Owner> ruled(const std::array<Rule, Count>& rules, std::string_view text, bool (*matches)(std::string_view, std::string_view))
{
    for (const auto& [rule, owner] : rules)
        if (matches(text, rule))
            return owner;
    return std::nullopt;
}

} // namespace

Owner ownerOf(const InterfaceFacts& facts)
{
    if (const auto owner = ruled(ownersByType, facts.type, [](std::string_view a, std::string_view b) { return a == b; }))
        return *owner;
    if (startsWith(facts.description, studioDescription) || (facts.studioTag && isOfStudio(*facts.studioTag)))
        return Owner::Studio;
    return ruled(ownersByDescription, facts.description, startsWith).value_or(Owner::Other);
}

std::string studioDomainOf(const InterfaceFacts& facts)
{
    std::string_view text = facts.description;
    if (startsWith(text, studioDescription)) {
        text.remove_prefix(studioDescription.size());
        const std::size_t end = text.find(')');
        if (startsWith(text, "(") && end != std::string_view::npos)
            return std::string(text.substr(1, end - 1));
    }
    text = facts.studioTag ? resourceOf(*facts.studioTag) : std::string_view();
    const std::size_t slash = text.find('/');
    if (slash == std::string_view::npos)
        return {};
    text.remove_prefix(slash + 1);
    return std::string(text.substr(0, text.find('/')));
}

} // namespace headroom
