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
    switch (placement) {
    case Placement::EvenSpread: m_name = tr("spread\nevenly"); break;
    case Placement::ZoneLoss: m_name = tr("one zone\nlost"); break;
    case Placement::SingleSubnet: m_name = tr("all in one\nsubnet"); break;
    }
    auto* name = new QLabel(m_name, this);
    m_name.replace(u'\n', u' ');
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
        setToolTip(tr("Size the subnets for users %1: %L2 addresses needed in each").arg(m_name).arg(size->requiredPerSubnet));
    }
    setAccessibleName(tr("Users %1: %2, %3").arg(m_name, m_prefix->text(), m_needed->text().replace(u'\n', u' ')));
}

} // namespace headroom
