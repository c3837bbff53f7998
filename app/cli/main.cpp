// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include <csignal>
#include <exception>
#include <iostream>

int main(int argc, char** argv)
{
    // A reader that goes away is an output that can't be written, told by the exit code like any other.
    std::signal(SIGPIPE, SIG_IGN);
    try {
        return static_cast<int>(headroom::cli::run({argv + (argc > 0 ? 1 : 0), argv + argc}, {std::cin, std::cout, std::cerr}));
    } catch (const std::exception& error) {
        std::cerr << "headroom-cli: " << error.what() << ".\n";
        return static_cast<int>(headroom::cli::ExitCode::BadInput);
    }
}
