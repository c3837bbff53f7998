// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/addresses/room_card.h"

#include "core/capacity/addresses/address_map.h"
#include "core/capacity/addresses/association.h"
#include "core/capacity/addresses/pinning.h"
#include "ui/document/domain_commands.h"
#include "ui/explain/input_help.h"
#include "ui/models/plan_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/wheel_guard.h"
#include "ui/words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

constexpr int namedMoves = 2; ///< the others are counted

QString moveWords(const MovedBlock& move)
{
    return move.to ? RoomCard::tr("%1 from %2 to %3").arg(nameWords(move.domain), qtext(move.from->text()), qtext(move.to->text()))
                   : RoomCard::tr("%1 has no room any more").arg(nameWords(move.domain));
}

} // namespace

RoomCard::RoomCard(Selection& selection, QWidget* parent)
    : QFrame(parent)
    , m_selection(selection)
    , m_sentence(new QLabel(this))
    , m_more(new QLabel(this))
    , m_addShared(new QPushButton(tr("Add %1").arg(qtext(sharedRange.text())), this))
    , m_size(new QComboBox(this))
    , m_newcomer(new QLabel(this))
    , m_pin(new QPushButton(tr("Pin All Blocks"), this))
{
    setRole(this, "card");
    setRole(m_sentence, "title");
    setRole(m_more, "muted");
    m_sentence->setObjectName(QStringLiteral("roomSentence"));
    m_newcomer->setObjectName(QStringLiteral("newcomer"));
    for (QLabel* label : {m_sentence, m_more, m_newcomer}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_addShared->setObjectName(QStringLiteral("addShared"));
    m_addShared->setToolTip(tr("Add %1 (RFC 6598) to the pools: a VPC of any range may have blocks of it").arg(qtext(sharedRange.text())));
    m_pin->setToolTip(tr("Every domain keeps the block it has"));
    for (QPushButton* button : {m_addShared, m_pin})
        button->setAutoDefault(false);
    auto* asked = new QLabel(tr("If another &domain comes that asks for a"), this);
    asked->setBuddy(m_size);
    m_size->setAccessibleName(tr("Block that another domain asks for"));
    m_size->setWhatsThis(inputHelp(InputId::NewcomerSize));
    keepWheelForPage(m_size);
    for (int bits = largestSubnet.bits(); bits <= smallestSubnet.bits(); ++bits)
        m_size->addItem(u'/' + QString::number(bits), bits);

    auto* newcomer = makeRow();
    newcomer->setSpacing(6);
    newcomer->addWidget(asked);
    newcomer->addWidget(m_size);
    newcomer->addStretch(1);
    newcomer->addWidget(m_pin);
    auto* more = makeRow();
    more->addWidget(m_more, 1);
    more->addWidget(m_addShared);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(6);
    layout->addWidget(m_sentence);
    layout->addLayout(more);
    layout->addLayout(newcomer);
    layout->addWidget(m_newcomer);

    connect(m_size, &QComboBox::activated, this, [this] {
        m_isChosen = true;
        showNewcomer();
    });
    connect(m_pin, &QPushButton::clicked, this, [this] { pinAllBlocks(m_selection.document()); });
    connect(m_addShared, &QPushButton::clicked, this, [this] {
        m_selection.document().edit(tr("Add pool %1").arg(qtext(sharedRange.text())), [](Plan& plan) { plan.addressing.pools.push_back(sharedRange); });
    });
}

void RoomCard::refresh()
{
    offerSizes();
    showRoom();
    showNewcomer();
}

void RoomCard::offerSizes()
{
    const auto& own = m_selection.sizing().vpcPrefix;
    if (!m_isChosen && own)
        m_size->setCurrentIndex(m_size->findData(own->bits()));
}

void RoomCard::showRoom()
{
    const Plan& plan = m_selection.document().plan();
    const PlanSizing& sizing = m_selection.document().sizing();
    const RoomLeft all = roomLeft(poolUses(plan, mappedBlocks(plan, sizing)));
    const auto& pools = plan.addressing.pools;
    const auto shortOfRoom = std::count_if(sizing.blocks.begin(), sizing.blocks.end(), [](const DomainBlock& block) { return block.shortage.has_value(); });
    const auto count = [](std::uint64_t number) { return countWords(static_cast<qint64>(number)); };
    const QString where = pools.size() == 1 ? qtext(pools.front().text()) : tr("%L1 pools").arg(pools.size());
    const auto domains = static_cast<qint64>(plan.domains.size());
    if (pools.empty())
        m_sentence->setText(tr("There is no pool yet: add one, and blocks are placed in it."));
    else if (shortOfRoom > 0)
        m_sentence->setText(shortOfRoom == 1 ? tr("One domain of %L1 finds no room in %2.").arg(domains).arg(where) : tr("%L1 domains of %L2 find no room in %3.").arg(shortOfRoom).arg(domains).arg(where));
    else
        m_sentence->setText(domains == 1 ? tr("The domain's block takes %1 of the %2 addresses of %3.").arg(count(all.planned), count(all.addresses), where)
                                         : tr("The blocks of %L1 domains take %2 of the %3 addresses of %4.").arg(domains).arg(count(all.planned), count(all.addresses), where));
    setStyleProperty(m_sentence, "tone", shortOfRoom > 0 ? QVariant("error") : QVariant());
    m_more->setText(all.largestFree ? tr("%1 addresses are free; the largest free block is %2.").arg(count(all.free), qtext(all.largestFree->text())) : tr("Nothing is free."));
    const bool hasShared = std::any_of(pools.begin(), pools.end(), [](const Cidr& pool) { return pool.overlaps(sharedRange); });
    m_addShared->setVisible((shortOfRoom > 0 || pools.empty()) && !hasShared);
}

void RoomCard::showNewcomer()
{
    const PlanDocument& document = m_selection.document();
    const auto [block, moved] = newcomer(document.plan(), document.sizing(), PrefixLength::exactly(m_size->currentData().toInt()));
    m_pin->setVisible(canPinBlocks(document));
    QStringList all;
    for (const MovedBlock& move : moved)
        all << moveWords(move);
    QString words;
    if (!block)
        words = tr("it finds no room.");
    else if (moved.empty())
        words = !canPinBlocks(document) && canUnpinBlocks(document) ? tr("it gets %1, and no block moves: all are pinned.").arg(qtext(block->text()))
                                                                    : tr("it gets %1, and no block moves.").arg(qtext(block->text()));
    else if (moved.size() <= namedMoves)
        words = moved.size() == 1 ? tr("it gets %1, and a block moves: %2.").arg(qtext(block->text()), all.front()) : tr("it gets %1, and %L2 blocks move: %3.").arg(qtext(block->text())).arg(moved.size()).arg(all.join(QStringLiteral("; ")));
    else
        words = tr("it gets %1, and %L2 blocks move: %3; and %L4 more.").arg(qtext(block->text())).arg(moved.size()).arg(all.mid(0, namedMoves).join(QStringLiteral("; "))).arg(moved.size() - namedMoves);
    m_newcomer->setText(words);
    m_newcomer->setToolTip(plainText(all.join(u'\n')));
    setStyleProperty(m_newcomer, "tone", block && moved.empty() ? QVariant() : QVariant("warning"));
}

} // namespace headroom
