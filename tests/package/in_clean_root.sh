#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Headroom developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What a user does with the package just installed, as clean_root.py has it run in the clean root: VERSION APP_ID EXAMPLE. No user but this one, no display, no network.
set -euo pipefail
version=$1 app_id=$2 example=$3
cd
fail() {
    echo "FAILED: $*"
    exit 1
}
same() { [ "$2" = "$3" ] || fail "$1: expected '$2', found '$3'"; }
starts() { [ "$(head -c "${#2}" "$1")" = "$2" ] || fail "$1 does not start with $2"; }

for tool in cc gcc g++ make cmake ninja ld python3; do
    ! command -v "$tool" || fail "this root is not clean: $tool"
done

# The command line, alone and with headroom-report.
same version "headroom-cli $version" "$(headroom-cli --version)"
grep -qx 'studio: 3 × /22 inside 10.0.0.0/20' <<<"$(headroom-cli size)" || fail "size: $(headroom-cli size)"
headroom-cli new -o plan.headroom.json
headroom-cli fit plan.headroom.json --prefix 24 >/dev/null
[ -x /usr/libexec/headroom/headroom-report ] || fail "no headroom-report"
for plan in plan.headroom.json "$example"; do
    headroom-cli report "$plan" -o report.pdf 2>errors || fail "report: $(cat errors)"
    [ ! -s errors ] || fail "report: $(cat errors)"
    starts report.pdf %PDF-
    [ "$(stat -c %s report.pdf)" -gt 50000 ] || fail "a report of $(stat -c %s report.pdf) bytes"
done
headroom-cli report plan.headroom.json -o report.xlsx
starts report.xlsx PK
headroom-cli report plan.headroom.json --language es -o report.md
headroom-cli report plan.headroom.json -o english.md
! cmp -s report.md english.md || fail "no Spanish in there"

# The window: painted, with the icons that a plugin reads.
export QT_QPA_PLATFORM=offscreen QT_DEBUG_PLUGINS=1 HEADROOM_EXIT_AFTER_PAINT=1 XDG_RUNTIME_DIR=$HOME
for plan in "" plan.headroom.json "$example"; do
    timeout 60 headroom ${plan:+"$plan"} >painted 2>errors || fail "headroom $plan: $(tail -n 20 errors)"
    [ "$(grep -Ecx '[0-9]+' painted)" = 2 ] || fail "headroom $plan was not painted, first its frame and then the plan: $(cat painted)"
    echo "headroom $plan: frame and plan painted after $(tr "\n" " " <painted)ms"
done
grep -q 'libqsvg' errors || fail "no plugin reads SVG: $(tail -n 20 errors)"

# The desktop knows the file by its name, and what opens it.
mime=application/x-headroom-plan+json
type_of() { gio info -a standard::content-type "$1" | sed -n 's/.*standard::content-type: //p'; }
same "type of a plan" "$mime" "$(type_of plan.headroom.json)"
echo '{}' >other.json
same "type of other JSON" application/json "$(type_of other.json)"
grep -q "$app_id.desktop" <<<"$(gio mime "$mime")" || fail "nothing opens a plan: $(gio mime "$mime")"
icon=/usr/share/icons/hicolor/48x48/apps/$app_id.png
[ -s "$icon" ] || fail "no $icon"
grep -qx "Icon=$app_id" "/usr/share/applications/$app_id.desktop" || fail "the menu entry has another icon"
echo "all is well in the clean root"
