# SPDX-FileCopyrightText: 2026 The Headroom developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A plan of 20 domains with 50 cohorts each stays within bounds of time, memory, bytes and pages, in every format.

    report_bounds.py PROGRAM SCRATCH none|all [TIMES]

`all`: with charts and the PDF, which headroom-report draws.

TIMES: how many times the memory a program may need that is watched while it runs, as by sanitizers.
"""
import json
import os
import re
import subprocess
import sys
import time

SECONDS = 30
BYTES = {"html": 4 << 20, "md": 2 << 20, "json": 8 << 20, "csv": 4 << 20, "xlsx": 4 << 20}
DRAWN = {"html": 8 << 20, "pdf": 8 << 20}
PAGES = 400  # 20 domains: 50 cohorts, 120 months and some 300 rows more take 10 to 20 pages
MEGABYTES = 512


def plan():
    # Growth over ten years, and numbers that no two cohorts share, so that nothing is as small as it could be.
    domains = {}
    for i in range(20):
        cohorts = {f"Cohort {j + 1}": {"users": 10 + 7 * j + i, "peakConcurrencyPercent": 50 + j, "apps": {"ml.t3.medium": {}, "ml.g5.xlarge": {"usersPercent": 1 + j}},
                                       "jobs": {"experiment": {"kind": "training", "instanceType": "ml.m5.4xlarge", "instancesPerUser": 0.25}}} for j in range(50)}
        domains[f"domain-{i + 1}"] = {"ruleset": "studio-2024", "availabilityZones": 3, "cohorts": cohorts, "growth": {"percentPerYear": 5, "horizonMonths": 120}}
    scenarios = {f"Scenario {k + 1}": {"patch": {"domains": {"domain-1": {"availabilityZones": 1 + k % 6}}}} for k in range(20)}
    return {"format": "headroom-plan", "version": 1, "name": "Bounds", "start": "2026-12", "domains": domains, "scenarios": scenarios}


def main(program, scratch, charts, times="1"):
    os.makedirs(scratch, exist_ok=True)
    path = os.path.join(scratch, "plan.headroom.json")
    with open(path, "w", encoding="utf-8") as file:
        json.dump(plan(), file)
    failed = False
    formats = {**BYTES, **DRAWN} if charts == "all" else BYTES
    for ending, most in formats.items():
        target = os.path.join(scratch, "report." + ending)
        if os.path.exists(target):
            os.remove(target)
        before = time.monotonic()
        process = subprocess.Popen([program, "report", path, "-o", target, *(["--charts", "none"] if ending == "html" and charts == "none" else [])])
        _, status, usage = os.wait4(process.pid, 0)
        seconds, megabytes, size = time.monotonic() - before, usage.ru_maxrss / 1024, os.path.getsize(target) if os.path.exists(target) else 0
        print(f"{ending}: {seconds:.2f} s, {megabytes:.0f} MB of memory, {size / (1 << 20):.2f} MiB")
        if ending == "pdf" and size:
            pages = int(re.search(r"^Pages: +(\d+)$", subprocess.run(["pdfinfo", target], capture_output=True, text=True, check=True).stdout, re.MULTILINE)[1])
            print(f"pdf: {pages} pages")
            failed |= pages > PAGES
        failed |= status != 0 or seconds > SECONDS or megabytes > MEGABYTES * int(times) or size > most
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
