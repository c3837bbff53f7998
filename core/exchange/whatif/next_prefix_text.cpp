// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/whatif/sensitivity_report.h"

namespace headroom {

namespace {

/// `count`: whole things more, of zones fewer.
Text countedText(Input input, std::int64_t count, int bits)
{
    const bool one = count == 1;
    if (input == Input::Users)
        return one ? Text::tr("1 more user and it is a /%1", bits) : Text::tr("%1 more users and it is a /%2", count, bits);
    if (input == Input::Endpoints)
        return one ? Text::tr("1 more interface endpoint and it is a /%1", bits) : Text::tr("%1 more interface endpoints and it is a /%2", count, bits);
    return one ? Text::tr("1 zone fewer and it is a /%1", bits) : Text::tr("%1 zones fewer and it is a /%2", count, bits);
}

Text countedToNone(Input input, std::int64_t count)
{
    const bool one = count == 1;
    if (input == Input::Users)
        return one ? Text::tr("1 more user and no subnet is large enough") : Text::tr("%1 more users and no subnet is large enough", count);
    if (input == Input::Endpoints)
        return one ? Text::tr("1 more interface endpoint and no subnet is large enough")
                   : Text::tr("%1 more interface endpoints and no subnet is large enough", count);
    return one ? Text::tr("1 zone fewer and no subnet is large enough") : Text::tr("%1 zones fewer and no subnet is large enough", count);
}

} // namespace

Text nextPrefixText(Input input, const NextPrefix& next)
{
    const TextDecimal change{next.change.tenThousandths()};
    const std::int64_t tenThousandths = next.change.tenThousandths();
    const std::int64_t count = (tenThousandths < 0 ? -tenThousandths : tenThousandths) / 10'000;
    const int bits = next.subnetPrefix ? next.subnetPrefix->bits() : 0;
    const bool fits = next.subnetPrefix.has_value();
    switch (input) {
    case Input::Users:
    case Input::Endpoints:
    case Input::Zones:
        return fits ? countedText(input, count, bits) : countedToNone(input, count);
    case Input::Concurrency:
        return fits ? Text::tr("%1 percentage points more concurrency and it is a /%2", change, bits)
                    : Text::tr("%1 percentage points more concurrency and no subnet is large enough", change);
    case Input::InstanceTypesPerUser:
        return fits ? Text::tr("%1 more instance types per user and it is a /%2", change, bits)
                    : Text::tr("%1 more instance types per user and no subnet is large enough", change);
    case Input::TrainingInstances:
        return fits ? Text::tr("%1 more training instances per user and it is a /%2", change, bits)
                    : Text::tr("%1 more training instances per user and no subnet is large enough", change);
    case Input::Efa:
        return fits ? Text::tr("with EFA for all jobs it is a /%1", bits) : Text::tr("with EFA for all jobs no subnet is large enough");
    case Input::Growth:
        return fits ? Text::tr("%1 percentage points more growth a year and it is a /%2", change, bits)
                    : Text::tr("%1 percentage points more growth a year and no subnet is large enough", change);
    case Input::Margin:
        return fits ? Text::tr("%1 percentage points more margin and it is a /%2", change, bits)
                    : Text::tr("%1 percentage points more margin and no subnet is large enough", change);
    }
    return {};
}

} // namespace headroom
