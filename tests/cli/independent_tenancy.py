#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Headroom developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Recomputes what `headroom-cli tenancy` says of random plans, from their ledgers, in fractions and by trying blocks one after the other.

independent_tenancy.py HEADROOM_CLI [PLANS] [SEED]
"""

import collections
import copy
import ipaddress
import json
import random
import subprocess
import sys
from fractions import Fraction

from independent_check import ceil_of, difference, exact, grown, ledger_of, lowest_free, random_plan, subnet_prefix

LIMITS = {"domains": (2, True, None), "userProfiles": (2, True, None), "runningApps": (40, True, None), "appsAtOnce": (2500, False, 2500), "vpcs": (5, True, None),
          "interfaceEndpoints": (50, True, None), "subnets": (200, True, None), "cidrBlocks": (5, True, 50), "networkInterfaces": (5000, True, None),
          "addressUnits": (64000, True, 256000)}
ROLL_OUT = {"domains", "userProfiles", "runningApps", "vpcs"}
CARE = ["evenSpread", "zoneLoss", "singleSubnet"]


def tenants_of(plan):
    if len(plan["domains"]) > 1:
        return "domains", list(plan["domains"].values())
    domain = next(iter(plan["domains"].values()))
    groups = [("cohorts", name) for name in domain["cohorts"]] + [("sharedSpaces", name) for name in domain.get("sharedSpaces", {})]
    alone = [{**domain, "cohorts": {}, "sharedSpaces": {}, kind: {name: domain[kind][name]}} for kind, name in groups]
    return "groups", alone or [domain]


def horizon(domain):
    return domain.get("growth", {}).get("horizonMonths", 12)


def users(domain, month):
    return sum(grown(cohort.get("users", 0), domain.get("growth", {}), month) for cohort in domain["cohorts"].values())


def user_level(domain, month):
    return sum(row[4] for row in ledger_of(domain, month) if row[1] == "user")


def apps(domain, month):
    """Apps are on the instances that the ledger counts: under the whitepaper's rules an instance of a type has appsPerUser of them."""
    groups = {**domain["cohorts"], **domain.get("sharedSpaces", {})}
    count = 0
    for entity, _, group, kind, addresses in ledger_of(domain, month):
        if entity == "kernelGateway":
            count += addresses * groups[group]["apps"][kind].get("appsPerUser", 1)
        elif entity in ("jupyterServer", "space"):
            count += addresses
    return count


def interfaces(domain, month):
    """A HyperPod instance under EKS has its addresses on 32 interfaces at most."""
    groups = {**domain["cohorts"], **domain.get("sharedSpaces", {})}
    count = 0
    for entity, level, group, item, addresses in ledger_of(domain, month):
        if level != "user":
            continue
        if entity == "hyperpodEks":
            each = groups[group]["jobs"][item].get("addressesPerInstance", 81)
            addresses = addresses // each * min(each, 32)
        count += addresses
    return count


def share(domain, count):
    parts = {"singleSubnet": 1, "evenSpread": domain["availabilityZones"], "zoneLoss": domain["availabilityZones"] - 1}[domain.get("placement", "singleSubnet")]
    return ceil_of(Fraction(count, parts)) if parts else None


def needed(domain, at_domain, at_user):
    shared = share(domain, at_user)
    return None if shared is None else at_domain + ceil_of(shared * (1 + exact(domain.get("marginPercent", 0)) / 100))


def in_zone(domain, count):
    shared = share(domain, count)
    return count if shared is None else shared


def endpoints_of(domain):
    return sum(kind == "interface" for kind in domain.get("endpoints", {}).values())


def mount(domain):
    return 1 if domain.get("mountTarget", True) else 0


def for_all(tenants):
    endpoints = {}
    for tenant in tenants:
        for name, kind in tenant.get("endpoints", {}).items():
            if endpoints.get(name) != "interface":
                endpoints[name] = kind
    return {"availabilityZones": max(tenant["availabilityZones"] for tenant in tenants), "mountTarget": any(map(mount, tenants)), "endpoints": endpoints,
            "placement": max((tenant.get("placement", "singleSubnet") for tenant in tenants), key=CARE.index),
            "marginPercent": max((tenant.get("marginPercent", 0) for tenant in tenants), key=exact)}


class Vpc:
    def __init__(self):
        self.endpoints = self.endpoint_addresses = self.mounts = self.users = self.most = self.unsized = 0
        self.subnets = collections.Counter()

    def add(self, domain, endpoints, mounts, at_user):
        zones = domain["availabilityZones"]
        self.endpoints += endpoints
        self.endpoint_addresses += endpoints * zones
        self.mounts += mounts * zones
        self.users += at_user
        need = needed(domain, endpoints + mounts, at_user)
        self.most = max(self.most, need or 0)
        bits = None if need is None else subnet_prefix(need)
        if bits is None:
            self.unsized += 1
        else:
            self.subnets[bits] += zones

    def blocks(self):
        """Fills block after block of a /16, and cuts the last down to what it has to hold."""
        total = sum(2 ** (32 - bits) * count for bits, count in self.subnets.items())
        blocks = []
        while total > 0:
            bits = next((bits for bits in range(28, 15, -1) if 2 ** (32 - bits) >= total), 16)
            blocks.append(bits)
            total -= 2 ** (32 - bits)
        return blocks


def accounts_of(model, regions):
    """An account is a list of (domains, users, apps, interfaces in a zone, VPCs), a region each; counts are pairs of start and horizon."""
    both = lambda of, tenants: [sum(of(tenant, month(tenant)) for tenant in tenants) for month in (lambda _: 0, horizon)]
    tenant_interfaces = lambda tenants: [sum(in_zone(tenant, interfaces(tenant, month(tenant))) for tenant in tenants) for month in (lambda _: 0, horizon)]
    accounts = []
    one = []
    for tenants in regions:
        shared = for_all(tenants)
        if model == "oneDomain":
            vpc = Vpc()
            vpc.add(shared, endpoints_of(shared), mount(shared), sum(user_level(tenant, horizon(tenant)) for tenant in tenants))
            at_zone = [in_zone(shared, count) + endpoints_of(shared) + mount(shared) for count in both(interfaces, tenants)]
            one.append((1, both(users, tenants), both(apps, tenants), at_zone, [vpc]))
            continue
        vpcs = []
        if model == "oneVpc":
            vpcs = [Vpc()]
            if endpoints_of(shared):
                vpcs[0].add({**shared, "placement": "singleSubnet", "marginPercent": 0}, endpoints_of(shared), 0, 0)
        for tenant in tenants:
            endpoints = 0 if model == "oneVpc" else endpoints_of(tenant)
            vpc = vpcs[0] if model == "oneVpc" else Vpc()
            vpc.add(tenant, endpoints, mount(tenant), user_level(tenant, horizon(tenant)))
            if model == "vpcEach":
                vpcs.append(vpc)
            if model == "accountEach":
                at_zone = [count + endpoints + mount(tenant) for count in tenant_interfaces([tenant])]
                accounts.append([(1, both(users, [tenant]), both(apps, [tenant]), at_zone, [vpc])])
        domain_level = sum(mount(tenant) + (endpoints_of(tenant) if model == "vpcEach" else 0) for tenant in tenants) + (endpoints_of(shared) if model == "oneVpc" else 0)
        one.append((len(tenants), both(users, tenants), both(apps, tenants), [count + domain_level for count in tenant_interfaces(tenants)], vpcs))
    return accounts if model == "accountEach" else [one]


def unplaced(plan, blocks):
    addressing = plan.get("addressing", {})
    pools = [ipaddress.ip_network(pool) for pool in addressing.get("pools", ["10.0.0.0/8"])]
    taken = [ipaddress.ip_network("172.17.0.0/16")] + [ipaddress.ip_network(block) for block in addressing.get("exclusions", {})]
    taken += [ipaddress.ip_network(block) for domain in plan["domains"].values() for block in domain.get("existingSubnets", {})]
    left = 0
    for bits in sorted(blocks):
        block = lowest_free(pools, taken, bits)
        if block:
            taken.append(block)
        else:
            left += 1
    return left


def used_of(accounts):
    regions = [region for account in accounts for region in account]
    vpcs = [vpc for region in regions for vpc in region[4]]
    return {"domains": max(region[0] for region in regions), "userProfiles": max(max(region[1]) for region in regions), "runningApps": max(max(region[2]) for region in regions),
            "appsAtOnce": max(max(map(sum, zip(*(region[2] for region in account)))) for account in accounts), "vpcs": max(len(region[4]) for region in regions),
            "interfaceEndpoints": max(vpc.endpoints for vpc in vpcs), "subnets": max(sum(vpc.subnets.values()) for vpc in vpcs),
            "cidrBlocks": max(len(vpc.blocks()) for vpc in vpcs), "networkInterfaces": max(max(region[3]) for region in regions),
            "addressUnits": max(6 * (vpc.endpoint_addresses + vpc.mounts) + vpc.users for vpc in vpcs)}


def counted(bits):
    return {str(key): count for key, count in sorted(collections.Counter(bits).items())}


def expected_model(plan, model, regions, told):
    accounts = accounts_of(model, regions)
    vpcs = [vpc for account in accounts for region in account for vpc in region[4]]
    blocks = [bits for vpc in vpcs for bits in vpc.blocks()]
    used = used_of(accounts)
    limits = {}
    for name, (limit, adjustable, ceiling) in LIMITS.items():
        state = "within" if used[name] <= limit else "over" if ceiling is not None and used[name] > ceiling else "toRaise"
        limits[name] = {"used": used[name], "limit": limit, "state": state, "exceededBy": max(0, used[name] - limit), "adjustable": adjustable, "ceiling": ceiling,
                        "source": told["limits"][name]["source"]}
    closest = [name for name in LIMITS if name not in ROLL_OUT and (name != "cidrBlocks" or used[name] > 1)]
    domain_level = sum(vpc.endpoint_addresses + vpc.mounts for vpc in vpcs)
    at_user = sum(vpc.users for vpc in vpcs)
    return {"accounts": len(accounts), "domains": sum(region[0] for account in accounts for region in account), "vpcs": len(vpcs),
            "interfaceEndpoints": sum(vpc.endpoints for vpc in vpcs), "endpointAddresses": sum(vpc.endpoint_addresses for vpc in vpcs),
            "mountTargets": sum(vpc.mounts for vpc in vpcs), "domainLevel": domain_level, "userLevel": at_user, "total": domain_level + at_user,
            "mostPerSubnet": max(vpc.most for vpc in vpcs), "subnets": counted(bits for vpc in vpcs for bits in vpc.subnets.elements()),
            "unsized": sum(vpc.unsized for vpc in vpcs), "blocks": counted(blocks), "blockAddresses": sum(2 ** (32 - bits) for bits in blocks),
            "unplaced": unplaced(plan, blocks), "shortage": told["shortage"], "limits": limits,
            "bindsFirst": max(closest, key=lambda name: Fraction(used[name], LIMITS[name][0]))}


def present(plan):
    accounts = [domain.get("account", "") for domain in plan["domains"].values()]
    if len(accounts) == 1:
        return "oneDomain"
    if len(set(accounts)) == 1:
        return "vpcEach"
    return "accountEach" if len(set(accounts)) == len(accounts) and "" not in accounts else None


def expected(plan, told):
    kind, tenants = tenants_of(plan)
    regions = collections.defaultdict(list)
    for tenant in tenants:
        regions[tenant.get("region", "")].append(tenant)
    models = {model: expected_model(plan, model, list(regions.values()), told["models"][model]) for model in ("oneDomain", "oneVpc", "vpcEach", "accountEach")}
    return {"format": "headroom-tenancy", "version": 1, "plan": plan["name"], "scenario": None,
            "tenants": {"kind": kind, "count": len(tenants), "regions": len(regions)}, "present": present(plan),
            "savedBySharing": models["vpcEach"]["endpointAddresses"] - models["oneVpc"]["endpointAddresses"], "suppositions": told["suppositions"],
            "models": models, "aspects": told["aspects"]}


def with_places(rng, plan):
    """Accounts and regions, which the plans of independent_check don't have."""
    plan = copy.deepcopy(plan)
    accounts = rng.choice([[""], ["111122223333"], ["111122223333", "444455556666"], [str(100000000000 + number) for number in range(6)]])
    for number, domain in enumerate(plan["domains"].values()):
        domain["account"] = accounts[number % len(accounts)]
        domain["region"] = rng.choice(["", "eu-west-1", "us-east-1"]) if rng.random() < 0.5 else "eu-west-1"
    return plan


def main():
    cli, plans, seed = sys.argv[1], int((sys.argv[2:] or [100])[0]), int((sys.argv[3:] or [2026])[0])
    rng = random.Random(seed)
    wrong = 0
    for number in range(plans):
        plan = with_places(rng, random_plan(rng, number))
        text = json.dumps(plan)
        done = subprocess.run([cli, "tenancy", "-", "--format", "json"], input=text, capture_output=True, encoding="utf-8", check=False)
        if done.returncode != 0 or done.stderr:
            sys.exit(f"plan {number}: exit {done.returncode}: {done.stderr}\n{text}")
        told = json.loads(done.stdout)
        problems = difference(told, expected(plan, told))
        for model, answer in told["models"].items():
            if (answer["shortage"] is None) != (answer["unplaced"] == 0):
                problems.append(f"{model}: shortage {answer['shortage']} for {answer['unplaced']} blocks without a place")
        if problems:
            wrong += 1
            print(f"plan {number} (seed {seed}): {text}", *problems[:5], sep="\n  ")
    print(f"{plans} random plans, {wrong} answered otherwise than their ledgers say")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
