// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/placement_tile.h"

#include "ui/theme/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int mostTold = 9'999'999;

} // namespace

PlacementTile::PlacementTile(Placement placement, QWidget* parent)
    : QPushButton(parent)
    , m_placement(placement)
    , m_prefix(new QLabel(this))
    , m_needed(new QLabel(this))
{
    setRole(this, "tile");
    setCheckable(true);
    setAutoDefault(false);
    setFixedHeight(scaled(108));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* name = new QLabel(this);
    switch (placement) {
    case Placement::EvenSpread: name->setText(tr("spread\nevenly")); break;
    case Placement::ZoneLoss: name->setText(tr("one zone\nlost")); break;
    case Placement::SingleSubnet: name->setText(tr("all in one\nsubnet")); break;
    }
    setRole(m_prefix, "title");
    setRole(name, "small");
    setRole(m_needed, "small");

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 6, 4, 6);
    layout->setSpacing(1);
    for (QLabel* label : {m_prefix, name, m_needed}) {
        label->setAlignment(Qt::AlignCenter);
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        layout->addWidget(label);
    }
}

void PlacementTile::setSize(const std::optional<PlacementSize>& size)
{
    setEnabled(size.has_value());
    if (!size) {
        m_prefix->setText(QStringLiteral("–"));
        m_needed->setText(tr("needs\n2 zones"));
        setToolTip(tr("With one zone there is none to lose."));
    } else {
        m_prefix->setText(size->subnetPrefix ? u'/' + QString::number(size->subnetPrefix->bits()) : tr("none"));
        // No subnet comes near such numbers: which of them it is does not matter.
        m_needed->setText(size->requiredPerSubnet > mostTold ? tr("> %L1\nneeded").arg(mostTold) : tr("%L1\nneeded").arg(size->requiredPerSubnet));
        setToolTip(tipWords().arg(size->requiredPerSubnet));
    }
    setAccessibleName(nameWords().arg(m_prefix->text(), m_needed->text().replace(u'\n', u' ')));
}

QString PlacementTile::nameWords() const
{
    switch (m_placement) {
    case Placement::EvenSpread: return tr("With users spread evenly: %1, %2");
    case Placement::ZoneLoss: return tr("With one zone lost: %1, %2");
    case Placement::SingleSubnet: return tr("With all users in one subnet: %1, %2");
    }
    return {};
}

QString PlacementTile::tipWords() const
{
    switch (m_placement) {
    case Placement::EvenSpread: return tr("Size the subnets for users who are spread evenly: %L1 addresses needed in each");
    case Placement::ZoneLoss: return tr("Size the subnets for the loss of one zone: %L1 addresses needed in each");
    case Placement::SingleSubnet: return tr("Size the subnets for all users in one of them: %L1 addresses needed in each");
    }
    return {};
}

} // namespace headroom
