// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace headroom {

/// All that can be entered or chosen, in the order of the pages. inputHelp() knows each of them.
enum class InputId {
    Ruleset, Zones, Network, Placement, Margin, GrowthRate, GrowthModel, Horizon, MountTarget, Account, Region,
    DomainName, CohortName, Users, PeakConcurrency, SpaceGroupName, Spaces,
    AppInstanceType, AppsPerUser, AppUsers, JobName, JobKind, JobInstanceType, InstancesPerUser, Efa, AddressesEach,
    EndpointType, NewEndpoint, LedgerMonth, LedgerScope,
    GrantedPrefix, ScenarioName, ScenarioNotes, SensitivityRange, HeatMapAcross, HeatMapUp, AcceptedRisk,
    MapPool, NewcomerSize, PinnedBlock, Pinned, Pool, Exclusion, ExclusionReason, ExistingSubnet, ExistingDomain, ExistingZone, ExistingUsed, BlockList,
    SubnetOrder, VpcToUse, ReportSections, ReportDate, ReportLanguage, CodeLanguage, CodeVpc, CodeDomain,
    PlanName, PlanNotes, PlanHasStart, PlanStart,
    InterfaceLanguage, Colours, WelcomeAtStart, KeysSearch, CommandSearch,
};

/// What's This of an input, as rich text: what it means, what is allowed, what it is where nothing is said, and where the figure or the rule comes from. Sources of figures are the
/// rulesets' own.
QString inputHelp(InputId input);

} // namespace headroom
