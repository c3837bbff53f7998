// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

/// What the window offers to choose from, and what findings know of it. Read from resources/catalogue.
namespace headroom {

struct InstanceType {
    std::string name;     ///< "ml.p5.48xlarge"
    int networkCards = 1; ///< above 1, five addresses with EFA are only a floor
};
const std::vector<InstanceType>& instanceTypes();
/// 1 for types that are not in the catalogue.
int networkCards(std::string_view instanceType);

struct EndpointService {
    std::string name;    ///< short name, as plans spell it: "sagemaker.api"
    std::string service; ///< "com.amazonaws.REGION.sagemaker.api"
    std::string purpose; ///< one line
    bool gateway = false;         ///< exists as a gateway endpoint too
    bool vpcOnlyNeeds = false;    ///< a VPC-only domain without internet access can't do without it
};
const std::vector<EndpointService>& endpointServices();
const EndpointService* findEndpointService(std::string_view name);
/// The ten that the whitepaper counts.
const std::vector<std::string>& whitepaperEndpoints();

} // namespace headroom
