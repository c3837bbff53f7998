// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/catalogue.h"

#include "resources/embedded.h"

#include <nlohmann/json.hpp>

#include <unordered_map>

namespace headroom {

namespace {

using CatalogueJson = nlohmann::ordered_json;

std::vector<InstanceType> readInstanceTypes()
{
    std::vector<InstanceType> types;
    const auto json = CatalogueJson::parse(resources::instanceTypes());
    for (const auto& [family, entry] : json.at("families").items()) {
        const auto cards = entry.value("networkCards", CatalogueJson::object());
        for (const auto& size : entry.at("sizes")) {
            const auto sizeName = size.get<std::string>();
            types.push_back({family + "." + sizeName, cards.value(sizeName, 1)});
        }
    }
    return types;
}

struct EndpointCatalogue {
    std::vector<EndpointService> services;
    std::vector<std::string> whitepaper;
    std::unordered_map<std::string_view, std::size_t> byName;
};

EndpointCatalogue readEndpoints()
{
    EndpointCatalogue catalogue;
    const auto json = CatalogueJson::parse(resources::endpointServices());
    for (const auto& [name, entry] : json.at("services").items()) {
        catalogue.services.push_back({name, entry.at("service").get<std::string>(), entry.at("purpose").get<std::string>(), entry.value("gateway", false),
            entry.value("vpcOnlyNeeds", false)});
    }
    catalogue.whitepaper = json.at("whitepaper").get<std::vector<std::string>>();
    return catalogue;
}

const EndpointCatalogue& endpointCatalogue()
{
    static const EndpointCatalogue catalogue = [] {
        EndpointCatalogue read = readEndpoints();
        // Made last: views into the strings of the finished vector, which moving the catalogue leaves where they are.
        for (std::size_t i = 0; i < read.services.size(); ++i)
            read.byName.emplace(read.services[i].name, i);
        return read;
    }();
    return catalogue;
}

} // namespace

const std::vector<InstanceType>& instanceTypes()
{
    static const std::vector<InstanceType> types = readInstanceTypes();
    return types;
}

int networkCards(std::string_view instanceType)
{
    static const auto cards = [] {
        std::unordered_map<std::string_view, int> byName;
        for (const InstanceType& type : instanceTypes())
            byName.emplace(type.name, type.networkCards);
        return byName;
    }();
    const auto found = cards.find(instanceType);
    return found == cards.end() ? 1 : found->second;
}

const std::vector<EndpointService>& endpointServices() { return endpointCatalogue().services; }

const EndpointService* findEndpointService(std::string_view name)
{
    const auto& catalogue = endpointCatalogue();
    const auto found = catalogue.byName.find(name);
    return found == catalogue.byName.end() ? nullptr : &catalogue.services[found->second];
}

const std::vector<std::string>& whitepaperEndpoints() { return endpointCatalogue().whitepaper; }

} // namespace headroom
