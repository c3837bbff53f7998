// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/navigator/difference_bar.h"

#include "core/plan/plan_io.h"
#include "core/plan/scenario_edit.h"
#include "ui/models/plan_words.h"
#include "ui/scenario_flow.h"
#include "ui/theme/theme.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace headroom {

namespace {

constexpr std::size_t mostChips = 4;
constexpr int gap = 6;
constexpr int widestChip = 300; // pixels of text

} // namespace

DifferenceBar::DifferenceBar(PlanDocument& document, QWidget* parent)
    : QFrame(parent)
    , m_document(document)
    , m_title(new QLabel(this))
{
    setObjectName(QStringLiteral("differences"));
    setRole(this, "difference");
    setAccessibleName(tr("Differences from the base"));
    m_title->setTextFormat(Qt::PlainText);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 5, 16, 5);
    layout->setSpacing(gap);
    layout->addWidget(m_title);
    for (std::size_t i = 0; i < mostChips; ++i) {
        auto* chip = new QPushButton(this);
        setRole(chip, "change");
        chip->setAutoDefault(false);
        chip->hide();
        layout->addWidget(chip);
        connect(chip, &QPushButton::clicked, this, [this, i] { takeBackTelling(m_document, *m_document.scenario(), PatchLine(m_lines[i]), window()); });
        m_chips.push_back(chip);
    }
    m_more = new QPushButton(this);
    setRole(m_more, "link");
    m_more->setAutoDefault(false);
    m_more->setAccessibleName(tr("Show all differences"));
    layout->addWidget(m_more);
    layout->addStretch(1);
    connect(m_more, &QPushButton::clicked, this, &DifferenceBar::allWanted);
    connect(&m_document, &PlanDocument::changed, this, &DifferenceBar::refresh);
    refresh();
}

void DifferenceBar::refresh()
{
    setVisible(m_document.scenario().has_value());
    if (!m_document.scenario())
        return;
    m_lines = scenarioLines(m_document.base(), baseJson(m_document.base()), *m_document.scenario());
    m_title->setText(m_lines.empty() ? tr("Nothing differs from the base yet: every edit made now goes into this scenario") : tr("Differs from the base in"));
    fill();
}

void DifferenceBar::fill()
{
    // As many as there is room for, whole; the rest is counted.
    const QMargins margins = layout()->contentsMargins();
    m_more->setText(tr("%L1 more").arg(m_lines.size()));
    int room = width() - margins.left() - margins.right() - m_title->sizeHint().width() - gap - m_more->sizeHint().width() - gap;
    std::size_t shown = 0;
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        QPushButton* chip = m_chips[i];
        chip->hide();
        if (i >= m_lines.size() || i > shown)
            continue;
        const QString words = changeWords(m_lines[i], domainNamesOf(m_document.base()));
        chip->setText(withoutMnemonic(fontMetrics().elidedText(words, Qt::ElideMiddle, widestChip)) + QStringLiteral("  ✕"));
        chip->setToolTip(plainText(tr("%1\nClick to take this back").arg(words)));
        chip->setAccessibleName(tr("Take back %1").arg(words));
        room -= chip->sizeHint().width() + gap;
        if (room < 0 && i > 0)
            continue;
        chip->show();
        ++shown;
    }
    const std::size_t left = m_lines.size() - shown;
    m_more->setVisible(left > 0);
    m_more->setText(tr("%L1 more").arg(left));
}

void DifferenceBar::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    if (isVisible())
        fill();
}

} // namespace headroom
