# SPDX-FileCopyrightText: 2026 The Headroom developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The lowest free block of each size asked for, with Python's ipaddress and a list of what is free.

Reads a file: the pool, the number of exclusions, the exclusions, then a prefix length a line. Prints the seconds taken, then a block a line.
"""
import bisect
import ipaddress
import sys
import time


def exclude(free, block):
    """Blocks are sorted and apart: those in `block` stand together, and the one that holds it stands right before it."""
    index = bisect.bisect_left(free, block)
    if index > 0 and free[index - 1].overlaps(block):
        free[index - 1:index] = sorted(free[index - 1].address_exclude(block))
        return
    end = index
    while end < len(free) and free[end].overlaps(block):
        end += 1
    whole = end == index + 1 and free[index].prefixlen < block.prefixlen
    free[index:end] = sorted(free[index].address_exclude(block)) if whole else []


def take_lowest(free, prefix):
    for index, network in enumerate(free):
        if network.prefixlen <= prefix:
            block = ipaddress.ip_network((network.network_address, prefix))
            free[index:index + 1] = sorted(network.address_exclude(block)) if network != block else []
            return block
    return None


def main(path):
    with open(path, encoding="ascii") as file:
        lines = file.read().split()
    pool = ipaddress.ip_network(lines[0])
    count = int(lines[1])
    exclusions = [ipaddress.ip_network(line) for line in lines[2:2 + count]]
    asked = [int(line) for line in lines[2 + count:]]

    start = time.perf_counter()
    free = [pool]
    for block in exclusions:
        exclude(free, block)
    blocks = [take_lowest(free, prefix) for prefix in asked]
    seconds = time.perf_counter() - start

    print(f"{seconds:.6f}")
    for block in blocks:
        print("none" if block is None else block)


main(sys.argv[1])
