# SPDX-FileCopyrightText: 2026 The Headroom developers
# SPDX-License-Identifier: GPL-3.0-or-later

# headroom_embed(TARGET NAME=FILE…): TARGET gets a source that defines `std::string_view NAME()` in namespace headroom::resources for each file
# (resources/embedded.h declares them).
function(headroom_embed target)
    set(source ${CMAKE_CURRENT_BINARY_DIR}/${target}_embedded.cpp)
    set(code "#include \"resources/embedded.h\"\nnamespace headroom::resources {\n")
    foreach(pair IN LISTS ARGN)
        string(REGEX MATCH "^([^=]+)=(.+)$" _ "${pair}")
        set(name ${CMAKE_MATCH_1})
        set(file ${CMAKE_CURRENT_SOURCE_DIR}/${CMAKE_MATCH_2})
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
        file(READ ${file} hex HEX)
        string(REGEX REPLACE "([0-9a-f][0-9a-f])" "'\\\\x\\1'," bytes "${hex}")
        string(APPEND code "static const char bytes_${name}[] = {${bytes}'\\0'};\n"
            "std::string_view ${name}() { return {bytes_${name}, sizeof bytes_${name} - 1}; }\n")
    endforeach()
    string(APPEND code "} // namespace headroom::resources\n")
    file(CONFIGURE OUTPUT ${source} CONTENT "${code}" @ONLY)
    target_sources(${target} PRIVATE ${source})
endfunction()
