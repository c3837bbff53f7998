// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace headroom {

/// Fills a page with a view that scrolls, as wide as the page; what it scrolls is returned, to be given a layout.
QWidget* makeScrolledContent(QWidget* page);

} // namespace headroom
