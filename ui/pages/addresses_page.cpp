// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/addresses_page.h"

#include "core/capacity/addresses/ways_out.h"
#include "ui/charts/address_map/address_map_plot.h"
#include "ui/models/addresses/domain_blocks_model.h"
#include "ui/models/addresses/exclusions_model.h"
#include "ui/models/addresses/existing_subnets_model.h"
#include "ui/models/addresses/pools_model.h"
#include "ui/models/plan_words.h"
#include "ui/pages/addresses/list_card.h"
#include "ui/pages/addresses/map_card.h"
#include "ui/pages/addresses/room_card.h"
#include "ui/widgets/data_table.h"
#include "ui/words.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>

namespace headroom {

namespace {

constexpr int gap = 12;
constexpr int sideBySideFrom = 130; ///< widths of an average character

QString wayOutWords(const WayOut& way)
{
    if (const auto* other = std::get_if<OtherPlacement>(&way))
        return AddressesPage::tr("Placed as “%1”, it would ask for a /%2 and have room.").arg(placementWord(other->placement)).arg(other->vpc.bits());
    const Exclusion& exclusion = std::get<GivenUpExclusion>(way).exclusion;
    return exclusion.reason.empty() ? AddressesPage::tr("Without the exclusion %1 it would have room.").arg(qtext(exclusion.cidr.text()))
                                    : AddressesPage::tr("Without the exclusion %1 (%2) it would have room.").arg(qtext(exclusion.cidr.text()), nameWords(exclusion.reason));
}

} // namespace

AddressesPage::AddressesPage(Selection& selection, QWidget* parent)
    : Page(selection, tr("Addresses"), parent)
    , m_room(new RoomCard(selection, this))
    , m_map(new MapCard(selection, this))
    , m_blocks(new DomainBlocksModel(selection, this))
    , m_lists(new QBoxLayout(QBoxLayout::LeftToRight))
{
    column()->addWidget(m_room);
    column()->addWidget(m_map);
    addDomains();
    addLists();
    column()->addStretch(1);
}

void AddressesPage::addDomains()
{
    auto* card = new Card(tr("Domains and their blocks"), this);
    m_blocksTable = new DataTable(m_blocks, DomainBlocksModel::Remark, tr("Domains and their blocks"), this);
    m_blocksTable->setObjectName(QStringLiteral("domainBlocks"));
    m_blocksTable->setSpareColumns({DomainBlocksModel::Needs, DomainBlocksModel::Asks});
    auto* show = card->addAction(tr("Show on &Map"), tr("Go to the chosen domain's block on the map"));
    auto* copy = card->addAction(tr("Cop&y"), tr("Copy the table, with its headings, for a spreadsheet"));
    card->body()->addWidget(m_blocksTable);
    m_why = new QLabel(card);
    m_why->setObjectName(QStringLiteral("whyNoBlock"));
    m_why->setTextFormat(Qt::PlainText);
    m_why->setWordWrap(true);
    m_why->setTextInteractionFlags(Qt::TextSelectableByMouse);
    card->body()->addWidget(m_why);
    column()->addWidget(card);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_blocksTable->asText()); });
    connect(show, &QPushButton::clicked, this, [this] {
        if (this->selection().block().vpc)
            m_map->map().goTo(*this->selection().block().vpc);
    });
    connect(m_blocksTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        if (now.isValid() && now.row() < m_blocks->itemCount())
            this->selection().selectDomain(now.row());
    });
}

void AddressesPage::addLists()
{
    auto* pools = new PoolsModel(selection(), this);
    m_pools = new ListCard(tr("Pools"), tr("Add Pools"), *pools, PoolsModel::LargestFree, this);
    m_pools->table()->setObjectName(QStringLiteral("pools"));
    m_pools->table()->setSpareColumns({PoolsModel::Taken, PoolsModel::Planned});
    auto* raise = m_pools->addAction(tr("Look Here Ea&rlier"), tr("Blocks are placed in the first pool that has room: move the chosen one up"));
    connect(raise, &QPushButton::clicked, this, [this, pools] {
        const int row = m_pools->table()->currentIndex().row();
        pools->raise(row);
        if (row > 0)
            m_pools->table()->setCurrentIndex(pools->index(row - 1, PoolsModel::Pool));
    });
    auto* exclusions = new ExclusionsModel(selection(), this);
    m_exclusions = new ListCard(tr("Exclusions"), tr("Exclude Blocks"), *exclusions, ExclusionsModel::Reason, this);
    m_exclusions->table()->setObjectName(QStringLiteral("exclusions"));
    m_exclusions->table()->setSpareColumns({ExclusionsModel::Addresses});
    auto* existing = new ExistingSubnetsModel(selection(), this);
    m_existing = new ListCard(tr("Existing subnets"), tr("Add Existing Subnets"), *existing, ExistingSubnetsModel::DomainName, this);
    m_existing->table()->setObjectName(QStringLiteral("existingSubnets"));

    m_lists->setSpacing(gap);
    m_lists->addWidget(m_pools, 1);
    m_lists->addWidget(m_exclusions, 1);
    column()->addLayout(m_lists);
    column()->addWidget(m_existing);
}

void AddressesPage::refresh()
{
    m_room->refresh();
    m_map->refresh();
    {
        // Rows that come and go move the table's current row; the selection says which domain is shown.
        const QSignalBlocker quiet(m_blocksTable->selectionModel());
        m_blocks->refresh();
        if (m_blocksTable->currentIndex().row() != selection().domainIndex())
            m_blocksTable->setCurrentIndex(m_blocks->index(selection().domainIndex(), std::max(0, m_blocksTable->currentIndex().column())));
    }
    showWhy();
    m_blocksTable->viewport()->update();
    m_blocksTable->fitSoon();
    m_pools->refresh();
    m_exclusions->refresh();
    m_existing->refresh();
    m_existing->setNote(selection().document().plan().domains.size() > 1 ? tr("new ones are added to %1").arg(nameWords(selection().domainName())) : QString());
    arrange();
}

void AddressesPage::showWhy()
{
    const QStringList remarks = m_blocks->remarks(selection().domainIndex());
    showReasons(remarks);
    m_waysOut.cancel();
    if (!selection().block().shortage)
        return;
    // All is placed anew for each way out that is tried.
    m_waysOut.start([this, remarks, plan = selection().document().plan(), sizing = selection().document().sizing(), domain = selection().domainIndex()](const std::atomic<bool>& cancelled) {
        const std::vector<WayOut> ways = waysOut(plan, sizing, static_cast<std::size_t>(domain), cancelled);
        return BackgroundTask::Deliver([this, remarks, ways] {
            QStringList reasons = remarks;
            for (const WayOut& way : ways)
                reasons << wayOutWords(way);
            showReasons(reasons);
        });
    });
}

void AddressesPage::showReasons(const QStringList& reasons)
{
    m_why->setText(reasons.isEmpty() ? QString() : tr("%1: %2").arg(nameWords(selection().domainName()), reasons.join(u' ')));
    m_why->setVisible(!reasons.isEmpty());
}

void AddressesPage::arrange()
{
    const bool isRoomy = width() >= sideBySideFrom * fontMetrics().averageCharWidth();
    m_lists->setDirection(isRoomy ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void AddressesPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

} // namespace headroom
