# SPDX-FileCopyrightText: 2026 The Headroom developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is in the package is what Debian and desktops expect: owners, sums, stripped programs that name no path of the machine that built them, icons of the
size they say, one version everywhere, and files that the validators of the desktop accept.

    contents.py FOLDER VERSION APP_ID BUILD_TYPE PATH…     PATH: folders of this machine that no file may name
"""
import gzip
import hashlib
import os
import re
import stat
import struct
import subprocess
import sys
import tarfile
import tempfile
import xml.etree.ElementTree as xml

import debs
import helps

PROGRAMS = ("usr/bin/headroom", "usr/bin/headroom-cli", "usr/libexec/headroom/headroom-report")
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
MIME = "application/x-headroom-plan+json"


def run(*command):
    """What a validator complains of."""
    done = subprocess.run(command, text=True, capture_output=True, check=False)
    said = (done.stdout + done.stderr).strip()
    return f"{os.path.basename(command[0])}: {said or done.returncode}" if done.returncode != 0 or done.stderr.strip() else None


def members(package):
    with tempfile.TemporaryFile() as file:
        subprocess.run(["dpkg-deb", "--fsys-tarfile", package], stdout=file, check=True)
        file.seek(0)
        with tarfile.open(fileobj=file) as archive:
            return archive.getmembers()


def owners_and_modes(package):
    for member in members(package):
        expected = 0o755 if member.isdir() or member.name.lstrip("./") in PROGRAMS else 0o644
        if (member.uid, member.gid, stat.S_IMODE(member.mode)) != (0, 0, expected):
            yield f"{member.name}: {member.uid}:{member.gid} {member.mode:o}, expected 0:0 {expected:o}"
        if not (member.isdir() or member.isfile()):
            yield f"{member.name}: neither file nor folder"


def sums(root, control):
    told = {}
    with open(os.path.join(control, "md5sums"), encoding="utf-8") as file:
        for row in file:
            digest, path = row.rstrip("\n").split("  ", 1)
            told[path] = digest
    for path in files(root):
        with open(os.path.join(root, path), "rb") as file:
            if told.pop(path, None) != hashlib.md5(file.read()).hexdigest():
                yield f"md5sums: {path}"
    yield from (f"md5sums: {path} is not there" for path in told)


def files(root):
    for folder, _, names in os.walk(root):
        for name in names:
            yield os.path.relpath(os.path.join(folder, name), root)


def machine_paths(root, paths):
    for path in files(root):
        with open(os.path.join(root, path), "rb") as file:
            data = file.read()
        data = gzip.decompress(data) if path.endswith(".gz") else data
        for each in (*paths, *(f"/{name}/" for name in ("home", "root", "Users"))):
            for encoded in (each.encode(), each.encode("utf-16-le")):
                if encoded in data:
                    at = data.index(encoded)
                    yield f"{path} names {each}: {data[max(0, at - 40):at + 80]!r}"


def programs(root, build_type, app_id):
    for path in PROGRAMS:
        program = os.path.join(root, path)
        told = subprocess.run(["readelf", "-WhldS", program], text=True, capture_output=True, check=True).stdout
        for pattern, words in ((r"\.symtab|\.debug_", "is not stripped"), (r"\((?:RPATH|RUNPATH)\)", "says where to look for libraries")):
            if re.search(pattern, told):
                yield f"{path} {words}"
        expected = [("GNU_RELRO", "relocations stay writable"), (r"Type:\s+DYN \(Position-Independent", "is loaded at one address")]
        if build_type == "Release":
            expected.append((r"FLAGS.*NOW", "is bound late"))
            symbols = subprocess.run(["readelf", "-W", "--dyn-syms", program], text=True, capture_output=True, check=True).stdout
            expected += [(r"GNU_STACK.*RW ", "has an executable stack")]
            if not re.search(r"__\w+_chk\b", symbols):
                yield f"{path}: not fortified"
            if "__stack_chk_fail" not in symbols:
                yield f"{path}: no stack protector"
        for pattern, words in expected:
            if not re.search(pattern, told):
                yield f"{path} {words}"
    with open(os.path.join(root, PROGRAMS[0]), "rb") as file:
        if app_id.encode("utf-16-le") not in file.read():
            yield f"headroom does not call itself {app_id}, as its menu entry is called"


def icons(root, app_id):
    hicolor = os.path.join(root, "usr/share/icons/hicolor")
    for name in (f"apps/{app_id}", "mimetypes/" + MIME.replace("/", "-")):
        for size in SIZES:
            path = f"{hicolor}/{size}x{size}/{name}.png"
            with open(path, "rb") as file:
                head = file.read(24)
            if head[:8] != b"\x89PNG\r\n\x1a\n" or struct.unpack(">II", head[16:24]) != (size, size):
                yield f"{path}: no PNG of {size}"
        if xml.parse(f"{hicolor}/scalable/{name}.svg").getroot().tag != "{http://www.w3.org/2000/svg}svg":
            yield f"{name}.svg is no SVG"


def versions(root, package, version, app_id):
    with gzip.open(os.path.join(root, "usr/share/doc/headroom/changelog.gz"), "rt", encoding="utf-8") as file:
        changelog = file.read()
    first = subprocess.run(["dpkg-parsechangelog", "-l", "-"], input=changelog, text=True, capture_output=True, check=True).stdout
    date = subprocess.run(["date", "-u", "-d", re.search(r"^Date: (.*)$", first, re.MULTILINE)[1], "+%F"], text=True, capture_output=True, check=True).stdout.strip()
    release = xml.parse(os.path.join(root, f"usr/share/metainfo/{app_id}.metainfo.xml")).find("releases/release")
    told = {
        "control": debs.field(package, "Version"),
        "changelog": re.search(r"^Version: (.*)$", first, re.MULTILINE)[1],
        "metainfo": release.get("version"),
        "manual page": page_head(root, "headroom")[1],
        "manual page of the command line": page_head(root, "headroom-cli")[1],
    }
    yield from (f"{where} says {found}, the project is {version}" for where, found in told.items() if found != version)
    dates = {release.get("date"), date, page_head(root, "headroom")[0], page_head(root, "headroom-cli")[0]}
    if len(dates) != 1:
        yield f"the release has several dates: {dates}"


def page_head(root, name):
    """(date, version) of a manual page."""
    with gzip.open(os.path.join(root, f"usr/share/man/man1/{name}.1.gz"), "rt", encoding="utf-8") as file:
        return re.search(r'^\.TH \S+ 1 (\S+) "Headroom (\S+)"', file.read(), re.MULTILINE).groups()


def copyright_file(root):
    """Machine-readable: each stanza of files has its holder and licence, each licence its text."""
    with open(os.path.join(root, "usr/share/doc/headroom/copyright"), encoding="utf-8") as file:
        stanzas = [dict(re.findall(r"^([\w-]+): *((?:.*)(?:\n .*)*)", each, re.MULTILINE)) for each in file.read().split("\n\n")]
    if "copyright-format/1.0" not in stanzas[0].get("Format", ""):
        yield "copyright is not machine-readable"
    texts = {each["License"].split("\n")[0] for each in stanzas if "License" in each and "\n" in each["License"]}
    for each in stanzas:
        if "Files" in each and not (each.get("Copyright") and each.get("License") in texts):
            yield f"copyright: {each['Files']}: no holder, no licence or not its text"


def desktop(root, app_id):
    share = os.path.join(root, "usr/share")
    entry = f"{share}/applications/{app_id}.desktop"
    yield run("desktop-file-validate", "--no-hints", entry)
    yield run("appstreamcli", "validate", "--no-net", f"{share}/metainfo/{app_id}.metainfo.xml")
    yield run("xmllint", "--noout", f"{share}/mime/packages/{app_id}.xml")
    yield run("env", f"XDG_DATA_DIRS={share}", "update-mime-database", f"{share}/mime")
    with open(f"{share}/mime/globs2", encoding="utf-8") as file:
        if f"60:{MIME}:*.headroom.json" not in file.read().split("\n"):
            yield "*.headroom.json is not known"
    with open(f"{share}/mime/subclasses", encoding="utf-8") as file:
        if f"{MIME} application/json" not in file.read():
            yield "a plan is no JSON"
    with open(entry, encoding="utf-8") as file:
        lines = file.read().split("\n")
    for line in ("Exec=headroom %f", f"Icon={app_id}", f"MimeType={MIME};"):
        if line not in lines:
            yield f"the menu entry lacks {line}"


def control_file(package):
    if not re.fullmatch(r"The Headroom developers <\S+@\S+>", debs.field(package, "Maintainer")):
        yield f"maintainer {debs.field(package, 'Maintainer')}"
    depends = {each.split()[0] for each in debs.field(package, "Depends").split(", ")}
    # What is linked, and the plugin for the icons, which is loaded by its name.
    expected = {"libqt6svg6", "libqt6widgets6", "libqt6gui6", "libqt6core6", "libqcustomplot2.1-qt6", "libfftw3-double3", "libxlsxwriter4", "libc6", "libstdc++6"}
    if not expected <= depends:
        yield f"depends on {depends}, expected {expected - depends} as well"
    yield from (f"depends on {each}" for each in depends if each.endswith("-dev"))


def problems(folder, version, app_id, build_type, *paths):
    package = debs.the_package(folder)
    yield from owners_and_modes(package)
    yield from control_file(package)
    with tempfile.TemporaryDirectory() as scratch:
        root, control = os.path.join(scratch, "root"), os.path.join(scratch, "control")
        subprocess.run(["dpkg-deb", "-x", package, root], check=True)
        subprocess.run(["dpkg-deb", "-e", package, control], check=True)
        yield from sums(root, control)
        yield from machine_paths(root, paths)
        yield from programs(root, build_type, app_id)
        yield from icons(root, app_id)
        yield from versions(root, package, version, app_id)
        yield from copyright_file(root)
        yield from filter(None, desktop(root, app_id))


if __name__ == "__main__":
    if any([helps.missing(tool) for tool in ("readelf", "desktop-file-validate", "appstreamcli", "xmllint", "update-mime-database", "dpkg-parsechangelog")]):
        sys.exit(helps.SKIPPED)
    wrong = list(problems(*sys.argv[1:]))
    print("\n".join(wrong) if wrong else "as it should be")
    sys.exit(1 if wrong else 0)
