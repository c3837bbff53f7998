// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>
#include <cstdlib>

namespace headroom {

/// Ends the run with a crash, which is what the fuzzer looks for, where `holds` is false.
inline void require(bool holds, const char* claim)
{
    if (holds)
        return;
    std::fprintf(stderr, "Broken claim: %s\n", claim);
    std::abort();
}

} // namespace headroom
