# SPDX-FileCopyrightText: 2026 The Headroom developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""All that a person reads is said in the other languages, too, and each of it as it is looked up.

    translations.py ROOT [TS…]
"""
import json
import os
import re
import sys
import xml.etree.ElementTree

LITERALS = r'((?:"(?:[^"\\]|\\.)*"\s*)+)'
CALL = re.compile(r'(?:(?:(?<![\w>.])tr|::tr|QT_TR_NOOP|WORDS)\(|(?:QT_TRANSLATE_NOOP|translate)\(\s*"\w+"\s*,)\s*' + LITERALS)
# Contexts that name no class: of a namespace, and of texts that are values.
FREE = {"headroom", "Text", "Data", "Purpose", "main"}
RESOURCES = {"Data": ("resources/rulesets/", ("title", "source")), "Purpose": ("resources/catalogue/endpoints.json", ("purpose",))}


def literal(text):
    joined = "".join(re.findall(r'"((?:[^"\\]|\\.)*)"', text))
    return joined.replace('\\"', '"').replace("\\n", "\n").replace("\\\\", "\\")


def code(text):
    return re.sub(r"^\s*//.*$", "", text, flags=re.M)


def sources(project):
    """Literals that are to be translated → the file they stand in."""
    found = {}
    for path, text in sorted(project.items()):
        if path.endswith((".cpp", ".h")):
            for match in CALL.finditer(code(text)):
                found.setdefault(literal(match[1]), path)
    return found


def of_resources(project, context):
    place, members = RESOURCES[context]
    found = set()

    def walk(value):
        for name, each in value.items() if isinstance(value, dict) else ():
            if name in members and isinstance(each, str):
                found.add(each)
            walk(each)
    for path, text in project.items():
        if path.startswith(place) and path.endswith(".json"):
            walk(json.loads(text))
    return found


def classes(project):
    """Contexts that the program asks for: of classes with Q_OBJECT, and those that are written down."""
    found = set(FREE)
    for path, text in project.items():
        if path.endswith((".cpp", ".h")):
            found.update("headroom::" + name for name in re.findall(r"class (\w+)[^;{]*\{\s*Q_OBJECT", text))
            found.update(re.findall(r'(?:translate|QT_TRANSLATE_NOOP)\(\s*"(\w+)"', text))
            found.update(re.findall(r"Q_DECLARE_TR_FUNCTIONS\(([\w:]+)\)", text))
    return found


def places(text):
    return sorted(re.findall(r"%L?\d|%n", text))


def key(text):
    match = re.search(r"&([^\s&])", text.replace("&&", ""))
    return match[1].lower() if match else None


def of_message(source, translation):
    """What is wrong with one translation."""
    if places(source) != places(translation):
        yield "other places than in the source"
    if not re.search("</?[a-z]|;;", source) and bool(key(source)) != bool(key(translation)):
        yield "a mnemonic on one side alone"
    for end in ("…", ":", "\n", " "):
        if source.endswith(end) != translation.endswith(end):
            yield f"only one ends with “{end}”"
    if source.count("\n") != translation.count("\n"):
        yield "other lines than in the source"
    if source.startswith(" ") != translation.startswith(" "):
        yield "only one starts with a blank"


def menus(project):
    """The texts of each menu, as the table of actions has them."""
    found = {}
    for menu, text in re.findall(r'\{\w+, (\w+), WORDS\(("(?:[^"\\]|\\.)*")\)', project.get("ui/actions.cpp", "")):
        found.setdefault(menu, []).append(literal(text))
    return found


def clashes(menu, texts):
    keys = {}
    for text in texts:
        if key(text):
            keys.setdefault(key(text), []).append(text)
    for letter, those in keys.items():
        if len(those) > 1:
            yield f"Alt+{letter.upper()} in the menu {menu} stands for: {', '.join(those)}"


def problems(project, document):
    told, contexts, found = set(), classes(project), {}
    for context in xml.etree.ElementTree.fromstring(document).iter("context"):
        name = context.findtext("name")
        if name not in contexts:
            yield f"nobody asks for the context {name}: write the context that lupdate finds (ui/tr.h)"
        for message in context.iter("message"):
            source, translation = message.findtext("source"), message.find("translation")
            forms = [each.text or "" for each in translation.iter("numerusform")] or [translation.text or ""]
            told.add(source)
            if translation.get("type") is not None or not all(form.strip() or not source.strip() for form in forms):
                yield f"{name}: no translation of: {source}"
                continue
            found.setdefault(name, {})[source] = forms[0]
            for form in forms:
                for problem in of_message(source, form):
                    yield f"{name}: {problem}: {source} → {form}"
    for source, path in sources(project).items():
        if source not in told:
            yield f"{path}: not in the catalogue; run ninja headroom_ui_lupdate: {source}"
    for context in RESOURCES:
        for text in sorted(of_resources(project, context) - set(found.get(context, {}))):
            yield f"ui/data_words.cpp: add to {context}: {text}"
    for menu, texts in menus(project).items():
        yield from clashes(menu, texts)
        yield from clashes(menu, [found.get("headroom", {}).get(text, "") for text in texts])


def read(root):
    project = {}
    for top in ("core", "ui", "app/gui", "resources/rulesets", "resources/catalogue"):
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
            found += [f"{name}: {problem}" for problem in problems(project, file.read())]
    print("\n".join(found) if found else "all is said")
    return 1 if found or not files else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
