// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/code/code.h"

#include "core/exchange/code/aws_cli.h"
#include "core/exchange/code/cloudformation.h"
#include "core/exchange/code/terraform.h"

namespace headroom {

std::string codeIn(CodeLanguage language, const DomainNetwork& network)
{
    switch (language) {
    case CodeLanguage::Terraform: return terraformText(network);
    case CodeLanguage::CloudFormation: return cloudFormationText(network);
    case CodeLanguage::AwsCli: return awsCliText(network);
    }
    return {};
}

std::string_view nameOf(CodeLanguage language)
{
    switch (language) {
    case CodeLanguage::Terraform: return "terraform";
    case CodeLanguage::CloudFormation: return "cloudformation";
    case CodeLanguage::AwsCli: return "aws-cli";
    }
    return {};
}

std::string_view endingOf(CodeLanguage language)
{
    switch (language) {
    case CodeLanguage::Terraform: return "tf";
    case CodeLanguage::CloudFormation: return "yaml";
    case CodeLanguage::AwsCli: return "sh";
    }
    return {};
}

} // namespace headroom
