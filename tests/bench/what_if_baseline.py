#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Headroom developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the built-in plan needs in one subnet for 1, 2, … users, as one would write it in Python: whole numbers, the plan as dictionaries.

what_if_baseline.py COUNT prints the seconds that took and the sum of all requirements.
"""

import sys
import time

DOMAIN = {
    "zones": 3,
    "endpoints": ["interface"] * 10,
    "margin": 0,
    "cohorts": [{"users": 100, "peak": 100, "apps": [{"percent": 100}, {"percent": 100}], "jobs": [{"perUser": 1, "addresses": 2}]}],
}


def required(domain):
    each = 1 + sum(kind == "interface" for kind in domain["endpoints"])
    user_level = 0
    for cohort in domain["cohorts"]:
        active = -(-cohort["users"] * cohort["peak"] // 100)
        user_level += active
        for app in cohort["apps"]:
            user_level += -(-active * app["percent"] // 100)
        for job in cohort["jobs"]:
            user_level += active * job["perUser"] * job["addresses"]
    return each + -(-user_level * (100 + domain["margin"]) // 100)


def main():
    count = int(sys.argv[1])
    start = time.perf_counter()
    total = 0
    for users in range(1, count + 1):
        DOMAIN["cohorts"][0]["users"] = users
        total += required(DOMAIN)
    print(time.perf_counter() - start, total)


if __name__ == "__main__":
    main()
