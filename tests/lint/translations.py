# SPDX-FileCopyrightText: 2026 The Headroom developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""All that a report says is said in the other languages, too.

    translations.py ROOT [TS…]
"""
import os
import re
import sys
import xml.etree.ElementTree

# Where the texts of a report are made: those of folders, and those of files.
REPORTED = ("core/report/", "core/findings/", "core/capacity/", "core/rules/", "core/exchange/whatif/", "core/exchange/labels.cpp", "core/exchange/sizing_text.cpp")
# Of the window: the charts, and what they call things.
CHARTS = ("ui/charts/comparison_figure.cpp", "ui/charts/growth_figure.cpp", "ui/charts/risk_figure.cpp", "ui/charts/subnet_chart.cpp", "ui/charts/sensitivity/tornado_figure.cpp",
          "ui/charts/sensitivity/tornado_item.cpp", "ui/charts/address_map/map_look.cpp", "ui/models/plan_words.cpp", "ui/models/input_words.cpp")
LITERALS = r'((?:"(?:[^"\\]|\\.)*"\s*)+)'


def literal(text):
    joined = "".join(re.findall(r'"((?:[^"\\]|\\.)*)"', text))
    return joined.replace('\\"', '"').replace("\\n", "\n").replace("\\\\", "\\")


def sources(project, places, call):
    """Literals that are handed to `call` in files at those places."""
    found = {}
    for path, text in sorted(project.items()):
        if path.startswith(places) and path.endswith((".cpp", ".h")):
            for match in re.finditer(call + r"\(\s*" + LITERALS, text):
                found.setdefault(literal(match[1]), path)
    return found


def translations(document):
    """Source → (translation, whether somebody is done with it), whatever the context."""
    found = {}
    for message in xml.etree.ElementTree.fromstring(document).iter("message"):
        translation = message.find("translation")
        done = translation.get("type") is None and bool(translation.text)
        source = message.findtext("source")
        if done or source not in found:
            found[source] = (translation.text or "", done)
    return found


def numbers(text):
    return sorted(re.findall(r"%L?\d", text))


def problems(project, document):
    told = translations(document)
    for source, path in [*sources(project, REPORTED, r"Text::tr").items(), *sources(project, CHARTS, r"(?<![:\w])tr").items()]:
        translation, done = told.get(source, ("", False))
        if not done:
            yield f"{path}: no translation of: {source}"
        elif numbers(source) != numbers(translation):
            yield f"{path}: other places than in the source: {translation}"


def read(root):
    project = {}
    for top in ("core", "ui"):
        for folder, _, files in os.walk(os.path.join(root, top)):
            for name in files:
                path = os.path.join(folder, name)
                with open(path, encoding="utf-8") as file:
                    project[os.path.relpath(path, root).replace(os.sep, "/")] = file.read()
    return project


def main(root, *files):
    project = read(root)
    found = []
    for name in files:
        with open(os.path.join(root, name), encoding="utf-8") as file:
            document = file.read()
        found += [f"{name}: {problem}" for problem in problems(project, document)]
        # A check that can't fail proves nothing.
        if not list(problems(project, document.replace("<translation>La respuesta", '<translation type="unfinished">La respuesta'))) or \
                not list(problems({**project, "core/report/new.cpp": 'Text::tr("Nobody has translated " "this %1")'}, document)):
            found.append(f"{name}: the check finds nothing out")
    print("\n".join(found) if found else "all is said")
    return 1 if found or not files else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
