// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/example_card.h"

#include "core/capacity/plan_sizing.h"
#include "core/plan/examples.h"
#include "ui/models/plan_words.h"
#include "ui/theme/theme.h"
#include "ui/words.h"

#include <QLabel>
#include <QVBoxLayout>

namespace headroom {

namespace {

QLabel* label(const QString& text, const char* role, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    setRole(label, role);
    return label;
}

std::int64_t usersOf(const PlanSizing& sizing)
{
    std::int64_t users = 0;
    for (const DomainSizing& domain : sizing.domains)
        users += domain.start.users;
    return users;
}

} // namespace

ExampleCard::ExampleCard(const Example& example, QWidget* parent)
    : QPushButton(parent)
{
    setRole(this, "tile");
    setAutoDefault(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    auto* title = label(words(example.title), "heading", this);
    title->setWordWrap(true);
    auto* summary = label(words(example.summary), "muted", this);
    summary->setWordWrap(true);
    auto* figure = label(keyFigureOf(example), "title", this);
    auto* remark = label(keyRemarkOf(example), "small", this);
    remark->setWordWrap(true);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(figure, 0, Qt::AlignBaseline);
    foot->addWidget(remark, 1, Qt::AlignBaseline);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 13, 16, 13);
    column->setSpacing(4);
    column->addWidget(title);
    column->addWidget(summary);
    column->addStretch(1);
    column->addSpacing(6);
    column->addLayout(foot);
    setAccessibleName(title->text());
    setAccessibleDescription(summary->text());
}

QSize ExampleCard::sizeHint() const
{
    return layout()->sizeHint();
}

int ExampleCard::heightForWidth(int width) const
{
    return layout()->heightForWidth(width);
}

QString keyFigureOf(const Example& example)
{
    const PlanSizing sizing = sizePlan(example.plan);
    if (sizing.domains.size() > 1)
        return ExampleCard::tr("%L1 domains").arg(sizing.domains.size());
    const Domain& domain = example.plan.domains.entries.front().value;
    const auto& size = sizing.domains.front().at(domain.placement);
    if (!size || !size->subnetPrefix)
        return ExampleCard::tr("Too large");
    return ExampleCard::tr("%1 × /%2").arg(domain.availabilityZones).arg(size->subnetPrefix->bits());
}

QString keyRemarkOf(const Example& example)
{
    const PlanSizing sizing = sizePlan(example.plan);
    const QString users = countWords(usersOf(sizing));
    if (sizing.domains.size() > 1)
        return ExampleCard::tr("for %1 users in all").arg(users);
    const auto& block = sizing.blocks.front().vpc;
    return block ? ExampleCard::tr("for %1 users, in a /%2").arg(users).arg(block->prefix().bits()) : ExampleCard::tr("for %1 users").arg(users);
}

} // namespace headroom
