#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Headroom developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Recomputes what `headroom-cli runway` and `headroom-cli sensitivity` say of random plans: every month one by one, every input set anew in fractions.

independent_whatif.py HEADROOM_CLI [PLANS] [SEED]
"""

import copy
import json
import random
import subprocess
import sys
from fractions import Fraction

from independent_check import PLACEMENTS, difference, exact, grown, levels, random_plan, required, subnet_prefix

UNITS = {"users": "users", "concurrency": "percent", "instanceTypesPerUser": "instanceTypesPerUser", "trainingInstances": "instancesPerUser",
         "efa": "shareOfJobs", "endpoints": "endpoints", "zones": "zones", "growth": "percentPerYear", "margin": "percent"}
HUGE = 2**53
COUNTED = {"users", "efa", "endpoints", "zones"}
# One user of many has the only app: as many types as fill a subnet, or a mean over all users, would make this one take minutes or say nothing.
ONE_OF_MANY = {"format": "headroom-plan", "version": 1, "name": "One of many", "domains": {"studio": {
    "ruleset": "studio-2024", "availabilityZones": 3, "cohorts": {
        "Admin": {"users": 1, "apps": {"ml.t3.medium": {}}}, "Batch": {"users": 4000, "jobs": {"train": {"kind": "training"}}}}}}}


def usable(bits):
    return 2 ** (32 - bits) - 5


def calendar(plan, month):
    if "start" not in plan or month is None:
        return None
    year, first = map(int, plan["start"].split("-"))
    return f"{year + (first - 1 + month) // 12:04d}-{(first - 1 + month) % 12 + 1:02d}"


# Runway --------------------------------------------------------------------------------------------------------------------------------------------------


def months_of(domain, last):
    """(users, domain level, user level, required by placement) of each month."""
    rows = []
    for month in range(last + 1):
        at_domain, at_user = levels(domain, month)
        needs = {}
        for placement in PLACEMENTS:
            need = required(domain, placement, month)
            needs[placement] = need and need[1]
        rows.append((sum(grown(cohort.get("users", 0), domain.get("growth", {}), month) for cohort in domain["cohorts"].values()), at_domain, at_user, needs))
    return rows


def expected_runway(plan, last):
    domains = {}
    for name, domain in plan["domains"].items():
        horizon = domain.get("growth", {}).get("horizonMonths", 12)
        listed = horizon if last is None else last
        # Without growth upward every month is the first one again, or less.
        rows = months_of(domain, 600 if exact(domain.get("growth", {}).get("percentPerYear", 0)) > 0 else max(listed, horizon))
        outgrown = {placement: rows[0][3][placement] if rows[0][3][placement] is None else
                    {str(bits): next((month for month, row in enumerate(rows) if row[3][placement] > usable(bits)), None) for bits in range(28, 15, -1)}
                    for placement in PLACEMENTS}
        placement = domain.get("placement", "singleSubnet")
        need = rows[horizon][3][placement]
        bits = None if need is None else subnet_prefix(need)
        until = bits and outgrown[placement][str(bits)]
        domains[name] = {
            "months": [{"month": month, "calendar": calendar(plan, month), "users": row[0], "domainLevel": row[1], "userLevel": row[2],
                        "total": row[1] + row[2], "required": row[3]} for month, row in enumerate(rows[: listed + 1])],
            "outgrown": outgrown,
            "recommended": bits and {"prefix": bits, "month": until, "calendar": calendar(plan, until)}}
    return {"format": "headroom-runway", "version": 1, "plan": plan["name"], "scenario": None, "domains": domains}


def without_huge(json_value):
    """Counts of centuries of growth are held at 2^62 by the program and not here: above 2^53 they are only asked to be large in both."""
    if isinstance(json_value, dict):
        return {key: without_huge(value) for key, value in json_value.items()}
    if isinstance(json_value, list):
        return [without_huge(value) for value in json_value]
    return HUGE if isinstance(json_value, int) and json_value > HUGE else json_value


# Sensitivity ---------------------------------------------------------------------------------------------------------------------------------------------


def rounded(fraction):
    """To four decimals, halves away from 0."""
    whole = (abs(fraction) * 20000 + 1) // 2
    return Fraction(whole if fraction >= 0 else -whole, 10000)


def users_of(cohort):
    return cohort.get("users", 0)


def percent_of(cohort):
    return exact(cohort.get("peakConcurrencyPercent", 100))


def types_of(cohort):
    return sum(exact(app.get("usersPercent", 100)) for app in cohort.get("apps", {}).values()) / Fraction(100)


def training_of(cohort):
    return sum((exact(job.get("instancesPerUser", 1)) for job in cohort.get("jobs", {}).values() if job["kind"] == "training"), Fraction(0))


def mean(domain, of_cohort):
    users = sum(map(users_of, domain["cohorts"].values()))
    return sum((users_of(cohort) * of_cohort(cohort) for cohort in domain["cohorts"].values()), Fraction(0)) / users if users else Fraction(0)


def mean_of_having(domain, of_cohort):
    """Over the users of the cohorts that have any."""
    having = [cohort for cohort in domain["cohorts"].values() if of_cohort(cohort) > 0]
    users = sum(map(users_of, having))
    return sum((users_of(cohort) * of_cohort(cohort) for cohort in having), Fraction(0)) / users if users else Fraction(0)


def jobs_of(domain):
    groups = [*domain["cohorts"].values(), *domain.get("sharedSpaces", {}).values()]
    return [job for group in groups for job in group.get("jobs", {}).values()]


def values_of(domain):
    users = sum(map(users_of, domain["cohorts"].values()))
    jobs = jobs_of(domain)
    growth = domain.get("growth", {})
    means = {"users": Fraction(users), "concurrency": mean(domain, percent_of), "instanceTypesPerUser": mean_of_having(domain, types_of),
             "trainingInstances": mean_of_having(domain, training_of)}
    values = {name: rounded(value) for name, value in means.items() if value > 0}
    if jobs:
        values["efa"] = rounded(Fraction(sum(job.get("efa", False) for job in jobs), len(jobs)))
    values["endpoints"] = Fraction(sum(kind == "interface" for kind in domain.get("endpoints", {}).values()))
    values["zones"] = Fraction(domain["availabilityZones"])
    values["growth"] = exact(growth.get("percentPerYear", 0))
    values["margin"] = exact(domain.get("marginPercent", 0))
    return values


def with_concurrency(cohorts, value):
    """Cohorts stop at 100 %, the most active first; what they can't take the others do."""
    left = value * sum(map(users_of, cohorts))
    factor, waiting = None, sorted(cohorts, key=percent_of, reverse=True)
    while waiting:
        weight = sum(users_of(cohort) * percent_of(cohort) for cohort in waiting)
        if weight == 0:
            break
        factor = left / weight
        if percent_of(waiting[0]) * factor <= 100:
            break
        left -= 100 * users_of(waiting[0])
        waiting.pop(0)
    waits = {id(cohort) for cohort in waiting}
    for cohort in cohorts:
        percent = percent_of(cohort)
        cohort["peakConcurrencyPercent"] = str(rounded(min(Fraction(100), percent * factor)) if id(cohort) in waits else 100 if percent else 0)


def changed(domain, name, value, now):
    """The domain with one input set. Numbers may become texts of fractions: exact() reads both."""
    if value == now:
        return domain
    other = copy.deepcopy(domain)
    cohorts = list(other["cohorts"].values())
    total = sum(map(users_of, cohorts))
    if name == "users":
        for cohort in cohorts:
            cohort["users"] = int(value) * users_of(cohort) // total
    elif name == "concurrency":
        with_concurrency(cohorts, value)
    elif name == "instanceTypesPerUser":
        factor = value / mean_of_having(domain, types_of)
        for cohort in cohorts:
            apps = {}
            for kind, app in cohort.get("apps", {}).items():
                left, twins = min(Fraction(2000), rounded(exact(app.get("usersPercent", 100)) * factor)), 0
                while twins == 0 or left > 0:
                    apps[f"{kind}, {twins}"] = {**app, "usersPercent": str(min(left, Fraction(100)))}
                    left, twins = left - 100, twins + 1
            cohort["apps"] = apps
    elif name == "trainingInstances":
        factor = value / mean_of_having(domain, training_of)
        for cohort in cohorts:
            for job in cohort.get("jobs", {}).values():
                if job["kind"] == "training":
                    job["instancesPerUser"] = str(min(Fraction(1000), rounded(exact(job.get("instancesPerUser", 1)) * factor)))
    elif name == "efa":
        for job in jobs_of(other):
            job["efa"] = value > 0
    elif name == "endpoints":
        other["endpoints"] = {f"endpoint {number}": "interface" for number in range(int(value))}
    elif name == "zones":
        other["availabilityZones"] = int(value)
    elif name == "growth":
        other.setdefault("growth", {})["percentPerYear"] = str(value)
    else:
        other["marginPercent"] = str(value)
    return other


def limits(domain, name, now):
    cohorts = list(domain["cohorts"].values())
    total = sum(map(users_of, cohorts))
    if name == "users":
        return 0, Fraction(total * 1_000_000 // max(map(users_of, cohorts)))
    if name == "concurrency":
        share = Fraction(100 * sum(users_of(cohort) for cohort in cohorts if percent_of(cohort) > 0), total)
        return 0, max(now, Fraction(share * 10000 // 1, 10000))
    if name == "trainingInstances":
        jobs = [job for cohort in cohorts if users_of(cohort) for job in cohort.get("jobs", {}).values() if job["kind"] == "training"]
        most = max(exact(job.get("instancesPerUser", 1)) for job in jobs)
        return 0, max(now, Fraction(mean_of_having(domain, training_of) * 1000 / most * 10000 // 1, 10000))
    if name == "instanceTypesPerUser":
        most = max(exact(app.get("usersPercent", 100)) for cohort in cohorts if users_of(cohort) for app in cohort.get("apps", {}).values())
        return 0, max(now, Fraction(mean_of_having(domain, types_of) * 20 * 100 / most * 10000 // 1, 10000))
    return {"efa": (0, 1), "endpoints": (0, 1000), "growth": (-100, 1000), "margin": (0, 1000),
            "zones": (2 if domain.get("placement") == "zoneLoss" else 1, 6)}[name]


def values_over(name, now, percent, least, most):
    share = Fraction(percent, 100)
    if name == "efa":
        values = [now, 0, 1]
    elif name in COUNTED:
        widest = (now * share * 2 + 1) // 2
        offsets = [(now * share * n + 1) // 2 if widest >= 2 else n for n in (1, 2)]
        values = [now, *(now + sign * offset for sign in (1, -1) for offset in offsets)]
    elif now == 0 and name == "margin":
        values = [share * 100 * n / 4 for n in range(5)]
    else:
        values = [now + rounded((abs(now) if now or name != "growth" else 100) * share * n / 2) for n in range(-2, 3)]
    return sorted({min(max(value, Fraction(least)), Fraction(most)) for value in values})


def number(fraction):
    return int(fraction) if fraction.denominator == 1 else float(fraction)


def check_effect(domain, name, now, told, percent):
    placement = domain.get("placement", "singleSubnet")
    horizon = domain.get("growth", {}).get("horizonMonths", 12)

    def need(value):
        return required(changed(domain, name, value, now), placement, horizon)[1]

    def read(value):
        return Fraction(str(value))

    least, most = limits(domain, name, now)
    values = values_over(name, now, percent, least, most)
    needs = [need(value) for value in values]
    points = [{"value": number(value), "requiredPerSubnet": each, "subnetPrefix": subnet_prefix(each)} for value, each in zip(values, needs)]
    wanted = {"input": name, "unit": UNITS[name], "value": number(now), "swing": max(needs) - min(needs), "points": points, "steps": told["steps"],
              "toNextPrefix": told["toNextPrefix"]}
    wrong = difference(told, wanted, name)
    unit = Fraction(1) if name in COUNTED else Fraction(1, 10000)

    # The steps lead from the first prefix to the last; each begins where it says, and not one unit before.
    before, at = points[0]["subnetPrefix"], values[0]
    for step in told["steps"]:
        value = read(step["value"])
        if not at < value <= values[-1] or subnet_prefix(need(value)) != step["subnetPrefix"] or subnet_prefix(need(max(at, value - unit))) != before:
            wrong.append(f"{name}: step {step}")
        before, at = step["subnetPrefix"], value
    if before != points[-1]["subnetPrefix"]:
        wrong.append(f"{name}: steps end at {before}, not at {points[-1]['subnetPrefix']}")

    holds = subnet_prefix(need(now))
    towards, dearest = (-1, Fraction(least)) if name == "zones" else (1, Fraction(most))
    following = told["toNextPrefix"]
    if following is None:
        if holds is not None and need(dearest) > usable(holds):
            wrong.append(f"{name}: the next prefix is not told")
    else:
        value = read(following["value"])
        before = max(value - unit, now) if towards > 0 else value + unit
        if holds is None or read(following["change"]) != value - now or not least <= value <= most or need(value) <= usable(holds):
            wrong.append(f"{name}: {following} is no step up")
        elif need(before) > usable(holds) or subnet_prefix(need(value)) != following["subnetPrefix"]:
            wrong.append(f"{name}: {following} is not the first step up")
    return wrong


def check_sensitivity(plan, told, percent):
    wrong = difference({key: value for key, value in told.items() if key != "domains"},
                       {"format": "headroom-sensitivity", "version": 1, "plan": plan["name"], "scenario": None, "rangePercent": percent})
    for name, domain in plan["domains"].items():
        answer = told["domains"][name]
        placement = domain.get("placement", "singleSubnet")
        need = required(domain, placement, domain.get("growth", {}).get("horizonMonths", 12))
        wrong += difference({key: value for key, value in answer.items() if key != "inputs"},
                            {"placement": placement, "requiredPerSubnet": need and need[1], "subnetPrefix": need and subnet_prefix(need[1])}, name)
        now = values_of(domain) if need else {}
        listed = [effect["input"] for effect in answer["inputs"]]
        swings = {effect["input"]: effect["swing"] for effect in answer["inputs"]}
        if sorted(listed) != sorted(now) or listed != sorted((each for each in UNITS if each in now), key=lambda each: -swings.get(each, 0)):
            wrong.append(f"{name}: inputs {listed}, expected {list(now)} by swing")
            continue
        for effect in answer["inputs"]:
            wrong += [f"{name}: {each}" for each in check_effect(domain, effect["input"], now[effect["input"]], effect, percent)]
    return wrong


def main():
    cli, plans, seed = sys.argv[1], int((sys.argv[2:] or [40])[0]), int((sys.argv[3:] or [2026])[0])
    rng = random.Random(seed)
    wrong = 0
    for index in range(-1, plans):
        plan = random_plan(rng, index) if index >= 0 else ONE_OF_MANY
        text = json.dumps(plan)
        last, percent = rng.choice([None, 0, 7, 130, 600]), rng.choice([1, 5, 20, 20, 50, 100])

        def told(*arguments):
            done = subprocess.run([cli, *arguments, "-", "--format", "json"], input=text, capture_output=True, encoding="utf-8")
            if done.returncode != 0 or done.stderr:
                sys.exit(f"plan {index}: exit {done.returncode}: {done.stderr}\n{text}")
            return json.loads(done.stdout)

        runway = told("runway", *([] if last is None else ["--months", str(last)]))
        problems = difference(without_huge(runway), without_huge(expected_runway(plan, last)))
        problems += check_sensitivity(plan, told("sensitivity", "--range", str(percent)), percent)
        if problems:
            wrong += 1
            print(f"plan {index} (seed {seed}, ±{percent} %): {text}", *problems[:5], sep="\n  ")
    print(f"{plans} random plans, {wrong} answered otherwise than recomputed")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
