// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/code/domain_network.h"

#include <array>
#include <string>
#include <string_view>

namespace headroom {

enum class CodeLanguage { Terraform, CloudFormation, AwsCli };
inline constexpr std::array codeLanguages{CodeLanguage::Terraform, CodeLanguage::CloudFormation, CodeLanguage::AwsCli};

/// The network in that language: terraformText(), cloudFormationText() or awsCliText().
std::string codeIn(CodeLanguage language, const DomainNetwork& network);

/// "terraform", "cloudformation", "aws-cli": as the command line spells them.
std::string_view nameOf(CodeLanguage language);
/// "tf", "yaml", "sh".
std::string_view endingOf(CodeLanguage language);

} // namespace headroom
