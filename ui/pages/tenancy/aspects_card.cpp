// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tenancy/aspects_card.h"

#include "core/exchange/tenancy/tenancy_report.h"
#include "ui/charts/tenancy/tenancy_figure.h"
#include "ui/models/copied_text.h"
#include "ui/theme/theme.h"
#include "ui/words.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>

namespace headroom {

namespace {

constexpr int columns = static_cast<int>(tenancyModels.size());

QLabel* wordsIn(QWidget* parent, const QString& text, const char* role)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    if (role)
        setRole(label, role);
    return label;
}

/// The words of an aspect, once where neighbours say the same.
void addWords(QGridLayout& grid, int row, const TenancyAspect& aspect, QWidget* parent)
{
    for (int column = 0; column < columns;) {
        const Text& text = wordsOf(aspect, tenancyModels[static_cast<std::size_t>(column)]);
        int end = column + 1;
        while (end < columns && wordsOf(aspect, tenancyModels[static_cast<std::size_t>(end)]) == text)
            ++end;
        grid.addWidget(wordsIn(parent, words(text), nullptr), row, column, 1, end - column);
        column = end;
    }
}

} // namespace

AspectsCard::AspectsCard(QWidget* parent)
    : Card(tr("Isolation and administration"), parent)
{
    auto* copy = addAction(tr("Copy"), tr("Copy the table, with its headings and sources, for a spreadsheet"));
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(asText()); });
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(5);
    for (int column = 0; column < columns; ++column) {
        grid->setColumnStretch(column, 1);
        QLabel*& title = m_titles[static_cast<std::size_t>(column)];
        title = wordsIn(this, {}, "section");
        title->setToolTip(words(definitionOf(tenancyModels[static_cast<std::size_t>(column)])));
        grid->addWidget(title, 0, column);
    }
    int row = 1;
    for (const TenancyAspect& aspect : tenancyAspects()) {
        auto* line = new QFrame(this);
        setRole(line, "separator");
        grid->addWidget(line, row++, 0, 1, columns);
        auto* name = wordsIn(this, words(aspect.name), "heading");
        name->setWordWrap(false);
        const QString source = tr("%1; %2").arg(words(aspect.source), words(labelOf(aspect.confidence)));
        auto* heading = new QHBoxLayout;
        heading->setSpacing(12);
        heading->addWidget(name);
        heading->addWidget(wordsIn(this, source, "small"), 1, Qt::AlignBottom);
        grid->addLayout(heading, row++, 0, 1, columns);
        addWords(*grid, row++, aspect, this);
        grid->setRowMinimumHeight(row++, 3);
    }
    body()->addLayout(grid);
    setPresent(std::nullopt);
}

void AspectsCard::setPresent(std::optional<TenancyModel> present)
{
    for (const TenancyModel model : tenancyModels)
        m_titles[static_cast<std::size_t>(model)]->setText(modelWords(model, present));
}

QString AspectsCard::asText() const
{
    QStringList heading{tr("Aspect")};
    for (const TenancyModel model : tenancyModels)
        heading << words(labelOf(model));
    heading << tr("Source") << tr("Confidence");
    QList<QStringList> rows;
    for (const TenancyAspect& aspect : tenancyAspects()) {
        QStringList cells{words(aspect.name)};
        for (const TenancyModel model : tenancyModels)
            cells << words(wordsOf(aspect, model));
        cells << words(aspect.source) << words(labelOf(aspect.confidence));
        rows << cells;
    }
    return copiedText(heading, rows);
}

} // namespace headroom
