#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Headroom developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Recomputes what `headroom-cli inspect` says of random estates, whose replies are split into pages and files, with repetitions, nulls and members nobody knows.

independent_inspect.py HEADROOM_CLI [ESTATES] [SEED]
"""

import ipaddress
import json
import math
import os
import random
import subprocess
import sys
import tempfile
from fractions import Fraction

# What describes an interface, and whose it is then: (members, owner). The owner is written beside the words, not derived from them.
DOMAIN = "[DO NOT DELETE] ENI managed by SageMaker for Studio Domain({}) - 0a1b2c"
TAG = "ManagedByAmazonSageMakerResource"
KINDS = [
    (lambda d: {"InterfaceType": "interface", "Description": DOMAIN.format(d)}, "studio"),
    (lambda d: {"Description": DOMAIN.format(d), "TagSet": [{"Key": TAG, "Value": f"arn:aws:sagemaker:us-east-1:1:domain/{d}"}]}, "studio"),
    (lambda d: {"InterfaceType": "interface", "TagSet": [{"Key": "x", "Value": "y"}, {"Value": f"arn:aws:sagemaker:us-east-1:1:domain/{d}", "Key": TAG}]}, "studio"),
    (lambda d: {"InterfaceType": "efs", "Description": None}, "efs"),
    (lambda d: {"InterfaceType": "interface", "Description": "EFS mount target for fs-1 (fsmt-1)"}, "efs"),
    (lambda d: {"InterfaceType": "vpc_endpoint", "Description": "VPC Endpoint Interface vpce-1"}, "endpoint"),
    (lambda d: {"Description": "VPC Endpoint Interface vpce-1"}, "endpoint"),
    (lambda d: {"InterfaceType": "nat_gateway"}, "nat"),
    (lambda d: {"InterfaceType": "lambda", "RequesterManaged": True}, "lambda"),
    (lambda d: {"InterfaceType": "interface", "Description": "ELB app/x/1"}, "loadBalancer"),
    (lambda d: {"InterfaceType": "network_load_balancer"}, "loadBalancer"),
    (lambda d: {"InterfaceType": "transit_gateway"}, "other"),
    (lambda d: {"InterfaceType": "of_next_year", "Description": "é \U0001f600 \" \\ \u0000"}, "other"),
    (lambda d: {}, "other"),
]
OWNERS = ["studio", "efs", "endpoint", "nat", "lambda", "loadBalancer", "other"]
NOISE = [{"Future": [[{"SubnetId": 7}]]}, {"OutpostArn": None}, {"CreateTime": 1772441105.009}, {"AttachTime": "2026-03-02T08:11:45Z"}, {"Huge": 1e300}, {}]


def random_subnets(rng):
    rows = []
    for number in range(rng.randint(1, 12)):
        bits = rng.randint(16, 28)
        block = ipaddress.ip_network((rng.getrandbits(32) >> (32 - bits) << (32 - bits), bits))
        row = {"SubnetId": f"subnet-{number:017x}", "VpcId": f"vpc-{rng.randint(0, 2)}", "CidrBlock": str(block), "AvailabilityZone": rng.choice(["us-east-1a", "us-east-1b"]),
               **rng.choice([{}, {"OwnerId": "1"}, {"OwnerId": "2"}]),
               "AvailableIpAddressCount": rng.randint(0, 2 ** (32 - bits) - 5), **rng.choice(NOISE)}
        if rng.random() < 0.5:
            row["AvailabilityZoneId"] = rng.choice(["use1-az1", "use1-az2", "use1-az3"])
        rows.append(row)
    return rows


def random_interfaces(rng, subnets):
    """Rows, each with its owner, domain and number of addresses."""
    rows = []
    for number in range(rng.randint(0, 60)):
        domain = f"d-{rng.randint(0, 2)}"
        describe, owner = rng.choice(KINDS)
        subnet = "subnet-elsewhere" if rng.random() < 0.05 else rng.choice(subnets)["SubnetId"]
        row = {"NetworkInterfaceId": f"eni-{rng.getrandbits(68):017x}", "SubnetId": subnet, **describe(domain), **rng.choice(NOISE)}
        addresses = rng.choice([0, 1, 1, 1, 2, 5])
        alone = addresses == 1 and rng.random() < 0.3
        if alone:
            row["PrivateIpAddress"] = "10.0.0.4"
        else:
            row["PrivateIpAddresses"] = [{"Primary": not index, "PrivateIpAddress": f"10.0.0.{index}"} for index in range(addresses)]
        if rng.random() < 0.1:
            row["Ipv4Prefixes"] = [{"Ipv4Prefix": "10.0.0.16/28"}] * rng.randint(1, 3)
        rows.append((row, owner, domain, addresses + 16 * len(row.get("Ipv4Prefixes", []))))
    return rows


def random_apps(rng):
    apps = []
    for number in range(rng.randint(0, 20)):
        holder = {"UserProfileName": f"user-{rng.randint(0, 5)}"} if rng.random() < 0.7 else {"SpaceName": f"space-{rng.randint(0, 3)}"}
        apps.append({"DomainId": f"d-{rng.randint(0, 2)}", **holder, "AppType": "JupyterLab", "AppName": f"app-{number}",
                     "Status": rng.choice(["InService", "InService", "Deleted", "Pending"])})
    return apps


def written(rng, folder, name, member, rows):
    """The rows as files: split, some with several documents, in any layout. A row may be there twice."""
    rows = [row for row in rows for _ in range(2 if rng.random() < 0.1 else 1)]
    files = []
    for index in range(rng.randint(1, 3)):
        path = os.path.join(folder, f"{name}{index}.json")
        rows, part = ([], rows) if index == 2 else (rows[(half := rng.randint(0, len(rows))):], rows[:half])
        documents = [part[:(cut := rng.randint(0, len(part)))], part[cut:]]
        with open(path, "w", encoding="utf-8") as file:
            for document in documents:
                json.dump({member: document, **({"NextToken": None} if rng.random() < 0.5 else {})}, file, indent=rng.choice([None, 2, 4]), ensure_ascii=rng.random() < 0.5)
                file.write(rng.choice(["", "\n", "\r\n\n"]))
        files.append(path)
    if rows:
        with open(files[-1], "a", encoding="utf-8") as file:
            json.dump({member: rows}, file)
    return files


def hundredths(part, whole):
    """Half up, as a float of two decimals."""
    return math.floor(Fraction(part, whole) * 100 + Fraction(1, 2)) / 100


def zone_of(subnet, subnets):
    """The id, else the one id that stands beside the name: in the records of the same account, or of all where the record tells none."""
    if "AvailabilityZoneId" in subnet:
        return subnet["AvailabilityZoneId"]
    ids = {other["AvailabilityZoneId"] for other in subnets
           if "AvailabilityZoneId" in other and other["AvailabilityZone"] == subnet["AvailabilityZone"] and subnet.get("OwnerId") in (None, other.get("OwnerId"))}
    return ids.pop() if len(ids) == 1 else subnet["AvailabilityZone"]


def expected_rows(subnets, interfaces):
    rows = []
    for subnet in subnets:
        usable = ipaddress.ip_network(subnet["CidrBlock"]).num_addresses - 5
        used = usable - subnet["AvailableIpAddressCount"]
        held = {owner: sum(count for row, whose, _, count in interfaces if row["SubnetId"] == subnet["SubnetId"] and whose == owner) for owner in OWNERS}
        rows.append({"subnetId": subnet["SubnetId"], "vpcId": subnet["VpcId"], "zone": zone_of(subnet, subnets),
                     "cidr": subnet["CidrBlock"], "usable": usable, "available": subnet["AvailableIpAddressCount"], "used": used,
                     "usedPercent": hundredths(used * 100, usable), "byOwner": {**held, "unattributed": used - sum(held.values())}})
    return rows


def expected_studio(interfaces, apps):
    domains = {}
    for _, owner, domain, count in interfaces:
        if owner == "studio":
            domains.setdefault(domain, [set(), set(), 0, 0])[3] += count
    for app in apps:
        if app["Status"] == "InService":
            activity = domains.setdefault(app["DomainId"], [set(), set(), 0, 0])
            activity[2] += 1
            activity[1 if "SpaceName" in app else 0].add(app.get("SpaceName", app.get("UserProfileName")))
    return [{"domainId": name, "users": len(users), "spaces": len(spaces), "apps": count, "addresses": addresses}
            for name, (users, spaces, count, addresses) in sorted(domains.items())]


def expected_measure(studio):
    """Addresses and those who are active, of the domains with both; the rest is left out."""
    both = [domain for domain in studio if domain["apps"] and domain["addresses"]]
    active = sum(domain["users"] + domain["spaces"] for domain in both)
    addresses = sum(domain["addresses"] for domain in both)
    left = [{key: domain[key] for key in ("domainId", "addresses", "apps")} for domain in studio if domain not in both and domain["apps"] + domain["addresses"]]
    return {"addresses": addresses, "addressesPerActive": hundredths(addresses, active) if active else None, "leftOut": left}


def expected_fit(subnets, plan_domain):
    """Of the one plan that is compared: users grow by whole steps of a linear growth, each with two addresses."""
    def required(month):
        growth = Fraction(plan_domain["growth"]["percentPerYear"], 100)
        return 1 + 2 * math.ceil(plan_domain["cohorts"]["All"]["users"] * (1 + growth * month / 12))

    def full(available):
        return next((month for month in range(601) if required(month) > available), None)

    fits = {}
    for subnet in subnets:
        zones = fits.setdefault(subnet["VpcId"], {})
        zone = zone_of(subnet, subnets)
        zones[zone] = zones.get(zone, 0) + subnet["AvailableIpAddressCount"]
    asked = plan_domain["availabilityZones"]
    answers = []
    for vpc, zones in fits.items():
        best = sorted((601 if full(free) is None else full(free) for free in zones.values()), reverse=True)
        month = best[asked - 1] if len(best) >= asked else 0
        answers.append({"vpcId": vpc, "fits": month > 12, "fullInMonth": None if month == 601 else month,
                        "zones": [{"zone": zone, "available": free, "fullInMonth": full(free)} for zone, free in zones.items()]})
    return required(12), answers


def check(rng, cli, folder):
    subnets = random_subnets(rng)
    interfaces = random_interfaces(rng, subnets)
    apps = random_apps(rng) if rng.random() < 0.7 else [app for app in random_apps(rng) if app["DomainId"] != "d-1"]
    domain = {"ruleset": "whitepaper-2023", "availabilityZones": rng.randint(1, 3), "growth": {"percentPerYear": rng.choice([0, 30, 100]), "model": "linear"},
              "cohorts": {"All": {"users": rng.choice([1, 20, 500, 3000]), "apps": {"ml.t3.medium": {}}}}}
    plan = os.path.join(folder, "plan.json")
    with open(plan, "w", encoding="utf-8") as file:
        json.dump({"format": "headroom-plan", "version": 1, "name": "p", "domains": {"studio": domain}}, file)
    arguments = ["--subnets", *written(rng, folder, "subnets", "Subnets", subnets), "--apps", *written(rng, folder, "apps", "Apps", apps),
                 "--interfaces", *written(rng, folder, "interfaces", "NetworkInterfaces", [row for row, *_ in interfaces]), "--plan", plan]
    done = subprocess.run([cli, "inspect", "--format", "json", *arguments], capture_output=True, encoding="utf-8")
    if done.returncode != 0 or done.stderr:
        return [f"exit {done.returncode}: {done.stderr}"]
    told = json.loads(done.stdout)
    required, fits = expected_fit(subnets, domain)
    told_fits = [{"vpcId": vpc["vpcId"], "fits": vpc["fits"], "fullInMonth": vpc["fullInMonth"],
                  "zones": [{key: zone[key] for key in ("zone", "available", "fullInMonth")} for zone in vpc["zones"]]} for vpc in told["plan"]["vpcs"]]
    pairs = [("subnets", told["subnets"], expected_rows(subnets, interfaces)), ("studio", told["studio"], expected_studio(interfaces, apps)),
             ("measure", {key: told["plan"]["studio"][key] for key in ("addresses", "addressesPerActive", "leftOut")}, expected_measure(told["studio"])),
             ("required", told["plan"]["requiredPerSubnet"], required), ("fits", told_fits, fits)]
    return [f"{name}: told {answer}, expected {wanted}" for name, answer, wanted in pairs if answer != wanted]


def main():
    cli, estates, seed = sys.argv[1], int((sys.argv[2:] or [60])[0]), int((sys.argv[3:] or [2026])[0])
    wrong = 0
    for index in range(estates):
        with tempfile.TemporaryDirectory() as folder:
            problems = check(random.Random(f"{seed} {index}"), cli, folder)
        if problems:
            wrong += 1
            print(f"estate {index} (seed {seed}):", *problems[:5], sep="\n  ")
    print(f"{estates} random estates, {wrong} answered otherwise than recomputed")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
