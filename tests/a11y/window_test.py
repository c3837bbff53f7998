#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Headroom developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader finds in the running window: names, roles, values and states, through AT-SPI. The figures are the whitepaper's, and sums of them.
    window_test.py HEADROOM [unittest's own arguments]"""
import ipaddress
import json
import os
import sys
import tempfile
import unittest

import pyatspi

import reader
from reader import act, cells, everything, eventually, find, is_showing, is_state, menu_entry, pump

PAGES = ("Demand", "Growth", "Scenarios", "Sensitivity", "Risk", "Addresses", "Existing VPC", "Tenancy", "Findings", "Report")

# What one works with; each of these roles tells what it is.
INTERACTIVE = {
    pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON, pyatspi.ROLE_CHECK_BOX, pyatspi.ROLE_RADIO_BUTTON, pyatspi.ROLE_COMBO_BOX, pyatspi.ROLE_SPIN_BUTTON,
    pyatspi.ROLE_TEXT, pyatspi.ROLE_ENTRY, pyatspi.ROLE_PASSWORD_TEXT, pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE, pyatspi.ROLE_TREE_TABLE, pyatspi.ROLE_LIST,
    pyatspi.ROLE_PAGE_TAB, pyatspi.ROLE_PAGE_TAB_LIST, pyatspi.ROLE_MENU_ITEM, pyatspi.ROLE_CHECK_MENU_ITEM, pyatspi.ROLE_RADIO_MENU_ITEM, pyatspi.ROLE_SLIDER,
    pyatspi.ROLE_LINK,
}
# Parts of such things, or what only shows: these may take the focus as well.
OTHERS = {pyatspi.ROLE_TABLE_CELL, pyatspi.ROLE_LIST_ITEM, pyatspi.ROLE_TREE_ITEM, pyatspi.ROLE_CHART, pyatspi.ROLE_DOCUMENT_FRAME, pyatspi.ROLE_CANVAS, pyatspi.ROLE_IMAGE,
          pyatspi.ROLE_SCROLL_PANE, pyatspi.ROLE_PANEL, pyatspi.ROLE_LABEL, pyatspi.ROLE_BUTTON_MENU if hasattr(pyatspi, "ROLE_BUTTON_MENU") else pyatspi.ROLE_PUSH_BUTTON}

KEPT_BY_AWS = 5
TEAM = 100   # of the whitepaper's example: a Jupyter Server, two KernelGateways and a training job of two addresses each
ENDPOINTS = 10


def plan():
    """The whitepaper's domain, and a small one behind it."""
    endpoints = ("sagemaker.api", "sagemaker.runtime", "notebook", "studio", "s3", "ecr.api", "ecr.dkr", "logs", "monitoring", "sts")

    def domain(users):
        return {
            "ruleset": "whitepaper-2023", "availabilityZones": 3, "endpoints": {each: "interface" for each in endpoints},
            "cohorts": {"Data scientists": {
                "users": users, "apps": {"ml.t3.medium": {"appsPerUser": 2}, "ml.m5.large": {"appsPerUser": 2}},
                "jobs": {"experiment": {"kind": "training", "instanceType": "ml.m5.4xlarge", "instancesPerUser": 1}}}},
        }

    return {"format": "headroom-plan", "version": 1, "name": "Whitepaper scenario", "domains": {"studio": domain(TEAM), "lab": domain(10)}}


def needed(users, per_subnet=1 + ENDPOINTS):
    return per_subnet + 5 * users


def prefix_for(count):
    return next(bits for bits in range(28, 15, -1) if ipaddress.ip_network(f"10.0.0.0/{bits}").num_addresses - KEPT_BY_AWS >= count)


class WindowTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        path = os.path.join(cls.folder.name, "plan.headroom.json")
        with open(path, "w", encoding="utf-8") as file:
            json.dump(plan(), file)
        cls.program = reader.Program(HEADROOM, path)
        if not eventually(lambda: find(cls.program.window(), pyatspi.ROLE_PAGE_TAB, "Demand") and "plan" in cls.program.window().name):
            raise RuntimeError("the plan is not shown")

    @classmethod
    def tearDownClass(cls):
        cls.program.close()
        cls.folder.cleanup()

    def setUp(self):
        self.show("Demand")

    # Ways to things

    @property
    def window(self):
        return self.program.window()

    def tab(self, name):
        """With a count behind its name where it has one; those without room in the bar can be asked for all the same."""
        bar = find(self.window, pyatspi.ROLE_PAGE_TAB_LIST, name="Pages")
        self.assertIsNotNone(bar, "the tabs are a list of page tabs with a name")
        tabs = [bar.getChildAtIndex(i) for i in range(bar.childCount)]
        return next((each for each in tabs if each.name == name or each.name.startswith(name + ", ")), None)

    def show(self, page):
        act(self.tab(page))
        self.assertTrue(eventually(lambda: find(self.window, name=page, role=pyatspi.ROLE_FILLER) or find(self.window, name=page, role=pyatspi.ROLE_PANEL)), f"{page} comes to the front")

    def need(self, role, name, within=None):
        found = eventually(lambda: find(within or self.window, role, name))
        self.assertTrue(found, f"“{name}” ({role}) is in sight")
        return found

    def answer(self):
        return self.need(pyatspi.ROLE_PANEL, "Answer")

    def answer_says(self, words):
        self.assertTrue(eventually(lambda: words in self.answer().description), f"“{words}” in “{self.answer().description}”")
        texts = [each.name for each in everything(self.answer())]
        return texts

    # Tests

    def test_every_page_names_what_it_offers(self):
        for page in PAGES:
            self.show(page)
            pump(0.3)
            seen = 0
            for each in list(everything(self.window)):
                role = each.getRole()
                if role not in INTERACTIVE and not is_state(each, pyatspi.STATE_FOCUSABLE):
                    continue
                what = f"{page}: {each.getRoleName()} “{each.name}” ({each.description}) in {each.parent.getRoleName()} “{each.parent.name}”"
                if each.parent.getRole() == pyatspi.ROLE_COMBO_BOX or (role == pyatspi.ROLE_CHECK_BOX and each.parent.getRole() == pyatspi.ROLE_TOOL_BAR):
                    continue  # its list is a part of the choice, which has a name; the second is what Qt unfolds a tool bar with
                self.assertIn(role, INTERACTIVE | OTHERS, what)
                if role in INTERACTIVE:
                    self.assertTrue(each.name.strip(), what)
                    seen += 1
            self.assertGreater(seen, 20, page)

    def test_the_current_page_is_the_selected_tab(self):
        for page in PAGES:
            self.show(page)
            chosen = [name for name in PAGES if is_state(self.tab(name), pyatspi.STATE_SELECTED)]
            self.assertEqual(chosen, [page])
            self.assertTrue(is_state(self.tab(page), pyatspi.STATE_SELECTABLE))
        self.assertIn("warning", self.tab("Findings").name.lower(), "the count beside the title is told")

    def test_numbers_tell_their_range_and_value(self):
        for name, least, most, now in (("Zones", 1, 6, 3), ("Margin", 0, 1000, 0), ("Growth a year", -100, 1000, 0), ("Horizon", 0, 120, 12)):
            value = self.need(pyatspi.ROLE_SPIN_BUTTON, name).queryValue()
            self.assertEqual((value.minimumValue, value.maximumValue, value.currentValue), (least, most, now), name)
        usable = ipaddress.ip_network(f"10.0.0.0/{prefix_for(needed(TEAM))}").num_addresses - KEPT_BY_AWS
        bar = self.need(pyatspi.ROLE_PROGRESS_BAR, "Part of the subnet that is taken").queryValue()
        self.assertEqual((bar.minimumValue, bar.currentValue, bar.maximumValue), (0, needed(TEAM), usable))

    def test_choices_tell_what_is_chosen(self):
        for name, chosen in (("Size for: Even spread", False), ("Size for: One zone lost", False), ("Size for: One subnet", True), ("Network: VPC only", True), ("Network: Public internet", False)):
            choice = self.need(pyatspi.ROLE_RADIO_BUTTON, name)
            self.assertEqual(is_state(choice, pyatspi.STATE_CHECKED), chosen, name)
        mount = self.need(pyatspi.ROLE_CHECK_BOX, "EFS mount target")
        self.assertTrue(is_state(mount, pyatspi.STATE_CHECKED))
        act(mount)
        self.assertTrue(eventually(lambda: not is_state(mount, pyatspi.STATE_CHECKED)))
        self.answer_says(f"{needed(TEAM, ENDPOINTS)} of 1,019")  # one address a zone less
        act(mount)
        self.answer_says(f"{needed(TEAM)} of 1,019")

    def test_tables_have_headings_rows_and_cells(self):
        headings, rows = cells(self.need(pyatspi.ROLE_TABLE, "Cohorts"))
        self.assertIn("Users", headings)
        self.assertEqual([row[headings.index("Users")] for row in rows if "Name: Data scientists" in row], [f"Users: {TEAM}"])
        headings, rows = cells(self.need(pyatspi.ROLE_TABLE, "Ledger"))
        addresses = [int(text.replace(",", "")) for text in (row[headings.index("All users")] for row in rows) if text.replace(",", "").isdigit()]
        # One a zone for EFS, ten for endpoints, then users: 100 servers, 200 kernels, 200 of training.
        for count in (3, 3 * ENDPOINTS, TEAM, 2 * TEAM):
            self.assertIn(count, addresses)
        headings, rows = cells(self.need(pyatspi.ROLE_TABLE, "VPC endpoints"))
        self.assertEqual(len(rows), ENDPOINTS)
        tree = self.need(pyatspi.ROLE_TREE, "Domains")
        names = [each.name for each in everything(tree)]
        for name in ("studio", "lab", "Data scientists"):
            self.assertIn(name, names)

    def test_a_value_set_from_outside_changes_the_answer(self):
        self.answer_says(f"3 × /22 inside 10.0.0.0/20, {needed(TEAM)} of 1,019")
        margin = self.need(pyatspi.ROLE_SPIN_BUTTON, "Margin")
        # 11 + 500 × 2.02 = 1,021 do not fit a /22, and four /21 make a /19.
        margin.queryValue().currentValue = 102
        bits = prefix_for(11 + 1010)
        self.assertEqual(bits, 21)
        texts = self.answer_says(f"3 × /{bits} inside 10.0.0.0/{bits - 2}, 1,021 of 2,043")
        self.assertIn(f"3 × /{bits}", texts)
        for zone, subnet in zip((1, 2, 3), ipaddress.ip_network(f"10.0.0.0/{bits - 2}").subnets(new_prefix=bits)):
            self.need(pyatspi.ROLE_PUSH_BUTTON, f"Zone {zone}: {subnet}")
        margin.queryValue().currentValue = 0
        self.answer_says("3 × /22 inside 10.0.0.0/20")

    def test_what_the_status_line_says_is_heard(self):
        # The large domain grows over the block of the small one, which moves: 11 + 50 addresses take a /25 a zone, a /23 in all.
        self.assertEqual(prefix_for(needed(10)), 25)
        bar = find(self.window, pyatspi.ROLE_STATUS_BAR)
        self.assertIsNotNone(bar)
        self.assertTrue(any("533 addresses" in each.name for each in everything(bar)), "33 of the domain and 500 of its users")
        margin = self.need(pyatspi.ROLE_SPIN_BUTTON, "Margin")
        margin.queryValue().currentValue = 102
        heard = eventually(lambda: next((each.name for each in everything(self.window) if each.getRole() in (pyatspi.ROLE_STATUS_BAR, pyatspi.ROLE_NOTIFICATION)
                                         and "10.0.16.0/23" in each.name and "10.0.32.0/23" in each.name), None))
        self.assertTrue(heard, "the move of the other block is told")
        margin.queryValue().currentValue = 0
        self.answer_says("3 × /22")

    def test_a_new_answer_is_announced_once(self):
        heard = []
        listen = lambda event: heard.append(event.source.name) if event.detail1 and event.source.getRole() == pyatspi.ROLE_NOTIFICATION else None
        pyatspi.Registry.registerEventListener(listen, "object:state-changed:showing")
        try:
            margin = self.need(pyatspi.ROLE_SPIN_BUTTON, "Margin")
            for value in (1, 10, 102):  # as somebody types
                margin.queryValue().currentValue = value
            self.assertTrue(eventually(lambda: any("/21" in each for each in heard)), heard)
            pump(1.5)
            self.assertEqual([each for each in heard if each.startswith("Answer")], ["Answer: 3 × /21 inside 10.0.0.0/19, 1,021 of 2,043 usable addresses needed in each subnet"])
            heard.clear()
            margin.queryValue().currentValue = 0
            self.assertTrue(eventually(lambda: any("/22" in each for each in heard)), heard)
        finally:
            pyatspi.Registry.deregisterEventListener(listen, "object:state-changed:showing")

    def test_charts_say_what_they_show_and_have_a_table(self):
        charts = 0
        for page in PAGES:
            self.show(page)
            pump(0.5)
            for chart in [each for each in everything(self.window) if each.getRole() == pyatspi.ROLE_CHART]:
                charts += 1
                what = f"{page}: {chart.name}"
                self.assertTrue(chart.name, what)
                self.assertTrue(eventually(lambda: len(chart.description) > 20), f"{what} says “{chart.description}”")
                card = chart.parent
                while find(card, name="Table") is None and card.getRole() != pyatspi.ROLE_FRAME:
                    card = card.parent
                self.assertNotEqual(card.getRole(), pyatspi.ROLE_FRAME, f"{what} has its numbers as a table")
                button = find(card, name="Table")
                self.assertTrue(is_state(button, pyatspi.STATE_FOCUSABLE))
                name = chart.name
                act(button)
                table = eventually(lambda: find(card, pyatspi.ROLE_TABLE))
                self.assertTrue(table, what)
                headings, rows = cells(table)
                self.assertTrue(rows and all(headings), f"{what}: {headings}")
                act(find(card, name="Table"))
                self.assertTrue(eventually(lambda: find(card, pyatspi.ROLE_CHART, name)))
        self.assertGreaterEqual(charts, 6)

    def test_dialogs_have_names_and_so_has_what_is_in_them(self):
        for path in (("Plan", "Properties…"), ("File", "Export Code…"), ("Edit", "Settings…"), ("Help", "Keyboard Shortcuts"), ("Help", "About Headroom")):
            act(menu_entry(self.window, *path))
            dialog = eventually(self.program.dialog)
            self.assertTrue(dialog, f"{path} opens a dialog")
            self.assertTrue(dialog.name.strip(), path)
            for each in everything(dialog):
                if each.getRole() in INTERACTIVE and each.parent.getRole() != pyatspi.ROLE_COMBO_BOX:
                    self.assertTrue(each.name.strip(), f"{path}: {each.getRoleName()} in {each.parent.getRoleName()} “{each.parent.name}”")
            closer = next(filter(None, (find(dialog, pyatspi.ROLE_PUSH_BUTTON, name) for name in ("Cancel", "Close", "OK"))), None)
            self.assertIsNotNone(closer, f"{path}: there is a way out")
            act(closer)
            self.assertTrue(eventually(lambda: self.program.dialog() is None), f"{path} closes")


if __name__ == "__main__":
    HEADROOM = sys.argv.pop(1)
    unittest.main(verbosity=2)
