// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/addresses/map_card.h"

#include "ui/charts/address_map/address_map_plot.h"
#include "ui/explain/input_help.h"
#include "ui/models/plan_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/wheel_guard.h"
#include "ui/words.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

MapCard::MapCard(Selection& selection, QWidget* parent)
    : MapCard(selection, new AddressMapPlot, parent)
{
}

MapCard::MapCard(Selection& selection, AddressMapPlot* map, QWidget* parent)
    : PlotCard(tr("Address space"), tr("address space"), map, parent)
    , m_selection(selection)
    , m_map(map)
    , m_spaces(new QComboBox(this))
    , m_way(new QWidget(this))
    , m_wayLayout(new QHBoxLayout(m_way))
    , m_current(new QLabel(this))
{
    setObjectName(QStringLiteral("addressMap"));
    addControls();
    setNumbers([this] { return numbers(); });
    setTooltip([this](const QPoint& at) { return plainText(m_map->wordsAt(at)); });
    connect(m_map, &AddressMapPlot::viewChanged, this, &MapCard::showWay);
    connect(m_map, &AddressMapPlot::currentChanged, this, &MapCard::showCurrent);
    connect(this, &PlotCard::restyled, this, [this] {
        setLegend(mapLegend(m_map->figure(), m_map->overview()));
        m_map->replot(QCustomPlot::rpQueuedReplot);
    });
}

void MapCard::addControls()
{
    m_zoomOut = addAction(tr("Zoom &Out"), tr("Show more round it (Backspace in the map, or the wheel with Ctrl)"));
    m_zoomIn = addAction(tr("&Zoom In"), tr("Look closer at the current block (Enter in the map, or the wheel with Ctrl)"));
    connect(m_zoomIn, &QPushButton::clicked, m_map, &AddressMapPlot::zoomIn);
    connect(m_zoomOut, &QPushButton::clicked, m_map, &AddressMapPlot::zoomOut);

    m_spaces->setAccessibleName(tr("Pool that the map shows"));
    m_spaces->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_spaces->setWhatsThis(inputHelp(InputId::MapPool));
    keepWheelForPage(m_spaces);
    connect(m_spaces, &QComboBox::activated, this, [this](int space) { m_map->setSpace(m_map->figure().spaces[static_cast<std::size_t>(space)]); });
    m_wayLayout->setContentsMargins(0, 0, 0, 0);
    m_wayLayout->setSpacing(2);
    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_spaces);
    top->addWidget(m_way);
    top->addStretch(1);
    body()->insertLayout(0, top);

    m_current->setObjectName(QStringLiteral("currentPart"));
    m_current->setTextFormat(Qt::PlainText);
    m_current->setWordWrap(true);
    m_current->setTextInteractionFlags(Qt::TextSelectableByMouse);
    const auto button = [this](const QString& text, const QString& tip) {
        auto* made = new QPushButton(text, this);
        made->setAutoDefault(false);
        made->setToolTip(tip);
        return made;
    };
    m_copy = button(tr("&Copy CIDR"), tr("Copy the current block's CIDR"));
    m_pin = button(QString(), tr("Pin the selected domain's block to the start of this free block"));
    m_pin->setObjectName(QStringLiteral("pinHere"));
    m_exclude = button(tr("E&xclude"), tr("Never give this free block out"));
    m_exclude->setObjectName(QStringLiteral("excludeHere"));
    auto* below = makeRow();
    below->setSpacing(6);
    below->addWidget(m_current, 1);
    for (QPushButton* each : {m_copy, m_pin, m_exclude})
        below->addWidget(each);
    body()->insertLayout(body()->indexOf(m_map) + 1, below);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(qtext(m_map->current().cidr.text())); });
    connect(m_pin, &QPushButton::clicked, this, &MapCard::pinHere);
    connect(m_exclude, &QPushButton::clicked, this, &MapCard::excludeHere);
}

void MapCard::refresh()
{
    const Plan& plan = m_selection.document().plan();
    AddressFigure figure{.blocks = mappedBlocks(plan, m_selection.document().sizing()), .domain = m_selection.domainName()};
    figure.spaces = mapSpaces(plan, figure.blocks);
    // Without a pool, and with nothing that has its place already, there is no space to show.
    setVisible(!figure.spaces.empty());
    if (figure.spaces.empty())
        return;
    if (figure.spaces != m_map->figure().spaces || m_spaces->count() == 0) {
        m_spaces->clear();
        for (const Cidr& space : figure.spaces)
            m_spaces->addItem(qtext(space.text()));
    }
    m_spaces->setVisible(figure.spaces.size() > 1);
    m_map->show(figure);
    setLegend(mapLegend(figure, m_map->overview()));
    // What the map shows it has told; where that is the same, the domain may ask for another size.
    showCurrent();
}

void MapCard::showWay()
{
    const auto& spaces = m_map->figure().spaces;
    m_spaces->setCurrentIndex(static_cast<int>(std::find(spaces.begin(), spaces.end(), m_map->space()) - spaces.begin()));
    m_zoomIn->setEnabled(m_map->canZoomIn());
    m_zoomOut->setEnabled(m_map->canZoomOut());
    // The button that was clicked is one of them: it may go only when it has told all that it was.
    while (QLayoutItem* item = m_wayLayout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const std::vector<Cidr> way = m_map->wayHere();
    m_way->setVisible(way.size() > 1 || m_spaces->isHidden()); // the list of pools says it, where there is one
    for (std::size_t i = 0; i < way.size(); ++i) {
        if (i > 0) {
            auto* arrow = new QLabel(QStringLiteral("›"), m_way);
            setRole(arrow, "muted");
            m_wayLayout->addWidget(arrow);
        }
        auto* step = new QPushButton(qtext(way[i].text()), m_way);
        setRole(step, "link");
        step->setAutoDefault(false);
        step->setEnabled(i + 1 < way.size());
        step->setToolTip(tr("Show all of %1").arg(qtext(way[i].text())));
        connect(step, &QPushButton::clicked, this, [this, block = way[i]] { m_map->setView(block); });
        m_wayLayout->addWidget(step);
    }
    setNumbers([this] { return numbers(); });
}

void MapCard::showCurrent()
{
    const QString words = m_map->currentWords();
    m_current->setText(words);
    setDescription(tr("%1. Arrow keys go from block to block, Enter looks closer, Backspace shows more.").arg(words));
    m_pin->setText(withoutMnemonic(tr("Pin %1 Here").arg(fontMetrics().elidedText(nameWords(m_selection.domainName()), Qt::ElideRight, 140))));
    m_pin->setEnabled(placeHere().has_value());
    m_exclude->setEnabled(!m_map->current().block);
}

std::optional<Cidr> MapCard::placeHere() const
{
    const auto& asked = m_selection.sizing().vpcPrefix;
    const MapPart& part = m_map->current();
    const auto& pools = m_selection.document().plan().addressing.pools;
    const bool isInPool = std::any_of(pools.begin(), pools.end(), [&](const Cidr& pool) { return pool.contains(part.cidr); });
    return part.block || !asked || !isInPool ? std::nullopt : part.cidr.part(*asked, 0);
}

void MapCard::pinHere()
{
    const auto place = placeHere();
    if (!place)
        return;
    m_selection.editDomain(tr("Pin %1 to %2").arg(qtext(m_selection.domainName()), qtext(place->text())), [&](Domain& domain) { domain.pinnedVpcCidr = place; });
    m_map->makeCurrent(place->first());
}

void MapCard::excludeHere()
{
    const MapPart part = m_map->current();
    if (!part.block)
        m_selection.document().edit(tr("Exclude %1").arg(qtext(part.cidr.text())), [&](Plan& plan) { plan.addressing.exclusions.push_back({part.cidr, {}}); });
}

Numbers MapCard::numbers() const
{
    Numbers numbers{.columns = {tr("Block"), tr("What"), tr("In use or needed"), tr("First"), tr("Last"), tr("Addresses")}, .rows = {}, .wordColumns = {0, 1, 3, 4}};
    for (const MapPart& part : m_map->parts())
        numbers.rows << QStringList{qtext(part.cidr.text()), mapKindWords(m_map->figure(), part), mapUseWords(m_map->figure(), part), addressWords(part.cidr.first()),
            addressWords(part.cidr.last()), countWords(static_cast<qint64>(part.cidr.addresses()))};
    return numbers;
}

} // namespace headroom
