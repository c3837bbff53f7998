// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/demand/chart_card.h"

#include "ui/models/plan_words.h"

namespace headroom {

namespace {

/// Entity by entity, and all of the subnet.
Numbers numbersOf(const std::vector<SubnetSegment>& segments)
{
    Numbers numbers{.columns = {ChartCard::tr("Entity"), ChartCard::tr("Addresses")}, .rows = {}};
    std::int64_t total = 0;
    for (const SubnetSegment& segment : segments) {
        total += segment.addresses;
        numbers.rows << QStringList{segment.name(), countWords(segment.addresses)};
    }
    numbers.rows << QStringList{ChartCard::tr("Total"), countWords(total)};
    return numbers;
}

} // namespace

ChartCard::ChartCard(Selection& selection, QWidget* parent)
    : ChartCard(selection, new SubnetChart, parent)
{
}

ChartCard::ChartCard(Selection& selection, SubnetChart* chart, QWidget* parent)
    : PlotCard(tr("What takes the addresses of one subnet"), tr("subnet"), chart, parent)
    , m_selection(selection)
    , m_chart(chart)
{
    m_chart->setObjectName(QStringLiteral("subnetChart"));
    setTooltip([chart](const QPoint& at) { return chart->wordsAt(at); });
    connect(this, &PlotCard::restyled, this, &ChartCard::showLegend);
    refresh();
}

void ChartCard::refresh()
{
    const Domain& domain = m_selection.domain();
    const auto& size = m_selection.sizing().at(domain.placement);
    m_segments = subnetSegments(domain, m_selection.sizing(), domain.placement);
    m_chart->show(m_segments, size ? size->subnetPrefix : std::nullopt);
    if (!size)
        setNote(tr("One zone can't be lost: there is no other"));
    else if (!size->subnetPrefix)
        setNote(tr("more than a /16 holds"));
    else if (domain.growth.horizonMonths > 0 && domain.growth.percentPerYear != Percent())
        setNote(tr("in %1").arg(monthWord(m_selection.document().plan().start, domain.growth.horizonMonths)));
    else
        setNote({});
    setNumbers([segments = m_segments] { return numbersOf(segments); });
    showLegend();
}

void ChartCard::showLegend()
{
    std::vector<LegendEntry> legend;
    for (const SubnetSegment& segment : m_segments)
        legend.push_back({segment.fill(), segment.name(), segment.pattern(), countWords(segment.addresses)});
    setLegend(legend);
}

} // namespace headroom
