// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/xlsx/input_sheet.h"

#include "core/capacity/plan_sizing.h"
#include "core/capacity/rows.h"
#include "core/exchange/labels.h"
#include "core/plan/enum_names.h"

namespace headroom {

namespace {

/// A whole number or a decimal that may be put in.
struct Range {
    double least, most;
    Look look;
};
constexpr Range countUpTo(double most)
{
    return {0, most, Look::InputCount};
}

template <typename Names>
std::vector<std::string> spellingsOf(const Names& names)
{
    std::vector<std::string> all;
    for (const auto& each : names)
        all.emplace_back(each.second);
    return all;
}

class InputWriter {
public:
    InputWriter(Sheet& sheet, std::uint32_t row)
        : m_sheet(sheet)
        , m_row(row)
    {
    }

    std::uint32_t row() const { return m_row; }
    void setDomain(const std::string& domain) { m_domain = domain; }
    void setPlace(const std::string& group, const std::string& item)
    {
        m_group = group;
        m_item = item;
    }

    /// Returns where the value stands.
    std::string number(const Text& name, double value, const Range& range, const Text& unit, const std::string& source = {})
    {
        const Place place = begin(name, unit, source);
        m_sheet.number(place, value, range.look);
        const auto bound = [](double each) { return static_cast<std::int64_t>(each); };
        m_sheet.words({m_row, 6}, Text::tr("%1 to %2", bound(range.least), bound(range.most)));
        lxw_data_validation rule = {};
        rule.validate = range.look == Look::InputCount ? LXW_VALIDATION_TYPE_INTEGER : LXW_VALIDATION_TYPE_DECIMAL;
        rule.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
        rule.minimum_number = range.least;
        rule.maximum_number = range.most;
        worksheet_data_validation_cell(m_sheet.handle(), place.row, place.column, &rule);
        ++m_row;
        return m_sheet.ref(place);
    }

    std::string choice(const Text& name, std::string_view value, std::vector<std::string> allowed)
    {
        const Place place = begin(name, {}, {});
        m_sheet.words(place, value, Look::InputWords);
        std::string all;
        std::vector<char*> list;
        for (std::string& each : allowed) {
            all += (all.empty() ? "" : ", ") + each;
            list.push_back(each.data());
        }
        list.push_back(nullptr);
        m_sheet.words({m_row, 6}, all);
        lxw_data_validation rule = {};
        rule.validate = LXW_VALIDATION_TYPE_LIST;
        rule.value_list = list.data();
        worksheet_data_validation_cell(m_sheet.handle(), place.row, place.column, &rule);
        ++m_row;
        return m_sheet.ref(place);
    }

private:
    Place begin(const Text& name, const Text& unit, const std::string& source)
    {
        m_sheet.words({m_row, 0}, m_domain);
        m_sheet.words({m_row, 1}, m_group);
        m_sheet.words({m_row, 2}, m_item);
        m_sheet.words({m_row, 3}, name);
        m_sheet.words({m_row, 5}, unit);
        m_sheet.words({m_row, 7}, source);
        return {m_row, 4};
    }

    Sheet& m_sheet;
    std::uint32_t m_row;
    std::string m_domain, m_group, m_item;
};

const Text ofAddresses = Text::tr("addresses");
constexpr Range percent{0, 100, Look::InputDecimal};
constexpr Range addresses = countUpTo(256);

void writeDomain(InputWriter& writer, Book& book, std::size_t index, const Domain& domain, const Ruleset& rules)
{
    const auto define = [&](const char* name, const std::string& ref) { book.define(domainName(index, name), ref); };
    writer.setPlace({}, {});
    define("Zones", writer.number(Text::tr("Availability zones"), domain.availabilityZones, {1, 6, Look::InputCount}, {}));
    define("Placement", writer.choice(Text::tr("Sized for users"), nameOf(domain.placement), spellingsOf(placementNames)));
    define("MountTarget", writer.number(Text::tr("EFS mount targets"), domain.mountTarget ? 1 : 0, countUpTo(1), Text::tr("1 is yes, 0 is no")));
    define("MountTargetAddresses",
        writer.number(Text::tr("Addresses of a mount target, in each zone"), rules.mountTarget.addresses, addresses, ofAddresses, rules.mountTarget.source));
    define("Endpoints", writer.number(Text::tr("Interface endpoints"), static_cast<double>(interfaceEndpoints(domain)), countUpTo(1000), {}));
    define("EndpointAddresses",
        writer.number(Text::tr("Addresses of an interface endpoint, in each zone"), rules.interfaceEndpoint.addresses, addresses, ofAddresses,
            rules.interfaceEndpoint.source));
    if (rules.jupyterServer)
        define("JupyterAddresses",
            writer.number(Text::tr("Addresses of a Jupyter Server"), rules.jupyterServer->addresses, addresses, ofAddresses, rules.jupyterServer->source));
    const Text app
        = rules.appCounting == AppCounting::InstanceType ? Text::tr("Addresses per user and instance type") : Text::tr("Addresses per running space");
    define("AppAddresses", writer.number(app, rules.app.addresses, addresses, ofAddresses, rules.app.source));
    define("GrowthPercent", writer.number(Text::tr("Growth"), domain.growth.percentPerYear.toDouble(), {-100, 1000, Look::InputDecimal}, Text::tr("% a year")));
    define("GrowthModel", writer.choice(Text::tr("Growth model"), nameOf(domain.growth.model), spellingsOf(growthModelNames)));
    define("HorizonMonths", writer.number(Text::tr("Horizon"), domain.growth.horizonMonths, countUpTo(120), Text::tr("months")));
    define("MarginPercent", writer.number(Text::tr("Margin on the user level"), domain.marginPercent.toDouble(), {0, 1000, Look::InputDecimal}, Text::tr("%")));
}

GroupInputs::Item writeApp(InputWriter& writer, std::size_t index, const App& app, const Ruleset& rules)
{
    // Where a user's apps of one type share an instance, how many there are counts for nothing.
    const bool counted = rules.appCounting == AppCounting::RunningSpace;
    const std::string each = domainName(index, "AppAddresses");
    std::string apps;
    if (counted)
        apps = writer.number(Text::tr("Apps per user"), app.appsPerUser, {1, 100, Look::InputCount}, {});
    const std::string share = writer.number(Text::tr("Used by"), app.usersPercent.toDouble(), percent, Text::tr("% of those active"));
    return {share + "/100", counted ? apps + '*' + each : each};
}

GroupInputs::Item writeJob(InputWriter& writer, const Job& job, const Figure& figure)
{
    const std::string instances = writer.number(Text::tr("Instances per user"), job.instancesPerUser.toDouble(), {0, 1000, Look::InputDecimal}, {});
    if (job.addressesPerInstance)
        return {
            instances, writer.number(Text::tr("Addresses per instance, as the plan says"), *job.addressesPerInstance, {1, 256, Look::InputCount}, ofAddresses)};
    const std::string plainly = writer.number(Text::tr("Addresses per instance"), figure.addresses, addresses, ofAddresses, figure.source);
    if (figure.withEfa == figure.addresses)
        return {instances, plainly};
    const std::string efa = writer.number(Text::tr("EFA"), job.efa ? 1 : 0, countUpTo(1), Text::tr("1 is yes, 0 is no"));
    const std::string withEfa = writer.number(Text::tr("Addresses per instance with EFA"), figure.withEfa, addresses, ofAddresses, figure.source);
    return {instances, "IF(" + efa + "=1," + withEfa + ',' + plainly + ')'};
}

template <typename Group>
void writeItems(InputWriter& writer, std::size_t index, const std::string& name, const Group& group, const Ruleset& rules, GroupInputs& inputs)
{
    for (const auto& [type, app] : group.apps) {
        writer.setPlace(name, type);
        inputs.apps.push_back(writeApp(writer, index, app, rules));
    }
    for (const auto& [jobName, job] : group.jobs) {
        writer.setPlace(name, jobName);
        if (const Figure* figure = rules.job(job.kind))
            inputs.jobs.push_back(writeJob(writer, job, *figure));
    }
}

} // namespace

std::string domainName(std::size_t domain, const char* what)
{
    return 'D' + std::to_string(domain + 1) + '_' + what;
}

std::vector<std::vector<GroupInputs>> writeInputs(Sheet& sheet, const Plan& plan)
{
    Book& book = sheet.book();
    const std::string note = book.said(Text::tr("Change a value in the column with the coloured cells: ledger, requirement and growth are calculated anew."));
    const std::uint32_t top = sheet.begin(book.said(Text::tr("Inputs")), {note});
    sheet.titles(top,
        {{Text::tr("Domain"), 18}, {Text::tr("Cohort or space group"), 22}, {Text::tr("App or job"), 18}, {Text::tr("Input"), 40},
            {Text::tr("Value"), 14, Column::Kind::Number}, {Text::tr("Unit"), 18}, {Text::tr("Allowed"), 36}, {Text::tr("Source"), 70}});
    InputWriter writer(sheet, top + 1);
    constexpr Range people = countUpTo(1'000'000);
    std::vector<std::vector<GroupInputs>> domains;
    for (std::size_t index = 0; index < plan.domains.size(); ++index) {
        const auto& [name, domain] = plan.domains.entries[index];
        const Ruleset& rules = rulesOf(domain);
        writer.setDomain(name);
        writeDomain(writer, book, index, domain, rules);
        auto& groups = domains.emplace_back();
        for (const auto& [groupName, cohort] : domain.cohorts) {
            writer.setPlace(groupName, {});
            GroupInputs& inputs = groups.emplace_back();
            inputs.count = writer.number(Text::tr("Users"), static_cast<double>(cohort.users), people, {});
            inputs.percentActive = writer.number(Text::tr("Active at once"), cohort.peakConcurrencyPercent.toDouble(), percent, Text::tr("%"));
            writeItems(writer, index, groupName, cohort, rules, inputs);
        }
        for (const auto& [groupName, group] : domain.sharedSpaces) {
            writer.setPlace(groupName, {});
            GroupInputs& inputs = groups.emplace_back();
            inputs.count = writer.number(Text::tr("Shared spaces"), static_cast<double>(group.spaces), people, {});
            inputs.percentActive = "100";
            writeItems(writer, index, groupName, group, rules, inputs);
        }
    }
    worksheet_autofilter(sheet.handle(), top, 0, writer.row() - 1, 7);
    sheet.finish(writer.row() - 1, 7); // sources have a sheet of their own
    return domains;
}

} // namespace headroom
