#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Headroom developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Recomputes what headroom-cli says of random plans, from the contract alone and in another way: fractions, ipaddress, brute force.

independent_check.py HEADROOM_CLI [PLANS] [SEED]
"""

import csv
import io
import ipaddress
import json
import math
import random
import subprocess
import sys
from fractions import Fraction

RULES = {
    "whitepaper-2023": {"training": (2, 5), "processing": (2, 2)},
    "studio-2024": {"training": (2, 5), "processing": (2, 2), "batchTransform": (2, 5), "hosting": (2, 5), "hyperpodSlurm": (32, 32), "hyperpodEks": (81, 81)},
}
TYPES = ["ml.t3.medium", "ml.m5.large", "ml.g5.xlarge", "ml.m5.4xlarge"]
PLACEMENTS = ["singleSubnet", "evenSpread", "zoneLoss"]


def exact(number):
    """The decimal number as it is written, not its binary neighbour."""
    return Fraction(str(number))


def ceil_of(fraction):
    return -(-fraction.numerator // fraction.denominator)


# The plans -----------------------------------------------------------------------------------------------------------------------------------------------


def decimal(rng, low, high):
    digits = rng.choice([0, 0, 1, 2, 4])
    number = rng.randint(low * 10**digits, high * 10**digits)
    return number if digits == 0 else number / 10**digits


def sometimes(rng, member, value, chance=0.7):
    return {member: value} if rng.random() < chance else {}


def random_work(rng, ruleset):
    apps = {name: {**sometimes(rng, "appsPerUser", rng.randint(1, 6)), **sometimes(rng, "usersPercent", decimal(rng, 0, 100))}
            for name in rng.sample(TYPES, rng.randint(0, 4))}
    jobs = {}
    for number in range(rng.randint(0, 2)):
        jobs[f"job {number}"] = {"kind": rng.choice(list(RULES[ruleset])), **sometimes(rng, "instanceType", rng.choice(TYPES)),
                                 **sometimes(rng, "instancesPerUser", rng.choice([0, 0.1, 0.29, 0.0001, 1, 2.5, 1.07])),
                                 **sometimes(rng, "efa", rng.random() < 0.5), **sometimes(rng, "addressesPerInstance", rng.randint(1, 40), 0.2)}
    return {**sometimes(rng, "apps", apps, 0.95), **sometimes(rng, "jobs", jobs, 0.95)}


def random_block(rng, shortest, longest, within=None):
    bits = rng.randint(shortest, longest)
    network = within or ipaddress.ip_network("0.0.0.0/0")
    first = int(network.network_address) + rng.randrange(network.num_addresses)
    return str(ipaddress.ip_network((first >> (32 - bits) << (32 - bits), bits)))


def random_domain(rng, pools):
    ruleset = rng.choice(list(RULES))
    scale = rng.choice([1, 20, 100, 300, 1000, 5000])
    services = ["sagemaker.api", "sagemaker.runtime", "studio", "s3", "sts", "logs", "notebook"]
    pool = ipaddress.ip_network(rng.choice(pools))
    return {
        "ruleset": ruleset,
        "availabilityZones": rng.randint(1, 6),
        **sometimes(rng, "networkMode", rng.choice(["vpcOnly", "publicInternetOnly"])),
        **sometimes(rng, "placement", rng.choice(PLACEMENTS)),
        **sometimes(rng, "mountTarget", rng.random() < 0.6),
        **sometimes(rng, "endpoints", {name: "gateway" if name == "s3" and rng.random() < 0.5 else "interface" for name in rng.sample(services, rng.randint(0, 7))}),
        "cohorts": {f"cohort {number}": {**sometimes(rng, "users", rng.randint(0, scale), 0.95),
                                         **sometimes(rng, "peakConcurrencyPercent", rng.choice([7, 29, 58, 33.3333, 100, decimal(rng, 0, 100)])),
                                         **random_work(rng, ruleset)} for number in range(rng.randint(0, 4))},
        **sometimes(rng, "sharedSpaces", {f"group {number}": {**sometimes(rng, "spaces", rng.randint(0, 30)), **random_work(rng, ruleset)}
                                          for number in range(rng.randint(0, 2))}, 0.5),
        **sometimes(rng, "growth", {**sometimes(rng, "percentPerYear", rng.choice([0, 10, 40, -20, 7.5, -100, 300, decimal(rng, -50, 200)])),
                                    **sometimes(rng, "model", rng.choice(["compound", "linear"])), **sometimes(rng, "horizonMonths", rng.randint(0, 120))}),
        **sometimes(rng, "marginPercent", rng.choice([0, 7, 10, 12.5, 100, decimal(rng, 0, 200)])),
        **sometimes(rng, "existingSubnets", {random_block(rng, 20, 28, pool): {"zone": "use1-az1", "usedAddresses": 3} for _ in range(rng.randint(0, 3))}, 0.4),
        **sometimes(rng, "pinnedVpcCidr", random_block(rng, 17, 26, pool), 0.15),
    }


def random_plan(rng, number):
    pools = rng.choice([["10.0.0.0/8"], ["10.0.0.0/16"], ["172.16.0.0/12"], ["10.4.0.0/20", "100.64.0.0/16"], ["192.168.0.0/18", "172.17.0.0/16", "10.0.0.0/19"]])
    addressing = {"pools": pools, **sometimes(rng, "exclusions", {random_block(rng, 12, 24, ipaddress.ip_network(rng.choice(pools))): "taken"
                                                                 for _ in range(rng.randint(0, 4))})}
    given = {} if rng.random() < 0.2 else {"addressing": addressing}
    return {"format": "headroom-plan", "version": 1, "name": f"Random {number}", **sometimes(rng, "start", "2026-12", 0.3), **given,
            "domains": {f"domain {index}": random_domain(rng, pools if given else ["10.0.0.0/8"]) for index in range(rng.randint(1, 6))}}


# The arithmetic ------------------------------------------------------------------------------------------------------------------------------------------


def grown(count, growth, month):
    rate = exact(growth.get("percentPerYear", 0)) / 100
    if growth.get("model", "compound") == "linear":
        return max(0, ceil_of(count * (1 + rate * month / 12)))
    return math.ceil(count * (1 + float(rate)) ** (month / 12) - 1e-9)


def ledger_of(domain, month):
    zones = domain["availabilityZones"]
    rules = RULES[domain["ruleset"]]
    growth = domain.get("growth", {})
    rows = []
    if domain.get("mountTarget", True):
        rows.append(("efsMountTarget", "domain", None, None, zones))
    interfaces = sum(kind == "interface" for kind in domain.get("endpoints", {}).values())
    rows.append(("vpcEndpoint", "domain", None, None, interfaces * zones))
    groups = [(name, cohort, ceil_of(grown(cohort.get("users", 0), growth, month) * exact(cohort.get("peakConcurrencyPercent", 100)) / 100))
              for name, cohort in domain["cohorts"].items()]
    groups += [(name, group, grown(group.get("spaces", 0), growth, month)) for name, group in domain.get("sharedSpaces", {}).items()]
    for name, group, active in groups:
        if domain["ruleset"] == "whitepaper-2023":
            rows.append(("jupyterServer", "user", name, None, active))
        for kind, app in group.get("apps", {}).items():
            holders = ceil_of(active * exact(app.get("usersPercent", 100)) / 100)
            if domain["ruleset"] == "whitepaper-2023":
                rows.append(("kernelGateway", "user", name, kind, holders))
            else:
                rows.append(("space", "user", name, kind, holders * app.get("appsPerUser", 1)))
        for item, job in group.get("jobs", {}).items():
            each = job.get("addressesPerInstance", rules[job["kind"]][1 if job.get("efa", False) else 0])
            rows.append((job["kind"], "user", name, item, ceil_of(active * exact(job.get("instancesPerUser", 1))) * each))
    return rows


def levels(domain, month):
    rows = ledger_of(domain, month)
    return sum(row[4] for row in rows if row[1] == "domain"), sum(row[4] for row in rows if row[1] == "user")


def required(domain, placement, month):
    zones = domain["availabilityZones"]
    shares = {"singleSubnet": 1, "evenSpread": zones, "zoneLoss": zones - 1}[placement]
    if shares == 0:
        return None
    at_domain, at_user = levels(domain, month)
    share = ceil_of(Fraction(at_user, shares))
    return share, at_domain // zones + ceil_of(share * (1 + exact(domain.get("marginPercent", 0)) / 100))


def subnet_prefix(needed):
    return next((bits for bits in range(28, 15, -1) if 2 ** (32 - bits) - 5 >= needed), None)


def vpc_prefix(bits, zones):
    return next((vpc for vpc in range(bits, 15, -1) if 2 ** (bits - vpc) >= zones), None)


def month_outgrown(domain, placement, usable):
    if exact(domain.get("growth", {}).get("percentPerYear", 0)) == 0:
        return None
    return next((month for month in range(601) if required(domain, placement, month)[1] > usable), None)


def lowest_free(pools, taken, bits):
    step = 2 ** (32 - bits)
    for pool in pools:
        if pool.prefixlen > bits:
            continue
        at, end = int(pool.network_address), int(pool.broadcast_address) + 1
        while at < end:
            block = [ipaddress.ip_network((at, bits))]
            touching = [int(each.broadcast_address) + 1 for each in taken if each.overlaps(block[0])]
            if not touching:
                return block[0]
            at = -(-max(touching) // step) * step
    return None


def place(plan, wanted):
    """`wanted`: name -> VPC prefix or None. Gives name -> block or None."""
    addressing = plan.get("addressing", {})
    pools = [ipaddress.ip_network(pool) for pool in addressing.get("pools", ["10.0.0.0/8"])]
    taken = [ipaddress.ip_network("172.17.0.0/16")] + [ipaddress.ip_network(block) for block in addressing.get("exclusions", {})]
    blocks = {}
    for name, domain in plan["domains"].items():
        taken += [ipaddress.ip_network(block) for block in domain.get("existingSubnets", {})]
        if "pinnedVpcCidr" in domain:
            blocks[name] = ipaddress.ip_network(domain["pinnedVpcCidr"])
            taken.append(blocks[name])
    for name in sorted((name for name in plan["domains"] if name not in blocks and wanted[name] is not None), key=lambda name: wanted[name]):
        blocks[name] = lowest_free(pools, taken, wanted[name])
        if blocks[name]:
            taken.append(blocks[name])
    return blocks


# The comparison ------------------------------------------------------------------------------------------------------------------------------------------


def demand(domain, month, answer):
    rows = ledger_of(domain, month)
    at_domain, at_user = levels(domain, month)
    for row in answer["ledger"]:
        assert list(row) == ["entity", "level", "cohort", "item", "addresses", "rule"] and row["rule"], row
    # A row of the domain level may be left out where it is 0: nothing takes an address then.
    told = [tuple(row.values())[:5] for row in answer["ledger"] if row["level"] == "user" or row["addresses"]]
    return {"users": sum(grown(cohort.get("users", 0), domain.get("growth", {}), month) for cohort in domain["cohorts"].values()),
            "domainLevelPerSubnet": at_domain // domain["availabilityZones"], "domainLevel": at_domain, "userLevel": at_user, "total": at_domain + at_user,
            "ledger": answer["ledger"] if told == [row for row in rows if row[1] == "user" or row[4]] else rows}


def placements(domain, month):
    sizes = {}
    for placement in PLACEMENTS:
        need = required(domain, placement, month)
        sizes[placement] = need and {"userLevelPerSubnet": need[0], "requiredPerSubnet": need[1], "subnetPrefix": subnet_prefix(need[1])}
    return sizes


def subnets_in(block, bits, zones):
    if block is None or bits is None:
        return [{"zone": zone, "cidr": None} for zone in range(1, zones + 1)]
    if bits < block.prefixlen or 2 ** (bits - block.prefixlen) < zones:
        return []
    cut = block.subnets(new_prefix=bits)
    return [{"zone": zone, "cidr": str(next(cut))} for zone in range(1, zones + 1)]


def recommendation(domain, size, block):
    zones = domain["availabilityZones"]
    bits = size and size["subnetPrefix"]
    row = {"placement": domain.get("placement", "singleSubnet"), "requiredPerSubnet": size and size["requiredPerSubnet"], "subnetPrefix": bits,
           "subnetAddresses": None, "subnetUsable": None, "freePerSubnet": None, "utilizationPercent": None,
           "vpcPrefix": bits and vpc_prefix(bits, zones), "vpcCidr": block and str(block), "subnets": subnets_in(block, bits, zones)}
    if bits:
        usable = 2 ** (32 - bits) - 5
        hundredths = math.floor(Fraction(size["requiredPerSubnet"] * 10000, usable) + Fraction(1, 2))
        row.update(subnetAddresses=2 ** (32 - bits), subnetUsable=usable, freePerSubnet=usable - size["requiredPerSubnet"], utilizationPercent=hundredths / 100)
    return row


def expected(plan, answer):
    sizes = {name: placements(domain, domain.get("growth", {}).get("horizonMonths", 12)) for name, domain in plan["domains"].items()}
    chosen = {name: sizes[name][domain.get("placement", "singleSubnet")] for name, domain in plan["domains"].items()}
    wanted = {name: size["subnetPrefix"] and vpc_prefix(size["subnetPrefix"], plan["domains"][name]["availabilityZones"]) if size else None
              for name, size in chosen.items()}
    blocks = place(plan, wanted)
    domains = {}
    for name, domain in plan["domains"].items():
        told = answer["domains"][name]
        months = domain.get("growth", {}).get("horizonMonths", 12)
        row = recommendation(domain, chosen[name], blocks.get(name))
        domains[name] = {"ruleset": domain["ruleset"], "start": demand(domain, 0, told["start"]), "horizon": {"months": months, **demand(domain, months, told["horizon"])},
                         "placements": sizes[name], "recommendation": row,
                         "monthsUntilOutgrown": month_outgrown(domain, row["placement"], row["subnetUsable"]) if row["subnetUsable"] else None}
    return {"format": "headroom-sizing", "version": 1, "plan": plan["name"], "scenario": None, "domains": domains, "findings": answer["findings"]}


def expected_errors(plan, answer):
    """(code, domain) of the errors that the contract names."""
    errors = set()
    for name, row in answer["domains"].items():
        size = row["recommendation"]
        pinned = "pinnedVpcCidr" in plan["domains"][name]
        if size["requiredPerSubnet"] is not None and size["subnetPrefix"] is None:
            errors.add(("subnet-too-large", name))
        elif size["subnetPrefix"] is not None and size["vpcPrefix"] is None:
            errors.add(("vpc-too-large", name))
        elif size["vpcPrefix"] is not None and not pinned and size["vpcCidr"] is None:
            errors.add(("pool-exhausted", name))
        if pinned and size["subnets"] == []:
            errors.add(("pinned-too-small", name))
    return errors


def scaled(domain, total):
    now = sum(cohort.get("users", 0) for cohort in domain["cohorts"].values())
    return {**domain, "cohorts": {name: {**cohort, "users": total * cohort.get("users", 0) // now} for name, cohort in domain["cohorts"].items()}}


def check_fit(run, plan, rng):
    name = rng.choice(list(plan["domains"]))
    domain = plan["domains"][name]
    bits, placement = rng.randint(16, 28), rng.choice(PLACEMENTS)
    done = run("fit", "-", "--prefix", str(bits), "--domain", name, "--placement", placement, "--format", "json")
    now = sum(cohort.get("users", 0) for cohort in domain["cohorts"].values())
    if now == 0 or (placement == "zoneLoss" and domain["availabilityZones"] == 1):
        assert (done.returncode, done.stdout) == (2, "") and done.stderr, done
        return
    told = json.loads(done.stdout)
    months = domain.get("growth", {}).get("horizonMonths", 12)
    need = lambda users: required(scaled(domain, users), placement, months)[1]
    usable, most = 2 ** (32 - bits) - 5, told["maxUsers"]
    if most is None:
        assert need(0) > usable, told
    else:
        assert need(most) <= usable and (most == 1_000_000 or need(most + 1) > usable), told
    assert told == {"domain": name, "placement": placement, "prefix": bits, "usable": usable, "maxUsers": most,
                    "requiredAtMax": None if most is None else need(most), "usersNow": now}, told


def merged(target, patch):
    """RFC 7396, as its pseudocode has it."""
    if not isinstance(patch, dict):
        return patch
    result = dict(target) if isinstance(target, dict) else {}
    for name, value in patch.items():
        if value is None:
            result.pop(name, None)
        else:
            result[name] = merged(result.get(name), value)
    return result


def random_patch(rng, plan):
    """Changes, removes and adds domains; now and then a line that changes nothing."""
    domains = {}
    for name, domain in plan["domains"].items():
        changes = {**sometimes(rng, "growth", {"percentPerYear": rng.choice([0, 12.5, 40])}, 0.3), **sometimes(rng, "marginPercent", rng.choice([0, 20]), 0.2)}
        cohorts = {cohort: {"users": rng.randint(0, 3000)} for cohort in domain["cohorts"] if rng.random() < 0.5}
        domains.update({name: {**changes, **({"cohorts": cohorts} if cohorts else {})}} if changes or cohorts else {})
    if len(plan["domains"]) > 1 and rng.random() < 0.3:
        domains[rng.choice(list(plan["domains"]))] = None
    if rng.random() < 0.3:
        domains["new"] = random_domain(rng, ["10.0.0.0/8"])
    return {**sometimes(rng, "x-gone", None, 0.2), **({"domains": domains} if domains else {})}


def leaves_of(base, patch, pointer=""):
    """(pointer, before, after) of all that a patch says."""
    for name, value in patch.items():
        at = pointer + "/" + name.replace("~", "~0").replace("/", "~1")
        before = base.get(name)
        if isinstance(before, dict) and isinstance(value, dict) and value:
            yield from leaves_of(before, value, at)
        else:
            yield at, before, merged(None, value)


def compared(plan, base):
    """name -> what `compare` tells of a domain, its findings left out."""
    horizon = lambda domain: domain.get("growth", {}).get("horizonMonths", 12)
    sizes = {name: placements(domain, horizon(domain))[domain.get("placement", "singleSubnet")] for name, domain in plan["domains"].items()}
    wanted = {name: size["subnetPrefix"] and vpc_prefix(size["subnetPrefix"], plan["domains"][name]["availabilityZones"]) if size else None
              for name, size in sizes.items()}
    blocks, rows = place(plan, wanted), {}
    for name, domain in plan["domains"].items():
        size, block = sizes[name], blocks.get(name)
        bits = size and size["subnetPrefix"]
        before = bits if base is None else base.get(name, {}).get("subnetPrefix")
        rows[name] = {
            "users": sum(grown(cohort.get("users", 0), domain.get("growth", {}), horizon(domain)) for cohort in domain["cohorts"].values()),
            "total": sum(levels(domain, horizon(domain))), "requiredPerSubnet": size and size["requiredPerSubnet"], "subnetPrefix": bits,
            "prefixSteps": before - bits if before and bits else None, "vpcPrefix": wanted[name], "vpcCidr": block and str(block),
            "monthsUntilOutgrown": month_outgrown(domain, domain.get("placement", "singleSubnet"), 2 ** (32 - bits) - 5) if bits else None}
    return rows


def check_compare(cli, plan, rng):
    patches = {f"scenario {index}": random_patch(rng, plan) for index in range(rng.randint(0, 2))}
    text = json.dumps({**plan, "scenarios": {name: {"patch": patch} for name, patch in patches.items()}})
    done = subprocess.run([cli, "compare", "-", "--format", "json"], input=text, capture_output=True, encoding="utf-8")
    assert done.returncode == 0 and not done.stderr, (done, text)
    told = json.loads(done.stdout)["scenarios"]
    assert [row["scenario"] for row in told] == [None, *patches], told
    base = compared(plan, None)
    for row, patch in zip(told, [{}, *patches.values()]):
        given = merged(plan, patch)
        domains = {name: {key: value for key, value in domain.items() if key != "findings"} for name, domain in row["domains"].items()}
        wanted = compared(given, base if row["scenario"] else None)
        assert domains == wanted, (difference(domains, wanted), text)
        assert row["users"] == sum(domain["users"] for domain in wanted.values()) and row["total"] == sum(domain["total"] for domain in wanted.values()), row
        assert row["removedDomains"] == [name for name in plan["domains"] if name not in given["domains"]], row
        # The plan as it was read has every default, and so knows what stood before where the file leaves it out.
        leaves = {pointer: (before, after) for pointer, before, after in leaves_of(plan, patch)}
        for change in row["changes"]:
            before, after = leaves.get(change["pointer"], (None, change["after"]))
            assert change["after"] == after and (before is None or isinstance(before, dict) or change["before"] == before), (change, leaves)
        for pointer in leaves:
            assert any(change["pointer"] == pointer or change["pointer"].startswith(pointer + "/") for change in row["changes"]), (pointer, row["changes"])


def check_csv(run, answer):
    rows = list(csv.DictReader(io.StringIO(run("size", "-", "--format", "csv").stdout, newline="")))
    for name, domain in answer["domains"].items():
        mine = [row for row in rows if row["domain"] == name]
        assert sum(int(row["addresses"]) for row in mine) == domain["horizon"]["total"], name
        assert {row["vpcCidr"] for row in mine} == {domain["recommendation"]["vpcCidr"] or ""}, name


def difference(told, wanted, path=""):
    if isinstance(told, dict) and isinstance(wanted, dict) and list(told) == list(wanted):
        return [each for key in told for each in difference(told[key], wanted[key], f"{path}/{key}")]
    return [] if told == wanted and type(told) is type(wanted) or isinstance(told, (int, float)) and told == wanted else [f"{path}: told {told}, expected {wanted}"]


def main():
    cli, plans, seed = sys.argv[1], int((sys.argv[2:] or [200])[0]), int((sys.argv[3:] or [2026])[0])
    rng = random.Random(seed)
    wrong = 0
    for number in range(plans):
        plan = random_plan(rng, number)
        text = json.dumps(plan)
        run = lambda *arguments: subprocess.run([cli, *arguments], input=text, capture_output=True, encoding="utf-8")
        done = run("size", "-", "--format", "json")
        if done.returncode != 0 or done.stderr:
            sys.exit(f"plan {number}: exit {done.returncode}: {done.stderr}\n{text}")
        answer = json.loads(done.stdout)
        problems = difference(answer, expected(plan, answer))
        known = {"subnet-too-large", "vpc-too-large", "pool-exhausted", "pinned-too-small"}
        errors = {(finding["code"], finding["domain"]) for finding in answer["findings"] if finding["code"] in known and finding["severity"] == "error"}
        if errors != expected_errors(plan, answer):
            problems.append(f"errors {errors}, expected {expected_errors(plan, answer)}")
        check_fit(run, plan, rng)
        check_csv(run, answer)
        check_compare(cli, plan, rng)
        if problems:
            wrong += 1
            print(f"plan {number} (seed {seed}): {text}", *problems[:5], sep="\n  ")
    print(f"{plans} random plans, {wrong} answered otherwise than the contract says")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
