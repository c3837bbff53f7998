// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/addresses/cidr_words.h"

#include "core/plan/object_reader.h"
#include "ui/tr.h"
#include "ui/words.h"

namespace headroom {

QString cidrErrorWords(const CidrError& error)
{
    const QString allowed = words(allowedCidr(error.code));
    if (error.probably.empty())
        return tr("Allowed: %1.").arg(allowed);
    return tr("Allowed: %1. Probably meant: %2.").arg(allowed, qtext(error.probably));
}

} // namespace headroom
