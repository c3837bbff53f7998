// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/growth/growth_fields.h"

#include "ui/explain/input_help.h"
#include "ui/theme/theme.h"
#include "ui/widgets/count_spin_box.h"
#include "ui/widgets/decimal_spin_box.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/wheel_guard.h"

#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace headroom {

namespace {

void addField(FlowLayout* row, const QString& label, QWidget* input)
{
    auto* field = new QWidget(input->parentWidget());
    auto* column = new QVBoxLayout(field);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    auto* title = new QLabel(label, field);
    setRole(title, "small");
    title->setBuddy(input);
    if (input->accessibleName().isEmpty())
        input->setAccessibleName(label);
    column->addWidget(title);
    column->addWidget(input);
    row->addWidget(field);
}

} // namespace

GrowthFields::GrowthFields(Selection& selection, QWidget* parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_rate(new DecimalSpinBox(this))
    , m_model(new SegmentedControl(tr("Growth model"), this))
    , m_horizon(new CountSpinBox(this))
{
    m_rate->setObjectName(QStringLiteral("growthRate"));
    m_rate->setRange(-100, 1000);
    m_rate->setSuffix(tr(" %"));
    m_rate->setMinimumWidth(m_rate->usualWidth());
    m_model->addChoice(tr("Compound"), tr("Each year grows on the year before"));
    m_model->addChoice(tr("Linear"), tr("Each year adds the same share of the start"));
    m_horizon->setObjectName(QStringLiteral("growthHorizon"));
    m_horizon->setRange(0, 120);
    m_horizon->setSuffix(tr(" months"));
    m_horizon->setToolTip(tr("Subnets are sized for the demand of that month"));
    m_rate->setWhatsThis(inputHelp(InputId::GrowthRate));
    m_model->setWhatsThis(inputHelp(InputId::GrowthModel));
    m_horizon->setWhatsThis(inputHelp(InputId::Horizon));
    auto* row = new FlowLayout(14, 8);
    setLayout(row);
    addField(row, tr("Growth a year"), m_rate);
    addField(row, tr("Growth model"), m_model);
    addField(row, tr("Horizon"), m_horizon);
    keepWheelForPage(m_rate);
    keepWheelForPage(m_horizon);
    connectInputs();
}

QString GrowthFields::mergeKey(const char* input) const
{
    return QStringLiteral("growth/%1/%2").arg(m_selection.domainIndex()).arg(QLatin1String(input));
}

void GrowthFields::connectInputs()
{
    connect(m_rate, &DecimalSpinBox::tenThousandthsChanged, this, [this](qint64 value) {
        m_selection.editDomain(tr("Set growth"), [&](Domain& domain) { domain.growth.percentPerYear = Percent::tenThousandths(value); }, mergeKey("rate"));
    });
    connect(m_model, &SegmentedControl::chosen, this, [this](int index) {
        const auto model = index == 0 ? GrowthModel::Compound : GrowthModel::Linear;
        m_selection.editDomain(tr("Set growth model"), [&](Domain& domain) { domain.growth.model = model; });
    });
    connect(m_horizon, &CountSpinBox::valueChanged, this, [this](int months) {
        m_selection.editDomain(tr("Set horizon"), [&](Domain& domain) { domain.growth.horizonMonths = months; }, mergeKey("horizon"));
    });
}

void GrowthFields::refresh()
{
    const Growth& growth = m_selection.domain().growth;
    m_rate->showTenThousandths(growth.percentPerYear.tenThousandths());
    m_model->setCurrent(growth.model == GrowthModel::Compound ? 0 : 1);
    m_horizon->showCount(growth.horizonMonths);
}

} // namespace headroom
