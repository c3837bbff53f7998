// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capacity/quota/quota_use.h"
#include "core/plan/plan.h"

#include <string>
#include <vector>

namespace headroom {

enum class TenantKind {
    Domains, ///< each domain of the plan is a tenant
    Groups,  ///< a plan of one domain: each cohort, and each group of shared spaces, is one
};

/// Somebody who could have a domain, or an account, of their own.
struct Tenant {
    std::string name;
    Domain domain;          ///< that the tenant would have
    Demand start, horizon;  ///< of it
    QuotaUse use;
    std::int64_t endpoints = 0; ///< interface endpoints
};

struct Tenants {
    TenantKind kind = TenantKind::Domains;
    std::vector<Tenant> all; ///< in the plan's order; at least one
};
Tenants tenantsOf(const Plan& plan);

/// A domain, or a VPC, that serves several tenants: the most zones that one of them has; every endpoint that any has, as an interface where any has it so; a
/// mount target where any has one; the placement of the most careful, and the largest margin. No cohorts: users are counted by their own tenant's rules.
Domain sharedDomain(const std::vector<const Tenant*>& tenants);

} // namespace headroom
