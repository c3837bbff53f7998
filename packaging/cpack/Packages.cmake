# SPDX-FileCopyrightText: 2026 The Headroom developers
# SPDX-License-Identifier: GPL-3.0-or-later

# What is packed is what is installed: `packaging/package`, or cpack in a build folder.
set(CPACK_PACKAGE_NAME headroom)
set(CPACK_PACKAGE_VENDOR "The Headroom developers")
set(CPACK_PACKAGE_CONTACT "The Headroom developers <developers@headroom.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "IP capacity planner for the VPC subnets of SageMaker Studio")
set(CPACK_RESOURCE_FILE_LICENSE ${CMAKE_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGE_INSTALL_DIRECTORY Headroom)
set(CPACK_PACKAGE_EXECUTABLES headroom Headroom)
set(CPACK_PACKAGE_CHECKSUM SHA256)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

if(WIN32)
    include(${CMAKE_CURRENT_LIST_DIR}/Windows.cmake)
elseif(APPLE)
    include(${CMAKE_CURRENT_LIST_DIR}/MacOs.cmake)
else()
    include(${CMAKE_CURRENT_LIST_DIR}/Debian.cmake)
endif()
include(CPack)
