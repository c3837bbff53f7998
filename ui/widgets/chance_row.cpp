// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chance_row.h"

#include "core/exchange/whatif/risk_report.h"
#include "ui/theme/theme.h"
#include "ui/widgets/pair_layout.h"
#include "ui/words.h"

#include <QLabel>

namespace headroom {

ChanceRow::ChanceRow(Selection& selection, QWidget* parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_name(new QLabel(this))
    , m_chance(new QLabel(this))
{
    setRole(m_name, "body");
    setRole(m_chance, "strong");
    m_chance->setObjectName(QStringLiteral("answerChance"));
    setToolTip(tr("Of a subnet that is enough when users are spread evenly over the zones: how often they take more at once, by the exact law that the Risk page shows"));
    auto* row = new PairLayout(m_name, m_chance); // of small chances the words are long
    row->setContentsMargins(4, 5, 4, 5);
    setLayout(row);
    setAccessibleName(tr("How often a subnet runs dry"));
    // Until it is worked out, the chance of an older plan is not shown for this one.
    connect(&m_task, &BackgroundTask::slow, this, [this] { m_chance->setText(QStringLiteral("…")); });
}

void ChanceRow::refresh()
{
    const auto& even = m_selection.sizing().evenSpread;
    const auto prefix = even ? even->subnetPrefix : std::nullopt;
    setVisible(prefix.has_value());
    if (!prefix) {
        m_task.cancel();
        m_model.reset();
        return;
    }
    DemandModel model = demandModel(m_selection.domain(), m_selection.rules());
    if (m_model == model && m_prefix == prefix)
        return;
    m_model = model;
    m_prefix = prefix;
    m_name->setText(tr("A /%1 runs dry,\nusers spread evenly").arg(prefix->bits()));
    m_task.start([this, model = std::move(model), prefix = *prefix](const std::atomic<bool>& cancelled) -> BackgroundTask::Deliver {
        const auto risk = riskOf(model, &cancelled);
        if (!risk)
            return [this] { m_chance->setText(QStringLiteral("–")); };
        return [this, chance = risk->exhaustion(prefix)] { showChance(chance); };
    });
}

void ChanceRow::showChance(double chance)
{
    m_chance->setText(chance < leastToldChance ? tr("practically never") : words(peaksText(chance)));
}

} // namespace headroom
