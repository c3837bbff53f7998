// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/new_command.h"

#include "app/cli/io/output.h"
#include "core/plan/plan_io.h"

namespace headroom::cli {

ExitCode runNew(const NewOptions& options, const Streams& streams)
{
    return writeFile(options.file, planText(builtInPlan()), streams);
}

} // namespace headroom::cli
