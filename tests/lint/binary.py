# SPDX-FileCopyrightText: 2026 The Headroom developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is built agrees with what is said of it.

    binary.py links READELF PROGRAM     the program is linked with no Qt
    binary.py cache CMAKECACHE          Qt was not even searched for
    binary.py version VERSION PROGRAM   the program's --version is the project's
"""
import re
import subprocess
import sys


def needed(listing):
    """The libraries of `readelf -d`."""
    return re.findall(r"\(NEEDED\).*\[(.*)\]", listing)


def unwanted(libraries):
    return [library for library in libraries if re.match(r"lib(Qt\d|qcustomplot)", library, re.IGNORECASE)]


def qt_in_cache(cache):
    return [line for line in cache.split("\n") if re.match(r"(Qt\d|QT_|QCustomPlot)", line)]


def agrees(printed, version):
    return re.search(rf"(?<![\d.]){re.escape(version)}(?![\d.])", printed) is not None


def output_of(*command):
    return subprocess.run(command, text=True, capture_output=True, check=True).stdout


def main(what, *arguments):
    if what == "links":
        readelf, program = arguments
        libraries = needed(output_of(readelf, "-d", program))
        problems = [f"links {library}" for library in unwanted(libraries)] if libraries else [f"readelf names no library of {program}"]
    elif what == "cache":
        with open(arguments[0], encoding="utf-8") as file:
            problems = qt_in_cache(file.read())
    else:
        version, program = arguments
        printed = output_of(program, "--version")
        problems = [] if agrees(printed, version) else [f"{program} --version: {printed!r}, the project is {version}"]
    print("\n".join(problems) if problems else "as it should be")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
