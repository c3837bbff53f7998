# SPDX-FileCopyrightText: 2026 The Headroom developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The HTML report, read by a parser that is not ours: well formed, accessible, closed to the outside, and with the content of the JSON report.

    report_html.py PROGRAM PLAN…
"""
import html.parser
import json
import re
import subprocess
import sys

VOID = {"meta", "br", "hr", "img", "link", "input"}
ALLOWED = {"html", "head", "meta", "title", "style", "body", "a", "header", "h1", "h2", "h3", "ul", "ol", "li", "main", "nav", "section", "p", "div", "table",
           "caption", "thead", "tbody", "tfoot", "tr", "th", "td", "figure", "figcaption"}


class Reader(html.parser.HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.problems, self.open, self.headings, self.ids, self.links, self.labels = [], [], [], [], [], []
        self.tables, self.texts, self.attributes, self.language = [], [], [], None

    def problem(self, words):
        self.problems.append(f"line {self.getpos()[0]}: {words}")

    def handle_starttag(self, tag, attrs):
        given = dict(attrs)
        if len(given) != len(attrs):
            self.problem(f"<{tag}> has an attribute twice")
        if tag not in ALLOWED:
            self.problem(f"<{tag}> is nothing that the report writes")
        for name, value in attrs:
            if name.startswith("on") or name == "style":
                self.problem(f"{tag} has {name}")
            self.attributes.append((tag, name, value))
        if "id" in given:
            self.ids.append(given["id"])
        if "aria-labelledby" in given:
            self.labels.append(given["aria-labelledby"])
        if tag == "html":
            self.language = given.get("lang")
        if tag == "a":
            self.links.append(given.get("href"))
        if re.fullmatch("h[1-6]", tag):
            self.headings.append([int(tag[1]), ""])
        if tag == "table":
            if "table" in self.open:
                self.problem("a table in a table")
            self.tables.append({"caption": "", "head": [], "body": [], "foot": []})
        if tag == "tr":
            part = {"thead": "head", "tbody": "body", "tfoot": "foot"}.get(self.open[-1])
            if part is None:
                self.problem(f"a row in <{self.open[-1]}>")
                part = "body"
            self.tables[-1][part].append([])
        if tag in ("th", "td"):
            part = {"thead": "head", "tbody": "body", "tfoot": "foot"}[self.open[-2]]
            row = self.tables[-1][part][-1]
            if tag == "th" and given.get("scope") != ("col" if part == "head" else "row"):
                self.problem(f"a <th> of the {part} with the scope {given.get('scope')}")
            if part != "head" and (tag == "th") != (not row):
                self.problem("the first cell of a row, and no other, is its header")
            if part == "head" and tag != "th":
                self.problem("a title that is no <th>")
            row.append("")
        if tag == "img" and not given.get("alt"):
            self.problem("<img> without a text")
        if given.get("role") == "img" and not given.get("aria-label"):
            self.problem("a chart without a text")
        if given.get("tabindex") and not given.get("aria-labelledby"):
            self.problem("what can be focused has no name")
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.problem(f"</{tag}> closes nothing that is open")

    def handle_data(self, data):
        if self.open and re.fullmatch("h[1-6]", self.open[-1]):
            self.headings[-1][1] += data
        if self.open and self.open[-1] == "caption":
            self.tables[-1]["caption"] += data
        if self.open and self.open[-1] in ("th", "td"):
            part = {"thead": "head", "tbody": "body", "tfoot": "foot"}[self.open[-3]]
            self.tables[-1][part][-1][-1] += data
        if self.open and self.open[-1] == "p":
            self.texts.append(data)
        if self.open and self.open[-1] == "style" and re.search(r"url\(|@import|expression", data):
            self.problem("a style that loads something")


def shown(value):
    """A value of the JSON report as the page has it."""
    if value is None:
        return ""
    if isinstance(value, list):
        return "; ".join(value)
    return value


def matches(cell, value, column):
    value = shown(value)
    if isinstance(value, str):
        # What no page can carry is shown as U+FFFD, line ends and tabs as blanks.
        plain = re.sub(r"[\n\r\t]", " ", value)
        plain = re.sub("[\x00-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\ufffb]", "\ufffd", plain)
        return cell == plain
    if column.endswith("Prefix"):
        return cell == f"/{value}"
    if column == "chance":
        return cell == "< 1e-10" if value < 1e-10 else cell == "> 0.999" if 0.9995 <= value < 1 else abs(float(cell) - value) <= value * 0.006
    return float(cell.replace(",", "")) == value


def tables_of(report):
    for section in report["sections"]:
        for block in section["blocks"]:
            if block["type"] != "paragraph":
                yield block if block["type"] == "table" else block["table"]


def problems_of(page, report):
    reader = Reader()
    reader.feed(page)
    reader.close()
    yield from reader.problems
    if reader.open:
        yield f"never closed: {reader.open}"
    if reader.language != "en":
        yield f"the language is {reader.language}"
    levels = [level for level, _ in reader.headings]
    if levels.count(1) != 1 or levels[0] != 1:
        yield f"not one h1 at the start: {levels}"
    for before, after in zip(levels, levels[1:]):
        if after > before + 1:
            yield f"h{after} follows h{before}"
    if [text for _, text in reader.headings if not text.strip()]:
        yield "an empty heading"
    if len(set(reader.ids)) != len(reader.ids):
        yield "an id twice"
    for target in reader.links:
        if not target.startswith("#") or target[1:] not in reader.ids:
            yield f"a link to {target}"
    for label in reader.labels:
        if label not in reader.ids:
            yield f"labelled by {label}, which is not there"
    for tag, name, value in reader.attributes:
        if name in ("src", "srcset", "action", "poster", "data") or (name == "href" and tag != "a") or name == "http-equiv" and value != "Content-Security-Policy":
            yield f"<{tag} {name}={value}>"
    if "default-src 'none'" not in page:
        yield "no content security policy"
    for paragraph in (block["text"] for section in report["sections"] for block in section["blocks"] if block["type"] == "paragraph"):
        if paragraph not in reader.texts:
            yield f"not on the page: {paragraph}"
    told = list(tables_of(report))
    if len(told) != len(reader.tables):
        yield f"{len(reader.tables)} tables on the page, {len(told)} in the JSON"
    for table, on_page in zip(told, reader.tables):
        if table["caption"] not in on_page["caption"] or (table["number"] and f"Table {table['number']}." not in on_page["caption"]):
            yield f"the caption {on_page['caption']}"
        columns = [column["id"] for column in table["columns"]]
        if on_page["head"] != [[column["heading"] for column in table["columns"]]]:
            yield f"the titles {on_page['head']}"
        rows = table["rows"] + ([table["total"]] if table["total"] else [])
        page_rows = on_page["body"] + on_page["foot"]
        if len(rows) != len(page_rows):
            yield f"{table['id']}: {len(page_rows)} rows on the page, {len(rows)} in the JSON"
        for row, cells in zip(rows, page_rows):
            for column, cell in zip(columns, cells):
                if not matches(cell, row[column], column):
                    yield f"{table['id']}: {column} is {cell!r}, in the JSON {row[column]!r}"
            if len(cells) != len(columns):
                yield f"{table['id']}: a row of {len(cells)} cells"


def output_of(*command):
    return subprocess.run(command, text=True, encoding="utf-8", capture_output=True, check=True).stdout


def main(program, *plans):
    failed = False
    for plan in plans:
        call = [program, "report", plan, "--date", "2026-12-01", "-o", "-", "--format"]
        problems = list(problems_of(output_of(*call, "html"), json.loads(output_of(*call, "json"))))
        for problem in problems[:20]:
            print(f"{plan}: {problem}")
        failed |= bool(problems)
    # A check that can't fail proves nothing.
    report = json.loads(output_of(program, "report", "--date", "2026-12-01", "-o", "-", "--format", "json"))
    page = output_of(program, "report", "--date", "2026-12-01", "-o", "-", "--format", "html")
    for good, bad in (("<h2", "<h4"), (' scope="row"', ""), ("</td>", "</td><script>"), (">511<", ">512<"), ('lang="en"', ""), ('href="#risk"', 'href="https://a.example"'),
                      ("<td ", '<td onclick="x" '), ('id="table-2"', 'id="table-1"')):
        if not list(problems_of(page.replace(good, bad, 1), report)):
            print(f"not found out: {bad} for {good}")
            failed = True
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
