// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/findings_page.h"

#include "ui/models/findings_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/table_copying.h"
#include "ui/widgets/wrapping_delegate.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

constexpr int sourceFrom = 640; // pixels

QTableView* makeTable(FindingsModel* model, QWidget* parent)
{
    auto* table = new QTableView(parent);
    table->setModel(model);
    table->setShowGrid(false);
    table->setWordWrap(true);
    table->setTabKeyNavigation(false);
    table->setItemDelegate(new WrappingDelegate(table));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    letCopy(table);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->verticalHeader()->setMinimumSectionSize(40);
    QHeaderView* header = table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(FindingsModel::SeverityColumn, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(FindingsModel::MessageColumn, QHeaderView::Stretch);
    return table;
}

} // namespace

FindingsPage::FindingsPage(Selection& selection, QWidget* parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_model(new FindingsModel(this))
    , m_table(makeTable(m_model, this))
    , m_summary(new QLabel(this))
{
    setAccessibleName(tr("Findings"));
    setRole(m_summary, "muted");
    m_table->setAccessibleName(tr("Findings"));
    m_table->setAccessibleDescription(tr("Enter goes to the domain of a finding"));

    auto* card = new QFrame(this);
    setRole(card, "card");
    auto* cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins(10, 8, 10, 8);
    cardLayout->addWidget(m_table);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(10);
    layout->addWidget(m_summary);
    layout->addWidget(card, 1);

    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) { goTo(index.row()); });
    connect(&m_selection.document(), &PlanDocument::changed, this, &FindingsPage::refresh);
    refresh();
}

void FindingsPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // The words of a finding come first: its source moves into a tool tip where there is no room for both.
    m_table->setColumnHidden(FindingsModel::SourceColumn, width() < sourceFrom);
    m_table->horizontalHeader()->resizeSection(FindingsModel::PlaceColumn, std::min(160, width() / 5));
    m_table->horizontalHeader()->resizeSection(FindingsModel::SourceColumn, std::min(180, width() / 5));
}

void FindingsPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        refresh();
    QWidget::changeEvent(event);
}

void FindingsPage::refresh()
{
    const auto& findings = m_selection.document().findings();
    m_model->setFindings(findings);
    if (!findings.empty() && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, FindingsModel::SeverityColumn));
    QStringList counts;
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Info}) {
        const auto count = std::count_if(findings.begin(), findings.end(), [severity](const Finding& f) { return f.severity == severity; });
        if (count > 0)
            counts << severityCount(severity, static_cast<int>(count));
    }
    m_summary->setText(counts.isEmpty() ? tr("Nothing to tell of this plan.") : counts.join(QStringLiteral(" · ")));
}

void FindingsPage::showFinding(std::size_t index)
{
    m_table->setCurrentIndex(m_model->index(static_cast<int>(index), FindingsModel::SeverityColumn));
    m_table->scrollTo(m_table->currentIndex());
    m_table->setFocus();
}

void FindingsPage::goTo(int row)
{
    const auto& name = m_model->finding(row).domain;
    const auto& domains = m_selection.document().plan().domains.entries;
    const auto it = std::find_if(domains.begin(), domains.end(), [&](const auto& entry) { return name && entry.name == *name; });
    if (it == domains.end())
        return;
    m_selection.selectDomain(static_cast<int>(it - domains.begin()));
    emit domainWanted();
}

} // namespace headroom
