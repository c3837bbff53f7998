# SPDX-FileCopyrightText: 2026 The Headroom developers
# SPDX-License-Identifier: GPL-3.0-or-later
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
# What is linked, as dpkg-shlibdeps finds it; and what is loaded by its name alone: the plugins that read SVG icons.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
if(HEADROOM_UI)
    set(CPACK_DEBIAN_PACKAGE_DEPENDS libqt6svg6)
    set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "hicolor-icon-theme, qt6-translations-l10n")
    set(CPACK_DEBIAN_PACKAGE_SUGGESTS "awscli, qt6-wayland")
endif()
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"How many IP addresses will an Amazon SageMaker Studio domain take, and which
CIDR blocks does one ask the network team for? Headroom answers before anything
is built, with no AWS account and no network. It counts what the whitepaper of
AWS counts, or what today's Studio takes, and shows which rule each address
comes from.

The window shows demand, growth, scenarios, sensitivity, risk, the address plan
and findings, each edit answered at once. Reports are written as PDF, HTML and
spreadsheets, networks as Terraform, CloudFormation and AWS CLI commands. The
same answers are there for scripts: headroom-cli.")
