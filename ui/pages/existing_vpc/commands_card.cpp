// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/existing_vpc/commands_card.h"

#include "core/exchange/aws/reply_shape.h"
#include "ui/models/estate/estate_words.h"
#include "ui/theme/theme.h"
#include "ui/words.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

constexpr int confirmationMilliseconds = 1200;

QString purposeOf(Reply reply)
{
    switch (reply) {
    case Reply::Subnets: return CommandsCard::tr("needed: each subnet, its zone, and how many of its addresses are free");
    case Reply::NetworkInterfaces: return CommandsCard::tr("who holds the addresses: Studio, EFS, endpoints, NAT, Lambda, load balancers");
    case Reply::Vpcs: return CommandsCard::tr("the CIDRs of each VPC, which the plan must keep clear of");
    case Reply::VpcEndpoints: return CommandsCard::tr("the endpoints that are there, as interface or gateway");
    case Reply::Domain: return CommandsCard::tr("the name and network of a Studio domain; once for each, its ID is in aws sagemaker list-domains");
    case Reply::Apps: return CommandsCard::tr("who is active: measured addresses per active user, beside the ruleset's");
    }
    return {};
}

QString fileOf(Reply reply)
{
    switch (reply) {
    case Reply::Subnets: return QStringLiteral("subnets.json");
    case Reply::NetworkInterfaces: return QStringLiteral("interfaces.json");
    case Reply::Vpcs: return QStringLiteral("vpcs.json");
    case Reply::VpcEndpoints: return QStringLiteral("endpoints.json");
    case Reply::Domain: return QStringLiteral("domain.json");
    case Reply::Apps: return QStringLiteral("apps.json");
    }
    return {};
}

} // namespace

CommandsCard::CommandsCard(QWidget* parent)
    : Card(tr("What to run"), parent)
    , m_intro(new QLabel(this))
{
    m_intro->setWordWrap(true);
    setRole(m_intro, "muted");
    body()->addWidget(m_intro);
    body()->setSpacing(12);
    for (std::size_t i = 0; i < replyCount; ++i) {
        m_entries[i] = makeEntry(static_cast<Reply>(i));
        body()->addWidget(m_entries[i]);
    }
    showMissing({});
}

QString CommandsCard::commandOf(Reply reply)
{
    const QString call = QStringLiteral("aws ") + qtext(shapeOf(reply).call);
    const QString arguments = reply == Reply::Domain ? QStringLiteral(" --domain-id DOMAIN-ID") : QString();
    return call + arguments + QStringLiteral(" --output json > ") + fileOf(reply);
}

QWidget* CommandsCard::makeEntry(Reply reply)
{
    auto* entry = new QWidget(this);
    auto* name = new QLabel(replyWord(reply), entry);
    setRole(name, "strong");
    auto* purpose = new QLabel(purposeOf(reply), entry);
    purpose->setWordWrap(true);
    setRole(purpose, "muted");
    auto* command = new QLabel(commandOf(reply), entry);
    setRole(command, "mono");
    command->setTextFormat(Qt::PlainText);
    command->setTextInteractionFlags(Qt::TextSelectableByMouse);
    command->setWordWrap(true);
    auto* copy = new QPushButton(tr("Copy"), entry);
    copy->setAutoDefault(false);
    copy->setAccessibleName(tr("Copy the command for: %1").arg(replyWord(reply)));
    copy->setToolTip(tr("Copy the command"));
    copy->setMinimumWidth(copy->fontMetrics().horizontalAdvance(tr("Copied")) + 32);
    connect(copy, &QPushButton::clicked, copy, [copy, reply] {
        QGuiApplication::clipboard()->setText(commandOf(reply));
        copy->setText(tr("Copied"));
        QTimer::singleShot(confirmationMilliseconds, copy, [copy] { copy->setText(tr("Copy")); });
    });
    auto* grid = new QGridLayout(entry);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    auto* title = new QHBoxLayout;
    title->setSpacing(8);
    title->addWidget(name, 0, Qt::AlignTop);
    title->addWidget(purpose, 1, Qt::AlignTop);
    grid->addLayout(title, 0, 0);
    grid->addWidget(command, 1, 0);
    grid->addWidget(copy, 0, 1, 2, 1, Qt::AlignVCenter);
    grid->setColumnStretch(0, 1);
    return entry;
}

void CommandsCard::showMissing(const std::array<bool, replyCount>& given)
{
    const bool nothing = std::none_of(given.begin(), given.end(), [](bool is) { return is; });
    setTitle(nothing ? tr("What to run") : tr("What else could be read"));
    m_intro->setText(nothing ? tr("Headroom does not connect to AWS: whoever may look into the account runs these commands of the AWS CLI, and hands over the files. Replies of several "
                                  "accounts and regions can be read together; which reply a file holds is found out.")
                             : tr("Each of these adds something to what is shown above."));
    for (std::size_t i = 0; i < replyCount; ++i)
        m_entries[i]->setVisible(!given[i]);
    setVisible(!std::all_of(given.begin(), given.end(), [](bool is) { return is; }));
}

} // namespace headroom
