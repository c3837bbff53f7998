// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/plan_words.h"

#include "core/capacity/fit.h"
#include "ui/tr.h"
#include "ui/words.h"

#include <QLocale>

namespace headroom {

QString entityWord(Entity entity)
{
    switch (entity) {
    case Entity::EfsMountTarget: return tr("EFS mount target");
    case Entity::VpcEndpoint: return tr("VPC endpoints");
    case Entity::JupyterServer: return tr("Jupyter Server");
    case Entity::KernelGateway: return tr("KernelGateway app");
    case Entity::Space: return tr("Running space");
    case Entity::Training: return jobKindWord(JobKind::Training);
    case Entity::Processing: return jobKindWord(JobKind::Processing);
    case Entity::BatchTransform: return jobKindWord(JobKind::BatchTransform);
    case Entity::Hosting: return jobKindWord(JobKind::Hosting);
    case Entity::HyperpodSlurm: return jobKindWord(JobKind::HyperpodSlurm);
    case Entity::HyperpodEks: return jobKindWord(JobKind::HyperpodEks);
    }
    return {};
}

QString jobKindWord(JobKind kind)
{
    switch (kind) {
    case JobKind::Training: return tr("Training");
    case JobKind::Processing: return tr("Processing");
    case JobKind::BatchTransform: return tr("Batch transform");
    case JobKind::Hosting: return tr("Hosting endpoint");
    case JobKind::HyperpodSlurm: return tr("HyperPod (Slurm)");
    case JobKind::HyperpodEks: return tr("HyperPod (EKS)");
    }
    return {};
}

QString placementWord(Placement placement)
{
    switch (placement) {
    case Placement::SingleSubnet: return tr("One subnet");
    case Placement::EvenSpread: return tr("Even spread");
    case Placement::ZoneLoss: return tr("One zone lost");
    }
    return {};
}

QString changeWords(const PatchLine& line, DomainNames domains)
{
    const ChangeWords change = describe(line, domains);
    return change.where.empty() ? words(change.what) : tr("%1: %2").arg(qtext(change.where), words(change.what));
}

QString monthWord(const std::optional<Month>& start, int month)
{
    if (!start)
        return tr("month %1").arg(month);
    return monthWords(start->plus(month).inText());
}

QString countWords(qint64 count)
{
    return QLocale().toString(count);
}

QString usersHeldWords(qint64 maxUsers)
{
    return maxUsers < mostUsersLookedAt ? countWords(maxUsers) : tr("%1 or more").arg(countWords(mostUsersLookedAt));
}

} // namespace headroom
