# SPDX-FileCopyrightText: 2026 The Headroom developers
# SPDX-License-Identifier: GPL-3.0-or-later

# How desktops find the application: menu entry, icons, file type, and what software centres say of it. All are named after HEADROOM_APP_ID.
find_package(Qt6 6.4 REQUIRED COMPONENTS Gui Svg)
set(icons ${CMAKE_INSTALL_DATADIR}/icons/hicolor)

configure_file(desktop/headroom.desktop.in ${HEADROOM_APP_ID}.desktop @ONLY)
configure_file(desktop/headroom.metainfo.xml.in ${HEADROOM_APP_ID}.metainfo.xml @ONLY)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/${HEADROOM_APP_ID}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/${HEADROOM_APP_ID}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES desktop/headroom.mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME ${HEADROOM_APP_ID}.xml)

# The small sizes are drawn while building, from the same SVGs.
add_executable(headroom-render-icon icons/render_icon.cpp)
target_link_libraries(headroom-render-icon PRIVATE headroom_options Qt6::Gui Qt6::Svg)

# headroom_icon(SVG CONTEXT NAME): an icon, scalable and in each size.
function(headroom_icon svg context name)
    set(drawing ${CMAKE_SOURCE_DIR}/resources/icons/${svg}.svg)
    install(FILES ${drawing} DESTINATION ${icons}/scalable/${context} RENAME ${name}.svg)
    foreach(size 16 22 24 32 48 64 128 256 512)
        headroom_generated(${svg}-${size}.png COMMAND headroom-render-icon ${drawing} ${size} ${svg}-${size}.png DEPENDS headroom-render-icon ${drawing})
        install(FILES ${CMAKE_CURRENT_BINARY_DIR}/${svg}-${size}.png DESTINATION ${icons}/${size}x${size}/${context} RENAME ${name}.png)
    endforeach()
    set(generated ${generated} PARENT_SCOPE)
endfunction()
headroom_icon(headroom apps ${HEADROOM_APP_ID})
headroom_icon(headroom-plan mimetypes application-x-headroom-plan+json)
