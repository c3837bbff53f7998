# SPDX-FileCopyrightText: 2026 The Headroom developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a reply of describe-network-interfaces with Python's json, whole, and counts the addresses of each subnet.

    read_interfaces_baseline.py FILE

Prints the seconds taken, the peak memory of the process in KiB, then each subnet and its addresses.
"""
import json
import resource
import sys
import time

start = time.perf_counter()
with open(sys.argv[1], encoding="utf-8") as file:
    reply = json.load(file)
counts = {}
for interface in reply["NetworkInterfaces"]:
    addresses = len(interface["PrivateIpAddresses"]) + 16 * len(interface.get("Ipv4Prefixes", []))
    counts[interface["SubnetId"]] = counts.get(interface["SubnetId"], 0) + addresses
seconds = time.perf_counter() - start

print(f"{seconds:.6f} {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss}")
for subnet in sorted(counts):
    print(subnet, counts[subnet])
