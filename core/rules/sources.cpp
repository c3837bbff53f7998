// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/sources.h"

namespace headroom {

Text whitepaperSource() { return Text::tr("SageMaker Studio Administration Best Practices, 25 April 2023"); }

Text sageMakerQuotasSource() { return Text::tr("Amazon SageMaker AI endpoints and quotas, August 2026"); }

Text vpcQuotasSource() { return Text::tr("Amazon VPC quotas, August 2026"); }

Text vpcBlocksSource() { return Text::tr("Amazon VPC User Guide, VPC CIDR blocks and subnet sizing, August 2026"); }

Text studioVpcSource() { return Text::tr("Amazon SageMaker AI Developer Guide, Studio and jobs in a VPC, August 2026"); }

} // namespace headroom
