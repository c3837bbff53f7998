// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/growth/granted_card.h"

#include "core/capacity/plan_sizing.h"
#include "ui/explain/input_help.h"
#include "ui/models/plan_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/wheel_guard.h"
#include "ui/widgets/work_strip.h"
#include "ui/words.h"
#include "ui/work/background_task.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace headroom {

namespace {

const QString nothing = QStringLiteral("–");

QString decimal(InputAmount amount)
{
    return decimalWords(amount.tenThousandths());
}

} // namespace

GrantedCard::GrantedCard(Selection& selection, QWidget* parent)
    : Card(tr("The prefix you were granted"), parent)
    , m_selection(selection)
    , m_prefixes(new QComboBox(this))
    , m_summary(new QLabel(this))
    , m_answer(new QWidget(this))
    , m_strip(new WorkStrip(this))
    , m_task(new BackgroundTask(this))
{
    addPrefixes();
    auto* label = new QLabel(tr("Granted"), this);
    setRole(label, "small");
    label->setBuddy(m_prefixes);
    setRole(m_summary, "muted");
    m_summary->setObjectName(QStringLiteral("grantedSummary"));
    m_summary->setWordWrap(true);
    auto* row = makeRow();
    row->setSpacing(8);
    row->addWidget(label);
    row->addWidget(m_prefixes);
    row->addSpacing(6);
    row->addWidget(m_summary, 1);
    auto* grid = new QGridLayout(m_answer);
    grid->setContentsMargins(0, 6, 0, 0);
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(3);
    m_facts = {addFact(grid, tr("Users that fit"), QStringLiteral("grantedUsers")), addFact(grid, tr("Growth that fits"), QStringLiteral("grantedGrowth")),
        addFact(grid, tr("Concurrency that fits"), QStringLiteral("grantedConcurrency")), addFact(grid, tr("Full"), QStringLiteral("grantedFull"))};
    body()->addLayout(row);
    body()->addWidget(m_strip);
    m_strip->hide();
    body()->addWidget(m_answer);

    connect(m_prefixes, &QComboBox::currentIndexChanged, this, &GrantedCard::workOut);
    connect(m_strip, &WorkStrip::workWanted, this, &GrantedCard::workOut);
    connect(m_task, &BackgroundTask::slow, this, &GrantedCard::showWorking);
    connect(m_strip, &WorkStrip::cancelWanted, this, [this] {
        m_task->cancel();
        m_strip->showCancelled(tr("Cancelled. There is no answer for the plan as it is now."));
    });
}

void GrantedCard::addPrefixes()
{
    m_prefixes->setObjectName(QStringLiteral("grantedPrefix"));
    m_prefixes->setAccessibleName(tr("The prefix you were granted"));
    m_prefixes->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_prefixes->setWhatsThis(inputHelp(InputId::GrantedPrefix));
    keepWheelForPage(m_prefixes);
    m_prefixes->addItem(tr("As recommended"));
    for (int bits = largestSubnet.bits(); bits <= smallestSubnet.bits(); ++bits)
        m_prefixes->addItem(tr("/%1").arg(bits), bits);
}

GrantedCard::Fact GrantedCard::addFact(QGridLayout* grid, const QString& title, const QString& name)
{
    constexpr int labels = 3;
    const int at = grid->count() / labels;
    const int columns = theme().textScale > 1.25 ? 2 : 4;
    const int column = at % columns;
    auto* caption = new QLabel(title, m_answer);
    setRole(caption, "small");
    caption->setWordWrap(true);
    Fact fact{new QLabel(m_answer), new QLabel(m_answer)};
    setRole(fact.value, "title");
    setRole(fact.detail, "muted");
    fact.value->setObjectName(name);
    fact.detail->setObjectName(name + QStringLiteral("Detail"));
    fact.detail->setWordWrap(true);
    int line = at / columns * labels;
    for (QLabel* label : {caption, fact.value, fact.detail}) {
        label->setTextFormat(Qt::PlainText);
        grid->addWidget(label, line++, column, Qt::AlignTop);
    }
    grid->setColumnStretch(column, 1);
    return fact;
}

PrefixLength GrantedCard::prefix() const
{
    const QVariant chosen = m_prefixes->currentData();
    if (chosen.isValid())
        return PrefixLength::exactly(chosen.toInt());
    const auto& size = m_selection.sizing().at(m_selection.domain().placement);
    return size && size->subnetPrefix ? *size->subnetPrefix : largestSubnet;
}

void GrantedCard::refresh()
{
    const auto& size = m_selection.sizing().at(m_selection.domain().placement);
    m_prefixes->setItemText(0, size && size->subnetPrefix ? tr("As recommended: /%1").arg(size->subnetPrefix->bits()) : tr("Largest: /%1").arg(largestSubnet.bits()));
    const auto& start = m_selection.document().plan().start;
    if (m_domain && *m_domain == m_selection.domain() && m_start == start)
        return;
    m_domain = std::make_shared<const Domain>(m_selection.domain());
    m_start = start;
    workOut();
}

void GrantedCard::workOut()
{
    if (!m_domain)
        return; // not shown yet: refresh() will ask
    m_task->start([this, domain = m_domain, rules = &rulesOf(*m_domain), prefix = prefix()](const std::atomic<bool>& cancelled) -> BackgroundTask::Deliver {
        auto granted = grantedOf(*domain, *rules, prefix, &cancelled);
        if (cancelled)
            return {};
        return [this, granted = std::move(granted)] { showGranted(granted); };
    });
}

void GrantedCard::showWorking()
{
    m_answer->hide();
    m_summary->clear();
    m_strip->showWorking(tr("Trying what fits a /%1…").arg(prefix().bits()));
}

void GrantedCard::showGranted(const std::optional<Granted>& granted)
{
    m_strip->hide();
    m_answer->setVisible(granted.has_value());
    if (!granted) {
        m_summary->setText(tr("No answer: with one zone, none can be lost."));
        return;
    }
    m_summary->setText(tr("A /%1 holds %2 addresses; %3 are needed.").arg(granted->prefix.bits()).arg(countWords(granted->usable), countWords(granted->required)));
    setFact(Users, usersWords(*granted));
    setFact(Growth, growthWords(granted->growth));
    setFact(Concurrency, concurrencyWords(granted->concurrency));
    setFact(Full, fullWords(*granted));
}

void GrantedCard::setFact(FactId id, const Words& words)
{
    m_facts[id].value->setText(words.value);
    m_facts[id].detail->setText(words.detail);
}

GrantedCard::Words GrantedCard::usersWords(const Granted& granted)
{
    if (!granted.users)
        return {nothing, tr("no users to scale")};
    if (!granted.users->maxUsers)
        return {tr("none"), tr("not even one user: the domain alone takes more")};
    const std::int64_t fits = *granted.users->maxUsers;
    const std::int64_t more = fits - granted.users->usersNow;
    if (fits == 0)
        return {countWords(0), tr("not even one user")};
    if (fits == mostUsersLookedAt)
        return {tr("any"), tr("any number up to %1").arg(countWords(fits))};
    const QString difference = more == 0 ? tr("as many as now") : more > 0 ? tr("%1 more than now").arg(countWords(more)) : tr("%1 fewer than now").arg(countWords(-more));
    return {countWords(fits), granted.growth.now == InputAmount() ? difference : tr("%1, with the growth to come").arg(difference)};
}

GrantedCard::Words GrantedCard::growthWords(const FittingInput& growth)
{
    if (!growth.most)
        return {tr("none"), tr("not even if all users leave")};
    if (*growth.most == growth.limit)
        return {tr("any"), tr("any growth up to %1 % a year").arg(decimal(growth.limit))};
    const QString planned = decimal(growth.now.value_or(InputAmount()));
    return {tr("%1 % a year").arg(decimal(*growth.most)),
        *growth.most >= growth.now ? tr("the plan has %1 %").arg(planned) : tr("the plan has %1 %, which is too much").arg(planned)};
}

GrantedCard::Words GrantedCard::concurrencyWords(const FittingInput& concurrency)
{
    if (!concurrency.now)
        return {nothing, tr("no users to be active")};
    if (!concurrency.most)
        return {tr("none"), tr("not even if nobody is active")};
    const QString fits = tr("%1 %").arg(decimal(*concurrency.most));
    if (*concurrency.most == concurrency.limit)
        return {fits, tr("even all at once fit")};
    const QString planned = decimal(*concurrency.now);
    return {fits, *concurrency.most >= *concurrency.now ? tr("the plan has %1 %").arg(planned) : tr("the plan has %1 %, which is too much").arg(planned)};
}

GrantedCard::Words GrantedCard::fullWords(const Granted& granted) const
{
    if (!granted.fullInMonth)
        return {tr("never"), tr("demand does not outgrow it")};
    if (*granted.fullInMonth == 0)
        return {tr("now"), tr("too small today")};
    const int month = *granted.fullInMonth;
    const int horizon = m_domain->growth.horizonMonths;
    const QString end = monthWord(m_start, horizon);
    return {monthWord(m_start, month), month == horizon ? tr("at the horizon") : month > horizon ? tr("after the horizon, %1").arg(end) : tr("before the horizon, %1").arg(end)};
}

} // namespace headroom
