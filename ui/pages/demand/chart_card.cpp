// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/demand/chart_card.h"

#include "core/capacity/subnet_share.h"
#include "ui/models/plan_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/words.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSvgGenerator>
#include <QVBoxLayout>

namespace headroom {

namespace {

std::vector<SubnetSegment> segmentsOf(const Selection& selection)
{
    const Domain& domain = selection.domain();
    std::vector<SubnetSegment> segments;
    const auto share = subnetShare(domain, selection.sizing().horizon, domain.placement);
    const auto& size = selection.sizing().at(domain.placement);
    if (!share || !size)
        return segments;
    for (std::size_t i = 0; i < entityCount; ++i)
        if (share->byEntity[i] > 0)
            segments.push_back({SubnetSegment::Kind::Entity, static_cast<Entity>(i), share->byEntity[i]});
    if (share->margin > 0)
        segments.push_back({SubnetSegment::Kind::Margin, {}, share->margin});
    const std::int64_t free = size->subnetPrefix ? usableAddresses(*size->subnetPrefix) - size->requiredPerSubnet : 0;
    if (free > 0)
        segments.push_back({SubnetSegment::Kind::Free, {}, free});
    return segments;
}

} // namespace

ChartCard::ChartCard(Selection& selection, QWidget* parent)
    : Card(tr("What takes the addresses of one subnet"), parent)
    , m_selection(selection)
    , m_chart(new SubnetChart(this))
    , m_legend(new QWidget(this))
    , m_legendLayout(new FlowLayout(16, 4))
{
    m_chart->setObjectName(QStringLiteral("subnetChart"));
    m_legend->setLayout(m_legendLayout);
    auto* copy = addAction(tr("Copy"), tr("Copy the numbers as a table for a spreadsheet"));
    auto* saveAs = addAction(tr("Save…"), tr("Save the chart as PNG, SVG or PDF"));
    body()->addWidget(m_chart);
    body()->addWidget(m_legend);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(asText()); });
    connect(saveAs, &QPushButton::clicked, this, &ChartCard::save);
    refresh();
}

void ChartCard::refresh()
{
    const Domain& domain = m_selection.domain();
    const auto& size = m_selection.sizing().at(domain.placement);
    const bool changed = [&] {
        const auto segments = segmentsOf(m_selection);
        const bool differs = segments != m_segments;
        m_segments = segments;
        return differs;
    }();
    m_chart->show(m_segments, size ? size->subnetPrefix : std::nullopt);
    if (!size)
        setNote(tr("One zone can't be lost: there is no other"));
    else if (!size->subnetPrefix)
        setNote(tr("%1 needed: more than a /16 holds").arg(countWords(size->requiredPerSubnet)));
    else if (domain.growth.horizonMonths > 0 && domain.growth.percentPerYear != Percent())
        setNote(tr("in %1").arg(monthWord(m_selection.document().plan().start, domain.growth.horizonMonths)));
    else
        setNote({});
    if (changed || m_legendLayout->count() == 0)
        showLegend();
}

void ChartCard::showLegend()
{
    while (QLayoutItem* item = m_legendLayout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const SubnetSegment& segment : m_segments) {
        auto* entry = new QWidget(m_legend);
        auto* swatch = new QLabel(entry);
        QPixmap square(10, 10);
        square.fill(segment.fill());
        swatch->setPixmap(square);
        auto* name = new QLabel(segment.name(), entry);
        auto* number = new QLabel(countWords(segment.addresses), entry);
        setRole(number, "strong");
        auto* row = new QHBoxLayout(entry);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(6);
        for (QLabel* label : {swatch, name, number})
            row->addWidget(label);
        m_legendLayout->addWidget(entry);
        entry->show();
    }
    m_legend->updateGeometry();
}

QString ChartCard::asText() const
{
    std::int64_t total = 0;
    for (const SubnetSegment& segment : m_segments)
        total += segment.addresses;
    QString text = tr("Entity") + QLatin1Char('\t') + tr("Addresses") + QLatin1Char('\n');
    for (const SubnetSegment& segment : m_segments)
        text += segment.name() + QLatin1Char('\t') + countWords(segment.addresses) + QLatin1Char('\n');
    return text + tr("Total") + QLatin1Char('\t') + countWords(total) + QLatin1Char('\n');
}

void ChartCard::save()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save Chart"), tr("subnet.png"), tr("Images (*.png);;Vector graphics (*.svg);;PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    bool isSaved = false;
    if (path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)) {
        isSaved = m_chart->savePdf(path);
    } else if (path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive)) {
        QSvgGenerator svg;
        svg.setFileName(path);
        svg.setSize(m_chart->size());
        svg.setViewBox(m_chart->rect());
        svg.setTitle(accessibleName());
        QCPPainter painter;
        isSaved = painter.begin(&svg);
        if (isSaved) {
            painter.setMode(QCPPainter::pmVectorized);
            m_chart->toPainter(&painter);
            isSaved = painter.end();
        }
    } else {
        isSaved = m_chart->savePng(path, 0, 0, 2);
    }
    if (!isSaved)
        QMessageBox::warning(this, tr("Save Chart"), plainText(tr("The chart can't be written to %1. Choose another folder or name.").arg(path)));
}

void ChartCard::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_legendLayout)
        showLegend();
}

} // namespace headroom
