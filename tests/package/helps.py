# SPDX-FileCopyrightText: 2026 The Headroom developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the programs say of themselves: their --help, read line by line."""
import os
import re
import shutil
import subprocess
import sys
import tempfile

SKIPPED = 77
ENVIRONMENT = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": tempfile.gettempdir()}


def output_of(*command, **more):
    """(standard output, standard error) of a command that has to succeed."""
    done = subprocess.run(command, text=True, encoding="utf-8", capture_output=True, check=False, env={**ENVIRONMENT, **more.pop("env", {})}, **more)
    if done.returncode != 0:
        sys.exit(f"{' '.join(command)} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
    return done.stdout, done.stderr


def section(text, name):
    """The lines of "NAME:" in a help, to the next empty line."""
    found = re.search(rf"^{name}:\n((?:  .*\n)*)", text, re.MULTILINE)
    return found[1] if found else ""


def options(text):
    """Option name → the word for its value ("" where it takes none), of the "Options:" of a help; each name of an option by itself."""
    found = {}
    for names, rest in re.findall(r"^  (-{1,2}[\w-]+(?:, ?-{1,2}[\w-]+)*)(.*)$", section(text, "Options"), re.MULTILINE):
        value = re.match(r" ([^\s]+)(?=\s|$)", rest)
        for name in re.split(", ?", names):
            found[name] = value[1] if value else ""
    return found


def commands(text):
    return re.findall(r"^  ([\w-]+)", section(text, "Subcommands"), re.MULTILINE)


def all_options(program):
    """Command → its options; "" → those of the program itself."""
    text = output_of(program, "--help")[0]
    found = {"": options(text)}
    for command in commands(text):
        found[command] = options(output_of(program, command, "--help")[0])
    return found


def missing(tool):
    """Says that a tool is not there; on Debian, where packaging/setup brings it, that is no excuse."""
    if shutil.which(tool):
        return False
    if os.path.exists("/etc/debian_version"):
        sys.exit(f"{tool} is not there: packaging/setup test")
    print(f"SKIPPED: there is no {tool}")
    return True
