// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/domain_commands.h"

#include "core/capacity/addresses/pinning.h"
#include "ui/tr.h"
#include "ui/words.h"

#include <algorithm>
#include <utility>

namespace headroom {

void addDomain(Selection& selection)
{
    const std::string ruleset = selection.domain().ruleset;
    const std::string name = selection.document().plan().domains.freeName(tr("domain").toStdString());
    selection.document().edit(tr("Add a domain"), [&](Plan& plan) { plan.domains.add(name).ruleset = ruleset; });
    selection.selectDomainNamed(name);
}

void duplicateDomain(Selection& selection)
{
    const int index = selection.domainIndex();
    const std::string name = selection.document().plan().domains.freeName(selection.domainName());
    const QString step = tr("Duplicate %1").arg(qtext(selection.domainName()));
    selection.document().edit(step, [&](Plan& plan) {
        auto copy = plan.domains.entries[static_cast<std::size_t>(index)];
        copy.name = name;
        copy.value.pinnedVpcCidr.reset();
        copy.value.existingSubnets.clear();
        // Behind the others, so that of those that ask for as much none moves.
        plan.domains.entries.push_back(std::move(copy));
    });
    selection.selectDomainNamed(name);
}

QString renameDomain(Selection& selection, const QString& name)
{
    const QString trimmed = name.trimmed();
    const std::string from = selection.domainName();
    const std::string to = trimmed.toStdString();
    if (to == from)
        return {};
    if (to.empty())
        return tr("A domain needs a name.");
    if (selection.document().plan().domains.find(to))
        return tr("There is a domain %1 already.").arg(trimmed);
    const auto index = static_cast<std::size_t>(selection.domainIndex());
    const QString step = tr("Rename %1 to %2").arg(qtext(from), trimmed);
    selection.document().edit(step, [&](Plan& plan) { plan.domains.entries[index].name = to; });
    return {};
}

void removeDomain(Selection& selection)
{
    if (selection.document().plan().domains.size() < 2)
        return;
    const int index = selection.domainIndex();
    const std::string name = selection.domainName();
    selection.document().edit(tr("Remove %1").arg(qtext(name)), [&](Plan& plan) {
        plan.domains.entries.erase(plan.domains.entries.begin() + index);
    });
}

void pinAllBlocks(PlanDocument& document)
{
    document.edit(tr("Pin all blocks"), [&document](Plan& plan) { plan = withAllPinned(std::move(plan), document.sizing()); });
}

void unpinAllBlocks(PlanDocument& document)
{
    document.edit(tr("Unpin all blocks"), [](Plan& plan) {
        for (auto& [name, domain] : plan.domains)
            domain.pinnedVpcCidr.reset();
    });
}

bool canPinBlocks(const PlanDocument& document)
{
    const auto& domains = document.plan().domains.entries;
    for (std::size_t i = 0; i < domains.size(); ++i)
        if (document.sizing().blocks[i].vpc && !domains[i].value.pinnedVpcCidr)
            return true;
    return false;
}

bool canUnpinBlocks(const PlanDocument& document)
{
    const auto& domains = document.plan().domains.entries;
    return std::any_of(domains.begin(), domains.end(), [](const auto& domain) { return domain.value.pinnedVpcCidr.has_value(); });
}

} // namespace headroom
