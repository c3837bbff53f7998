// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/text.h"

/// Who says so: the documents that figures and findings come from, with their dates.
namespace headroom {

Text whitepaperSource();
Text sageMakerQuotasSource();
Text vpcQuotasSource();
Text vpcBlocksSource();
Text studioVpcSource();

} // namespace headroom
