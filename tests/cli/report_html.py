# SPDX-FileCopyrightText: 2026 The Headroom developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The HTML report, read by a parser that is not ours: well formed, accessible, closed to the outside, and with the content of the JSON report.

    report_html.py PROGRAM none|all PLAN…

`all`: with charts, which headroom-report draws.
"""
import html.parser
import json
import re
import subprocess
import sys
import xml.etree.ElementTree

VOID = {"meta", "br", "hr", "img", "link", "input", "wbr"}
ALLOWED = {"html", "head", "meta", "title", "style", "body", "a", "header", "h1", "h2", "h3", "ul", "ol", "li", "main", "nav", "section", "p", "div", "table",
           "caption", "thead", "tbody", "tfoot", "tr", "th", "td", "wbr", "figure", "figcaption"}

SVG = "{http://www.w3.org/2000/svg}"
SVG_ALLOWED = {"svg", "defs", "g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "pattern", "mask", "style"}


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


def charts_of(page):
    return re.findall(r"<svg.*?</svg>\n?", page, re.DOTALL)


def problems_of_charts(page, report):
    """Each figure is drawn, said in words, and needs nothing from outside."""
    figures = [block for section in report["sections"] for block in section["blocks"] if block["type"] == "figure"]
    drawn = re.findall(r'<figure id="figure-(\d+)">\n<div role="img" aria-label="([^"]+)">', page)
    for block in figures:
        if not any(int(number) == block["number"] for number, _ in drawn) and block["kind"] != "risk":
            yield f"figure {block['number']}, {block['kind']}, is not drawn"
    ids = []
    for number, chart in enumerate(charts_of(page), start=1):
        try:
            root = xml.etree.ElementTree.fromstring(chart)
        except xml.etree.ElementTree.ParseError as error:
            yield f"chart {number} is not well formed: {error}"
            continue
        width, height = root.get("width"), root.get("height")
        if root.get("viewBox") != f"0 0 {width} {height}":
            yield f"chart {number} does not scale: {root.attrib}"
        if not any(node.tag == SVG + "text" and "".join(node.itertext()).strip() for node in root.iter()):
            yield f"chart {number} has no text"
        for node in root.iter():
            if node.tag.removeprefix(SVG) not in SVG_ALLOWED:
                yield f"chart {number} has <{node.tag}>"
            for name, value in node.attrib.items():
                if name == "id":
                    ids.append(value)
                if name.startswith("on") or "href" in name or re.search(r"url\((?!#)|[a-z]+:", value):
                    yield f"chart {number}: {name}={value}"
        mine = {node.get("id") for node in root.iter()}
        for value in re.findall(r"url\(#([^)]+)\)", chart):
            if value not in mine:
                yield f"chart {number} refers to {value}, which it does not have"
    if len(ids) != len(set(ids)):
        yield "two charts have an id alike"


def output_of(*command):
    return subprocess.run(command, text=True, encoding="utf-8", capture_output=True, check=True).stdout


def main(program, charts, *plans):
    failed = False

    def pages(*plan):
        call = [program, "report", *plan, "--date", "2026-12-01", "-o", "-", "--charts", charts, "--format"]
        return output_of(*call, "html"), json.loads(output_of(*call, "json"))

    def all_problems(page, report):
        yield from problems_of(re.sub(r"<svg.*?</svg>\n?", "", page, flags=re.DOTALL), report)
        if charts == "all":
            yield from problems_of_charts(page, report)

    for plan in plans:
        problems = list(all_problems(*pages(plan)))
        for problem in problems[:20]:
            print(f"{plan}: {problem}")
        failed |= bool(problems)
    # A check that can't fail proves nothing.
    page, report = pages()
    wrong = [("<h2", "<h4"), (' scope="row"', ""), ("</td>", "</td><script>"), (">511<", ">512<"), ('lang="en"', ""), ('href="#risk"', 'href="https://a.example"'),
             ("<td ", '<td onclick="x" '), ('id="table-2"', 'id="table-1"')]
    if charts == "all":
        wrong += [("</svg>", "</svgs></svg>"), ("<svg ", '<svg onload="x" '), ('<div role="img"', "<div"), ('fill="url(#f', 'fill="url(https://f'), ("</svg>", '<image href="a.png"/></svg>')]
    for good, bad in wrong:
        if not list(all_problems(page.replace(good, bad, 1), report)):
            print(f"not found out: {bad} for {good}")
            failed = True
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
