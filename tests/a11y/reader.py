# SPDX-FileCopyrightText: 2026 The Headroom developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The running window, as a screen reader gets at it."""
import subprocess
import time

import pyatspi
from gi.repository import GLib

PATIENCE = 20  # seconds, however busy the machine


def pump(seconds=0.0):
    """What the bus has sent reaches the caches, and the listeners."""
    end = time.monotonic() + seconds
    while True:
        while GLib.MainContext.default().iteration(False):
            pass
        if time.monotonic() >= end:
            return
        time.sleep(0.01)


def eventually(what, seconds=PATIENCE):
    """The first true answer of what(); the last answer where there is none in time."""
    end = time.monotonic() + seconds
    while True:
        pump()
        try:
            answer = what()
        except (GLib.GError, LookupError, NotImplementedError):
            answer = None  # it went while it was looked at
        if answer or time.monotonic() >= end:
            return answer
        time.sleep(0.05)


def is_state(thing, state):
    return thing.getState().contains(state)


def is_showing(thing):
    return is_state(thing, pyatspi.STATE_SHOWING)


def everything(thing):
    """All that can be seen of a thing, itself included. What is not shown has nothing below it that is, but an application, which has no such state."""
    if thing is None:
        return
    if thing.getRole() != pyatspi.ROLE_APPLICATION:
        if not is_showing(thing):
            return
        yield thing
    for i in range(thing.childCount):
        yield from everything(thing.getChildAtIndex(i))


def find(thing, role=None, name=None, startswith=None):
    for each in everything(thing):
        if role is not None and each.getRole() != role:
            continue
        if name is not None and each.name != name:
            continue
        if startswith is not None and not each.name.startswith(startswith):
            continue
        return each
    return None


def menu_entry(thing, *path):
    """By the words of a menu and its entries, shown or not."""
    for words in path:
        waiting = [thing]
        thing = None
        while waiting and thing is None:
            each = waiting.pop(0)
            for i in range(each.childCount):
                child = each.getChildAtIndex(i)
                if child is not None and child.name == words and child.getRole() == pyatspi.ROLE_MENU_ITEM:
                    thing = child
                elif child is not None and child.getRole() in (pyatspi.ROLE_MENU_BAR, pyatspi.ROLE_POPUP_MENU):
                    waiting.append(child)
        if thing is None:
            raise LookupError(f"no entry “{words}”")
    return thing


def act(thing, name=None):
    """Does what a thing is there for. An entry that opens a dialog answers only when the dialog is closed: nobody waits for that."""
    actions = thing.queryAction()
    names = [actions.getName(i) for i in range(actions.nActions)]
    wanted = name or next(each for each in ("Press", "Toggle", "press", "toggle", "ShowMenu") if each in names)
    try:
        actions.doAction(names.index(wanted))
    except GLib.GError:
        pass
    pump()


def cells(table):
    """Headings, and rows of texts."""
    grid = table.queryTable()
    headings = [grid.getColumnHeader(column).name for column in range(grid.nColumns)]
    return headings, [[grid.getAccessibleAt(row, column).name for column in range(grid.nColumns)] for row in range(grid.nRows)]


class Program:
    def __init__(self, *command):
        # The registry is there first: a program says only once that it is there.
        eventually(lambda: pyatspi.Registry.getDesktop(0).childCount >= 0)
        self.process = subprocess.Popen(command)
        if not eventually(lambda: self.window() is not None):
            self.process.kill()
            raise RuntimeError("the program does not show itself on the accessibility bus")

    def application(self):
        desktop = pyatspi.Registry.getDesktop(0)
        for i in range(desktop.childCount):
            each = desktop.getChildAtIndex(i)
            if each is not None and each.name.lower() == "headroom":
                return each
        return None

    def windows(self):
        application = self.application()
        return [each for each in map(application.getChildAtIndex, range(application.childCount)) if each is not None] if application else []

    def window(self):
        return next((each for each in self.windows() if each.getRole() == pyatspi.ROLE_FRAME and is_showing(each)), None)

    def dialog(self):
        kinds = (pyatspi.ROLE_DIALOG, pyatspi.ROLE_ALERT, pyatspi.ROLE_FILE_CHOOSER)
        return next((each for each in self.windows() if each.getRole() in kinds and is_showing(each)), None)

    def close(self):
        self.process.kill()
        self.process.wait()
