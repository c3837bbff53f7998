# SPDX-FileCopyrightText: 2026 The Headroom developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Saves onto disks that are full, can only be read, and vanish: nothing that was there is touched, and what is in the window is kept elsewhere. Where the program is killed, and the disk
is full or can only be read from then on, the next start finds what was kept all the same.

    disks.py DRIVER
"""
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile

SKIPPED = 77
INSIDE = "HEADROOM_DISKS_INSIDE"
USERS = 4321


def mount(*arguments):
    subprocess.run(["mount", *arguments], check=True)


class Case:
    def __init__(self, driver, folder):
        self.driver = driver
        self.disk = os.path.join(folder, "disk")
        self.state = os.path.join(folder, "state")
        self.spare = os.path.join(folder, "spare")
        for path in (self.disk, self.state, self.spare):
            os.mkdir(path)
        mount("-t", "tmpfs", "-o", "size=256k", "none", self.disk)
        self.plan = os.path.join(self.disk, "plan.headroom.json")
        cohort = {"users": 100, "apps": {"ml.t3.medium": {}}}
        with open(self.plan, "w", encoding="utf-8") as file:
            json.dump({"format": "headroom-plan", "version": 1, "name": "Disk", "domains": {"studio": {
                "ruleset": "studio-2024", "availabilityZones": 3, "cohorts": {f"Cohort {i}": cohort for i in range(100)}}}}, file)
        self.before = self.content()
        self.process = None

    def content(self):
        with open(self.plan, "rb") as file:
            return file.read()

    def start(self):
        self.process = subprocess.Popen([self.driver, self.plan, str(USERS)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8",
                                        env={**os.environ, "XDG_STATE_HOME": self.state})
        assert self.line("open") == "0"

    def keep_and_kill(self):
        environment = {**os.environ, "XDG_STATE_HOME": self.state}
        self.process = subprocess.Popen([self.driver, "--keep", self.plan, str(USERS)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8", env=environment)
        assert self.line("open") == "0"
        self.line("kept")
        self.process.kill()
        self.process.wait()
        self.process.stdin.close()
        self.process.stdout.close()

    def finds(self):
        """What is kept, once, and again: what nobody took up is offered again."""
        for _ in range(2):
            found = subprocess.run([self.driver, "--find", self.plan], capture_output=True, text=True, encoding="utf-8", env={**os.environ, "XDG_STATE_HOME": self.state}, check=True)
            assert found.stdout.split() == ["left", str(USERS), "end"], found.stdout + found.stderr

    def line(self, word):
        found, _, words = self.process.stdout.readline().rstrip("\n").partition(" ")
        assert found == word, f"{found} {words} instead of {word}"
        return words

    def go_on(self):
        self.process.stdin.write("\n")
        self.process.stdin.flush()

    def end(self):
        assert self.process.wait(60) == 0
        self.process.stdin.close()
        self.process.stdout.close()

    def fails(self, words, disk):
        """The save fails with those words, the plan stays unsaved."""
        self.go_on()
        error = self.line("save")
        assert "plan.headroom.json" in error and words in error, error
        assert self.line("dirty") == "1"
        assert self.line("disk") == disk

    def saves(self):
        self.go_on()
        assert self.line("save") == ""
        assert self.line("dirty") == "0"
        assert self.line("disk") == "same"
        self.end()
        assert self.users() == USERS
        assert self.left() == []
        assert self.on_disk() == ["plan.headroom.json"]

    def users(self):
        return json.loads(self.content())["domains"]["studio"]["cohorts"]["Cohort 0"]["users"]

    def on_disk(self):
        return sorted(name for name in os.listdir(self.disk) if name != "filler")

    def left(self):
        folder = os.path.join(self.state, "headroom", "recovery")
        return sorted(os.listdir(folder)) if os.path.isdir(folder) else []

    def kept_in_state(self):
        names = [name for name in self.left() if name.endswith(".autosave")]
        assert len(names) == 1, self.left()
        with open(os.path.join(self.state, "headroom", "recovery", names[0]), "rb") as file:
            header, _, text = file.read().partition(b"\n")
        assert json.loads(header)["planSha256"] == hashlib.sha256(text).hexdigest()
        assert json.loads(header)["file"] == self.plan
        assert json.loads(text)["domains"]["studio"]["cohorts"]["Cohort 0"]["users"] == USERS

    def fill(self, disk=None):
        with open(os.path.join(disk or self.disk, "filler"), "wb", buffering=0) as file:
            try:
                while True:
                    file.write(b"x" * 1024)
            except OSError:
                pass


def full(case):
    case.fill()
    case.start()
    case.fails("the disk is full", "same")
    case.line("kept")
    case.kept_in_state()
    assert case.content() == case.before
    assert [name for name in case.on_disk() if not name.endswith(".lock")] == ["plan.headroom.json"], case.on_disk()
    os.remove(os.path.join(case.disk, "filler"))
    case.saves()


def read_only(case):
    mount("-o", "remount,ro", case.disk)
    case.start()
    case.fails("can only be read", "same")
    case.line("kept")
    case.kept_in_state()
    assert case.content() == case.before
    mount("-o", "remount,rw", case.disk)
    case.saves()


def full_and_nowhere_else(case):
    mount("-t", "tmpfs", "-o", "size=4k,ro", "none", case.state)
    case.fill()
    case.start()
    case.fails("the disk is full", "same")
    assert "can't be saved" in case.line("failed")
    assert case.content() == case.before
    os.remove(os.path.join(case.disk, "filler"))
    case.saves()
    subprocess.run(["umount", case.state], check=True)


def folder_removed(case):
    case.plan = os.path.join(case.spare, "plans", "plan.headroom.json")
    os.mkdir(os.path.dirname(case.plan))
    with open(case.plan, "wb") as file:
        file.write(case.before)
    case.start()
    shutil.rmtree(os.path.dirname(case.plan))
    case.fails("its folder is not there any more", "gone")
    case.line("kept")
    case.kept_in_state()
    os.mkdir(os.path.dirname(case.plan))
    case.disk = os.path.dirname(case.plan)
    case.saves()


def disk_removed(case):
    """The empty folder of the mount is left: saving does not know; whoever asks onDisk() first is told."""
    case.start()
    mount("--move", case.disk, case.spare)
    case.go_on()
    assert case.line("save") == ""
    assert case.line("dirty") == "0"
    assert case.line("disk") == "same"
    with open(os.path.join(case.spare, "plan.headroom.json"), "rb") as file:
        assert file.read() == case.before
    case.go_on()
    for word in ("save", "dirty", "disk"):
        case.line(word)
    case.end()
    subprocess.run(["umount", case.spare], check=True)


def killed_then_full(case):
    mount("-t", "tmpfs", "-o", "size=256k", "none", case.state)
    case.keep_and_kill()
    case.fill()
    case.fill(case.state)
    case.finds()


def killed_then_read_only(case):
    mount("-t", "tmpfs", "-o", "size=256k", "none", case.state)
    case.keep_and_kill()
    mount("-o", "remount,ro", case.disk)
    mount("-o", "remount,ro", case.state)
    case.finds()


def killed_then_found_beside_the_file_alone(case):
    """By another machine, or with the state folder lost: on a disk that is full, and on one that can only be read."""
    case.keep_and_kill()
    shutil.rmtree(os.path.join(case.state, "headroom"))
    case.fill()
    case.finds()
    mount("-o", "remount,ro", case.disk)
    case.finds()


def killed_without_a_lock_then_read_only(case):
    """Kept in the state folder, since the plan's own disk could not be written to."""
    mount("-t", "tmpfs", "-o", "size=256k", "none", case.state)
    mount("-o", "remount,ro", case.disk)
    case.keep_and_kill()
    case.kept_in_state()
    mount("-o", "remount,ro", case.state)
    case.finds()


def main(driver):
    if INSIDE not in os.environ:
        spaces = ["unshare", "-m"] if os.geteuid() == 0 else ["unshare", "-r", "-m"]
        with tempfile.TemporaryDirectory() as folder:
            may_mount = shutil.which("unshare") and subprocess.run([*spaces, "mount", "-t", "tmpfs", "none", folder], capture_output=True, check=False).returncode == 0
        if not may_mount:
            print("skipped: mounts of its own need root or user namespaces")
            return SKIPPED
        return subprocess.run([*spaces, sys.executable, "-B", *sys.argv], env={**os.environ, INSIDE: "1"}, check=False).returncode
    subprocess.run(["mount", "--make-rprivate", "/"], check=False)
    for case in (full, read_only, full_and_nowhere_else, folder_removed, disk_removed, killed_then_full, killed_then_read_only, killed_then_found_beside_the_file_alone,
                 killed_without_a_lock_then_read_only):
        with tempfile.TemporaryDirectory() as folder:
            made = Case(driver, folder)
            try:
                case(made)
                print(f"{case.__name__}: as it should be", flush=True)
            finally:
                if made.process and made.process.poll() is None:
                    made.process.kill()
                    made.process.wait()
                for mounted in (os.path.join(folder, "disk"), os.path.join(folder, "spare"), os.path.join(folder, "state")):
                    subprocess.run(["umount", mounted], capture_output=True, check=False)
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
