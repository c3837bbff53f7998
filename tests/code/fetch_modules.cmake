# SPDX-FileCopyrightText: 2026 The Headroom developers
# SPDX-License-Identifier: GPL-3.0-or-later

# cmake -DSOURCE=… -DMODULES=… -P fetch_modules.cmake
#
# Has npm install what SOURCE/package-lock.json names into MODULES/node_modules, unless that is there already. Without the parsers nothing is proved, so
# where they can't be had this fails.

cmake_minimum_required(VERSION 3.25)

file(READ ${SOURCE}/package-lock.json wanted)
set(installed "")
if(EXISTS ${MODULES}/installed.json)
    file(READ ${MODULES}/installed.json installed)
endif()
if(installed STREQUAL wanted)
    return()
endif()

find_program(npm npm)
if(NOT npm)
    message(FATAL_ERROR "npm is not found, and the parsers of the code tests come by it: packaging/setup test installs it")
endif()
file(REMOVE ${MODULES}/installed.json)
file(COPY ${SOURCE}/package.json ${SOURCE}/package-lock.json DESTINATION ${MODULES})
execute_process(COMMAND ${npm} ci --ignore-scripts --no-audit --no-fund --prefer-offline WORKING_DIRECTORY ${MODULES} RESULT_VARIABLE code
    OUTPUT_VARIABLE words ERROR_VARIABLE words)
if(NOT code EQUAL 0)
    message(FATAL_ERROR "npm ci can't fetch the parsers of the code tests:\n${words}")
endif()
file(COPY_FILE ${SOURCE}/package-lock.json ${MODULES}/installed.json)
