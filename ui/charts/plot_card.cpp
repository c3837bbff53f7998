// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plot_card.h"

#include "ui/access/tab_order.h"
#include "ui/charts/plot_style.h"
#include "ui/models/copied_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/wheel_guard.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMouseEvent>
#include <QPushButton>
#include <QToolTip>
#include <QVBoxLayout>
#include <qcustomplot.h>

#include <algorithm>

namespace headroom {

namespace {

constexpr int usualHeight = 300;

bool differsInValueAlone(const LegendEntry& a, LegendEntry b)
{
    if (a.value.isEmpty() != b.value.isEmpty())
        return false;
    b.value = a.value;
    return a == b;
}

} // namespace

PlotCard::PlotCard(const QString& title, const QString& fileName, QWidget* parent)
    : PlotCard(title, fileName, new QCustomPlot, parent)
{
    setPlotHeight(besideScaled(usualHeight)); // larger letters take more of it
    stylePlot(*m_plot);
}

PlotCard::PlotCard(const QString& title, const QString& fileName, QCustomPlot* plot, QWidget* parent)
    : Card(title, parent)
    , m_fileName(fileName)
    , m_plot(plot)
    , m_model(new NumbersModel(this))
    , m_legend(new QWidget(this))
    , m_legendLayout(new FlowLayout(16, 4))
{
    m_legend->setLayout(m_legendLayout);
    addActions();
    body()->addWidget(m_plot);
    body()->addWidget(m_legend);
    m_plot->setAccessibleName(title);
    m_plot->setMouseTracking(true);
    connect(m_plot, &QCustomPlot::mouseMove, this, [this](const QMouseEvent* event) {
        const QString words = m_tooltip ? m_tooltip(event->pos()) : QString();
        if (words.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(event->globalPosition().toPoint(), words, m_plot);
    });
}

void PlotCard::addActions()
{
    m_tableButton = addAction(tr("Table"), tr("Show the numbers in place of the chart"));
    m_tableButton->setCheckable(true);
    // Its words are bold while it is down, and nothing moves for that.
    m_tableButton->ensurePolished();
    const int bolder = QFontMetrics(fontFor(TypeRole::Heading)).horizontalAdvance(m_tableButton->text()) - m_tableButton->fontMetrics().horizontalAdvance(m_tableButton->text());
    m_tableButton->setMinimumWidth(m_tableButton->sizeHint().width() + std::max(0, bolder));
    auto* copy = addAction(tr("Copy"), tr("Copy the chart or its numbers"));
    auto* copies = new QMenu(copy);
    addCopies(copies);
    copy->setMenu(copies);
    auto* save = addAction(tr("Save…"), tr("Save the chart as PNG, SVG or PDF"));
    passWheelOn(m_plot);
    m_plot->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_plot, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        auto* menu = new QMenu(m_plot);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        addCopies(menu);
        menu->addSeparator();
        menu->addAction(tr("&Save Picture…"), this, [this] { savePictureAsking(this, picture(), m_fileName); });
        menu->addAction(tr("Show &Table"), m_tableButton, &QPushButton::toggle);
        menu->popup(m_plot->mapToGlobal(at));
    });
    connect(m_tableButton, &QPushButton::toggled, this, [this](bool checked) { checked ? showTable() : showChart(); });
    connect(save, &QPushButton::clicked, this, [this] { savePictureAsking(this, picture(), m_fileName); });
}

void PlotCard::addCopies(QMenu* menu)
{
    menu->addAction(tr("Copy &Numbers, for a Spreadsheet"), this, [this] { QGuiApplication::clipboard()->setText(numbersAsText()); });
    menu->addAction(tr("Copy &Picture"), this, [this] { QGuiApplication::clipboard()->setPixmap(pixmapOf(picture())); });
}

void PlotCard::setPlotHeight(int pixels)
{
    m_plot->setMinimumHeight(pixels);
    m_plot->setMaximumHeight(pixels);
}

void PlotCard::setNumbers(std::function<Numbers()> numbers)
{
    m_numbers = std::move(numbers);
    if (showsTable())
        fillTable();
}

void PlotCard::setLegend(const std::vector<LegendEntry>& entries)
{
    const bool isAlike = std::equal(entries.begin(), entries.end(), m_entries.begin(), m_entries.end(), differsInValueAlone);
    m_entries = entries;
    if (!isAlike)
        return fillLegend();
    // New widgets would lay the page out anew with each edit: those that are there tell the new values.
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        m_legendValues[i]->setText(m_entries[i].value);
}

void PlotCard::fillLegend()
{
    // A change of the theme is told to one widget after the other: none of them may go while it is.
    while (QLayoutItem* item = m_legendLayout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_legendValues.clear();
    for (const LegendEntry& entry : m_entries) {
        auto* line = new QWidget(m_legend);
        auto* swatch = new QLabel(line);
        swatch->setPixmap(swatchOf(entry));
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(6);
        row->addWidget(swatch);
        row->addWidget(new QLabel(entry.name, line));
        m_legendValues.push_back(new QLabel(entry.value, line));
        setRole(m_legendValues.back(), "strong");
        m_legendValues.back()->setVisible(!entry.value.isEmpty());
        row->addWidget(m_legendValues.back());
        m_legendLayout->addWidget(line);
        line->show();
    }
    m_legend->setVisible(!m_entries.empty() && !showsTable());
    m_legend->updateGeometry();
}

void PlotCard::setTooltip(std::function<QString(const QPoint&)> tooltip)
{
    m_tooltip = std::move(tooltip);
}

void PlotCard::setDescription(const QString& description)
{
    m_plot->setAccessibleDescription(description);
}

PlotPicture PlotCard::picture() const
{
    return {*m_plot, title(), note(), m_entries};
}

QString PlotCard::numbersAsText() const
{
    if (!m_numbers)
        return {};
    const Numbers numbers = m_numbers();
    return copiedText(numbers.columns, numbers.rows);
}

bool PlotCard::showsTable() const
{
    return m_tableButton->isChecked();
}

void PlotCard::showTable()
{
    m_tableButton->setChecked(true);
    if (!m_table) {
        m_table = new DataTable(m_model, 0, tr("%1: the numbers").arg(title()), this);
        m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded); // a chart may have more columns than a page is wide
        body()->addWidget(m_table);
        orderTabsAsLaidOut(this);
    }
    fillTable();
    m_table->show();
    m_plot->hide();
    m_legend->hide();
}

void PlotCard::showChart()
{
    m_tableButton->setChecked(false);
    if (m_table)
        m_table->hide();
    m_plot->show();
    m_legend->setVisible(!m_entries.empty());
}

void PlotCard::fillTable()
{
    if (!m_numbers || !m_table)
        return;
    m_model->setNumbers(m_numbers());
}

void PlotCard::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    stylePlot(*m_plot);
    emit restyled();
    fillLegend(); // swatches stand on the card's colour
}

} // namespace headroom
