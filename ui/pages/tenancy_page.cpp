// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tenancy_page.h"

#include "core/exchange/tenancy/tenancy_report.h"
#include "ui/pages/tenancy/aspects_card.h"
#include "ui/pages/tenancy/side_by_side_model.h"
#include "ui/pages/tenancy/tenancy_tables.h"
#include "ui/models/findings_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/data_table.h"
#include "ui/words.h"

#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

constexpr int iconSide = 14;
constexpr int besideTable = 80; ///< pixels of a page's width: margins of page and card, scroll bar
constexpr int besideText = 26;  ///< pixels of a column
constexpr int besideIcon = 6;

/// Pixels that the table needs to show each cell in one line.
int widthOf(const SideBySide& table, const QFont& font)
{
    QFont headingFont = fontFor(TypeRole::Small);
    headingFont.setBold(true);
    const QFontMetrics headings(headingFont);
    const QFontMetrics cells(font);
    int total = 0;
    for (int column = 0; column < table.columns.size(); ++column) {
        int widest = headings.horizontalAdvance(table.columns[column]);
        for (const SideBySide::Row& row : table.rows) {
            const SideBySide::Cell& cell = row.cells[column];
            widest = std::max(widest, cells.horizontalAdvance(cell.text) + (cell.mark ? iconSide + besideIcon : 0));
        }
        total += widest + besideText;
    }
    return total;
}

QLabel* mutedWords(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    setRole(label, "muted");
    return label;
}

QString joined(const std::vector<Text>& texts, QChar between)
{
    QStringList lines;
    for (const Text& text : texts)
        lines << words(text);
    return lines.join(between);
}

} // namespace

TenancyPage::TenancyPage(Selection& selection, QWidget* parent)
    : Page(selection, tr("Tenancy"), parent)
{
    column()->addWidget(makeAnswer());
    m_figures = makeTable(tr("Side by side"), "tenancyFigures");
    m_figures.table->wrapRows();
    m_networks = makeTable(tr("What to ask the network team for"), "tenancyNetworks");
    m_networks.table->wrapRows();
    m_chart = new PlotCard(tr("What takes the addresses"), tr("tenancy"), this);
    column()->addWidget(m_chart);
    m_limits = makeTable(tr("What AWS allows"), "tenancyLimits");
    m_limits.table->wrapRows();
    m_limits.card->body()->addWidget(makeMarks());
    m_aspects = new AspectsCard(this);
    column()->addWidget(m_aspects);
    m_suppositions = mutedWords(this);
    column()->addWidget(m_suppositions);
    column()->addStretch(1);
    connect(m_chart, &PlotCard::restyled, this, [this] { drawTenancy(*m_chart, m_figure); });
    connect(&m_task, &BackgroundTask::slow, this, &TenancyPage::showWorking);
}

QWidget* TenancyPage::makeAnswer()
{
    auto* answer = new QFrame(this);
    setRole(answer, "card");
    auto* sentences = new QVBoxLayout(answer);
    sentences->setContentsMargins(16, 14, 16, 14);
    sentences->setSpacing(4);
    m_sentence = new QLabel(answer);
    m_sentence->setObjectName(QStringLiteral("tenancySentence"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    setRole(m_sentence, "title");
    m_more = mutedWords(answer);
    m_more->setObjectName(QStringLiteral("tenancyMore"));
    sentences->addWidget(m_sentence);
    sentences->addWidget(m_more);
    return answer;
}

QWidget* TenancyPage::makeMarks()
{
    auto* marks = new QWidget(m_limits.card);
    auto* grid = new QGridLayout(marks);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    const std::pair<Severity, QString> meanings[] = {
        {Severity::Info, tr("raise: above a default that nearly every roll-out has to raise, on request")},
        {Severity::Warning, tr("raise: above the default, and AWS raises it on request")},
        {Severity::Error, tr("over: above the most that AWS names")},
    };
    for (const auto& [severity, meaning] : meanings) {
        auto* icon = new QLabel(marks);
        icon->setPixmap(severityIcon(severity).pixmap(iconSide));
        const int row = grid->rowCount();
        grid->addWidget(icon, row, 0, Qt::AlignTop);
        auto* label = mutedWords(marks);
        label->setText(meaning);
        setRole(label, "small");
        grid->addWidget(label, row, 1);
        m_marks.push_back({severity, icon});
    }
    return marks;
}

TenancyPage::TableCard TenancyPage::makeTable(const QString& title, const char* objectName)
{
    auto* card = new Card(title, this);
    auto* model = new SideBySideModel(this);
    auto* table = new DataTable(model, 0, title, card);
    table->setObjectName(QLatin1String(objectName));
    auto* copy = card->addAction(tr("Copy"), tr("Copy the table, with its headings, for a spreadsheet"));
    connect(copy, &QPushButton::clicked, this, [table] { QGuiApplication::clipboard()->setText(table->asText()); });
    card->body()->addWidget(table);
    column()->addWidget(card);
    return {card, model, table};
}

void TenancyPage::refresh()
{
    const Plan& plan = selection().document().plan();
    if (plan == m_plan && (m_tenancy || m_task.isRunning()))
        return;
    m_plan = plan;
    m_tenancy.reset();
    m_task.start([this, plan = m_plan](const std::atomic<bool>& cancelled) -> BackgroundTask::Deliver {
        auto tenancy = std::make_shared<const Tenancy>(tenancyOf(plan, &cancelled));
        if (cancelled)
            return {};
        // The task calls this only while it lives, and with it the page.
        return [this, tenancy] {
            m_tenancy = tenancy;
            take(*tenancy, m_plan);
        };
    });
}

void TenancyPage::showWorking()
{
    m_sentence->setText(tr("Working out the models."));
    m_more->setText(tr("The figures below are those of the plan before, until then."));
}

void TenancyPage::take(const Tenancy& tenancy, const Plan& plan)
{
    std::vector<Text> sentences = tenancySentences(tenancy);
    m_sentence->setText(words(sentences.front()));
    sentences.erase(sentences.begin());
    m_more->setText(joined(sentences, u'\n') + u'\n' + presentSentence(tenancy, plan));
    m_suppositions->setText(joined(tenancy.suppositions, u' '));
    m_aspects->setPresent(tenancy.present);
    showTables();
    const TenancyFigure figure = tenancyFigureOf(tenancy);
    if (figure == m_figure)
        return;
    m_figure = figure;
    m_chart->setDescription(m_sentence->text());
    drawTenancy(*m_chart, m_figure);
}

void TenancyPage::showTables()
{
    m_figures.card->setNote(m_tenancy->present ? tr("● as the plan stands") : QString());
    m_figures.model->show(tenancyFigures(*m_tenancy));
    m_networks.model->show(tenancyNetworks(*m_tenancy));
    showLimits();
}

void TenancyPage::showLimits()
{
    const SideBySide withWords = tenancyLimits(*m_tenancy, LimitCells::WithWords);
    const bool fits = widthOf(withWords, m_limits.table->font()) <= width() - besideTable;
    m_limits.model->show(fits ? withWords : tenancyLimits(*m_tenancy, LimitCells::Short));
}

void TenancyPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    if (m_tenancy)
        showLimits();
}

void TenancyPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    // Icons and colours of cells are the theme's.
    if (event->type() != QEvent::PaletteChange)
        return;
    for (DataTable* table : findChildren<DataTable*>())
        table->viewport()->update();
    for (const auto& [severity, icon] : m_marks)
        icon->setPixmap(severityIcon(severity).pixmap(iconSide));
}

} // namespace headroom
