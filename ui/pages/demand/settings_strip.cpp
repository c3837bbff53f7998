// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/demand/settings_strip.h"

#include "core/rules/ruleset.h"
#include "ui/explain/input_help.h"
#include "ui/data_words.h"
#include "ui/models/plan_words.h"
#include "ui/ruleset_flow.h"
#include "ui/theme/theme.h"
#include "ui/widgets/count_spin_box.h"
#include "ui/widgets/decimal_spin_box.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plan_keys.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/wheel_guard.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace headroom {

namespace {

/// As the choices stand from left to right.
constexpr std::array placements{Placement::EvenSpread, Placement::ZoneLoss, Placement::SingleSubnet};

constexpr int fieldGap = 12;
constexpr int lineGap = 10;

void showText(QLineEdit* edit, const std::string& text)
{
    const QString shown = QString::fromStdString(text);
    if (edit->text() != shown) {
        const QSignalBlocker quiet(edit);
        edit->setText(shown);
    }
}

/// Tab goes through what the layouts hold as they show it, not as it was made.
void setTabOrderOf(std::initializer_list<const QLayout*> layouts)
{
    QWidget* last = nullptr;
    for (const QLayout* layout : layouts)
        for (int i = 0; i < layout->count(); ++i)
            for (QWidget* input : layout->itemAt(i)->widget()->findChildren<QWidget*>()) {
                // The list of a choice is a window of its own.
                if (input->focusPolicy() == Qt::NoFocus || input->focusProxy() || input->window() != layout->itemAt(i)->widget()->window())
                    continue;
                if (last)
                    QWidget::setTabOrder(last, input);
                last = input;
            }
}

} // namespace

SettingsStrip::SettingsStrip(Selection& selection, QWidget* parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_ruleset(new QComboBox(this))
    , m_zones(new CountSpinBox(this))
    , m_network(new SegmentedControl(tr("Network"), this))
    , m_placement(new SegmentedControl(tr("Size for"), this))
    , m_margin(new DecimalSpinBox(this))
    , m_growth(new DecimalSpinBox(this))
    , m_growthModel(new SegmentedControl(tr("Growth model"), this))
    , m_horizon(new CountSpinBox(this))
    , m_mountTarget(new QCheckBox(tr("EFS &mount target"), this))
    , m_more(new QPushButton(tr("Account and region"), this))
    , m_moreRow(new QWidget(this))
    , m_account(new QLineEdit(m_moreRow))
    , m_region(new QLineEdit(m_moreRow))
{
    makeInputs();
    layOut();
    connectInputs();
    setEditsPlan(m_account);
    setEditsPlan(m_region);
    for (QWidget* input : std::initializer_list<QWidget*>{m_ruleset, m_zones, m_margin, m_growth, m_horizon})
        keepWheelForPage(input);
    refresh();
}

void SettingsStrip::makeInputs()
{
    for (const Ruleset& rules : rulesets()) {
        m_ruleset->addItem(dataWords(rules.title), QString::fromStdString(rules.id));
        m_ruleset->setItemData(m_ruleset->count() - 1, dataWords(rules.source), Qt::ToolTipRole);
    }
    m_ruleset->setObjectName(QStringLiteral("ruleset"));
    m_zones->setObjectName(QStringLiteral("zones"));
    m_zones->setRange(1, 6);
    m_network->setObjectName(QStringLiteral("network"));
    m_network->addChoice(tr("VPC only"), tr("All traffic goes through the VPC; endpoints are needed"));
    m_network->addChoice(tr("Public internet"), tr("Traffic that is not the file system's goes through a network of SageMaker's own"));
    m_placement->setObjectName(QStringLiteral("placement"));
    m_placement->addChoice(placementWord(placements[0]), tr("Users are spread evenly over the zones"));
    m_placement->addChoice(placementWord(placements[1]), tr("The other zones carry the users of the one that is down"));
    m_placement->addChoice(placementWord(placements[2]), tr("All users land in one subnet: the whitepaper's way, the safe bound"));
    m_margin->setObjectName(QStringLiteral("margin"));
    m_margin->setRange(0, 1000);
    m_margin->setSuffix(tr(" %"));
    m_margin->setToolTip(tr("Added to the user-level addresses of a subnet"));
    m_mountTarget->setObjectName(QStringLiteral("mountTarget"));
    m_mountTarget->setToolTip(tr("One address in each zone for the home directories"));
    m_growth->setObjectName(QStringLiteral("growth"));
    m_growth->setRange(-100, 1000);
    m_growth->setSuffix(tr(" %"));
    m_growthModel->setObjectName(QStringLiteral("growthModel"));
    m_growthModel->addChoice(tr("Compound"), tr("Each year grows on the year before"));
    m_growthModel->addChoice(tr("Linear"), tr("Each year adds the same share of the start"));
    m_horizon->setObjectName(QStringLiteral("horizon"));
    m_horizon->setRange(0, 120);
    m_horizon->setSuffix(tr(" months"));
    m_horizon->setToolTip(tr("Subnets are sized for the demand of that month"));
    m_account->setObjectName(QStringLiteral("account"));
    m_account->setPlaceholderText(tr("123456789012"));
    m_region->setObjectName(QStringLiteral("region"));
    m_region->setPlaceholderText(tr("us-east-1"));
    m_ruleset->setWhatsThis(inputHelp(InputId::Ruleset));
    m_zones->setWhatsThis(inputHelp(InputId::Zones));
    m_network->setWhatsThis(inputHelp(InputId::Network));
    m_placement->setWhatsThis(inputHelp(InputId::Placement));
    m_margin->setWhatsThis(inputHelp(InputId::Margin));
    m_growth->setWhatsThis(inputHelp(InputId::GrowthRate));
    m_growthModel->setWhatsThis(inputHelp(InputId::GrowthModel));
    m_horizon->setWhatsThis(inputHelp(InputId::Horizon));
    m_mountTarget->setWhatsThis(inputHelp(InputId::MountTarget));
    m_account->setWhatsThis(inputHelp(InputId::Account));
    m_region->setWhatsThis(inputHelp(InputId::Region));
    setRole(m_more, "link");
    m_more->setCheckable(true);
    m_more->setAutoDefault(false);
    m_moreRow->hide();
}

void SettingsStrip::addField(FlowLayout* flow, const QString& label, QWidget* input)
{
    auto* field = new QWidget(this);
    auto* column = new QVBoxLayout(field);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    if (!label.isEmpty()) {
        auto* title = new QLabel(label, field);
        setRole(title, "small");
        title->setBuddy(input);
        if (input->accessibleName().isEmpty())
            input->setAccessibleName(QString(label).remove(QLatin1Char('&')));
        column->addWidget(title);
    }
    column->addWidget(input);
    flow->addWidget(field);
}

void SettingsStrip::layOut()
{
    // All inputs are as tall as the tallest, so that their labels stand in one line, and those without a label beside them.
    const std::initializer_list<QWidget*> inputs{m_ruleset, m_zones, m_network, m_placement, m_margin, m_growth, m_growthModel, m_horizon, m_mountTarget, m_more};
    int height = 0;
    for (const QWidget* input : inputs)
        height = std::max(height, input->sizeHint().height());
    for (QWidget* input : inputs)
        input->setFixedHeight(height);
    // What the ranges allow is wider than what anybody enters.
    m_margin->setFixedWidth(m_margin->usualWidth());
    m_growth->setFixedWidth(m_growth->usualWidth());
    auto* flow = new FlowLayout(fieldGap, lineGap);
    addField(flow, tr("R&uleset"), m_ruleset);
    addField(flow, tr("&Zones"), m_zones);
    addField(flow, tr("Network"), m_network);
    addField(flow, tr("Size for"), m_placement);
    addField(flow, tr("Mar&gin"), m_margin);
    addField(flow, tr("Growth a &year"), m_growth);
    addField(flow, tr("Growth model"), m_growthModel);
    addField(flow, tr("H&orizon"), m_horizon);
    addField(flow, {}, m_mountTarget);
    addField(flow, {}, m_more);

    auto* more = new FlowLayout(fieldGap, lineGap);
    m_moreRow->setLayout(more);
    addField(more, tr("AWS account"), m_account);
    addField(more, tr("Region"), m_region);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(lineGap);
    column->addLayout(flow);
    column->addWidget(m_moreRow);
    setTabOrderOf({flow, more});
}

QString SettingsStrip::mergeKey(const char* input) const
{
    return QStringLiteral("domain/%1/%2").arg(m_selection.domainIndex()).arg(QLatin1String(input));
}

void SettingsStrip::connectInputs()
{
    connect(m_ruleset, &QComboBox::activated, this, [this](int index) {
        if (const Ruleset* rules = findRuleset(m_ruleset->itemData(index).toString().toStdString()))
            switchRulesetAsking(m_selection, *rules, window());
        refresh();
    });
    connect(m_zones, &CountSpinBox::valueChanged, this, [this](int zones) {
        m_selection.editDomain(tr("Set availability zones"), [&](Domain& domain) { domain.availabilityZones = zones; }, mergeKey("zones"));
    });
    connect(m_network, &SegmentedControl::chosen, this, [this](int index) {
        const auto mode = index == 0 ? NetworkMode::VpcOnly : NetworkMode::PublicInternetOnly;
        m_selection.editDomain(tr("Set network"), [&](Domain& domain) { domain.networkMode = mode; });
    });
    connect(m_placement, &SegmentedControl::chosen, this, [this](int index) {
        m_selection.editDomain(tr("Set what to size for"), [&](Domain& domain) { domain.placement = placements[static_cast<std::size_t>(index)]; });
    });
    connect(m_margin, &DecimalSpinBox::tenThousandthsChanged, this, [this](qint64 value) {
        m_selection.editDomain(tr("Set margin"), [&](Domain& domain) { domain.marginPercent = Percent::tenThousandths(value); }, mergeKey("margin"));
    });
    connect(m_mountTarget, &QCheckBox::toggled, this,
        [this](bool on) { m_selection.editDomain(tr("Set EFS mount target"), [&](Domain& domain) { domain.mountTarget = on; }); });
    connect(m_growth, &DecimalSpinBox::tenThousandthsChanged, this, [this](qint64 value) {
        m_selection.editDomain(tr("Set growth"), [&](Domain& domain) { domain.growth.percentPerYear = Percent::tenThousandths(value); }, mergeKey("growth"));
    });
    connect(m_growthModel, &SegmentedControl::chosen, this, [this](int index) {
        const auto model = index == 0 ? GrowthModel::Compound : GrowthModel::Linear;
        m_selection.editDomain(tr("Set growth model"), [&](Domain& domain) { domain.growth.model = model; });
    });
    connect(m_horizon, &CountSpinBox::valueChanged, this, [this](int months) {
        m_selection.editDomain(tr("Set horizon"), [&](Domain& domain) { domain.growth.horizonMonths = months; }, mergeKey("horizon"));
    });
    connect(m_account, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_selection.editDomain(tr("Set account"), [&](Domain& domain) { domain.account = text.toStdString(); }, mergeKey("account"));
    });
    connect(m_region, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_selection.editDomain(tr("Set region"), [&](Domain& domain) { domain.region = text.toStdString(); }, mergeKey("region"));
    });
    connect(m_more, &QPushButton::toggled, m_moreRow, &QWidget::setVisible);
}

void SettingsStrip::refresh()
{
    const Domain& domain = m_selection.domain();
    m_ruleset->setCurrentIndex(m_ruleset->findData(QString::fromStdString(domain.ruleset)));
    m_ruleset->setToolTip(dataWords(m_selection.rules().source));
    m_zones->showCount(domain.availabilityZones);
    m_network->setCurrent(domain.networkMode == NetworkMode::VpcOnly ? 0 : 1);
    m_placement->setCurrent(static_cast<int>(std::find(placements.begin(), placements.end(), domain.placement) - placements.begin()));
    m_margin->showTenThousandths(domain.marginPercent.tenThousandths());
    {
        const QSignalBlocker quiet(m_mountTarget);
        m_mountTarget->setChecked(domain.mountTarget);
    }
    m_growth->showTenThousandths(domain.growth.percentPerYear.tenThousandths());
    m_growthModel->setCurrent(domain.growth.model == GrowthModel::Compound ? 0 : 1);
    m_horizon->showCount(domain.growth.horizonMonths);
    showText(m_account, domain.account);
    showText(m_region, domain.region);
}

} // namespace headroom
