# SPDX-FileCopyrightText: 2026 The Headroom developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A manual page tells each command and option that the program's --help tells, no other, and is formatted without a warning.

    pages.py PROGRAM PAGE
"""
import os
import re
import sys

import helps


def formatted(page):
    """The page as text, one line a paragraph."""
    text, warnings = helps.output_of("man", "--warnings", "-l", page, env={"MANWIDTH": "2000", "MANPAGER": "cat"})
    return text, warnings


def sections(text, indent):
    """Heading → text below it, of the headings with that indent."""
    parts = re.split(rf"^{' ' * indent}(\S.*)$", text, flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2]))


def told(text):
    """The options that are explained: those at the start of an item, with each of their names."""
    names = set()
    for item in re.findall(r"^ {7}(-\S.*)$", text, re.MULTILINE):
        names.update(re.findall(r"(?:^|, )(--?[\w-]+)", re.split(r"  ", item)[0]))
    return names


def problems(program, page):
    text, warnings = formatted(page)
    if warnings.strip():
        yield f"man warns: {warnings}"
    name = os.path.basename(program)
    if not re.search(rf"{name}\.1: \"{name} - ", helps.output_of("lexgrog", page)[0]):
        yield "apropos finds no name in it"
    parts = sections(text, 0)
    for heading in ("NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "EXIT STATUS", "SEE ALSO"):
        if heading not in parts:
            yield f"no section {heading}"
    expected = helps.all_options(program)
    if len(expected[""]) < 2:
        yield f"{name} --help tells no options"
    found = {"": told(parts.get("OPTIONS", ""))}
    for command, part in sections(parts.get("COMMANDS", ""), 3).items():
        found[command] = told(part) | {"-h", "--help"}  # told once, above
    for command in sorted(expected.keys() | found.keys()):
        if command not in found or command not in expected:
            yield f"{command}: is not in both the page and the help"
        elif set(expected[command]) != found[command]:
            yield f"{name} {command}: the help has {sorted(expected[command])}, the page {sorted(found[command])}"


if __name__ == "__main__":
    if helps.missing("man"):
        sys.exit(helps.SKIPPED)
    wrong = list(problems(*sys.argv[1:]))
    print("\n".join(wrong) if wrong else "as it should be")
    sys.exit(1 if wrong else 0)
