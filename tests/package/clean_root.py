# SPDX-FileCopyrightText: 2026 The Headroom developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The package does its work on a clean Debian 12 without build tools, display or network, and leaves nothing behind when it goes.

    clean_root.py FOLDER CACHE VERSION APP_ID PLAN

FOLDER holds the package. CACHE keeps a root made by debootstrap, with what the package depends on but without the package, as an archive: the first run takes
a minute and the mirror of this machine, later ones neither. PLAN is an example to open.
"""
import contextlib
import glob
import hashlib
import os
import re
import shutil
import stat
import subprocess
import sys
import tempfile
import urllib.error
import urllib.request

import debs
import helps

SUITE = "bookworm"
HERE = os.path.dirname(os.path.abspath(__file__))
# What a desktop has besides: it asks these for the type of a file and for what opens it.
DESKTOP = ("desktop-file-utils", "libglib2.0-bin", "shared-mime-info")
# What dpkg, apt and the system note for themselves.
NOTES = re.compile(r"^(var/lib/dpkg|var/lib/apt|var/log|var/cache|tmp|run)(/|$)")


def skip(reason):
    print(f"SKIPPED: {reason}")
    sys.exit(helps.SKIPPED)


def run(*command, **more):
    done = subprocess.run(command, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL, check=False, **more)
    if done.returncode != 0:
        sys.exit(f"{' '.join(command[:6])}… ended with {done.returncode}:\n{done.stdout[-6000:]}")
    return done.stdout


def mirror():
    """Where this machine gets Debian 12 from."""
    for path in ["/etc/apt/sources.list", *sorted(glob.glob("/etc/apt/sources.list.d/*"))]:
        if not os.path.isfile(path):
            continue
        with open(path, encoding="utf-8") as file:
            text = re.sub(r"^#.*\n?", "", file.read(), flags=re.MULTILINE)
        for stanza in text.split("\n\n"):
            suites, uris = re.search(r"^Suites:(.*)$", stanza, re.MULTILINE), re.search(r"^URIs:\s*(\S+)", stanza, re.MULTILINE)
            if suites and uris and SUITE in suites[1].split():
                return uris[1]
        found = re.search(rf"^deb\s+(?:\[[^\]]*\]\s+)?(https?://\S+)\s+{SUITE}\s", text, re.MULTILINE)
        if found:
            return found[1]
    return "http://deb.debian.org/debian"


def proxy():
    """apt's proxy, which debootstrap does not know of."""
    told = subprocess.run(["apt-config", "shell", "P", "Acquire::http::Proxy"], text=True, capture_output=True, check=False).stdout
    found = re.search(r"P='(.+)'", told)
    return found[1] if found else None


def what_is_missing():
    if os.geteuid() != 0:
        return "only root may make a clean root and enter it"
    for tool in ("debootstrap", "unshare", "chroot", "tar"):
        if not shutil.which(tool):
            return f"there is no {tool}"
    with open("/etc/os-release", encoding="utf-8") as file:
        if not re.search(rf"^VERSION_CODENAME={SUITE}$", file.read(), re.MULTILINE):
            return "what is built here is not linked with Debian 12's libraries"
    if subprocess.run(["unshare", "--mount", "--pid", "--fork", "--net", "true"], check=False, stderr=subprocess.DEVNULL).returncode != 0:
        return "no namespaces of one's own here (unshare)"
    with tempfile.TemporaryDirectory() as place:
        try:
            os.mknod(os.path.join(place, "null"), stat.S_IFCHR | 0o666, os.makedev(1, 3))
        except OSError as error:
            return f"no device files may be made here: {error}"
    return None


def inside(root, script, *arguments, network=False, user=None):
    """Runs a script in the root, in namespaces of its own: its mounts and processes are gone when it ends, however it ends."""
    enter = ("set -eu; mount --make-rprivate /; mount -t proc proc \"$1/proc\"; mount -t tmpfs tmpfs \"$1/tmp\"; mount -t tmpfs tmpfs \"$1/run\"; "
             "mount -t tmpfs -o mode=755 tmpfs \"$1/srv\"; mkdir -m 700 \"$1/srv/user\"; chown 1000:1000 \"$1/srv/user\"; "
             "if [ -n \"$4\" ]; then cp -r \"$4/.\" \"$1/srv/user/\"; chown -R 1000:1000 \"$1/srv/user\"; fi; root=$1; who=$2; script=$3; shift 4; "
             "exec chroot --userspec=\"$who\" \"$root\" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/srv/user LANG=C.UTF-8 "
             "DEBIAN_FRONTEND=noninteractive ${http_proxy:+http_proxy=$http_proxy} bash -euc \"$script\" bash \"$@\"")
    alone = [] if network else ["--net"]
    return run("unshare", "--mount", "--pid", "--fork", "--kill-child", *alone, "sh", "-c", enter, "sh", root, "1000:1000" if user else "0:0", script, user or "", *arguments)


def in_own_namespace():
    """Starts this again where what is mounted is seen by nobody else, and gone when it ends, however it ends."""
    if os.environ.get("HEADROOM_CLEAN_ROOT") != "own":
        os.environ["HEADROOM_CLEAN_ROOT"] = "own"
        os.execvp("unshare", ["unshare", "--mount", "--propagation", "private", sys.executable, "-B", *sys.argv])


@contextlib.contextmanager
def empty_root(cache, name):
    """A folder for a root, gone afterwards; in memory where there is plenty of it, where nothing waits for a disk."""
    root = os.path.join(cache, name)
    os.makedirs(root)
    with open("/proc/meminfo", encoding="utf-8") as file:
        available = int(re.search(r"^MemAvailable:\s+(\d+) kB$", file.read(), re.MULTILINE)[1])
    mounted = available > 4 * 1024 * 1024 and subprocess.run(["mount", "-t", "tmpfs", "-o", "mode=755,size=3g", "tmpfs", root], check=False).returncode == 0
    try:
        yield root
    finally:
        if mounted:
            run("umount", root)
        shutil.rmtree(root)


def make_root(archive, cache, depends):
    """A minimal Debian with the libraries of the package, packed."""
    source = mirror()
    try:
        urllib.request.urlopen(f"{source}/dists/{SUITE}/InRelease", timeout=30).close()
    except (urllib.error.URLError, OSError) as error:
        skip(f"{source} can't be reached: {error}")
    with empty_root(cache, "new") as root:
        fill(root, source, depends)
        run("tar", "-C", root, "--numeric-owner", "-cf", archive + ".part", ".")
    os.rename(archive + ".part", archive)


def fill(root, source, depends):
    log = run("debootstrap", "--variant=minbase", SUITE, root, source)
    if not os.path.exists(os.path.join(root, "usr/bin/dpkg")):
        sys.exit(f"debootstrap made no root:\n{log[-2000:]}")
    # No service starts in there.
    with open(os.path.join(root, "usr/sbin/policy-rc.d"), "w", encoding="utf-8") as file:
        file.write("#!/bin/sh\nexit 101\n")
    os.chmod(os.path.join(root, "usr/sbin/policy-rc.d"), 0o755)
    inside(root, 'apt-get -qq update; apt-get -qq -y --no-install-recommends satisfy "$@"; apt-get clean', depends, *DESKTOP, network=True)


def seen(root):
    """Path → what it is: kind, mode, owner, and the content's sum or the link's aim."""
    found = {}
    for folder, names, files in os.walk(root):
        for name in names + files:
            path = os.path.join(folder, name)
            place = os.path.relpath(path, root)
            if NOTES.match(place):
                continue
            about = os.lstat(path)
            content = None
            if stat.S_ISREG(about.st_mode):
                with open(path, "rb") as file:
                    content = hashlib.file_digest(file, "sha1").digest()
            elif stat.S_ISLNK(about.st_mode):
                content = os.readlink(path)
            found[place] = (about.st_mode, about.st_uid, about.st_gid, content)
    return found


def install_use_and_remove(root, package, plan, version, app_id):
    shutil.copy(package, os.path.join(root, "headroom.deb"))
    inside(root, "dpkg -i /headroom.deb; dpkg --verify headroom")
    os.remove(os.path.join(root, "headroom.deb"))
    with tempfile.TemporaryDirectory() as home, open(os.path.join(HERE, "in_clean_root.sh"), encoding="utf-8") as script:
        shutil.copy(plan, home)
        print(inside(root, script.read(), version, app_id, os.path.basename(plan), user=home))
    inside(root, "dpkg --purge headroom")


def main(folder, cache, version, app_id, plan):
    reason = what_is_missing()
    if reason:
        skip(reason)
    in_own_namespace()
    if proxy():
        os.environ.setdefault("http_proxy", proxy())
    package = debs.the_package(folder)
    depends = debs.field(package, "Depends")
    os.makedirs(cache, exist_ok=True)
    archive = os.path.join(cache, f"root-{hashlib.sha256((depends + ' '.join(DESKTOP)).encode()).hexdigest()[:12]}.tar")
    for leftover in set(glob.glob(os.path.join(cache, "*"))) - {archive}:
        shutil.rmtree(leftover) if os.path.isdir(leftover) else os.remove(leftover)
    if not os.path.exists(archive):
        make_root(archive, cache, depends)
    with empty_root(cache, "root") as root:
        run("tar", "-C", root, "--numeric-owner", "-xf", archive)
        before = seen(root)
        install_use_and_remove(root, package, plan, version, app_id)
        after = seen(root)
    wrong = [f"left behind: {path}" for path in sorted(after.keys() - before.keys())]
    wrong += [f"gone: {path}" for path in sorted(before.keys() - after.keys())]
    wrong += [f"changed: {path}" for path in sorted(before.keys() & after.keys()) if before[path] != after[path]]
    print("\n".join(wrong) if wrong else "nothing is left behind")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
