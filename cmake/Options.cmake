# SPDX-FileCopyrightText: 2026 The Headroom developers
# SPDX-License-Identifier: GPL-3.0-or-later

# What every target of our own compiles with.
add_library(headroom_options INTERFACE)
target_include_directories(headroom_options INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_options(headroom_options INTERFACE -Wall -Wextra -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough
    $<$<BOOL:${HEADROOM_WERROR}>:-Werror>)

# The fuzz targets follow the coverage of the core, so all of it is compiled for them.
if(HEADROOM_FUZZ)
    target_compile_options(headroom_options INTERFACE -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(headroom_options INTERFACE -fsanitize=address,undefined)
endif()
