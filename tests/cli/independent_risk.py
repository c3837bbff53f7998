#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Headroom developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Recomputes what `headroom-cli risk` says of random plans, from the contract alone and in another way: sums of products of chances, no transform.

independent_risk.py HEADROOM_CLI [PLANS] [SEED]
"""

import json
import math
import random
import subprocess
import sys

from independent_check import RULES, exact, grown

TOLERANCE = 1e-12


def convolved(a, b):
    out = [0.0] * (len(a) + len(b) - 1)
    for i, p in enumerate(a):
        if p:
            for j, q in enumerate(b):
                out[i + j] += p * q
    while len(out) > 1 and out[-1] < 1e-30:
        out.pop()
    return out


def repeated(law, times):
    out = [1.0]
    while times:
        if times % 2:
            out = convolved(out, law)
        law, times = convolved(law, law), times // 2
    return out


def happening(chance, law):
    return [1 - chance + chance * law[0]] + [chance * p for p in law[1:]]


def landing(instances, size, zones):
    """Binomial: how many of the instances land in this subnet, each with `size` addresses."""
    out = [0.0] * (instances * size + 1)
    for k in range(instances + 1):
        out[k * size] = math.comb(instances, k) * (1 / zones) ** k * (1 - 1 / zones) ** (instances - k)
    return out


def poisson_landing(mean, size, zones):
    """A mixture over how many instances there are in all zones."""
    most = int(mean + 12 * math.sqrt(mean) + 25)
    out = [0.0] * (most * size + 1)
    for count in range(most + 1):
        chance = math.exp(-mean) * mean**count / math.factorial(count)
        for at, p in enumerate(landing(count, size, zones)):
            out[at] += chance * p
    return out


def law_of(domain):
    zones = domain["availabilityZones"]
    classic = domain["ruleset"] == "whitepaper-2023"
    growth = domain.get("growth", {})
    month = growth.get("horizonMonths", 12)
    fixed = (1 if domain.get("mountTarget", True) else 0) + sum(kind == "interface" for kind in domain.get("endpoints", {}).values())
    law = [0.0] * fixed + [1.0]
    groups = [(cohort["users"], exact(cohort.get("peakConcurrencyPercent", 100)), cohort) for cohort in domain["cohorts"].values()]
    groups += [(group["spaces"], 100, group) for group in domain.get("sharedSpaces", {}).values()]
    for count, percent, group in groups:
        user = landing(1, 1, zones) if classic else [1.0]
        for app in group.get("apps", {}).values():
            instances = 1 if classic else app.get("appsPerUser", 1)
            user = convolved(user, happening(float(exact(app.get("usersPercent", 100)) / 100), landing(instances, 1, zones)))
        for job in group.get("jobs", {}).values():
            size = job.get("addressesPerInstance", RULES[domain["ruleset"]][job["kind"]][1 if job.get("efa", False) else 0])
            user = convolved(user, poisson_landing(job.get("instancesPerUser", 1), size, zones))
        law = convolved(law, repeated(happening(float(percent / 100), user), grown(count, growth, month)))
    return law


def risk_of(domain):
    """The exhaustion by prefix, the mean, and the cumulative chances."""
    law = law_of(domain)
    exhaustion = {str(bits): math.fsum(law[2 ** (32 - bits) - 4:]) for bits in range(28, 15, -1)}
    return exhaustion, math.fsum(count * p for count, p in enumerate(law)), law


def random_work(rng, ruleset):
    apps = {f"ml.t{number}": {"appsPerUser": rng.randint(1, 4), "usersPercent": rng.choice([0, 7, 33.3333, 50, 100])} for number in range(rng.randint(0, 3))}
    jobs = {f"job {number}": {"kind": rng.choice(list(RULES[ruleset])), "efa": rng.random() < 0.5, "instancesPerUser": rng.choice([0, 0.0001, 0.3, 1])}
            for number in range(rng.randint(0, 1))}
    return {"apps": apps, "jobs": jobs}


def random_domain(rng):
    ruleset = rng.choice(list(RULES))
    return {
        "ruleset": ruleset, "availabilityZones": rng.randint(1, 6), "mountTarget": rng.random() < 0.5,
        "endpoints": {"sts": "interface", "s3": rng.choice(["interface", "gateway"])},
        "cohorts": {f"cohort {number}": {"users": rng.randint(0, 60), "peakConcurrencyPercent": rng.choice([0, 7, 29, 58.25, 100]), **random_work(rng, ruleset)}
                    for number in range(rng.randint(0, 2))},
        "sharedSpaces": {"team": {"spaces": rng.randint(0, 5), **random_work(rng, ruleset)}},
        "growth": {"percentPerYear": rng.choice([0, 40, -20]), "model": rng.choice(["compound", "linear"]), "horizonMonths": rng.randint(0, 24)},
        "placement": rng.choice(["singleSubnet", "evenSpread"]), "marginPercent": rng.choice([0, 25]),
    }


def differences(found, domain):
    exhaustion, mean, law = risk_of(domain)
    if list(found["exhaustion"]) != list(exhaustion):
        yield f"prefixes {list(found['exhaustion'])}"
    for bits, chance in exhaustion.items():
        if not abs(found["exhaustion"][bits] - chance) <= TOLERANCE:
            yield f"/{bits}: {found['exhaustion'][bits]}, expected {chance}"
    subnet = found["perSubnet"]
    if not abs(subnet["mean"] - mean) <= 1e-9 * (1 + mean):
        yield f"mean {subnet['mean']}, expected {mean}"
    for name, level in (("p50", 0.5), ("p90", 0.9), ("p99", 0.99), ("p999", 0.999)):
        if math.fsum(law[:subnet[name] + 1]) < level - TOLERANCE or (subnet[name] > 0 and math.fsum(law[:subnet[name]]) >= level + TOLERANCE):
            yield f"{name} {subnet[name]}: {math.fsum(law[:subnet[name]])} before it, {math.fsum(law[:subnet[name] + 1])} with it"


def main(cli, plans=100, seed=1):
    rng = random.Random(int(seed))
    failures = 0
    for number in range(int(plans)):
        domains = {f"domain {index}": random_domain(rng) for index in range(rng.randint(1, 2))}
        plan = {"format": "headroom-plan", "version": 1, "name": f"Random {number}", "domains": domains}
        done = subprocess.run([cli, "risk", "-", "--format", "json"], input=json.dumps(plan), capture_output=True, text=True, check=False)
        wrong = [f"exit code {done.returncode}: {done.stderr}"]
        if done.returncode == 0:
            answer = json.loads(done.stdout)
            wrong = [] if list(answer) == ["domains"] and list(answer["domains"]) == list(domains) else ["other domains"]
            wrong += [f"{name}: {each}" for name, domain in domains.items() for each in differences(answer["domains"][name], domain)]
        if wrong:
            failures += 1
            print(f"plan {number} of seed {seed}: {json.dumps(plan)}\n  " + "\n  ".join(wrong))
    print(f"{plans} plans, {failures} with differences")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
