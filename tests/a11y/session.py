#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Headroom developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a test in a session of its own: a display, a message bus, the registry of accessible things, nobody's settings.
    session.py TEST ARGUMENT…
Ends with what the test ends with, or with 77 and the reason where such a session can't be had."""
import os
import shutil
import subprocess
import sys
import tempfile

SKIPPED = 77
PYTHON = "/usr/bin/python3"  # Debian's, for which Debian has pyatspi


def missing():
    for program in ("xvfb-run", "dbus-run-session", PYTHON):
        if not shutil.which(program):
            return f"there is no {program}"
    registry = ("/usr/libexec/at-spi2-registryd", "/usr/lib/at-spi2-core/at-spi2-registryd")
    if not any(map(os.path.exists, registry)):
        return "there is no at-spi2-registryd (Debian: at-spi2-core)"
    found = subprocess.run([PYTHON, "-c", "import pyatspi"], capture_output=True, text=True)
    return None if found.returncode == 0 else f"{PYTHON} has no pyatspi (Debian: python3-pyatspi): {found.stderr.strip().splitlines()[-1]}"


def main():
    why = missing()
    if why:
        print(f"skipped: {why}")
        return SKIPPED
    with tempfile.TemporaryDirectory() as home:
        environment = os.environ | {
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "LC_ALL": "C.UTF-8",
            "HOME": home,
            "TMPDIR": home,
        }
        for kind in ("CONFIG", "DATA", "STATE", "CACHE"):
            environment[f"XDG_{kind}_HOME"] = os.path.join(home, kind.lower())
        environment["XDG_RUNTIME_DIR"] = os.path.join(home, "run")
        os.mkdir(environment["XDG_RUNTIME_DIR"], 0o700)
        for name in ("DBUS_SESSION_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS", "NO_AT_BRIDGE", "WAYLAND_DISPLAY", "QT_SCALE_FACTOR", "QT_FONT_DPI"):
            environment.pop(name, None)
        return subprocess.run(
            ["xvfb-run", "-a", "-s", "-screen 0 1600x1000x24", "dbus-run-session", "--", PYTHON, "-B", *sys.argv[1:]], env=environment
        ).returncode


if __name__ == "__main__":
    sys.exit(main())
