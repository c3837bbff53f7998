# SPDX-FileCopyrightText: 2026 The Headroom developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Untried: nobody has built Headroom on macOS yet (see the README).
set(CPACK_GENERATOR DragNDrop)
set(CPACK_DMG_VOLUME_NAME Headroom)

if(HEADROOM_UI)
    # An identifier there has no underscore.
    string(REPLACE _ - bundle_id ${HEADROOM_APP_ID})
    set_target_properties(headroom PROPERTIES
        MACOSX_BUNDLE ON
        MACOSX_BUNDLE_BUNDLE_NAME Headroom
        MACOSX_BUNDLE_GUI_IDENTIFIER ${bundle_id}
        MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION}
        MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION})
    qt_generate_deploy_app_script(TARGET headroom FILENAME_VARIABLE deploy_script)
    install(SCRIPT ${deploy_script})
endif()
