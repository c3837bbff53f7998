# SPDX-FileCopyrightText: 2026 The Headroom developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The spreadsheet, recalculated by LibreOffice.

    report_xlsx.py PROGRAM SCRATCH HOSTILE PLAN…

Of each plan a workbook is written; each formula, calculated anew, has to come to the value that was stored with it. Then every input is changed, in the sheet and in
the plan, and what LibreOffice makes of it is compared with what the program says of the changed plan: ledger, placements, answer and months. The last plan is a random
one of 20 domains with 50 cohorts each, whose thousands of percentages put the ceilings to the test. Names of the plan HOSTILE are formulas and markup.
"""
import copy
import csv
import json
import os
import random
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as xml
import zipfile

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
PLACEMENTS = ["singleSubnet", "evenSpread", "zoneLoss"]


def output_of(*command):
    return subprocess.run(command, text=True, encoding="utf-8", capture_output=True, check=True).stdout


def split(address):
    letters, digits = re.fullmatch(r"([A-Z]+)(\d+)", address).groups()
    column = 0
    for letter in letters:
        column = column * 26 + ord(letter) - ord("A") + 1
    return int(digits) - 1, column - 1


class Workbook:
    """The parts of a file, and its cells: {sheet: {(row, column): (formula or None, stored value)}}."""

    def __init__(self, path):
        with zipfile.ZipFile(path) as file:
            self.parts = {name: file.read(name).decode("utf-8") for name in file.namelist()}
        strings = [self.text_of(item) for item in xml.fromstring(self.parts["xl/sharedStrings.xml"]).findall(f"{MAIN}si")]
        targets = {each.get("Id"): each.get("Target") for each in xml.fromstring(self.parts["xl/_rels/workbook.xml.rels"])}
        self.sheets, self.part_of = {}, {}
        for sheet in xml.fromstring(self.parts["xl/workbook.xml"]).iter(f"{MAIN}sheet"):
            part = "xl/" + targets[sheet.get(RELATION)]
            cells = {}
            for cell in xml.fromstring(self.parts[part]).iter(f"{MAIN}c"):
                formula, value = cell.find(f"{MAIN}f"), cell.find(f"{MAIN}v")
                text = value.text or "" if value is not None else ""
                cells[split(cell.get("r"))] = (formula.text if formula is not None else None, strings[int(text)] if cell.get("t") == "s" else text)
            self.sheets[sheet.get("name")] = cells
            self.part_of[sheet.get("name")] = part

    @staticmethod
    def text_of(item):
        # The library escapes what XML can't carry; names in these tests have none of it.
        return "".join(each.text or "" for each in item.iter(f"{MAIN}t"))

    def set(self, sheet, values):
        """Puts values in column E: {row: value}."""
        left = dict(values)

        def put(found):
            row = int(found[1]) - 1
            if row not in left:
                return found[0]
            value = left.pop(row)
            kind, content = (' t="inlineStr"', f"<is><t>{value}</t></is>") if isinstance(value, str) else ("", f"<v>{value!r}</v>")
            return f'<c r="E{found[1]}"{found[2] or ""}{kind}>{content}</c>'
        part = self.part_of[sheet]
        self.parts[part] = re.sub(r'<c r="E(\d+)"( s="\d+")?[^>]*>.*?</c>', put, self.parts[part])
        assert not left, (sheet, left)

    def save_without_results(self, path):
        """So that nothing but a calculation can give them."""
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
            for name, text in self.parts.items():
                if name.startswith("xl/worksheets/"):
                    text = re.sub(r'(<c r="[A-Z]+\d+"(?: s="\d+")?)(?: t="\w+")?>(<f>[^<]*</f>)<v>[^<]*</v>', r"\1>\2", text)
                file.writestr(name, text)

    def table(self, sheet, title):
        """The rows below the titles, of which the first is `title`."""
        return rows_below({place: value for place, (_, value) in self.sheets[sheet].items()}, title)


def rows_below(cells, title):
    top = min(row for (row, column), value in cells.items() if column == 0 and value == title)
    width = max(column for _, column in cells) + 1
    rows = []
    for row in range(top + 1, max(row for row, _ in cells) + 1):
        rows.append((row, [cells.get((row, column), "") for column in range(width)]))
    return rows


def recalculated(scratch, paths):
    """What LibreOffice makes of the files: {path: {sheet: {(row, column): text}}}."""
    target = os.path.join(scratch, "csv")
    done = subprocess.run(["soffice", f"-env:UserInstallation=file://{scratch}/profile", "--headless", "--convert-to",
                           "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1", "--outdir", target, *paths],
                          text=True, capture_output=True, check=False)
    sheets = {path: {} for path in paths}
    for path in paths:
        stem = os.path.splitext(os.path.basename(path))[0]
        for name in sorted(os.listdir(target)) if os.path.isdir(target) else []:
            if name.startswith(stem + "-"):
                with open(os.path.join(target, name), encoding="utf-8", newline="") as file:
                    cells = {(row, column): value for row, line in enumerate(csv.reader(file)) for column, value in enumerate(line)}
                sheets[path][name[len(stem) + 1:-len(".csv")]] = cells
        assert sheets[path], done.stdout + done.stderr
    return sheets


def same(a, b):
    try:
        return abs(float(a) - float(b)) <= 1e-9 * max(1, abs(float(b)))
    except ValueError:
        return a == b


def differences(workbook, calculated):
    """Formulas whose stored value is not what they come to."""
    count = 0
    for sheet, cells in workbook.sheets.items():
        for place, (formula, value) in cells.items():
            if formula is not None:
                count += 1
                found = calculated[sheet].get(place, "")
                if not same(found, value):
                    yield f"{sheet} {place}: ={formula} is {found!r}, stored is {value!r}"
    if count < 30:
        yield f"{count} formulas"


def number(text):
    """What is no number is not what was expected, whatever that is."""
    try:
        return float(text)
    except ValueError:
        return text


def problems_of(calculated, size, runway, plan):
    """What the sheets say against what the program says."""
    ledger = [row for _, row in rows_below(calculated["Ledger"], "Domain") if row[0] not in ("", "Total")]
    requirement = [row for _, row in rows_below(calculated["Requirement"], "Domain") if row[0]]
    summary = {row[0]: row for _, row in rows_below(calculated["Summary"], "Domain") if row[0]}
    growth = [row for _, row in rows_below(calculated["Growth"], "Domain") if row[0]]
    for name, answer in size["domains"].items():
        domain = plan["domains"][name]
        rows = [row for row in ledger if row[0] == name]
        told = [each["addresses"] for each in answer["horizon"]["ledger"]]
        if not domain.get("mountTarget", True):
            told.insert(0, 0)
        if not domain.get("endpoints"):
            told.insert(1, 0)
        if [number(row[12]) for row in rows] != told:
            yield f"{name}: the ledger is {[row[12] for row in rows]}, not {told}"
        for row, placement in zip([row for row in requirement if row[0] == name], PLACEMENTS):
            expected = answer["placements"][placement]
            if expected is None:
                if row[9] != "":
                    yield f"{name}, {placement}: {row[9]} required, not none"
            elif number(row[9]) != expected["requiredPerSubnet"] or row[10] != str(expected["subnetPrefix"] or "none"):
                yield f"{name}, {placement}: {row[9]} and /{row[10]}, not {expected}"
        row, chosen = summary[name], answer["recommendation"]
        if chosen["requiredPerSubnet"] is None:
            continue
        if number(row[2]) != chosen["requiredPerSubnet"] or row[3] != str(chosen["subnetPrefix"] or "none"):
            yield f"{name}: the summary says {row}, not {chosen}"
        if chosen["subnetPrefix"]:
            stored = [chosen["subnetUsable"], chosen["freePerSubnet"], chosen["utilizationPercent"]]
            if [number(each) for each in row[4:7]] != stored or row[7] != str(chosen["vpcPrefix"] or "none"):
                yield f"{name}: the summary says {row}, not {chosen}"
        months = {each["month"]: each for each in runway["domains"][name]["months"]}
        grown = [row for row in growth if row[0] == name]
        if [int(row[1]) for row in grown] != list(range(121)):
            yield f"{name}: growth has the months {[row[1] for row in grown]}"
        for row in grown:
            expected = months[int(row[1])]
            required = expected["required"][domain.get("placement", "singleSubnet")]
            if number(row[4]) != expected["userLevel"] or number(row[5]) != required:
                yield f"{name}, month {row[1]}: {row[4]} and {row[5]}, not {expected['userLevel']} and {required}"


def changed(plan, seed):
    """A plan with every input changed, and where that goes in the sheet: (domain, group, item, input) → value."""
    chance = random.Random(seed)
    plan = copy.deepcopy(plan)
    plan.pop("scenarios", None)
    inputs = {}

    def percent():
        return chance.choice([7, 0, 100, 12.5, 33.3333, 0.0001, chance.randint(1, 1_000_000) / 10_000, chance.randint(1, 99)])

    for name, domain in plan["domains"].items():
        def put(group, item, label, value, name=name):
            inputs[name, group, item, label] = value
            return value
        domain["availabilityZones"] = put("", "", "Availability zones", chance.randint(2, 6))
        domain["placement"] = put("", "", "Sized for users", chance.choice(PLACEMENTS))
        put("", "", "EFS mount targets", 1)
        domain["mountTarget"] = True
        domain["marginPercent"] = put("", "", "Margin on the user level", chance.choice([0, 10, chance.randint(0, 1_000_000) / 10_000]))
        growth = domain.setdefault("growth", {})
        growth["percentPerYear"] = put("", "", "Growth", chance.choice([0, 10, -20, 40, 100, chance.randint(-500_000, 1_000_000) / 10_000]))
        growth["model"] = put("", "", "Growth model", chance.choice(["compound", "linear"]))
        growth["horizonMonths"] = put("", "", "Horizon", chance.choice([0, 12, 24, chance.randint(1, 60)]))
        for group_name, cohort in domain["cohorts"].items():
            cohort["users"] = put(group_name, "", "Users", int(10 ** chance.uniform(0, 4)))
            cohort["peakConcurrencyPercent"] = put(group_name, "", "Active at once", percent())
        for group_name, group in domain.get("sharedSpaces", {}).items():
            group["spaces"] = put(group_name, "", "Shared spaces", chance.randint(0, 50))
        for group_name, group in [*domain["cohorts"].items(), *domain.get("sharedSpaces", {}).items()]:
            for item, app in group.get("apps", {}).items():
                app["usersPercent"] = put(group_name, item, "Used by", percent())
                if domain["ruleset"] == "studio-2024":
                    app["appsPerUser"] = put(group_name, item, "Apps per user", chance.randint(1, 5))
            for item, job in group.get("jobs", {}).items():
                job["instancesPerUser"] = put(group_name, item, "Instances per user", chance.choice([0.07, 1, 2.5, 0, chance.randint(0, 30_000) / 10_000]))
                if job["kind"] == "training" and "addressesPerInstance" not in job:
                    job["efa"] = put(group_name, item, "EFA", chance.randint(0, 1)) == 1
    return plan, inputs


def random_plan(seed):
    chance = random.Random(seed)
    domains = {}
    for i in range(20):
        cohorts = {}
        for j in range(50):
            apps = {kind: {} for kind in chance.sample(["ml.t3.medium", "ml.m5.large", "ml.g5.xlarge"], chance.randint(0, 2))}
            jobs = {"experiment": {"kind": "training", "instanceType": "ml.m5.4xlarge"}} if chance.random() < 0.5 else {}
            cohorts[f"Cohort {j + 1}"] = {"users": 10, "apps": apps, "jobs": jobs}
        domains[f"domain-{i + 1}"] = {"ruleset": chance.choice(["studio-2024", "whitepaper-2023"]), "availabilityZones": 3, "cohorts": cohorts,
                                      "endpoints": {"sagemaker.api": "interface"}, "growth": {"percentPerYear": 10, "horizonMonths": 12}}
    return {"format": "headroom-plan", "version": 1, "name": "Random", "domains": domains}


def structure_problems(path):
    """What every sheet has to have, and what none may have."""
    with zipfile.ZipFile(path) as file:
        if {info.date_time for info in file.infolist()} != {(1980, 1, 1, 0, 0, 0)}:
            yield "the time of writing is in the file"
        parts = {name: file.read(name).decode("utf-8") for name in file.namelist()}
    for name, text in parts.items():
        xml.fromstring(text)
        if "http" in text and name.endswith(".rels") and 'TargetMode="External"' in text:
            yield f"{name}: a link to the outside"
    workbook = Workbook(path)
    names = parts["xl/workbook.xml"]
    for sheet, part in workbook.part_of.items():
        text = parts[part]
        if 'state="frozen"' not in text:
            yield f"{sheet}: nothing stays in sight"
        if "<hyperlink" in text:
            yield f"{sheet}: a hyperlink"
        if not re.search(rf'_xlnm.Print_Area" localSheetId="\d+">(\'{sheet}\'|{sheet})!', names):
            yield f"{sheet}: no print area"
        if 'fitToWidth="' not in text and "<pageSetUpPr fitToPage" not in text:
            yield f"{sheet}: not one page wide"
    for sheet in ("Summary", "Inputs", "Ledger", "By entity", "Requirement", "Growth"):
        if not any(formula for formula, _ in workbook.sheets[sheet].values()) and sheet != "Inputs":
            yield f"{sheet}: no formula"
    charts = [text for name, text in parts.items() if re.match(r"xl/charts/chart\d+\.xml", name)]
    domains = len(workbook.table("Summary", "Domain"))
    stacked = 1 if any(formula and formula.startswith("SUMIF") for formula, _ in workbook.sheets["By entity"].values()) else 0
    if sum("<c:lineChart>" in text for text in charts) != domains or sum('<c:grouping val="stacked"/>' in text for text in charts) != stacked:
        yield f"{len(charts)} charts"
    for cells in workbook.sheets.values():
        for place, (formula, _) in cells.items():
            if formula and re.search(r"evil|HYPERLINK|cmd|SUM\(1|script", formula):
                yield f"{place}: a name in the formula {formula}"


def check_plan(program, scratch, stem, plan):
    """The files to recalculate: of the plan, and of it with every input changed; and what to find in them."""
    def write(name, content):
        path = os.path.join(scratch, f"{stem}-{name}.json")
        with open(path, "w", encoding="utf-8") as file:
            json.dump(content, file)
        return path

    book = os.path.join(scratch, f"{stem}.xlsx")
    subprocess.run([program, "report", write("plan", plan), "--date", "2026-12-01", "-o", book], check=True)
    other, inputs = changed(plan, stem)
    path = write("changed", other)
    size = json.loads(output_of(program, "size", path, "--format", "json"))
    runway = json.loads(output_of(program, "runway", path, "--months", "120", "--format", "json"))

    workbook = Workbook(book)
    untouched = os.path.join(scratch, f"{stem}_as_written.xlsx")
    workbook.save_without_results(untouched)
    edited = Workbook(book)
    left = dict(inputs)
    rows = {}
    for row, (domain, group, item, label, *_) in workbook.table("Inputs", "Domain"):
        if (domain, group, item, label) in left:
            rows[row] = left.pop((domain, group, item, label))
    edited.set("Inputs", rows)
    assert not left, f"no such inputs in the sheet: {sorted(left)[:5]}"
    after = os.path.join(scratch, f"{stem}_changed.xlsx")
    edited.save_without_results(after)
    return workbook, untouched, after, size, runway, other


def check_hostile(program, scratch, plan):
    """Names are texts in cells, all of them, and no part of any formula."""
    book = os.path.join(scratch, "hostile.xlsx")
    subprocess.run([program, "report", plan, "--date", "2026-12-01", "-o", book], check=True)
    workbook = Workbook(book)
    workbook.save_without_results(os.path.join(scratch, "hostile_as_written.xlsx"))
    texts = {value for cells in workbook.sheets.values() for formula, value in cells.values() if formula is None}
    wanted = ["<script>alert(1)</script>|`*_[x](http://evil.example)", "=1+1", "@SUM(1+1)", "+1", "-1", "two lines # heading", "www.evil.example a@b.example"]
    return workbook, [*structure_problems(book), *(f"not in a cell: {name}" for name in wanted if name not in texts)]


def main(program, scratch, hostile, *plans):
    shutil.rmtree(scratch, ignore_errors=True)
    os.makedirs(scratch)
    checks = []
    for number, path in enumerate(plans):
        with open(path, encoding="utf-8") as file:
            checks.append(check_plan(program, scratch, f"{os.path.basename(path).split('.')[0].replace('-', '_')}_{number}", json.load(file)))
    checks.append(check_plan(program, scratch, "random", random_plan(1)))
    hostile_book, problems = check_hostile(program, scratch, hostile)
    hostile_path = os.path.join(scratch, "hostile_as_written.xlsx")
    sheets = recalculated(scratch, [hostile_path, *(path for _, untouched, after, *_ in checks for path in (untouched, after))])
    problems += differences(hostile_book, sheets[hostile_path])
    for problem in problems[:10]:
        print(f"hostile: {problem}")
    failed = bool(problems)
    for workbook, untouched, after, size, runway, plan in checks:
        problems = [*structure_problems(untouched.replace("_as_written", "")), *differences(workbook, sheets[untouched]), *problems_of(sheets[after], size, runway, plan)]
        for problem in problems[:10]:
            print(f"{os.path.basename(after)}: {problem}")
        failed |= bool(problems)
    # A check that can't fail proves nothing: the sheets as they were written are not those of the changed plan.
    for _, untouched, _, size, runway, plan in checks:
        if not list(problems_of(sheets[untouched], size, runway, plan)):
            print(f"{os.path.basename(untouched)}: taken for the changed one")
            failed = True
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
