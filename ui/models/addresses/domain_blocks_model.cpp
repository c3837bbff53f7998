// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/addresses/domain_blocks_model.h"

#include "ui/models/addresses/cidr_words.h"
#include "ui/models/findings_model.h"
#include "ui/models/plan_words.h"
#include "ui/words.h"

#include <QHash>

namespace headroom {

namespace {

/// Of the sizing and the address plan; what warns of quotas or endpoints is for the Findings page.
bool concernsBlock(const Finding& finding)
{
    return finding.severity != Severity::Info
        && (finding.code == "pool-exhausted" || finding.code == "subnet-too-large" || finding.code == "vpc-too-large" || finding.code == "secondary-cidr-not-allowed"
            || finding.code.starts_with("pinned-") || (finding.domain && finding.code.starts_with("range-")));
}

} // namespace

DomainBlocksModel::DomainBlocksModel(Selection& selection, QObject* parent)
    : PlanTableModel({{tr("Domain"), {}}, {tr("Asks for"), tr("Its subnets and the block that holds them")}, {tr("Needs"), tr("Addresses needed of those usable in each subnet"), Qt::AlignRight},
                         {tr("Block"), tr("Type a CIDR to pin the domain to it; leave it empty to have one found"), Qt::AlignLeft, InputId::PinnedBlock},
                         {tr("Pinned"), tr("A pinned block stays where it is, whatever comes or grows"), Qt::AlignHCenter, InputId::Pinned}, {tr("Remark"), {}}},
          parent)
    , m_selection(selection)
{
    refresh();
}

void DomainBlocksModel::prepare()
{
    const auto& domains = plan().domains.entries;
    m_findings.assign(domains.size(), {});
    QHash<QByteArray, std::size_t> rows;
    for (std::size_t i = 0; i < domains.size(); ++i)
        rows.insert(QByteArray::fromStdString(domains[i].name), i);
    for (const Finding& finding : m_selection.document().findings())
        if (finding.domain && concernsBlock(finding))
            if (const auto row = rows.constFind(QByteArray::fromStdString(*finding.domain)); row != rows.constEnd())
                m_findings[*row].push_back(&finding);
}

QStringList DomainBlocksModel::currentKeys() const
{
    return namesOf(plan().domains);
}

QStringList DomainBlocksModel::remarks(int row) const
{
    QStringList all;
    for (const Finding* finding : m_findings[static_cast<std::size_t>(row)])
        all << words(finding->message);
    return all;
}

QVariant DomainBlocksModel::cell(int row, int column, int role) const
{
    if (row >= static_cast<int>(m_findings.size()))
        return {};
    const auto& findings = m_findings[static_cast<std::size_t>(row)];
    if (column == Pinned)
        return role == Qt::CheckStateRole ? QVariant(domain(row).pinnedVpcCidr ? Qt::Checked : Qt::Unchecked) : QVariant();
    if (role == Qt::DecorationRole && column == Remark && !findings.empty())
        return severityIcon(findings.front()->severity);
    if (role == Qt::ToolTipRole && column == Remark && !findings.empty())
        return plainText(remarks(row).join(u'\n'));
    return role == Qt::DisplayRole || role == Qt::EditRole ? text(row, column, role) : QVariant();
}

QVariant DomainBlocksModel::text(int row, int column, int role) const
{
    const auto& [sizings, blocks] = m_selection.document().sizing();
    const DomainSizing& sizing = sizings[static_cast<std::size_t>(row)];
    const DomainBlock& block = blocks[static_cast<std::size_t>(row)];
    const auto& size = sizing.at(domain(row).placement);
    switch (column) {
    case Name: return key(row);
    case Asks:
        if (!size || !size->subnetPrefix)
            return tr("no answer");
        return sizing.vpcPrefix ? tr("%1 × /%2 in a /%3").arg(domain(row).availabilityZones).arg(size->subnetPrefix->bits()).arg(sizing.vpcPrefix->bits())
                                : tr("%1 × /%2").arg(domain(row).availabilityZones).arg(size->subnetPrefix->bits());
    case Needs:
        if (!size)
            return QStringLiteral("–");
        return size->subnetPrefix ? tr("%1 of %2").arg(countWords(size->requiredPerSubnet), countWords(usableAddresses(*size->subnetPrefix))) : countWords(size->requiredPerSubnet);
    case Block:
        if (block.vpc)
            return qtext(block.vpc->text());
        return role == Qt::EditRole ? QString() : block.shortage ? tr("no room") : QStringLiteral("–");
    case Remark: {
        const auto& findings = m_findings[static_cast<std::size_t>(row)];
        return findings.empty() ? QString() : words(findings.front()->message);
    }
    default: return {};
    }
}

CellSpec DomainBlocksModel::spec(int, int column) const
{
    return {.kind = column == Block ? CellKind::Text : column == Pinned ? CellKind::Check : CellKind::Fixed};
}

void DomainBlocksModel::pin(int row, const std::optional<Cidr>& block)
{
    const QString step = block ? tr("Pin %1 to %2").arg(key(row), qtext(block->text())) : tr("Unpin the block of %1").arg(key(row));
    m_selection.document().edit(step, [&](Plan& plan) { plan.domains.entries[static_cast<std::size_t>(row)].value.pinnedVpcCidr = block; });
}

bool DomainBlocksModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const int row = index.row();
    if (row >= itemCount())
        return false;
    if (index.column() == Pinned && role == Qt::CheckStateRole) {
        const auto& block = m_selection.document().sizing().blocks[static_cast<std::size_t>(row)].vpc;
        const bool wanted = value.toInt() == Qt::Checked;
        if (wanted && !block)
            emit refused(index, tr("The domain has no block yet. Type the one that it shall have."));
        else
            pin(row, wanted ? block : std::nullopt);
        return !wanted || block;
    }
    if (index.column() != Block || role != Qt::EditRole)
        return false;
    const QString typed = value.toString().trimmed();
    if (typed == text(row, Block, Qt::EditRole).toString())
        return true; // nothing was typed: an editor that was only looked into pins nothing
    if (typed.isEmpty()) {
        pin(row, std::nullopt);
        return true;
    }
    const auto parsed = Cidr::parse(typed.toStdString());
    if (const auto* cidr = std::get_if<Cidr>(&parsed)) {
        pin(row, *cidr);
        return true;
    }
    emit refused(index, cidrErrorWords(std::get<CidrError>(parsed)));
    return false;
}

void DomainBlocksModel::removeItems(int row, int)
{
    pin(row, std::nullopt);
}

} // namespace headroom
