// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSize>

#include <string>

namespace headroom {

/// What QSvgGenerator wrote, as an element to stand within HTML: without prolog, title and description (the figure round it tells them), its size in pixels, each id
/// and what refers to it after `prefix`, and fonts with one to fall back on.
std::string embeddedSvg(const QByteArray& svg, const QSize& size, const std::string& prefix);

} // namespace headroom
