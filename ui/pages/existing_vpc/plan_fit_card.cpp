// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/existing_vpc/plan_fit_card.h"

#include "core/capacity/growth.h"
#include "core/exchange/inspect/inspect_words.h"
#include "ui/document/estate_files.h"
#include "ui/explain/input_help.h"
#include "ui/models/estate/network_numbers.h"
#include "ui/models/numbers_model.h"
#include "ui/models/plan_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/wheel_guard.h"
#include "ui/words.h"

#include <QComboBox>
#include <QHash>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

constexpr auto mostVpcs = std::size_t(5);  ///< in sentences
constexpr qsizetype mostZones = 200;   ///< in the table
constexpr int vpcCharacters = 30;      ///< of the box: an id, and some of a name
constexpr int subnetsColumn = 2;
constexpr int largestColumn = 4;
constexpr int fitsColumn = 6;
constexpr int fullColumn = 7;

Numbers tableOfZones()
{
    return {.columns = {PlanFitCard::tr("Zone"), PlanFitCard::tr("VPC"), PlanFitCard::tr("Subnets"), PlanFitCard::tr("Free"), PlanFitCard::tr("In the largest"), PlanFitCard::tr("Needed"),
                PlanFitCard::tr("Fits"), PlanFitCard::tr("Full")},
        .rows = {}, .wordColumns = {0, 1, fitsColumn, fullColumn}};
}

Numbers tableOfRatios()
{
    return {.columns = {PlanFitCard::tr("Addresses of Studio"), PlanFitCard::tr("Addresses"), PlanFitCard::tr("Users or apps"), PlanFitCard::tr("Each")}, .rows = {}, .wordColumns = {0}};
}

QString fullWord(const std::optional<Month>& start, const std::optional<int>& month)
{
    if (!month)
        return PlanFitCard::tr("not within %1 months").arg(countWords(lastMonthLookedAt));
    return *month == 0 ? PlanFitCard::tr("at the start") : monthWord(start, *month);
}

QStringList rowOf(const QString& what, const Ratio& ratio)
{
    const auto each = ratio.hundredths();
    return {what, countWords(ratio.part), countWords(ratio.whole), each ? decimalWords(*each * 100) : QStringLiteral("–")};
}

QStringList vpcWords(const Estate& estate, const std::vector<std::string>& ids)
{
    QHash<QString, QString> byId;
    for (const EstateVpc& vpc : estate.vpcs)
        byId.insert(qtext(vpc.id), vpcWord(vpc.id, vpc.name));
    QStringList list;
    for (const std::string& id : ids)
        list << byId.value(qtext(id), vpcWord(id, {}));
    return list;
}

QString footnote()
{
    return PlanFitCard::tr("The domain is taken for a new one, with endpoints and a mount target of its own; what is needed is per zone, at the horizon, margin included.");
}

bool isChosen(const PlanBeside& beside, const std::string& vpcId)
{
    return beside.vpc < beside.vpcs.size() && beside.vpcs[beside.vpc] == vpcId;
}

QLabel* makeText(QWidget* parent, const char* objectName)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(objectName));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

PlanBeside planBeside(const EstateFiles& files, const Plan& plan, const std::string& domainName, const std::optional<std::string>& scenario, const std::optional<std::string>& vpc)
{
    const Estate& estate = files.estate();
    PlanBeside beside;
    beside.domainName = domainName;
    beside.scenario = scenario;
    beside.start = plan.start;
    if (const Domain* domain = plan.domains.find(domainName))
        beside.domain = *domain;
    beside.use = studioUseOf(beside.domain, estate);
    beside.hasInterfaces = files.hasRead(Reply::NetworkInterfaces);
    beside.hasApps = files.hasRead(Reply::Apps);
    beside.fit = planFitOf(beside.domain, estate);
    beside.hasAnything = !estate.subnets.empty() || !estate.vpcs.empty() || !estate.endpoints.empty();
    beside.hasCidrs = std::any_of(estate.vpcs.begin(), estate.vpcs.end(), [](const EstateVpc& each) { return !each.cidrs.empty(); });
    beside.vpcs = vpcsToUse(estate);
    beside.vpcWords = vpcWords(estate, beside.vpcs);
    const auto place = [&](const std::string& id) { return std::find(beside.vpcs.begin(), beside.vpcs.end(), id); };
    const bool isKnown = vpc && place(*vpc) != beside.vpcs.end();
    const std::string used = isKnown ? *vpc : vpcMostLikely(estate, beside.fit);
    beside.vpc = beside.vpcs.empty() ? 0 : static_cast<std::size_t>(place(used) - beside.vpcs.begin());
    beside.taken = takenOver(plan, withEstate(plan, domainName, estate, used), domainName);
    return beside;
}

PlanFitCard::PlanFitCard(QWidget* parent)
    : Card(tr("The plan beside it"), parent)
    , m_sentences(makeText(this, "fitSentences"))
    , m_zones(new NumbersModel(this))
    , m_footnote(makeText(this, "fitFootnote"))
{
    m_zones->setNumbers(tableOfZones());
    m_zonesTable = new DataTable(m_zones, 1, tr("Where the domain fits"), this);
    m_zonesTable->setObjectName(QStringLiteral("fitZones"));
    m_zonesTable->setSpareColumns({largestColumn, subnetsColumn});
    setRole(m_footnote, "muted");
    m_footnote->setText(footnote());
    body()->addWidget(m_sentences);
    body()->addWidget(m_zonesTable);
    body()->addWidget(m_footnote);
    addUse();
}

void PlanFitCard::addUse()
{
    auto* separator = new QFrame(this);
    setRole(separator, "separator");
    m_useSentence = makeText(this, "useSentence");
    m_ratios = new NumbersModel(this);
    m_ratios->setNumbers(tableOfRatios());
    auto* table = new DataTable(m_ratios, 0, tr("Addresses per active user"), this);
    table->setObjectName(QStringLiteral("useRatios"));
    m_leftOut = makeText(this, "leftOutWords");
    body()->addWidget(separator);
    body()->addWidget(m_useSentence);
    body()->addWidget(m_leftOut);
    body()->addWidget(table);
    addTaking();
}

void PlanFitCard::addTaking()
{
    auto* separator = new QFrame(this);
    setRole(separator, "separator");
    m_use = new QPushButton(tr("&Use in Plan"), this);
    m_use->setObjectName(QStringLiteral("useInPlan"));
    setRole(m_use, "primary");
    m_use->setAutoDefault(false);
    m_taking = makeText(this, "takingWords");
    setRole(m_taking, "muted");
    m_vpcChoice = new QWidget(this);
    auto* label = new QLabel(tr("VPC to use"), m_vpcChoice);
    setRole(label, "small");
    m_vpcBox = new QComboBox(m_vpcChoice);
    m_vpcBox->setObjectName(QStringLiteral("vpcToUse"));
    m_vpcBox->setAccessibleName(tr("VPC to use"));
    m_vpcBox->setToolTip(tr("A SageMaker domain lives in one VPC: the plan takes over the subnets, endpoints and zones of this one"));
    m_vpcBox->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_vpcBox->setMinimumContentsLength(vpcCharacters);
    label->setBuddy(m_vpcBox);
    m_vpcBox->setWhatsThis(inputHelp(InputId::VpcToUse));
    keepWheelForPage(m_vpcBox);
    auto* choice = new QHBoxLayout(m_vpcChoice);
    choice->setContentsMargins(0, 0, 0, 0);
    choice->setSpacing(8);
    choice->addWidget(label);
    choice->addWidget(m_vpcBox);
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_use);
    row->addWidget(m_vpcChoice);
    row->addStretch(1);
    body()->addWidget(separator);
    body()->addLayout(row);
    body()->addWidget(m_taking);
    connect(m_vpcBox, &QComboBox::activated, this, [this](int index) { emit vpcChosen(m_vpcs[static_cast<std::size_t>(index)]); });
    connect(m_use, &QPushButton::clicked, this, [this] {
        const int index = m_vpcBox->currentIndex();
        emit useWanted(index < 0 ? std::string() : m_vpcs[static_cast<std::size_t>(index)]);
    });
}

void PlanFitCard::show(const PlanBeside& beside)
{
    const QString domain = qtext(beside.domainName);
    setNote(beside.scenario ? tr("%1, in the scenario “%2”").arg(domain, qtext(*beside.scenario)) : domain);
    showFit(beside);
    showUse(beside);
    showVpcs(beside);
    showTaking(beside);
}

void PlanFitCard::showStale()
{
    setNote(tr("working out…"));
    m_use->setEnabled(false);
}

void PlanFitCard::showFit(const PlanBeside& beside)
{
    Numbers zones = tableOfZones();
    QStringList sentences;
    if (!beside.fit)
        sentences << tr("It has no answer: with one zone, none can be lost.");
    else if (beside.fit->vpcs.empty())
        sentences << tr("Whether it fits is not known: no subnets were read.");
    std::vector<VpcFit> vpcs = beside.fit ? beside.fit->vpcs : std::vector<VpcFit>();
    const bool isChoice = vpcs.size() > 1;
    // The one that is chosen comes first, and so is never among those that are left out.
    std::stable_partition(vpcs.begin(), vpcs.end(), [&](const VpcFit& vpc) { return isChosen(beside, vpc.vpcId); });
    for (std::size_t i = 0; i < vpcs.size(); ++i) {
        VpcFit& vpc = vpcs[i];
        const bool chosen = isChoice && isChosen(beside, vpc.vpcId);
        if (vpc.vpcId.empty())
            vpc.vpcId = words(noVpcText()).toStdString();
        const QString vpcCell = chosen ? tr("✓ %1").arg(qtext(vpc.vpcId)) : qtext(vpc.vpcId);
        if (i < mostVpcs)
            sentences << words(fitText(*beside.fit, vpc, beside.start));
        for (const ZoneFit& zone : vpc.zones)
            if (zones.rows.size() < mostZones)
                zones.rows << QStringList{qtext(zone.zone), vpcCell, countWords(zone.subnets), countWords(zone.available), countWords(zone.largest),
                    countWords(beside.fit->required), zone.fits ? tr("yes") : tr("no"), fullWord(beside.start, zone.fullInMonth)};
    }
    if (vpcs.size() > mostVpcs) {
        const auto fitting = std::count_if(vpcs.begin(), vpcs.end(), [](const VpcFit& vpc) { return vpc.fits; });
        sentences << tr("Of %1 VPCs in all, %2 hold it to the horizon.").arg(countWords(static_cast<qint64>(vpcs.size())), countWords(fitting));
    }
    m_sentences->setText(sentences.join(u'\n'));
    m_zones->setNumbers(zones);
    m_zonesTable->setVisible(!zones.rows.isEmpty());
    m_footnote->setText(isChoice ? footnote() + u' ' + tr("✓ is the VPC to use.") : footnote());
    m_footnote->setVisible(!zones.rows.isEmpty());
}

void PlanFitCard::showUse(const PlanBeside& beside)
{
    const QString ruleset = qtext(beside.domain.ruleset);
    const bool isMeasured = beside.hasInterfaces && beside.use.measured.hundredths();
    if (isMeasured)
        m_useSentence->setText(words(studioUseText(beside.domain, beside.use)));
    else if (!beside.hasInterfaces && !beside.hasApps)
        m_useSentence->setText(tr("What an active user takes is not measured: aws ec2 describe-network-interfaces tells what Studio holds, and aws sagemaker list-apps who is active."));
    else if (!beside.hasInterfaces)
        m_useSentence->setText(tr("What an active user takes is not measured: aws ec2 describe-network-interfaces tells what Studio holds."));
    else if (!beside.hasApps)
        m_useSentence->setText(tr("What an active user takes is not measured: aws sagemaker list-apps tells who is active."));
    else
        m_useSentence->setText(beside.use.leftOut.empty() ? tr("What an active user takes is not measured: nobody has an app in service.")
                                                         : tr("What an active user takes is not measured: no domain has both apps in service and interfaces."));
    QStringList leftOut;
    if (beside.hasInterfaces && beside.hasApps)
        for (const Text& text : leftOutTexts(beside.use))
            leftOut << words(text);
    m_leftOut->setText(leftOut.join(u'\n'));
    m_leftOut->setVisible(!leftOut.isEmpty());
    Numbers ratios = tableOfRatios();
    if (isMeasured) {
        ratios.rows << rowOf(tr("measured, per active user or space"), beside.use.measured);
        ratios.rows << rowOf(tr("measured, per app in service"), beside.use.measuredPerApp);
    }
    ratios.rows << rowOf(tr("by %1, per active user").arg(ruleset), beside.use.planned);
    m_ratios->setNumbers(ratios);
}

void PlanFitCard::showVpcs(const PlanBeside& beside)
{
    if (m_vpcs != beside.vpcs || m_vpcWords != beside.vpcWords) {
        m_vpcs = beside.vpcs;
        m_vpcWords = beside.vpcWords;
        m_vpcBox->clear();
        m_vpcBox->addItems(m_vpcWords);
    }
    m_vpcBox->setCurrentIndex(m_vpcs.empty() ? -1 : static_cast<int>(beside.vpc));
    m_vpcChoice->setVisible(m_vpcs.size() > 1);
}

void PlanFitCard::showTaking(const PlanBeside& beside)
{
    m_use->setEnabled(beside.hasAnything && !beside.taken.isNothing());
    if (!beside.hasAnything)
        m_taking->setText(tr("Nothing to take over: no subnets, VPCs or endpoints were read."));
    else if (beside.taken.isNothing())
        m_taking->setText(tr("Nothing to take over: the plan has all of it."));
    else if (beside.taken.changesZones)
        m_taking->setText(tr("Takes over what is new or different. Existing subnets: %1; excluded CIDRs: %2; endpoints: %3; zones: %4 in place of %5.")
                              .arg(countWords(beside.taken.subnets), countWords(beside.taken.exclusions), countWords(beside.taken.endpoints), countWords(beside.taken.zones),
                                  countWords(beside.domain.availabilityZones)));
    else
        m_taking->setText(tr("Takes over what is new or different. Existing subnets: %1; excluded CIDRs: %2; endpoints: %3; zones: %4 as before.")
                              .arg(countWords(beside.taken.subnets), countWords(beside.taken.exclusions), countWords(beside.taken.endpoints), countWords(beside.taken.zones)));
    QStringList sentences{m_taking->text()};
    if (beside.taken.networkMode)
        sentences << (*beside.taken.networkMode == NetworkMode::VpcOnly ? tr("The network mode becomes VPC only.") : tr("The network mode becomes public internet."));
    if (beside.hasCidrs)
        sentences << tr("The CIDRs of every VPC are kept clear: remove an exclusion to plan inside one.");
    m_taking->setText(sentences.join(u' '));
    m_use->setToolTip(m_taking->text());
    m_use->setAccessibleDescription(m_taking->text());
}

} // namespace headroom
