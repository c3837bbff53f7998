# SPDX-FileCopyrightText: 2026 The Headroom developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Untried: nobody has built Headroom on Windows yet (see the README).
set(CPACK_GENERATOR NSIS)
set(CPACK_NSIS_DISPLAY_NAME Headroom)
set(CPACK_NSIS_PACKAGE_NAME Headroom)
set(CPACK_NSIS_CONTACT ${CPACK_PACKAGE_CONTACT})
set(CPACK_NSIS_INSTALLED_ICON_NAME "bin\\headroom.exe")
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MODIFY_PATH ON)
set(CPACK_NSIS_MANIFEST_DPI_AWARE ON)

# Qt's libraries and plugins come along. No file type: Windows goes by what is after the last dot, and .json is not ours to take.
if(HEADROOM_UI)
    qt_generate_deploy_app_script(TARGET headroom FILENAME_VARIABLE deploy_script)
    install(SCRIPT ${deploy_script})
endif()
