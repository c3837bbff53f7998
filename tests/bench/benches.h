// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/harness.h"

#include <string>

namespace headroom::bench {

void benchSizing(Effort effort);
void benchComparison(Effort effort);
/// False where FreeSpace and the Python program give different blocks, or the latter fails.
bool benchAllocation(Effort effort, const std::string& python, const std::string& baselineScript);
/// False where the law and the simulation disagree; without numpy there is none to compare with.
bool benchRisk(Effort effort, const std::string& python, const std::string& simulationScript);
/// False where WhatIf and the Python program need different numbers of addresses, or the latter fails.
bool benchWhatIf(Effort effort, const std::string& python, const std::string& baselineScript);
/// False where the reader of network interfaces and the Python program count differently, or one of them fails.
bool benchInspect(Effort effort, const std::string& python, const std::string& baselineScript);
/// Reads a file of network interfaces and prints the peak memory of this process in KiB: what benchInspect runs as a process of its own. False where the file can't be read.
bool printPeakOfReading(const std::string& file);
/// False where headroom-cli, a program of its own for each report, does not write one. `examples`: the folder of their plans.
bool benchReport(Effort effort, const std::string& program, const std::string& examples);
/// False where one of the programs shows no window.
bool benchStart(Effort effort, const std::string& application, const std::string& bareWindow);
/// False where the program that edits a plan in the window fails.
bool benchEdit(const std::string& editWindow);

} // namespace headroom::bench
