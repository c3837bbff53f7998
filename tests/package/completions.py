# SPDX-FileCopyrightText: 2026 The Headroom developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each shell completes each command and option that headroom-cli --help tells, the words that options take, and plan files.

    completions.py PROGRAM BASH ZSH FISH
"""
import os
import re
import sys
import tempfile

import helps

PLACE = ("team.headroom.json", "notes.txt")


def bash(script, *words):
    """What bash offers for the last word, as readline would ask for it."""
    run = ('source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMPREPLY=(); compopt() { :; }; '
           '_headroom_cli; printf "%s\\n" "${COMPREPLY[@]}"')
    return set(helps.output_of("bash", "--norc", "-uc", run, "bash", script, "headroom-cli", *words)[0].split("\n")) - {""}


def fish(script, *words):
    line = " ".join(("headroom-cli", *words))
    with tempfile.TemporaryDirectory() as home:
        printed = helps.output_of("fish", "--no-config", "-c", f"source {script}; complete -C '{line}'", env={"HOME": home})[0]
    return {row.split("\t")[0] for row in printed.split("\n")} - {""}


def zsh(script, command):
    """What the script tells _arguments: of the program (command ""), or of one of its commands."""
    run = ('chosen=$2; typeset -i calls=0; _arguments() { calls+=1; if [[ -z $chosen || $calls == 2 ]]; then print -rl -- "$@"; fi; line=("$chosen"); return 1; }; '
           '_describe() { print -rl -- "${commands[@]}"; }; source "$1"; true')
    return helps.output_of("zsh", "-fc", run, "zsh", script, command)[0].split("\n")


def zsh_options(rows):
    """Option → what completes its value."""
    found = {}
    for row in rows:
        spec = re.match(r"(?:\([^)]*\))?\*?(--?[\w-]+)\[(?:[^\]\\]|\\.)*\](?::[^:]*:(.*))?$", row)
        if spec:
            found[spec[1]] = spec[2]
    return found


def differ(shell, what, expected, found):
    if set(expected) != set(found):
        yield f"{shell}: {what}: the help has {sorted(expected)}, the completion {sorted(found)}"


def choices(options):
    return {name: set(value.split("|")) for name, value in options.items() if "|" in value}


def of_bash(script, expected):
    yield from differ("bash", "commands", expected.keys() - {""}, bash(script, ""))
    yield from differ("bash", "options", expected[""], bash(script, "-"))
    for command, options in expected.items():
        if not command:
            continue
        yield from differ("bash", command, options, bash(script, command, "-"))
        for name, words in choices(options).items():
            yield from differ("bash", f"{command} {name}", words, bash(script, command, name, ""))
    yield from differ("bash", "a plan", {"team.headroom.json"}, bash(script, "size", ""))
    yield from differ("bash", "a file", PLACE, bash(script, "new", "-o", ""))
    yield from differ("bash", "a second section", {"answer,findings"}, bash(script, "report", "--sections", "answer,fi"))


def of_fish(script, expected):
    yield from differ("fish", "commands", expected.keys() - {""}, fish(script, ""))
    for command, options in expected.items():
        if not command:
            continue
        long_names = {name for name in options if name.startswith("--")}
        yield from differ("fish", command, long_names, fish(script, command, "--"))
        for name, words in choices(options).items():
            yield from differ("fish", f"{command} {name}", words, fish(script, command, name, ""))
    if "team.headroom.json" not in fish(script, "size", ""):
        yield "fish: offers no plan"


def of_zsh(script, expected):
    for command, options in expected.items():
        found = zsh_options(zsh(script, command))
        yield from differ("zsh", command, options, found)
        for name, words in choices(options).items():
            yield from differ("zsh", f"{command} {name}", words, (found.get(name) or "").strip("()").split())
    with open(script, encoding="utf-8") as file:
        described = re.findall(r"^ {8}'([a-z]+):", file.read(), re.MULTILINE)
    yield from differ("zsh", "commands", expected.keys() - {""}, described)


def main(program, *scripts):
    expected = helps.all_options(program)
    if len(expected) < 10:
        sys.exit(f"the help tells few commands: {list(expected)}")
    wrong, skipped = [], 0
    paths = [os.path.abspath(script) for script in scripts]
    with tempfile.TemporaryDirectory() as place:
        for name in PLACE:
            open(os.path.join(place, name), "w", encoding="utf-8").close()
        os.chdir(place)
        for shell, check, script in zip(("bash", "zsh", "fish"), (of_bash, of_zsh, of_fish), paths):
            if helps.missing(shell):
                skipped += 1
                continue
            helps.output_of(shell, "-n", script)
            wrong += check(script, expected)
        os.chdir("/")
    print("\n".join(wrong) if wrong else "as it should be")
    return 1 if wrong else helps.SKIPPED if skipped == 3 else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
