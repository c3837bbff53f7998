// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/input_texts.h"

#include <QtGlobal>

#include <array>

namespace headroom {

namespace {

constexpr const char* none = "";
constexpr const char* percentRange = QT_TR_NOOP("0 to 100 %, up to 4 decimals");
constexpr const char* anyName = QT_TR_NOOP("Any text that no other row has");
constexpr const char* whitepaper = QT_TR_NOOP("SageMaker Studio Administration Best Practices (AWS whitepaper), network management");
constexpr const char* vpcRules = QT_TR_NOOP("Amazon VPC User Guide: VPC and subnet CIDR blocks are /16 to /28, and AWS keeps five addresses of each subnet");
constexpr const char* canonicalBlock = QT_TR_NOOP("An IPv4 block in canonical form, as 10.0.0.0/16");

constexpr std::array texts{
    InputText{InputId::Ruleset, QT_TR_NOOP("What takes how many addresses: as the whitepaper's Table 1 counts Studio Classic, or as today's Studio does."), none, QT_TR_NOOP("Whitepaper, Table 1"), none, FigureOf::Rulesets},
    InputText{InputId::Zones, QT_TR_NOOP("Availability zones of the domain. Each has a subnet, and in each the mount target and every interface endpoint take their addresses."), QT_TR_NOOP("1 to 6"), QT_TR_NOOP("3"), whitepaper},
    InputText{InputId::Network, QT_TR_NOOP("Whether apps reach the internet through your VPC alone or through a network of SageMaker's. It does not change the count, since file-system traffic uses the VPC either way; it changes the findings."), none, QT_TR_NOOP("VPC only"), QT_TR_NOOP("SageMaker AI Developer Guide: Connect Studio in a VPC to external resources")},
    InputText{InputId::Placement, QT_TR_NOOP("How users may fall upon the zones: spread evenly, on the zones that are left when one fails, or all in one subnet. The subnet is sized for that."), none, QT_TR_NOOP("One subnet, the safe bound"), whitepaper},
    InputText{InputId::Margin, QT_TR_NOOP("Added to the user-level addresses of a subnet, for what nobody foresees. Domain-level addresses take no margin."), QT_TR_NOOP("0 to 1,000 %, up to 4 decimals"), QT_TR_NOOP("0 %")},
    InputText{InputId::GrowthRate, QT_TR_NOOP("By how much the number of users grows in a year; shared spaces grow alike. Domain-level addresses do not grow."), QT_TR_NOOP("−100 to 1,000 %, up to 4 decimals"), QT_TR_NOOP("0 %"), whitepaper},
    InputText{InputId::GrowthModel, QT_TR_NOOP("Compound: each year grows on the year before. Linear: each year adds the same share of the start."), none, QT_TR_NOOP("Compound")},
    InputText{InputId::Horizon, QT_TR_NOOP("Subnets are sized for the demand of that month, counted from the start. A subnet can't be resized later."), QT_TR_NOOP("0 to 120 months"), QT_TR_NOOP("12 months"), vpcRules},
    InputText{InputId::MountTarget, QT_TR_NOOP("Whether the domain's home directories are on EFS, which takes a mount target in each zone."), none, QT_TR_NOOP("On"), none, FigureOf::MountTarget},
    InputText{InputId::Account, QT_TR_NOOP("The AWS account that the domain is to be in. It is not needed for the count: the report names it, and quotas are counted per account."), QT_TR_NOOP("Any text; AWS accounts have 12 digits"), QT_TR_NOOP("None")},
    InputText{InputId::Region, QT_TR_NOOP("The AWS Region that the domain is to be in. It is not needed for the count: the report names it, and quotas are counted per Region."), QT_TR_NOOP("Any text, as eu-west-1"), QT_TR_NOOP("None")},
    InputText{InputId::DomainName, QT_TR_NOOP("A SageMaker Studio domain: its name in the plan, in the report and in exported code. Its cohorts stand below it."), QT_TR_NOOP("Any text that no other domain has")},
    InputText{InputId::CohortName, QT_TR_NOOP("Users who work alike: the same apps, the same jobs, the same share at once."), anyName},
    InputText{InputId::Users, QT_TR_NOOP("Users of the cohort at the start, at work or not."), QT_TR_NOOP("0 to 1,000,000, whole"), none, whitepaper},
    InputText{InputId::PeakConcurrency, QT_TR_NOOP("The share of the users who are at work in the busiest hour. Addresses are taken by those alone, rounded up to whole users."), percentRange, QT_TR_NOOP("100 %: everybody at once")},
    InputText{InputId::SpaceGroupName, QT_TR_NOOP("Shared spaces that are alike, as those of a team."), anyName},
    InputText{InputId::Spaces, QT_TR_NOOP("Shared spaces of the group at the start. All of them count as running at once."), QT_TR_NOOP("0 to 1,000,000, whole"), none, none, FigureOf::App},
    InputText{InputId::AppInstanceType, QT_TR_NOOP("What the apps run on. In Studio Classic all apps of a user on one type share an instance, and with it an address; in today's Studio each running space has its own."), QT_TR_NOOP("A type of the list, or any other"), none, none, FigureOf::App},
    InputText{InputId::AppsPerUser, QT_TR_NOOP("Apps, or running spaces, of an active user on this instance type. The whitepaper's ruleset counts the type once, however many they are; today's Studio counts each."), QT_TR_NOOP("1 to 100, whole"), QT_TR_NOOP("1"), none, FigureOf::App},
    InputText{InputId::AppUsers, QT_TR_NOOP("The share of the active users who use this instance type, rounded up to whole users."), percentRange, QT_TR_NOOP("100 %"), whitepaper},
    InputText{InputId::JobName, QT_TR_NOOP("A job that active users start with the domain's VPC. A job without a VPC configuration of its own takes no address and does not belong here."), anyName, none, whitepaper},
    InputText{InputId::JobKind, QT_TR_NOOP("What kind of job it is says how many addresses an instance of it takes. Kinds that the ruleset does not count are not offered."), none, QT_TR_NOOP("Training"), none, FigureOf::Jobs},
    InputText{InputId::JobInstanceType, QT_TR_NOOP("What the job runs on. Types with many network cards may take more addresses than the ruleset says: a finding tells of them."), QT_TR_NOOP("A type of the list, or any other")},
    InputText{InputId::InstancesPerUser, QT_TR_NOOP("Instances of this job that an active user has at the same time, on average: 0.1 is one for every ten users. The sum is rounded up to whole instances."), QT_TR_NOOP("0 to 1,000, up to 4 decimals"), QT_TR_NOOP("1"), whitepaper},
    InputText{InputId::Efa, QT_TR_NOOP("Whether the instances use the Elastic Fabric Adapter, which takes more addresses."), none, QT_TR_NOOP("Off"), none, FigureOf::Jobs},
    InputText{InputId::AddressesEach, QT_TR_NOOP("Addresses that one instance takes. It is the ruleset's figure until you type one that you have measured; emptied, it is the ruleset's again."), QT_TR_NOOP("1 to 256, whole"), QT_TR_NOOP("By the ruleset"), none, FigureOf::Jobs},
    InputText{InputId::EndpointType, QT_TR_NOOP("An interface endpoint takes an address in each zone, a gateway endpoint none. Only S3 and DynamoDB have gateway endpoints."), none, QT_TR_NOOP("Interface"), none, FigureOf::Endpoint},
    InputText{InputId::NewEndpoint, QT_TR_NOOP("A service that the VPC reaches without the internet. It is added as an interface endpoint."), QT_TR_NOOP("A service of the list, or any other"), none, none, FigureOf::Endpoint},
    InputText{InputId::LedgerMonth, QT_TR_NOOP("Whether the ledger shows the demand before growth, or that of the horizon, which the subnets are sized for."), none, QT_TR_NOOP("Horizon")},
    InputText{InputId::LedgerScope, QT_TR_NOOP("One active user of the first cohort, as the whitepaper prints its Table 1, or everybody."), none, QT_TR_NOOP("All users"), whitepaper},
    InputText{InputId::GrantedPrefix, QT_TR_NOOP("The size of subnet that you were given. The card then tells how many users fit it, how much growth, and when it is full."), QT_TR_NOOP("/16 to /28"), QT_TR_NOOP("As recommended"), vpcRules},
    InputText{InputId::ScenarioName, QT_TR_NOOP("The name of the scenario, in the navigator and in the report."), anyName},
    InputText{InputId::ScenarioNotes, QT_TR_NOOP("Why this scenario, for whoever reads the plan. The report prints it."), QT_TR_NOOP("Any text"), QT_TR_NOOP("None")},
    InputText{InputId::SensitivityRange, QT_TR_NOOP("How far each input is moved, down and up from where it stands, to see what it does to the answer. All others stay."), QT_TR_NOOP("1 to 100 %, whole")},
    InputText{InputId::HeatMapAcross, QT_TR_NOOP("The input that changes from left to right. All but the two of the map stay as they are."), QT_TR_NOOP("An input that the domain has")},
    InputText{InputId::HeatMapUp, QT_TR_NOOP("The input that changes from below to above. All but the two of the map stay as they are."), QT_TR_NOOP("An input that the domain has")},
    InputText{InputId::AcceptedRisk, QT_TR_NOOP("How often demand may exceed the subnet: the smallest subnet that is enough for that is named. Users are at work independently of each other, with the share of their cohort; instances land in the zones evenly. The chance is worked out exactly, not sampled.")},
    InputText{InputId::MapPool, QT_TR_NOOP("Which pool, or range round it, the map shows."), none, QT_TR_NOOP("The plan's first pool")},
    InputText{InputId::NewcomerSize, QT_TR_NOOP("The size of block that another domain would ask for. It is only tried: the plan stays as it is."), QT_TR_NOOP("/16 to /28"), none, vpcRules},
    InputText{InputId::PinnedBlock, QT_TR_NOOP("The block of the domain's VPC. Type one to keep the domain there; empty it, and one is found: the lowest that is free in the first pool with room, largest domains first."), canonicalBlock, QT_TR_NOOP("Found"), vpcRules},
    InputText{InputId::Pinned, QT_TR_NOOP("A pinned block stays where it is, whatever is added or grows; the others are placed round it."), none, QT_TR_NOOP("Off")},
    InputText{InputId::Pool, QT_TR_NOOP("A range that blocks may be placed in. The first pool with room is used."), canonicalBlock, QT_TR_NOOP("10.0.0.0/8"), vpcRules},
    InputText{InputId::Exclusion, QT_TR_NOOP("A range that somebody else has, or that is to stay free: never given out."), canonicalBlock},
    InputText{InputId::ExclusionReason, QT_TR_NOOP("Who has the range, or why it is to stay free. The map and the report name it."), QT_TR_NOOP("Any text"), QT_TR_NOOP("None")},
    InputText{InputId::ExistingSubnet, QT_TR_NOOP("A subnet that is there already: never given out again."), QT_TR_NOOP("An IPv4 block in canonical form, /16 to /28"), none, vpcRules},
    InputText{InputId::ExistingDomain, QT_TR_NOOP("The domain whose VPC the subnet is in."), QT_TR_NOOP("A domain of the plan")},
    InputText{InputId::ExistingZone, QT_TR_NOOP("The availability zone of the subnet: its id, as use1-az1, means the same in every account."), QT_TR_NOOP("Any text"), QT_TR_NOOP("None"), QT_TR_NOOP("AWS CLI: describe-subnets, AvailabilityZoneId")},
    InputText{InputId::ExistingUsed, QT_TR_NOOP("Addresses that are taken in it: the usable ones less those that are available."), QT_TR_NOOP("0 to as many as are usable"), QT_TR_NOOP("0"), QT_TR_NOOP("AWS CLI: describe-subnets, AvailableIpAddressCount")},
    InputText{InputId::BlockList, QT_TR_NOOP("Many lines at once, pasted, typed or from a file. What stands behind a tab, a comma or a semicolon belongs to the block before it. Nothing is added while a line is wrong."), QT_TR_NOOP("One block a line")},
    InputText{InputId::SubnetOrder, QT_TR_NOOP("How the subnets stand in the chart and in the table."), none, QT_TR_NOOP("Fullest first")},
    InputText{InputId::VpcToUse, QT_TR_NOOP("Which VPC the plan takes over: its subnets, endpoints and zones. A SageMaker domain lives in one VPC."), QT_TR_NOOP("A VPC of the files that were read")},
    InputText{InputId::ReportSections, QT_TR_NOOP("What the report says. The answer always comes first."), none, QT_TR_NOOP("All sections")},
    InputText{InputId::ReportDate, QT_TR_NOOP("The date that the report bears. The same plan and the same date give the same file."), none, QT_TR_NOOP("Today")},
    InputText{InputId::ReportLanguage, QT_TR_NOOP("The language that the report is written in, whatever the window's is."), none, QT_TR_NOOP("The window's language")},
    InputText{InputId::CodeLanguage, QT_TR_NOOP("What the network is written in. Terraform and CloudFormation can be applied again; the AWS CLI commands are run once."), none, QT_TR_NOOP("Terraform")},
    InputText{InputId::CodeVpc, QT_TR_NOOP("Whether the code makes a VPC with the domain's block, or gives the block to a VPC that is there, as a secondary CIDR."), none, QT_TR_NOOP("New"), QT_TR_NOOP("Amazon VPC User Guide: secondary CIDR blocks, up to five a VPC unless the quota is raised")},
    InputText{InputId::CodeDomain, QT_TR_NOOP("Whether the code makes the SageMaker Studio domain, too. What the plan does not know, such as its execution role, is a variable."), none, QT_TR_NOOP("Off")},
    InputText{InputId::PlanName, QT_TR_NOOP("The name of the plan, in the title and on the report."), QT_TR_NOOP("Any text")},
    InputText{InputId::PlanNotes, QT_TR_NOOP("What there is to know of the plan. The report prints it."), QT_TR_NOOP("Any text"), QT_TR_NOOP("None")},
    InputText{InputId::PlanHasStart, QT_TR_NOOP("Whether the plan starts in a certain month. Answers then name calendar months, and count months from the start otherwise."), none, QT_TR_NOOP("Off")},
    InputText{InputId::PlanStart, QT_TR_NOOP("The month that the plan starts in: growth and horizon are counted from there."), QT_TR_NOOP("A month of the years 1 to 9999"), QT_TR_NOOP("This month")},
};

static_assert(texts.size() == static_cast<std::size_t>(InputId::PlanStart) + 1, "each input has its text");
static_assert([] {
    for (std::size_t i = 0; i < texts.size(); ++i)
        if (static_cast<std::size_t>(texts[i].input) != i)
            return false;
    return true;
}(), "in the order of InputId");

} // namespace

const InputText& inputText(InputId input)
{
    return texts[static_cast<std::size_t>(input)];
}

} // namespace headroom
