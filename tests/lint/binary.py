# SPDX-FileCopyrightText: 2026 The Headroom developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is built agrees with what is said of it.

    binary.py links READELF PROGRAM     the program is linked with no Qt
    binary.py cache CMAKECACHE          Qt was not even searched for
    binary.py version VERSION PROGRAM   the program's --version is the project's
    binary.py readme README PROGRAM     what the README shows of the command line is what it prints
"""
import re
import shlex
import subprocess
import sys
import tempfile


def needed(listing):
    """The libraries of `readelf -d`."""
    return re.findall(r"\(NEEDED\).*\[(.*)\]", listing)


def unwanted(libraries):
    return [library for library in libraries if re.match(r"lib(Qt\d|qcustomplot)", library, re.IGNORECASE)]


def qt_in_cache(cache):
    return [line for line in cache.split("\n") if re.match(r"(Qt\d|QT_|QCustomPlot)", line)]


def agrees(printed, version):
    return re.search(rf"(?<![\d.]){re.escape(version)}(?![\d.])", printed) is not None


def examples(readme):
    """(arguments, lines shown, whether "…" says that there is more) of each "$ headroom-cli …" in a README, in order."""
    found = []
    for block in re.findall(r"^```\n(\$ headroom-cli .*?)^```$", readme, re.MULTILINE | re.DOTALL):
        for call in re.split(r"^\$ headroom-cli ", block, flags=re.MULTILINE)[1:]:
            arguments, *shown = call.rstrip("\n").split("\n")
            more = shown[-1:] == ["…"]
            found.append((shlex.split(arguments), shown[:-1] if more else shown, more))
    return found


def shows(printed, shown, more):
    lines = printed.rstrip("\n").split("\n") if printed else []
    return lines[:len(shown)] == shown if more else lines == shown


def wrong_examples(readme, program):
    with tempfile.TemporaryDirectory() as folder:
        calls = examples(readme)
        if not calls:
            yield "the README shows no call"
        for arguments, shown, more in calls:
            printed = output_of(program, *arguments, folder=folder)
            if not shows(printed, shown, more):
                yield f"headroom-cli {shlex.join(arguments)} prints:\n{printed}"


def output_of(*command, folder=None):
    return subprocess.run(command, text=True, encoding="utf-8", capture_output=True, check=True, cwd=folder).stdout


def main(what, *arguments):
    if what == "links":
        readelf, program = arguments
        libraries = needed(output_of(readelf, "-d", program))
        problems = [f"links {library}" for library in unwanted(libraries)] if libraries else [f"readelf names no library of {program}"]
    elif what == "cache":
        with open(arguments[0], encoding="utf-8") as file:
            problems = qt_in_cache(file.read())
    elif what == "readme":
        readme, program = arguments
        with open(readme, encoding="utf-8") as file:
            problems = list(wrong_examples(file.read(), program))
    else:
        version, program = arguments
        printed = output_of(program, "--version")
        problems = [] if agrees(printed, version) else [f"{program} --version: {printed!r}, the project is {version}"]
    print("\n".join(problems) if problems else "as it should be")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
