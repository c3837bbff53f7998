// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/input_texts.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace headroom {

namespace {

constexpr const char* none = "";
constexpr const char* percentRange = QT_TRANSLATE_NOOP("headroom", "0 to 100 %, up to 4 decimals");
constexpr const char* anyName = QT_TRANSLATE_NOOP("headroom", "Any text that no other row has");
constexpr const char* whitepaper = QT_TRANSLATE_NOOP("headroom", "SageMaker Studio Administration Best Practices (AWS whitepaper), network management");
constexpr const char* vpcRules = QT_TRANSLATE_NOOP("headroom", "Amazon VPC User Guide: VPC and subnet CIDR blocks are /16 to /28, and AWS keeps five addresses of each subnet");
constexpr const char* canonicalBlock = QT_TRANSLATE_NOOP("headroom", "An IPv4 block in canonical form, as 10.0.0.0/16");
constexpr const char* ownChoice = QT_TRANSLATE_NOOP("headroom", "Your own choice");
constexpr const char* ownWords = QT_TRANSLATE_NOOP("headroom", "Your own words; nothing is worked out from them");
constexpr const char* ownView = QT_TRANSLATE_NOOP("headroom", "Your own choice of what is shown; the plan stays as it is");
constexpr const char* ownPlan = QT_TRANSLATE_NOOP("headroom", "Your own address plan, as your network team keeps it");
constexpr const char* quotas = QT_TRANSLATE_NOOP("headroom", "AWS General Reference, SageMaker AI endpoints and quotas: quotas are counted per account and Region");
constexpr const char* oneAtATime = QT_TRANSLATE_NOOP("headroom", "Headroom's own: nobody publishes which assumption matters, so inputs are moved to see it");

constexpr std::array texts{
    InputText{InputId::Ruleset, QT_TRANSLATE_NOOP("headroom", "What takes how many addresses: as the whitepaper's Table 1 counts Studio Classic, or as today's Studio does."), none, QT_TRANSLATE_NOOP("headroom", "Whitepaper, Table 1"), none, FigureOf::Rulesets},
    InputText{InputId::Zones, QT_TRANSLATE_NOOP("headroom", "Availability zones of the domain. Each has a subnet, and in each the mount target and every interface endpoint take their addresses."), QT_TRANSLATE_NOOP("headroom", "1 to 6"), QT_TRANSLATE_NOOP("headroom", "3"), whitepaper},
    InputText{InputId::Network, QT_TRANSLATE_NOOP("headroom", "Whether apps reach the internet through your VPC alone or through a network of SageMaker's. It does not change the count, since file-system traffic uses the VPC either way; it changes the findings."), none, QT_TRANSLATE_NOOP("headroom", "VPC only"), QT_TRANSLATE_NOOP("headroom", "SageMaker AI Developer Guide: Connect Studio in a VPC to external resources")},
    InputText{InputId::Placement, QT_TRANSLATE_NOOP("headroom", "How users may fall upon the zones: spread evenly, on the zones that are left when one fails, or all in one subnet. The subnet is sized for that."), none, QT_TRANSLATE_NOOP("headroom", "One subnet, the safe bound"), whitepaper},
    InputText{InputId::Margin, QT_TRANSLATE_NOOP("headroom", "Added to the user-level addresses of a subnet, for what nobody foresees. Domain-level addresses take no margin."), QT_TRANSLATE_NOOP("headroom", "0 to 1,000 %, up to 4 decimals"), QT_TRANSLATE_NOOP("headroom", "0 %"), QT_TRANSLATE_NOOP("headroom", "Headroom's own: AWS publishes no margin, so that it is yours to choose")},
    InputText{InputId::GrowthRate, QT_TRANSLATE_NOOP("headroom", "By how much the number of users grows in a year; shared spaces grow alike. Domain-level addresses do not grow."), QT_TRANSLATE_NOOP("headroom", "−100 to 1,000 %, up to 4 decimals"), QT_TRANSLATE_NOOP("headroom", "0 %"), whitepaper},
    InputText{InputId::GrowthModel, QT_TRANSLATE_NOOP("headroom", "Compound: each year grows on the year before. Linear: each year adds the same share of the start."), none, QT_TRANSLATE_NOOP("headroom", "Compound"), QT_TRANSLATE_NOOP("headroom", "Headroom's own: the whitepaper names expected growth as a factor, and no law of it")},
    InputText{InputId::Horizon, QT_TRANSLATE_NOOP("headroom", "Subnets are sized for the demand of that month, counted from the start. A subnet can't be resized later."), QT_TRANSLATE_NOOP("headroom", "0 to 120 months"), QT_TRANSLATE_NOOP("headroom", "12 months"), vpcRules},
    InputText{InputId::MountTarget, QT_TRANSLATE_NOOP("headroom", "Whether the domain's home directories are on EFS, which takes a mount target in each zone."), none, QT_TRANSLATE_NOOP("headroom", "On"), none, FigureOf::MountTarget},
    InputText{InputId::Account, QT_TRANSLATE_NOOP("headroom", "The AWS account that the domain is to be in. It is not needed for the count: the report names it, and quotas are counted per account."), QT_TRANSLATE_NOOP("headroom", "Any text; AWS accounts have 12 digits"), QT_TRANSLATE_NOOP("headroom", "None"), quotas},
    InputText{InputId::Region, QT_TRANSLATE_NOOP("headroom", "The AWS Region that the domain is to be in. It is not needed for the count: the report names it, and quotas are counted per Region."), QT_TRANSLATE_NOOP("headroom", "Any text, as eu-west-1"), QT_TRANSLATE_NOOP("headroom", "None"), quotas},
    InputText{InputId::DomainName, QT_TRANSLATE_NOOP("headroom", "A SageMaker Studio domain: its name in the plan, in the report and in exported code. Its cohorts stand below it."), QT_TRANSLATE_NOOP("headroom", "Any text that no other domain has"), none, ownChoice},
    InputText{InputId::CohortName, QT_TRANSLATE_NOOP("headroom", "Users who work alike: the same apps, the same jobs, the same share at once."), anyName, none, ownChoice},
    InputText{InputId::Users, QT_TRANSLATE_NOOP("headroom", "Users of the cohort at the start, at work or not."), QT_TRANSLATE_NOOP("headroom", "0 to 1,000,000, whole"), none, whitepaper},
    InputText{InputId::PeakConcurrency, QT_TRANSLATE_NOOP("headroom", "The share of the users who are at work in the busiest hour. Addresses are taken by those alone, rounded up to whole users."), percentRange, QT_TRANSLATE_NOOP("headroom", "100 %: everybody at once"), QT_TRANSLATE_NOOP("headroom", "Headroom's own: the whitepaper counts all users as at work at once, which is 100 %")},
    InputText{InputId::SpaceGroupName, QT_TRANSLATE_NOOP("headroom", "Shared spaces that are alike, as those of a team."), anyName, none, ownChoice},
    InputText{InputId::Spaces, QT_TRANSLATE_NOOP("headroom", "Shared spaces of the group at the start. All of them count as running at once."), QT_TRANSLATE_NOOP("headroom", "0 to 1,000,000, whole"), none, none, FigureOf::App},
    InputText{InputId::AppInstanceType, QT_TRANSLATE_NOOP("headroom", "What the apps run on. In Studio Classic all apps of a user on one type share an instance, and with it an address; in today's Studio each running space has its own."), QT_TRANSLATE_NOOP("headroom", "A type of the list, or any other"), none, none, FigureOf::App},
    InputText{InputId::AppsPerUser, QT_TRANSLATE_NOOP("headroom", "Apps, or running spaces, of an active user on this instance type. The whitepaper's ruleset counts the type once, however many they are; today's Studio counts each."), QT_TRANSLATE_NOOP("headroom", "1 to 100, whole"), QT_TRANSLATE_NOOP("headroom", "1"), none, FigureOf::App},
    InputText{InputId::AppUsers, QT_TRANSLATE_NOOP("headroom", "The share of the active users who use this instance type, rounded up to whole users."), percentRange, QT_TRANSLATE_NOOP("headroom", "100 %"), whitepaper},
    InputText{InputId::JobName, QT_TRANSLATE_NOOP("headroom", "A job that active users start with the domain's VPC. A job without a VPC configuration of its own takes no address and does not belong here."), anyName, none, whitepaper},
    InputText{InputId::JobKind, QT_TRANSLATE_NOOP("headroom", "What kind of job it is says how many addresses an instance of it takes. Kinds that the ruleset does not count are not offered."), none, QT_TRANSLATE_NOOP("headroom", "Training"), none, FigureOf::Jobs},
    InputText{InputId::JobInstanceType, QT_TRANSLATE_NOOP("headroom", "What the job runs on. Types with many network cards may take more addresses than the ruleset says: a finding tells of them."), QT_TRANSLATE_NOOP("headroom", "A type of the list, or any other"), none, QT_TRANSLATE_NOOP("headroom", "Amazon SageMaker API model: the types of jobs; Amazon EC2 User Guide: their network cards")},
    InputText{InputId::InstancesPerUser, QT_TRANSLATE_NOOP("headroom", "Instances of this job that an active user has at the same time, on average: 0.1 is one for every ten users. The sum is rounded up to whole instances."), QT_TRANSLATE_NOOP("headroom", "0 to 1,000, up to 4 decimals"), QT_TRANSLATE_NOOP("headroom", "1"), whitepaper},
    InputText{InputId::Efa, QT_TRANSLATE_NOOP("headroom", "Whether the instances use the Elastic Fabric Adapter, which takes more addresses."), none, QT_TRANSLATE_NOOP("headroom", "Off"), none, FigureOf::Jobs},
    InputText{InputId::AddressesEach, QT_TRANSLATE_NOOP("headroom", "Addresses that one instance takes. It is the ruleset's figure until you type one that you have measured; emptied, it is the ruleset's again."), QT_TRANSLATE_NOOP("headroom", "1 to 256, whole"), QT_TRANSLATE_NOOP("headroom", "By the ruleset"), none, FigureOf::Jobs},
    InputText{InputId::EndpointType, QT_TRANSLATE_NOOP("headroom", "An interface endpoint takes an address in each zone, a gateway endpoint none. Only S3 and DynamoDB have gateway endpoints."), none, QT_TRANSLATE_NOOP("headroom", "Interface"), none, FigureOf::Endpoint},
    InputText{InputId::NewEndpoint, QT_TRANSLATE_NOOP("headroom", "A service that the VPC reaches without the internet. It is added as an interface endpoint."), QT_TRANSLATE_NOOP("headroom", "A service of the list, or any other"), none, none, FigureOf::Endpoint},
    InputText{InputId::LedgerMonth, QT_TRANSLATE_NOOP("headroom", "Whether the ledger shows the demand before growth, or that of the horizon, which the subnets are sized for."), none, QT_TRANSLATE_NOOP("headroom", "Horizon"), ownView},
    InputText{InputId::LedgerScope, QT_TRANSLATE_NOOP("headroom", "One active user of the first cohort, as the whitepaper prints its Table 1, or everybody."), none, QT_TRANSLATE_NOOP("headroom", "All users"), whitepaper},
    InputText{InputId::GrantedPrefix, QT_TRANSLATE_NOOP("headroom", "The size of subnet that you were given. The card then tells how many users fit it, how much growth, and when it is full."), QT_TRANSLATE_NOOP("headroom", "/16 to /28"), QT_TRANSLATE_NOOP("headroom", "As recommended"), vpcRules},
    InputText{InputId::ScenarioName, QT_TRANSLATE_NOOP("headroom", "The name of the scenario, in the navigator and in the report."), anyName, none, ownChoice},
    InputText{InputId::ScenarioNotes, QT_TRANSLATE_NOOP("headroom", "Why this scenario, for whoever reads the plan. The report prints it."), QT_TRANSLATE_NOOP("headroom", "Any text"), QT_TRANSLATE_NOOP("headroom", "None"), ownWords},
    InputText{InputId::SensitivityRange, QT_TRANSLATE_NOOP("headroom", "How far each input is moved, down and up from where it stands, to see what it does to the answer. All others stay."), QT_TRANSLATE_NOOP("headroom", "1 to 100 %, whole"), none, oneAtATime},
    InputText{InputId::HeatMapAcross, QT_TRANSLATE_NOOP("headroom", "The input that changes from left to right. All but the two of the map stay as they are."), QT_TRANSLATE_NOOP("headroom", "An input that the domain has"), none, oneAtATime},
    InputText{InputId::HeatMapUp, QT_TRANSLATE_NOOP("headroom", "The input that changes from below to above. All but the two of the map stay as they are."), QT_TRANSLATE_NOOP("headroom", "An input that the domain has"), none, oneAtATime},
    InputText{InputId::AcceptedRisk, QT_TRANSLATE_NOOP("headroom", "How often demand may exceed the subnet: the smallest subnet that is enough for that is named. Users are at work independently of each other, with the share of their cohort; instances land in the zones evenly. The chance is worked out exactly, not sampled."), none, none, QT_TRANSLATE_NOOP("headroom", "Headroom's own: the exact distribution of users at work and of the instances they start; which chance is acceptable is your own choice")},
    InputText{InputId::MapPool, QT_TRANSLATE_NOOP("headroom", "Which pool, or range round it, the map shows."), none, QT_TRANSLATE_NOOP("headroom", "The plan's first pool"), ownView},
    InputText{InputId::NewcomerSize, QT_TRANSLATE_NOOP("headroom", "The size of block that another domain would ask for. It is only tried: the plan stays as it is."), QT_TRANSLATE_NOOP("headroom", "/16 to /28"), none, vpcRules},
    InputText{InputId::PinnedBlock, QT_TRANSLATE_NOOP("headroom", "The block of the domain's VPC. Type one to keep the domain there; empty it, and one is found: the lowest that is free in the first pool with room, largest domains first."), canonicalBlock, QT_TRANSLATE_NOOP("headroom", "Found"), vpcRules},
    InputText{InputId::Pinned, QT_TRANSLATE_NOOP("headroom", "A pinned block stays where it is, whatever is added or grows; the others are placed round it."), none, QT_TRANSLATE_NOOP("headroom", "Off"), QT_TRANSLATE_NOOP("headroom", "Headroom's own, to keep what is agreed or built; Amazon VPC User Guide: a subnet can't be resized")},
    InputText{InputId::Pool, QT_TRANSLATE_NOOP("headroom", "A range that blocks may be placed in. The first pool with room is used."), canonicalBlock, QT_TRANSLATE_NOOP("headroom", "10.0.0.0/8"), vpcRules},
    InputText{InputId::Exclusion, QT_TRANSLATE_NOOP("headroom", "A range that somebody else has, or that is to stay free: never given out."), canonicalBlock, none, ownPlan},
    InputText{InputId::ExclusionReason, QT_TRANSLATE_NOOP("headroom", "Who has the range, or why it is to stay free. The map and the report name it."), QT_TRANSLATE_NOOP("headroom", "Any text"), QT_TRANSLATE_NOOP("headroom", "None"), ownWords},
    InputText{InputId::ExistingSubnet, QT_TRANSLATE_NOOP("headroom", "A subnet that is there already: never given out again."), QT_TRANSLATE_NOOP("headroom", "An IPv4 block in canonical form, /16 to /28"), none, vpcRules},
    InputText{InputId::ExistingDomain, QT_TRANSLATE_NOOP("headroom", "The domain whose VPC the subnet is in."), QT_TRANSLATE_NOOP("headroom", "A domain of the plan"), none, QT_TRANSLATE_NOOP("headroom", "AWS CLI: sagemaker describe-domain, VpcId and SubnetIds")},
    InputText{InputId::ExistingZone, QT_TRANSLATE_NOOP("headroom", "The availability zone of the subnet: its id, as use1-az1, means the same in every account."), QT_TRANSLATE_NOOP("headroom", "Any text"), QT_TRANSLATE_NOOP("headroom", "None"), QT_TRANSLATE_NOOP("headroom", "AWS CLI: describe-subnets, AvailabilityZoneId")},
    InputText{InputId::ExistingUsed, QT_TRANSLATE_NOOP("headroom", "Addresses that are taken in it: the usable ones less those that are available."), QT_TRANSLATE_NOOP("headroom", "0 to as many as are usable"), QT_TRANSLATE_NOOP("headroom", "0"), QT_TRANSLATE_NOOP("headroom", "AWS CLI: describe-subnets, AvailableIpAddressCount")},
    InputText{InputId::BlockList, QT_TRANSLATE_NOOP("headroom", "Many lines at once, pasted, typed or from a file. What stands behind a tab, a comma or a semicolon belongs to the block before it. Nothing is added while a line is wrong."), QT_TRANSLATE_NOOP("headroom", "One block a line"), none, ownPlan},
    InputText{InputId::SubnetOrder, QT_TRANSLATE_NOOP("headroom", "How the subnets stand in the chart and in the table."), none, QT_TRANSLATE_NOOP("headroom", "Fullest first"), ownView},
    InputText{InputId::VpcToUse, QT_TRANSLATE_NOOP("headroom", "Which VPC the plan takes over: its subnets, endpoints and zones. A SageMaker domain lives in one VPC."), QT_TRANSLATE_NOOP("headroom", "A VPC of the files that were read"), none, QT_TRANSLATE_NOOP("headroom", "AWS CLI: describe-vpcs and describe-subnets, VpcId")},
    InputText{InputId::ReportSections, QT_TRANSLATE_NOOP("headroom", "What the report says. The answer always comes first."), none, QT_TRANSLATE_NOOP("headroom", "All sections"), ownChoice},
    InputText{InputId::ReportDate, QT_TRANSLATE_NOOP("headroom", "The date that the report bears. The same plan and the same date give the same file."), none, QT_TRANSLATE_NOOP("headroom", "Today"), ownChoice},
    InputText{InputId::ReportLanguage, QT_TRANSLATE_NOOP("headroom", "The language that the report is written in, whatever the window's is."), none, QT_TRANSLATE_NOOP("headroom", "The window's language"), ownChoice},
    InputText{InputId::CodeLanguage, QT_TRANSLATE_NOOP("headroom", "What the network is written in. Terraform and CloudFormation can be applied again; the AWS CLI commands are run once."), none, QT_TRANSLATE_NOOP("headroom", "Terraform"), QT_TRANSLATE_NOOP("headroom", "Your own choice; the code follows the references of the Terraform AWS provider, of AWS CloudFormation and of the AWS CLI")},
    InputText{InputId::CodeVpc, QT_TRANSLATE_NOOP("headroom", "Whether the code makes a VPC with the domain's block, or gives the block to a VPC that is there, as a secondary CIDR."), none, QT_TRANSLATE_NOOP("headroom", "New"), QT_TRANSLATE_NOOP("headroom", "Amazon VPC User Guide: secondary CIDR blocks, up to five a VPC unless the quota is raised")},
    InputText{InputId::CodeDomain, QT_TRANSLATE_NOOP("headroom", "Whether the code makes the SageMaker Studio domain, too. What the plan does not know, such as its execution role, is a variable."), none, QT_TRANSLATE_NOOP("headroom", "Off"), QT_TRANSLATE_NOOP("headroom", "AWS CloudFormation reference: AWS::SageMaker::Domain, and what goes with it in Terraform and in the AWS CLI")},
    InputText{InputId::PlanName, QT_TRANSLATE_NOOP("headroom", "The name of the plan, in the title and on the report."), QT_TRANSLATE_NOOP("headroom", "Any text"), none, ownWords},
    InputText{InputId::PlanNotes, QT_TRANSLATE_NOOP("headroom", "What there is to know of the plan. The report prints it."), QT_TRANSLATE_NOOP("headroom", "Any text"), QT_TRANSLATE_NOOP("headroom", "None"), ownWords},
    InputText{InputId::PlanHasStart, QT_TRANSLATE_NOOP("headroom", "Whether the plan starts in a certain month. Answers then name calendar months, and count months from the start otherwise."), none, QT_TRANSLATE_NOOP("headroom", "Off"), ownChoice},
    InputText{InputId::PlanStart, QT_TRANSLATE_NOOP("headroom", "The month that the plan starts in: growth and horizon are counted from there."), QT_TRANSLATE_NOOP("headroom", "A month of the years 1 to 9999"), QT_TRANSLATE_NOOP("headroom", "This month"), ownChoice},
    InputText{InputId::InterfaceLanguage, QT_TRANSLATE_NOOP("headroom", "The language of the window: its words, numbers and dates. It changes when Headroom starts next; plans and what is exported stay as they are."), none, QT_TRANSLATE_NOOP("headroom", "As the system"), ownChoice},
    InputText{InputId::Colours, QT_TRANSLATE_NOOP("headroom", "Light, dark or high contrast: black on white or white on black, with strong lines. Reports are light always."), none, QT_TRANSLATE_NOOP("headroom", "As the system"), QT_TRANSLATE_NOOP("headroom", "Your own choice; text keeps the contrast of WCAG 2.1 AA in each of them")},
    InputText{InputId::WelcomeAtStart, QT_TRANSLATE_NOOP("headroom", "Whether this page comes first when Headroom starts. Without it, Headroom starts with the whitepaper's plan. A file that is opened with Headroom is shown at once, always."), none, QT_TRANSLATE_NOOP("headroom", "On the first start alone"), ownChoice},
    InputText{InputId::KeysSearch, QT_TRANSLATE_NOOP("headroom", "Shows the rows in which each word stands somewhere: “copy”, “ctrl+shift”, “map”."), QT_TRANSLATE_NOOP("headroom", "Any text"), none, QT_TRANSLATE_NOOP("headroom", "Headroom's own list of its commands, places and keys")},
    InputText{InputId::CommandSearch, QT_TRANSLATE_NOOP("headroom", "Some letters of what is looked for, in their order: “ngr” finds “Navigator”. Blanks part words that may stand in any order."), QT_TRANSLATE_NOOP("headroom", "Any text"), none, QT_TRANSLATE_NOOP("headroom", "Headroom's own commands, your recent files, and the names and findings of your plan")},
};

static_assert(texts.size() == static_cast<std::size_t>(InputId::CommandSearch) + 1, "each input has its text");
static_assert(std::all_of(texts.begin(), texts.end(), [](const InputText& text) { return *text.source || text.figure != FigureOf::None; }), "each input names its source");
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
