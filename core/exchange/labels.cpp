// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/labels.h"

namespace headroom {

Text labelOf(Entity entity)
{
    switch (entity) {
    case Entity::EfsMountTarget: return Text::tr("EFS mount target");
    case Entity::VpcEndpoint: return Text::tr("VPC endpoint");
    case Entity::JupyterServer: return Text::tr("Jupyter Server");
    case Entity::KernelGateway: return Text::tr("KernelGateway app");
    case Entity::Space: return Text::tr("Space");
    case Entity::Training: return Text::tr("Training");
    case Entity::Processing: return Text::tr("Processing");
    case Entity::BatchTransform: return Text::tr("Batch transform");
    case Entity::Hosting: return Text::tr("Hosting");
    case Entity::HyperpodSlurm: return Text::tr("HyperPod (Slurm)");
    case Entity::HyperpodEks: return Text::tr("HyperPod (EKS)");
    }
    return {};
}

Text labelOf(Placement placement)
{
    switch (placement) {
    case Placement::SingleSubnet: return Text::tr("all in one subnet");
    case Placement::EvenSpread: return Text::tr("spread evenly");
    case Placement::ZoneLoss: return Text::tr("spread, one zone lost");
    }
    return {};
}

} // namespace headroom
