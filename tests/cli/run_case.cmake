# SPDX-FileCopyrightText: 2026 The Headroom developers
# SPDX-License-Identifier: GPL-3.0-or-later

# cmake -DCLI=… -DCASE=… -DPLANS=… -DREPLIES=… -DSCRATCH=… -P run_case.cmake
#
# Runs CASE/cmd (sh) in an empty folder that holds `plans`, and `aws` where it asks for that, with headroom-cli on the PATH, and compares byte by byte what it
# leaves on standard output and standard error, and its exit code, with CASE/expected.out, expected.err and expected.code. A missing file stands for nothing,
# and for 0.

cmake_minimum_required(VERSION 3.25)

get_filename_component(bin ${CLI} DIRECTORY)
file(REMOVE_RECURSE ${SCRATCH})
file(MAKE_DIRECTORY ${SCRATCH}/work)
file(CREATE_LINK ${PLANS} ${SCRATCH}/work/plans SYMBOLIC)
file(READ ${CASE}/cmd command)
if(command MATCHES "aws/")
    file(CREATE_LINK ${REPLIES} ${SCRATCH}/work/aws SYMBOLIC)
endif()
set(ENV{PATH} "${bin}:$ENV{PATH}")
set(ENV{LC_ALL} C) # for the tools of the cases; headroom-cli has to answer alike anywhere

execute_process(COMMAND sh ${CASE}/cmd WORKING_DIRECTORY ${SCRATCH}/work INPUT_FILE /dev/null
    OUTPUT_FILE ${SCRATCH}/out ERROR_FILE ${SCRATCH}/err RESULT_VARIABLE code)
file(WRITE ${SCRATCH}/code "${code}\n")
file(WRITE ${SCRATCH}/nothing "")
file(WRITE ${SCRATCH}/zero "0\n")

set(differs FALSE)
foreach(part out err code)
    set(expected ${CASE}/expected.${part})
    if(NOT EXISTS ${expected})
        set(expected ${SCRATCH}/nothing)
        if(part STREQUAL "code")
            set(expected ${SCRATCH}/zero)
        endif()
    endif()
    execute_process(COMMAND ${CMAKE_COMMAND} -E compare_files ${expected} ${SCRATCH}/${part} RESULT_VARIABLE different ERROR_QUIET)
    if(different)
        set(differs TRUE)
        execute_process(COMMAND diff -u ${expected} ${SCRATCH}/${part} OUTPUT_VARIABLE difference)
        message("${part} is not as expected:\n${difference}")
    endif()
endforeach()
if(differs)
    message(FATAL_ERROR "${CASE}/cmd: see above")
endif()
