// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "app/cli/commands/check_command.h"
#include "app/cli/commands/compare_command.h"
#include "app/cli/commands/export_command.h"
#include "app/cli/commands/fit_command.h"
#include "app/cli/commands/inspect_command.h"
#include "app/cli/commands/new_command.h"
#include "app/cli/io/output.h"
#include "app/cli/commands/report_command.h"
#include "app/cli/commands/risk_command.h"
#include "app/cli/commands/runway_command.h"
#include "app/cli/commands/sensitivity_command.h"
#include "app/cli/commands/size_command.h"
#include "app/cli/commands/tenancy_command.h"
#include "core/exchange/visible.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <ostream>

namespace headroom::cli {

namespace {

constexpr const char* exitCodes = "Exit codes:\n"
                                  "  0  done\n"
                                  "  1  done, and check found an error\n"
                                  "  2  the input can't be used: every reason is on standard error, nothing was written\n"
                                  "  3  the output can't be written\n";

constexpr const char* hint = "Run headroom-cli --help for the commands and their options.\n";

/// What the commands are told; which one runs.
struct Choice {
    SizeOptions size;
    CheckOptions check;
    FitOptions fit;
    CompareOptions compare;
    RunwayOptions runway;
    SensitivityOptions sensitivity;
    RiskOptions risk;
    TenancyOptions tenancy;
    ReportOptions report;
    ExportOptions exported;
    InspectOptions inspect;
    NewOptions create;
    CLI::App* sizeCommand = nullptr;
    CLI::App* checkCommand = nullptr;
    CLI::App* fitCommand = nullptr;
    CLI::App* compareCommand = nullptr;
    CLI::App* runwayCommand = nullptr;
    CLI::App* sensitivityCommand = nullptr;
    CLI::App* riskCommand = nullptr;
    CLI::App* tenancyCommand = nullptr;
    CLI::App* reportCommand = nullptr;
    CLI::App* exportCommand = nullptr;
    CLI::App* inspectCommand = nullptr;
    CLI::App* newCommand = nullptr;
};

void addScenario(CLI::App& command, PlanChoice& plan)
{
    command.add_option("--scenario", plan.scenario, "A scenario of the plan, in place of the plan as it stands")->type_name("NAME");
}

void addFormat(CLI::App& command, std::string& format, const std::vector<std::string>& formats)
{
    std::string names;
    for (const auto& each : formats)
        names += (names.empty() ? "" : "|") + each;
    command.add_option("--format", format, "How to write the answer (default: text)")->type_name(names)->check(CLI::IsMember(formats).description(""));
}

void addFooter(CLI::App& command, const std::string& text)
{
    command.footer(text + '\n' + exitCodes);
}

void addSize(CLI::App& app, Choice& choice)
{
    choice.sizeCommand = app.add_subcommand("size", "The subnets and blocks that a plan needs, and what takes the addresses");
    choice.sizeCommand->add_option("PLAN", choice.size.plan.file, "Plan file, - for standard input; without it, the built-in whitepaper plan")->type_name("");
    addScenario(*choice.sizeCommand, choice.size.plan);
    addFormat(*choice.sizeCommand, choice.size.format, {"text", "json", "markdown", "csv"});
    addFooter(*choice.sizeCommand,
        "Examples:\n"
        "  headroom-cli size\n"
        "  headroom-cli size plan.headroom.json --scenario \"EFA roll-out\"\n"
        "  headroom-cli size --format csv plan.headroom.json > ledger.csv\n"
        "  headroom-cli size --format json - < plan.headroom.json | jq .domains[].recommendation.vpcCidr\n");
}

void addCheck(CLI::App& app, Choice& choice)
{
    choice.checkCommand = app.add_subcommand("check", "What an architect should know of a plan: errors, warnings, notes, each with its source");
    choice.checkCommand->add_option("PLAN", choice.check.plan.file, "Plan file, - for standard input")->type_name("")->required();
    addScenario(*choice.checkCommand, choice.check.plan);
    addFormat(*choice.checkCommand, choice.check.format, {"text", "json"});
    addFooter(*choice.checkCommand,
        "Examples:\n"
        "  headroom-cli check plan.headroom.json\n"
        "  headroom-cli check plan.headroom.json --format json > findings.json || echo \"not ready\"\n\n"
        "Ends with 1 where any finding is an error; warnings and notes alone end with 0.\n");
}

void addFit(CLI::App& app, Choice& choice)
{
    choice.fitCommand = app.add_subcommand("fit", "How many users fit a subnet of a given size");
    choice.fitCommand->add_option("PLAN", choice.fit.plan.file, "Plan file, - for standard input")->type_name("")->required();
    choice.fitCommand->add_option("--prefix", choice.fit.prefix, "Prefix length of the subnet, 16 to 28")->type_name("N")->required();
    choice.fitCommand->add_option("--domain", choice.fit.domain, "A domain of the plan (default: the first)")->type_name("NAME");
    choice.fitCommand->add_option("--placement", choice.fit.placement, "How users spread over the zones (default: as the domain says)")
        ->type_name("singleSubnet|evenSpread|zoneLoss");
    addScenario(*choice.fitCommand, choice.fit.plan);
    addFormat(*choice.fitCommand, choice.fit.format, {"text", "json"});
    addFooter(*choice.fitCommand,
        "Examples:\n"
        "  headroom-cli fit plan.headroom.json --prefix 24\n"
        "  headroom-cli fit plan.headroom.json --prefix 23 --domain research --placement evenSpread --format json\n\n"
        "Cohorts are scaled together, up to 1,000,000 users; shared spaces stay as they are; growth and margin count.\n");
}

void addCompare(CLI::App& app, Choice& choice)
{
    choice.compareCommand = app.add_subcommand("compare", "Every scenario beside the base: users, addresses, prefixes, findings, and what it changes");
    choice.compareCommand->add_option("PLAN", choice.compare.plan.file, "Plan file, - for standard input")->type_name("")->required();
    addFormat(*choice.compareCommand, choice.compare.format, {"text", "json"});
    addFooter(*choice.compareCommand,
        "Examples:\n"
        "  headroom-cli compare plan.headroom.json\n"
        "  headroom-cli compare plan.headroom.json --format json | jq '.scenarios[] | {scenario, domains}'\n\n"
        "Users and addresses are those at the horizon. A step is one prefix length: a /21 is one step larger than a /22.\n");
}

/// What the commands have in common that answer for one domain of a plan, or for all: PLAN, --domain, --scenario and --format.
template <typename Options>
void addPlanDomainsAndFormat(CLI::App& command, Options& options)
{
    command.add_option("PLAN", options.plan.file, "Plan file, - for standard input")->type_name("")->required();
    command.add_option("--domain", options.domain, "One domain of the plan (default: all of them)")->type_name("NAME");
    addScenario(command, options.plan);
    addFormat(command, options.format, {"text", "json"});
}

void addRunway(CLI::App& app, Choice& choice)
{
    choice.runwayCommand = app.add_subcommand("runway", "Month by month: users, addresses, and when each prefix is outgrown");
    addPlanDomainsAndFormat(*choice.runwayCommand, choice.runway);
    choice.runwayCommand->add_option("--months", choice.runway.months, "How many months to list, 0 to 600 (default: to the horizon)")->type_name("N");
    addFooter(*choice.runwayCommand,
        "Examples:\n"
        "  headroom-cli runway plan.headroom.json --months 60\n"
        "  headroom-cli runway plan.headroom.json --domain research --format json | jq .domains[].outgrown\n\n"
        "When a prefix is outgrown is looked for up to month 600, however many months are listed.\n");
}

void addRisk(CLI::App& app, Choice& choice)
{
    choice.riskCommand = app.add_subcommand("risk", "How much is in use at the same time, and the chance that each prefix runs dry");
    addPlanDomainsAndFormat(*choice.riskCommand, choice.risk);
    addFooter(*choice.riskCommand,
        "Examples:\n"
        "  headroom-cli risk plan.headroom.json\n"
        "  headroom-cli risk plan.headroom.json --domain research --format json | jq '.domains[].exhaustion[\"24\"]'\n\n"
        "The exact law, not a simulation: users are active with the plan's concurrency, independently, and instances land in any zone alike.\n");
}

void addSensitivity(CLI::App& app, Choice& choice)
{
    choice.sensitivityCommand = app.add_subcommand("sensitivity", "Which input moves the answer most, and where the prefix steps");
    addPlanDomainsAndFormat(*choice.sensitivityCommand, choice.sensitivity);
    choice.sensitivityCommand->add_option("--range", choice.sensitivity.range, "How far each input is moved, 1 to 100 (default: 20)")->type_name("PERCENT");
    addFooter(*choice.sensitivityCommand,
        "Examples:\n"
        "  headroom-cli sensitivity plan.headroom.json\n"
        "  headroom-cli sensitivity plan.headroom.json --range 50 --format json | jq .domains[].inputs[0]\n\n"
        "Each input is moved by itself, the others stay; what is needed is per subnet, at the horizon, margin included.\n");
}

void addTenancy(CLI::App& app, Choice& choice)
{
    choice.tenancyCommand = app.add_subcommand("tenancy", "One domain for all, several, or an account each: addresses and limits");
    choice.tenancyCommand->add_option("PLAN", choice.tenancy.plan.file, "Plan file, - for standard input")->type_name("")->required();
    addScenario(*choice.tenancyCommand, choice.tenancy.plan);
    addFormat(*choice.tenancyCommand, choice.tenancy.format, {"text", "json"});
    addFooter(*choice.tenancyCommand,
        "Examples:\n"
        "  headroom-cli tenancy plan.headroom.json\n"
        "  headroom-cli tenancy plan.headroom.json --format json | jq '.models[] | .total'\n\n"
        "Each domain of the plan is a tenant; in a plan of one domain, each cohort and group of shared spaces is. All is as if it were built anew.\n");
}

void addReport(CLI::App& app, Choice& choice)
{
    ReportOptions& options = choice.report;
    choice.reportCommand = app.add_subcommand("report", "The sizing report for those who never open Headroom: answer, derivation, growth, risk, findings, sources");
    CLI::App& command = *choice.reportCommand;
    command.add_option("PLAN", options.plan.file, "Plan file, - for standard input; without it, the built-in whitepaper plan")->type_name("");
    command.add_option("-o,--output", options.file, "Where to write it; the ending says the format; - is standard output")->type_name("FILE")->required();
    command.add_option("--format", options.format, "The format, whatever the ending (needed for standard output)")->type_name("pdf|html|xlsx|md|json|csv");
    addScenario(command, options.plan);
    command.add_option("--sections", options.sections, "What is in it, parted by commas (default: all)")->type_name("NAME")->allow_extra_args(false)->delimiter(',');
    command.add_option("--date", options.date, "The date of the report (default: SOURCE_DATE_EPOCH, or today)")->type_name("YYYY-MM-DD");
    command.add_option("--language", options.language, "What to write it in (default: en)")->type_name("en|es");
    command.add_option("--charts", options.charts, "Of the HTML: none leaves the tables alone (default: all)")->type_name("all|none");
    addFooter(command,
        "Examples:\n"
        "  headroom-cli report plan.headroom.json -o report.pdf\n"
        "  headroom-cli report plan.headroom.json --sections answer,addresses,findings -o summary.md\n"
        "  headroom-cli report plan.headroom.json --scenario \"EFA roll-out\" --date 2026-12-01 -o report.json\n\n"
        "Sections: answer, derivation, placements, growth, sensitivity, risk, scenarios, addresses, findings, assumptions.\n"
        "Charts, pages and other languages than English are the work of headroom-report, which is part of the desktop application; no display is needed.\n"
        "The same plan and date give the same bytes. The file is written whole or not at all.\n");
}

void addExport(CLI::App& app, Choice& choice)
{
    ExportOptions& options = choice.exported;
    choice.exportCommand = app.add_subcommand("export", "The VPC, its subnets and endpoints as Terraform, CloudFormation or AWS CLI commands");
    choice.exportCommand->add_option("PLAN", options.plan.file, "Plan file, - for standard input")->type_name("")->required();
    choice.exportCommand->add_option("--to", options.language, "What to write it in")
        ->type_name("terraform|cloudformation|aws-cli")
        ->required()
        ->check(CLI::IsMember({"terraform", "cloudformation", "aws-cli"}).description(""));
    choice.exportCommand->add_option("-o,--output", options.file, "Where to write it; - is standard output (default)")->type_name("FILE");
    choice.exportCommand->add_option("--domain", options.domain, "A domain of the plan (default: the first)")->type_name("NAME");
    addScenario(*choice.exportCommand, options.plan);
    choice.exportCommand->add_option("--vpc", options.vpc, "A new VPC (default), or the block as a secondary CIDR of an existing one")
        ->type_name("new|existing")
        ->check(CLI::IsMember({"new", "existing"}).description(""));
    choice.exportCommand->add_flag("--with-domain", options.withDomain, "The SageMaker Studio domain, too");
    addFooter(*choice.exportCommand,
        "Examples:\n"
        "  headroom-cli export plan.headroom.json --to terraform -o main.tf\n"
        "  headroom-cli export plan.headroom.json --to cloudformation --domain research --with-domain -o research.yaml\n"
        "  headroom-cli export plan.headroom.json --to aws-cli --vpc existing -o create.sh\n\n"
        "What the plan does not know (account, region, VPC to join, execution role) is a variable of what is written. A domain without subnets, or with\n"
        "what AWS refuses to create, ends with 2 and the reason. The file is written whole or not at all.\n");
}

void addReplies(CLI::App& command, const char* option, std::vector<std::string>& files, const char* call)
{
    command.add_option(option, files, std::string("Replies of aws ") + call)->type_name("FILE");
}

void addInspect(CLI::App& app, Choice& choice)
{
    choice.inspectCommand = app.add_subcommand("inspect", "What an existing VPC holds, from the AWS CLI's own JSON");
    CLI::App& command = *choice.inspectCommand;
    InspectOptions& options = choice.inspect;
    addReplies(command, "--subnets", options.subnets, "ec2 describe-subnets");
    command.get_option("--subnets")->required();
    addReplies(command, "--interfaces", options.interfaces, "ec2 describe-network-interfaces: who holds the addresses");
    addReplies(command, "--vpcs", options.vpcs, "ec2 describe-vpcs");
    addReplies(command, "--endpoints", options.endpoints, "ec2 describe-vpc-endpoints");
    addReplies(command, "--sagemaker-domains", options.domains, "sagemaker describe-domain");
    addReplies(command, "--apps", options.apps, "sagemaker list-apps: who is active");
    command.add_option("--plan", options.plan.file, "A plan to compare with what is there, - for standard input")->type_name("PLAN");
    command.add_option("--domain", options.domain, "A domain of the plan (default: the first)")->type_name("NAME");
    addScenario(command, options.plan);
    addFormat(command, options.format, {"text", "json", "csv"});
    addFooter(command,
        "Examples:\n"
        "  aws ec2 describe-subnets > subnets.json\n"
        "  aws ec2 describe-network-interfaces > interfaces.json\n"
        "  headroom-cli inspect --subnets subnets.json --interfaces interfaces.json\n"
        "  headroom-cli inspect --subnets account-*/subnets.json --plan plan.headroom.json --domain studio\n\n"
        "Each option takes several files, pages and accounts, and - for standard input; a file may hold several replies, one after the other.\n");
}

void addNew(CLI::App& app, Choice& choice)
{
    choice.newCommand = app.add_subcommand("new", "The built-in whitepaper plan, to start from");
    choice.newCommand->add_option("-o,--output", choice.create.file, "Where to write it; - is standard output (default)")->type_name("FILE");
    addFooter(*choice.newCommand,
        "Examples:\n"
        "  headroom-cli new -o plan.headroom.json\n"
        "  headroom-cli new | headroom-cli size -\n\n"
        "The file is written whole or not at all. A file that is there already is replaced.\n");
}

void describe(CLI::App& app, Choice& choice)
{
    app.name("headroom-cli");
    app.description("Plans the IP capacity of VPC subnets for Amazon SageMaker Studio domains: what to ask the network team for, and why.");
    app.set_version_flag("--version", std::string("headroom-cli ") + HEADROOM_VERSION, "Print the version and exit");
    app.set_help_flag("-h,--help", "Print this help and exit; headroom-cli COMMAND --help says more");
    app.require_subcommand(1);
    app.get_formatter()->column_width(30);
    app.footer(std::string("Examples:\n"
                           "  headroom-cli size                                 the whitepaper's plan: a /22 in each of three zones\n"
                           "  headroom-cli new -o plan.headroom.json            a plan of your own, to start from\n"
                           "  headroom-cli size plan.headroom.json              its answer\n"
                           "  headroom-cli check plan.headroom.json             what bites later\n"
                           "  headroom-cli fit plan.headroom.json --prefix 24   they gave you a /24: how many users fit?\n"
                           "  headroom-cli risk plan.headroom.json              never all at once: how sure are we?\n\n")
        + exitCodes);
    addSize(app, choice);
    addCheck(app, choice);
    addFit(app, choice);
    addCompare(app, choice);
    addRunway(app, choice);
    addSensitivity(app, choice);
    addRisk(app, choice);
    addTenancy(app, choice);
    addReport(app, choice);
    addExport(app, choice);
    addInspect(app, choice);
    addNew(app, choice);
}

ExitCode runChosen(const Choice& choice, const Streams& streams, const ReportDrawer& drawer)
{
    if (choice.sizeCommand->parsed())
        return runSize(choice.size, streams);
    if (choice.checkCommand->parsed())
        return runCheck(choice.check, streams);
    if (choice.fitCommand->parsed())
        return runFit(choice.fit, streams);
    if (choice.compareCommand->parsed())
        return runCompare(choice.compare, streams);
    if (choice.runwayCommand->parsed())
        return runRunway(choice.runway, streams);
    if (choice.sensitivityCommand->parsed())
        return runSensitivity(choice.sensitivity, streams);
    if (choice.tenancyCommand->parsed())
        return runTenancy(choice.tenancy, streams);
    if (choice.riskCommand->parsed())
        return runRisk(choice.risk, streams);
    if (choice.reportCommand->parsed())
        return runReport(choice.report, drawer, streams);
    if (choice.exportCommand->parsed())
        return runExport(choice.exported, streams);
    if (choice.inspectCommand->parsed())
        return runInspect(choice.inspect, streams);
    return runNew(choice.create, streams);
}

/// "": the plan of an empty file name, which is not the same as no plan.
bool isEmptyArgument(const std::string& argument)
{
    return argument.empty();
}

bool isCommand(const CLI::App& app, const std::string& name)
{
    const auto commands = app.get_subcommands([](const CLI::App*) { return true; });
    return std::any_of(commands.begin(), commands.end(), [&](const CLI::App* command) { return command->get_name() == name; });
}

} // namespace

CommandTable commandTable()
{
    CLI::App app;
    Choice choice;
    describe(app, choice);
    return tableOf(app);
}

ExitCode run(std::vector<std::string> arguments, const Streams& streams, const ReportDrawer& drawer)
{
    CLI::App app;
    Choice choice;
    choice.report.arguments = arguments;
    describe(app, choice);
    if (std::any_of(arguments.begin(), arguments.end(), isEmptyArgument)) {
        streams.err << "headroom-cli: found an empty argument; allowed: file names, options and their values.\n";
        return ExitCode::BadInput;
    }
    if (!arguments.empty() && arguments.front().front() != '-' && !isCommand(app, arguments.front())) {
        streams.err << "headroom-cli: found command \"" << visible(arguments.front()) << "\"; allowed: size, check, fit, compare, runway, sensitivity, risk, tenancy, report, export, inspect, new.\n" << hint;
        return ExitCode::BadInput;
    }
    try {
        std::reverse(arguments.begin(), arguments.end()); // the parser takes them from the back
        app.parse(std::move(arguments));
    } catch (const CLI::CallForHelp&) {
        return writeOut(app.help(), streams);
    } catch (const CLI::CallForVersion&) {
        return writeOut(app.version() + '\n', streams);
    } catch (const CLI::ParseError& error) {
        streams.err << "headroom-cli: " << visible(error.what()) << '\n' << hint;
        return ExitCode::BadInput;
    }
    return runChosen(choice, streams, drawer);
}

} // namespace headroom::cli
