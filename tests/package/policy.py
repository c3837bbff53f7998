# SPDX-FileCopyrightText: 2026 The Headroom developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""lintian finds neither errors nor warnings, and nothing is overridden.

    policy.py FOLDER
"""
import subprocess
import sys

import debs
import helps

if helps.missing("lintian"):
    sys.exit(helps.SKIPPED)
command = ["lintian", "--allow-root", "--fail-on", "error,warning", "--show-overrides", debs.the_package(sys.argv[1])]
done = subprocess.run(command, text=True, capture_output=True, check=False)
print(done.stdout + done.stderr)
sys.exit(1 if done.returncode != 0 or "\nO: " in "\n" + done.stdout else 0)
