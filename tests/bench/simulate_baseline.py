# SPDX-FileCopyrightText: 2026 The Headroom developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws of the demand on one subnet with numpy: users alike, one app, one training job, as the ruleset whitepaper-2023 counts them.

    simulate_baseline.py DRAWS FIXED ZONES USERS ACTIVE APP JOBS COUNT

ACTIVE and APP are chances, JOBS a mean of each active user. Prints the seconds taken, the mean, and the share of draws above COUNT.
"""
import sys
import time

import numpy

draws, fixed, zones, users = (int(argument) for argument in sys.argv[1:5])
active_chance, app_chance, jobs = (float(argument) for argument in sys.argv[5:8])
count = int(sys.argv[8])

start = time.perf_counter()
random = numpy.random.default_rng(7)
active = random.binomial(users, active_chance, draws)
demand = fixed + random.binomial(active, 1 / zones)  # Jupyter Servers
demand += random.binomial(random.binomial(active, app_chance), 1 / zones)
demand += 2 * random.poisson(active * (jobs / zones))
percentiles = numpy.percentile(demand, [50, 90, 99, 99.9])
seconds = time.perf_counter() - start

print(f"{seconds:.6f} {demand.mean():.9f} {(demand > count).mean():.9f}")
