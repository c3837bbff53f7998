# SPDX-FileCopyrightText: 2026 The Headroom developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills the program at random moments while it edits and saves, and looks at what is left.

    kill.py DRIVER [KILLS [WINDOW_KILLS]]
A fifth of the kills are of a plan that has no file. Some are no kills: the program is asked to end (SIGTERM), and then loses nothing at all.

HEADROOM_KILLS=500 kills as often; HEADROOM_KILL_SEED=N repeats a run, as far as the machine does. After each kill:
- the plan's file is a whole plan, and either the last that was said to be saved or the one that was being saved;
- each recovery file is whole, one of the edits that were announced, and the last that was said to be kept is among them unless it was saved since;
- the next start has the lock of the file, and finds exactly what is left.
What a kill can't show is a power cut: that the text is on the disk before it takes the old one's place is the order of calls in safe_file.cpp.
"""
import copy
import hashlib
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import threading
import time

NAME = "plan.headroom.json"
ASKED_TO_END = 128 + signal.SIGTERM  # exit status
MOST_UNKEPT = 5.0  # seconds of editing that may be lost; the driver keeps edits after 30 ms, on a machine that has time


def no_repeats(pairs):
    keys = [key for key, _ in pairs]
    assert len(keys) == len(set(keys)), f"repeated members {keys}"
    return dict(pairs)


def plan_of(text):
    assert text.endswith(b"\n"), "the text ends early"
    return json.loads(text.decode("utf-8"), object_pairs_hook=no_repeats)


def with_users(plan, users):
    made = copy.deepcopy(plan)
    for cohort in made["domains"]["studio"]["cohorts"].values():
        cohort["users"] = users
    return made


def number_of(plan, base):
    """The edit that a whole plan is of."""
    number = next(iter(plan["domains"]["studio"]["cohorts"].values()))["users"]
    assert plan == with_users(base, number), f"not the plan of edit {number}, nor of any other"
    return number


def recovered(path, base):
    with open(path, "rb") as file:
        header, _, text = file.read().partition(b"\n")
    header = json.loads(header)
    assert header["format"] == "headroom-recovery" and header["planSha256"] == hashlib.sha256(text).hexdigest(), path
    return number_of(plan_of(text), base)


def left_in(folder, base):
    """Numbers of the recovery files, whole ones all of them."""
    state = os.path.join(folder, "state", "headroom", "recovery")
    paths = [os.path.join(folder, f".{NAME}.autosave")]
    if os.path.isdir(state):
        paths += [os.path.join(state, name) for name in os.listdir(state) if name.endswith(".autosave") and not name.startswith(".")]
    return [recovered(path, base) for path in paths if os.path.exists(path)]


class Run:
    """One life of the driver."""

    def __init__(self, command, folder, wait, number):
        environment = {**os.environ, "XDG_STATE_HOME": os.path.join(folder, "state"), "XDG_CONFIG_HOME": os.path.join(folder, "config"), "QT_QPA_PLATFORM": "offscreen"}
        self.lines = []
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, env=environment)
        self.started = threading.Event()
        reader = threading.Thread(target=self.read)
        reader.start()
        # Some lives end before they have begun.
        if wait > 0.02 and not self.started.wait(60):
            raise AssertionError("the driver does not start")
        time.sleep(wait)
        self.killed = time.monotonic()
        self.ended_itself = self.process.poll() is not None
        self.process.send_signal(number)
        reader.join()
        # A second signal would end it at once, whatever the first came to.
        self.was_asked = self.process.wait(60) == ASKED_TO_END
        self.process.stdout.close()

    def read(self):
        for line in self.process.stdout:
            if line.endswith(b"\n"):
                word, number = line.split()
                self.lines.append((word.decode(), int(number), time.monotonic()))
                self.started.set()


def check(run, before, base, folder, numbers):
    """`before`: the number on the disk and those of the recovery files, when the run began. Gives the same for the next, and how long the oldest edit that is lost had been there."""
    assert not run.ended_itself, f"the driver ended itself with {run.process.returncode}"
    on_disk, left = before
    saved, saving, kept, unkept_since = on_disk, None, None, None
    found = []
    for word, number, when in run.lines:
        if word == "locked":
            assert number == 1, "the lock of the dead program was not taken over"
        elif word == "found":
            found.append(number)
            kept = number if len(found) == 1 else kept
        elif word == "dropped":
            kept = None if number == kept else kept
        elif word == "edit":
            numbers.add(number)
            unkept_since = unkept_since or when
        elif word == "kept":
            kept, unkept_since = number, None
        elif word == "saving":
            saving = number
        elif word == "saved":
            assert number == saving
            saved, saving, kept, unkept_since = number, None, None, None
    if run.lines:
        # A file may be that of an edit that is saved already, and goes without a word; of two of one life the later counts.
        expected = {number for number in left if number != on_disk}
        assert set(found) <= expected and (not expected or max(expected) in found or len(run.lines) == 1), f"{found} was found of {left} beside {on_disk}"
    with open(os.path.join(folder, NAME), "rb") as file:
        now = number_of(plan_of(file.read()), base)
    assert now in (saved, saving if saving is not None else saved), f"{now} is on the disk, {saved} was saved, {saving} was being saved"
    rest = left_in(folder, base)
    assert all(number in numbers for number in rest), f"{rest} was never edited"
    # While it is being saved, a recovery file may go before "saved" is said.
    if kept is not None and saving is None:
        assert rest and max(rest) >= kept, f"{kept} was kept, {rest} is left"
    lost = run.killed - unkept_since if unkept_since and saving is None else 0.0
    assert lost < MOST_UNKEPT, f"{lost:.1f} s of edits were not kept"
    edited = [number for word, number, _ in run.lines if word == "edit"]
    if run.was_asked:
        assert saving is None
        assert not edited or edited[-1] in (now, *rest), f"{edited[-1]} was edited before the end that was asked for, {now} is on the disk and {rest} is left"
        assert not [name for name in os.listdir(folder) if name.endswith(".lock")], "the lock is left"
    return (now, rest), lost


def start(driver, path, base):
    os.mkdir(os.path.dirname(path))
    subprocess.run([driver, "--write", path], input=json.dumps(base).encode(), check=True)


def main(driver, kills="300", window_kills=None):
    kills = int(os.environ.get("HEADROOM_KILLS", kills))
    window_kills = int(window_kills) if window_kills else max(4, kills // 8)
    seed = int(os.environ.get("HEADROOM_KILL_SEED") or random.SystemRandom().randrange(10**6))
    print(f"HEADROOM_KILL_SEED={seed} HEADROOM_KILLS={kills}", flush=True)
    rng = random.Random(seed)
    worst = 0.0
    totals = dict.fromkeys(("edit", "saved", "kept", "found"), 0)
    in_saving = 0
    asked = 0
    with tempfile.TemporaryDirectory() as folder:
        cohort = {"users": 0, "peakConcurrencyPercent": 100, "apps": {"ml.t3.medium": {"appsPerUser": 2, "usersPercent": 100}}, "jobs": {}}
        base = {"format": "headroom-plan", "version": 1, "name": "Killed", "domains": {"studio": {
            "ruleset": "studio-2024", "availabilityZones": 3, "cohorts": {f"Cohort {i}": cohort for i in range(300)}}},
            "scenarios": {"More": {"notes": "", "patch": {"domains": {"studio": {"marginPercent": 10}}}}}}
        folders = {way: os.path.join(folder, way) for way in ("with a file", "without a file")}
        for each in folders.values():
            start(driver, os.path.join(each, NAME), base)
        with open(os.path.join(folders["with a file"], NAME), "rb") as file:
            base = plan_of(file.read())
        # What the run before left, by folder.
        before, numbers = {each: (0, []) for each in folders.values()}, {0}
        for life in range(kills + window_kills):
            is_window = life >= kills
            is_unsaved = not is_window and life % 5 == 0
            where = folders["without a file" if is_unsaved else "with a file"]
            number = signal.SIGTERM if rng.random() < 0.2 else signal.SIGKILL
            wait = rng.choice((rng.uniform(0, 0.02), rng.uniform(0.02, 0.25), rng.uniform(0.02, 0.25)))
            command = [driver, *(["--window"] if is_window else ["--unsaved"] if is_unsaved else []), where, str(rng.randrange(10**6)), str(max(numbers) + 1)]
            try:
                run = Run(command, where, wait, number)
                before[where], lost = check(run, before[where], base, where, numbers)
            except AssertionError as error:
                print(f"kill {life}: {error}\n{getattr(run, 'lines', [])[-12:]}")
                return 1
            worst = max(worst, lost)
            for word in totals:
                totals[word] += sum(line[0] == word for line in run.lines)
            asked += run.was_asked
            in_saving += bool(run.lines) and run.lines[-1][0] == "saving"
        leftovers = [name for each in folders.values() for name in os.listdir(each) if name.endswith(".part")]
    print(f"{kills} kills of the document and {window_kills} of the window, {in_saving} of them within a save, {asked} asked to end: {totals['edit']} edits, {totals['saved']} saves, {totals['kept']} recovery files, "
          f"{totals['found']} of them found again; {len(leftovers)} half-written files beside the plan; at most {worst * 1000:.0f} ms of edits lost")
    if totals["saved"] < kills / 8 or totals["kept"] < kills / 8 or not in_saving or not asked:
        print("too little was going on for the kills to prove anything")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
