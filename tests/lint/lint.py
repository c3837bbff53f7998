# SPDX-FileCopyrightText: 2026 The Headroom developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a compiler can't prove of this project: who may know whom, and how a file has to look.

    lint.py ROOT [CHECK…]

Each check is a function from a project (a dict: path below the root → text) to problems ("path:line: words"). Without CHECK all of them run.
"""
import json
import os
import re
import subprocess
import sys

# The arrows within core: what each folder may include besides itself.
CORE_ARROWS = {
    "text": set(),
    "net": {"text"},
    "json": {"text"},
    "rules": {"text", "json", "resources"},
    "plan": {"text", "json", "net", "rules", "resources"},
    "capacity": {"text", "net", "rules", "plan"},
    "findings": {"text", "json", "net", "rules", "plan", "capacity"},
    "estate": {"text", "net", "rules", "plan", "capacity"},
    "tenancy": {"text", "net", "rules", "plan", "capacity"},
    "exchange": {"text", "json", "net", "rules", "plan", "capacity", "findings", "estate", "tenancy"},
    "report": {"text", "json", "net", "rules", "plan", "capacity", "findings", "exchange"},
}
# The arrows between the top folders. tests/ mirrors them: tests/core may include what core may.
TOP_ARROWS = {
    "resources": set(),
    "core": {"resources"},
    "ui": {"core"},
    "app": {"core", "ui"},
}
WITHOUT_QT = ("core/", "resources/", "app/cli/", "tests/core/", "tests/cli/", "tests/fuzz/")
LINE_LIMIT = 500

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
QT_HEADER = re.compile(r"^(Qt[A-Z]\w*/.*|Q[A-Za-z]\w*|qcustomplot\.h|q[a-z]+\.h)$")
QT_PACKAGE = re.compile(r"\b(Qt6|QCustomPlot\w*|headroom_ui)\b")
NOT_IN_CLANG_14 = {"ranges", "format", "expected", "print"}


def lines_of(text):
    return enumerate(text.split("\n"), start=1)


def is_cpp(path):
    return path.endswith((".cpp", ".h"))


def is_cmake(path):
    return path.endswith(".cmake") or os.path.basename(path) == "CMakeLists.txt"


def is_shell(text):
    return re.match(r"#!.*\b(bash|sh)\b", text) is not None


def is_source(path, text):
    return is_cpp(path) or is_cmake(path) or path.endswith(".py") or is_shell(text)


def is_data(path):
    """Sample and golden files: what is wrong in them is meant."""
    return path.startswith("tests/data/") or (path.startswith("tests/cli/") and not (is_cmake(path) or path.endswith((".py", ".cpp", ".h"))))


def includes(project):
    """(path, line, is quoted, what is included) of each #include line."""
    for path, text in project.items():
        if is_cpp(path):
            for number, line in lines_of(text):
                found = INCLUDE.match(line)
                if found:
                    yield path, number, found[1] == '"', found[2]


def without_cmake_comments(text):
    return re.sub(r"#[^\n]*", "", text)


def top_of(path):
    """The top folder whose arrows a file obeys."""
    parts = path.split("/")
    return parts[1] if parts[0] == "tests" and len(parts) > 2 else parts[0]


def layers(project):
    """No #include line against the arrows between core, ui, app and resources, and no Qt where there shall be none."""
    for path, number, _, name in includes(project):
        here, there = top_of(path), name.split("/")[0]
        if here in TOP_ARROWS and there in TOP_ARROWS and there != here and there not in TOP_ARROWS[here]:
            yield f"{path}:{number}: {here} must not include {name}"
        if path.startswith("app/cli/") and there == "ui":
            yield f"{path}:{number}: the command line must not include {name}"
        if path.startswith(WITHOUT_QT) and QT_HEADER.match(name):
            yield f"{path}:{number}: no Qt here, but it includes {name}"


def core_order(project):
    """No #include line against the order of the folders in core; nothing that clang 14 can't compile."""
    for path, number, _, name in includes(project):
        if not path.startswith("core/"):
            continue
        if name in NOT_IN_CLANG_14:
            yield f"{path}:{number}: clang 14 does not compile <{name}>"
        here = path.split("/")[1]
        if here not in CORE_ARROWS:
            yield f"{path}:{number}: core/{here} has no place in the order of core (tests/lint/lint.py)"
            continue
        parts = name.split("/")
        there = parts[1] if parts[0] == "core" and len(parts) > 2 else parts[0] if parts[0] == "resources" else here
        if there != here and there not in CORE_ARROWS[here]:
            yield f"{path}:{number}: core/{here} must not include {name}"


def circles(project):
    """No circle between folders of core, ui and app. What lies directly in a top folder is not in a folder of ours, and stands for itself."""
    def room(path):
        folder = os.path.dirname(path)
        return folder if "/" in folder else os.path.splitext(path)[0]

    arrows = {}
    for path, number, _, name in includes(project):
        here, there = room(path), room(name)
        if here != there and path.split("/")[0] in TOP_ARROWS and name.split("/")[0] in TOP_ARROWS:
            arrows.setdefault(here, {}).setdefault(there, f"{path}:{number}: includes {name}")

    def reaches(start, goal):
        seen, open_ends = set(), [start]
        while open_ends:
            folder = open_ends.pop()
            if folder == goal:
                return True
            if folder not in seen:
                seen.add(folder)
                open_ends.extend(arrows.get(folder, {}))
        return False

    for here in sorted(arrows):
        for there, where in sorted(arrows[here].items()):
            if reaches(there, here):
                yield f"{where}, and {there} leads back to {here}"


def links(project):
    """No CMake link against the arrows: neither Qt nor the window where there shall be none."""
    for path, text in project.items():
        if is_cmake(path) and path.startswith(WITHOUT_QT):
            for number, line in lines_of(without_cmake_comments(text)):
                found = QT_PACKAGE.search(line)
                if found:
                    yield f"{path}:{number}: nothing here may know {found[0]}"
        elif is_cmake(path) and path.startswith("ui/"):
            for number, line in lines_of(without_cmake_comments(text)):
                if re.search(r"\bheadroom(-cli)?\b(?!_)", line) and "target_link_libraries" in line:
                    yield f"{path}:{number}: ui must not link an executable"


def include_paths(project):
    """Our own headers are included from the root and in quotes, and they exist."""
    for path, number, quoted, name in includes(project):
        ours = name.split("/")[0] in (*TOP_ARROWS, "tests")
        if ours and not quoted:
            yield f'{path}:{number}: write "{name}"'
        elif quoted and name.endswith(".moc"):
            continue
        elif quoted and ("../" in name or not ours):
            yield f'{path}:{number}: "{name}" is not a path from the root'
        elif quoted and name not in project:
            yield f'{path}:{number}: there is no "{name}"'


def spdx(project):
    """Two SPDX lines at the top of each source."""
    for path, text in project.items():
        if is_data(path) or not (is_source(path, text) or path in (".clang-format", ".clang-tidy")):
            continue
        head = [line for line in text.split("\n")[:3] if not line.startswith("#!")]
        if not (len(head) >= 2 and "SPDX-FileCopyrightText: " in head[0] and head[1].endswith("SPDX-License-Identifier: GPL-3.0-or-later")):
            yield f"{path}:1: no SPDX lines"


def headers(project):
    """`#pragma once` in each header, `using namespace` in none."""
    for path, text in project.items():
        if path.endswith(".h"):
            if not re.search(r"^#pragma once$", text, re.MULTILINE):
                yield f"{path}:1: no #pragma once"
            for number, line in lines_of(text):
                if re.match(r"\s*using\s+namespace\b", line):
                    yield f"{path}:{number}: using namespace in a header"


def no_glob(project):
    """Sources are listed, never globbed: CMake does not see a new file otherwise. (A test may glob for data, to see that all of it is listed.)"""
    for path, text in project.items():
        if is_cmake(path):
            for number, line in lines_of(without_cmake_comments(text)):
                if re.search(r"\bfile\s*\(\s*GLOB", line, re.IGNORECASE) and (not path.startswith("tests/") or re.search(r"\.(cpp|h|cc|hpp)\b", line)):
                    yield f"{path}:{number}: file(GLOB)"


def tidy_text(project):
    """No file past 500 lines, no trailing blanks, no tabs in sources, a line end at the end; nothing left for later."""
    later = re.compile(r"\b(TO" r"DO|FIX" r"ME|XX" r"X|HA" r"CK)\b")
    for path, text in project.items():
        if is_data(path) or not (is_source(path, text) or path.endswith((".md", ".json"))):
            continue
        if is_source(path, text) and text.count("\n") > LINE_LIMIT:
            yield f"{path}:{LINE_LIMIT + 1}: more than {LINE_LIMIT} lines"
        if text and not text.endswith("\n"):
            yield f"{path}:{text.count(chr(10)) + 1}: no line end at the end"
        for number, line in lines_of(text):
            if line != line.rstrip():
                yield f"{path}:{number}: trailing blanks"
            if is_cpp(path) and "\t" in line:
                yield f"{path}:{number}: a tab"
            if is_source(path, text) and later.search(line):
                yield f"{path}:{number}: left for later: {later.search(line)[0]}"


def machine_paths(project):
    """No path of somebody's machine; temporary folders in tests alone."""
    anywhere = re.compile(r"(?<![\w.}])/(home|work|root|Users)/")
    outside_tests = re.compile(r"(?<![\w.}])/tmp/")
    for path, text in project.items():
        for number, line in lines_of(text):
            if anywhere.search(line) or (not path.startswith("tests/") and outside_tests.search(line)):
                yield f"{path}:{number}: a path of one machine: {line.strip()}"


def shell(project, parse=None):
    """Shell scripts parse."""
    def bash(text):
        return subprocess.run(["bash", "-n"], input=text, text=True, capture_output=True, check=False)

    for path, text in project.items():
        if is_shell(text):
            done = (parse or bash)(text)
            if done.returncode != 0:
                yield f"{path}:1: bash -n: {done.stderr.strip()}"


def json_files(project):
    """JSON parses, with no key repeated: resources, presets."""
    def unique(pairs):
        keys = [key for key, _ in pairs]
        for key in keys:
            if keys.count(key) > 1:
                raise ValueError(f"repeated key {key}")
        return dict(pairs)

    for path, text in project.items():
        if path.endswith(".json") and not is_data(path):
            try:
                json.loads(text, object_pairs_hook=unique)
            except ValueError as error:
                yield f"{path}:1: {error}"


def documents(project):
    """Each top folder says what may live there; the README's map names each folder of the house, and no file it links to is missing."""
    readme = project.get("README.md", "")
    folders = {os.path.dirname(path) for path in project if is_cpp(path)}
    for top in sorted({path.split("/")[0] for path in project if "/" in path} & {*TOP_ARROWS, "tests", "packaging"}):
        if f"{top}/README.md" not in project:
            yield f"{top}/README.md:1: missing"
    for folder in sorted(folders):
        parts = folder.split("/")
        if len(parts) == 2 and parts[0] in ("core", "ui", "app") and not re.search(rf"\b{parts[1]}/", readme):
            yield f"README.md:1: the map of the house does not name {folder}/"
    for path, text in project.items():
        if path.endswith(".md"):
            for number, line in lines_of(text):
                for target in re.findall(r"\]\((?!https?:|#)([^)#]+)", line):
                    if os.path.normpath(os.path.join(os.path.dirname(path), target)) not in project:
                        yield f"{path}:{number}: links to {target}, which is not there"


CHECKS = {check.__name__: check for check in (
    layers, core_order, circles, links, include_paths, spdx, headers, no_glob, tidy_text, machine_paths, shell, json_files, documents)}


def read_project(root):
    """All files but build folders, hidden ones and version control; what is no UTF-8 text counts as empty."""
    project = {}
    for folder, names, files in os.walk(root):
        names[:] = [name for name in names if name == ".ci" or not (name.startswith((".", "build")) or name == "__pycache__")]
        for name in files:
            path = os.path.join(folder, name)
            try:
                with open(path, encoding="utf-8", newline="") as file:
                    text = file.read()
            except UnicodeDecodeError:
                text = ""
            project[os.path.relpath(path, root).replace(os.sep, "/")] = text
    return project


def main(root, names):
    project = read_project(root)
    if not any(path.startswith("core/") and is_cpp(path) for path in project):
        print(f"{root}: this is not the project")
        return 2
    problems = [problem for name in names or CHECKS for problem in CHECKS[name](project)]
    print("\n".join(problems) if problems else "clean")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
