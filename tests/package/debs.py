# SPDX-FileCopyrightText: 2026 The Headroom developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The package in a folder, and what dpkg says of it."""
import os
import subprocess
import sys


def the_package(folder):
    found = [name for name in os.listdir(folder) if name.endswith(".deb")]
    if len(found) != 1:
        sys.exit(f"{folder}: found {found}, expected one package")
    return os.path.join(folder, found[0])


def field(package, name):
    return subprocess.run(["dpkg-deb", "-f", package, name], text=True, capture_output=True, check=True).stdout.strip()
