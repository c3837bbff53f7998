// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/answer_panel.h"

#include "core/capacity/fit.h"
#include "ui/widgets/announcement.h"
#include "ui/models/copied_text.h"
#include "ui/models/findings_model.h"
#include "ui/models/plan_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/capacity_bar.h"
#include "ui/widgets/chance_row.h"
#include "ui/widgets/cidr_row.h"
#include "ui/widgets/pair_layout.h"
#include "ui/widgets/placement_tile.h"
#include "ui/widgets/table_copying.h"
#include "ui/words.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

constexpr int usualWidth = 304;    ///< pixels
constexpr int greatestWidth = 350; ///< where the language needs it
constexpr int placementTiles = 3;
constexpr int tileSides = 18;      ///< what a tile has beside its words, and the gap to the next
constexpr int sides = 30;          ///< of the panel and its scroll bar, less a gap
constexpr int mostZones = 6;
constexpr int sideSpace = 4; // what the rows that take the focus keep round their text

QLabel* label(const char* role, QWidget* parent, const QString& text = {})
{
    auto* result = new QLabel(text, parent);
    setRole(result, role);
    return result;
}

/// A label that starts where the rows' texts start.
QLabel* aligned(QLabel* label)
{
    label->setContentsMargins(sideSpace, 0, sideSpace, 0);
    return label;
}

QFrame* separator(QWidget* parent)
{
    auto* line = new QFrame(parent);
    setRole(line, "separator");
    return line;
}

QString prefixText(PrefixLength prefix)
{
    return u'/' + QString::number(prefix.bits());
}

} // namespace

AnswerPanel::AnswerPanel(Selection& selection, QWidget* parent)
    : QFrame(parent)
    , m_selection(selection)
    , m_announcement(new Announcement(this))
{
    setRole(this, "panel");
    setProperty("edge", "left");
    setAccessibleName(tr("Answer"));

    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 0, 0, 0);
    outer->addWidget(scroll);

    // In its place before it is filled: what moves to another parent is styled anew with all that it holds.
    auto* content = new QWidget(scroll->viewport());
    setRole(content, "page");
    scroll->setWidget(content);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(12, 14, 12, 14);
    layout->setSpacing(0);
    addAnswer(layout);
    addPlacements(layout);
    addGrowth(layout);
    addFindings(layout);
    layout->addStretch(1);

    connect(&m_selection, &Selection::changed, this, &AnswerPanel::refresh);
    refresh();
    m_announcement->setTold(answerWords());
    int widest = 0;
    for (const auto* tile : content->findChildren<PlacementTile*>())
        for (const auto* words : tile->findChildren<QLabel*>())
            widest = std::max(widest, words->sizeHint().width());
    const int ofTiles = placementTiles * (widest + tileSides) + sides;
    setFixedWidth(std::clamp(std::max(ofTiles, content->minimumSizeHint().width()), besideScaled(usualWidth), besideScaled(greatestWidth)));
}

void AnswerPanel::addAnswer(QVBoxLayout* layout)
{
    QWidget* page = layout->parentWidget();
    layout->addWidget(aligned(label("small", page, tr("Ask the network team for"))));
    m_figure = label("figure", page);
    m_figure->setObjectName(QStringLiteral("answerFigure"));
    m_figure->setWordWrap(true);
    layout->addWidget(aligned(m_figure));
    m_reason = label("muted", page);
    m_reason->setObjectName(QStringLiteral("answerReason"));
    m_reason->setWordWrap(true);
    m_reason->setTextFormat(Qt::PlainText);
    layout->addWidget(aligned(m_reason));
    m_vpc = new CidrRow(CidrRow::Style::Together, page);
    m_vpc->setObjectName(QStringLiteral("answerVpc"));
    layout->addWidget(m_vpc);
    layout->addSpacing(8);
    for (int zone = 0; zone < mostZones; ++zone) {
        m_zones.push_back(new CidrRow(CidrRow::Style::Ends, page));
        m_zones.back()->setObjectName(QStringLiteral("answerZone%1").arg(zone + 1));
        layout->addWidget(m_zones.back());
    }

    m_capacity = new QWidget(page);
    auto* capacity = new QVBoxLayout(m_capacity);
    capacity->setContentsMargins(sideSpace, 10, sideSpace, 0);
    capacity->setSpacing(5);
    m_bar = new CapacityBar(m_capacity);
    capacity->addWidget(m_bar);
    m_taken = label("body", m_capacity);
    m_taken->setObjectName(QStringLiteral("answerTaken"));
    m_free = label("muted", m_capacity);
    m_free->setObjectName(QStringLiteral("answerFree"));
    m_taken->setWordWrap(true);
    m_free->setWordWrap(true);
    capacity->addWidget(m_taken);
    capacity->addWidget(m_free);
    layout->addWidget(m_capacity);
}

void AnswerPanel::addPlacements(QVBoxLayout* layout)
{
    QWidget* page = layout->parentWidget();
    layout->addSpacing(18);
    layout->addWidget(aligned(label("section", page, tr("If users are"))));
    layout->addSpacing(6);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(sideSpace, 0, sideSpace, 0);
    row->setSpacing(8);
    const Placement placements[] = {Placement::EvenSpread, Placement::ZoneLoss, Placement::SingleSubnet};
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        auto* tile = new PlacementTile(placements[i], page);
        m_tiles[i] = tile;
        row->addWidget(tile);
        connect(tile, &QPushButton::clicked, this, [this, tile] {
            m_selection.editDomain(tr("Set what to size for"), [tile](Domain& domain) { domain.placement = tile->placement(); });
            // A click on the chosen tile would uncheck it, and no change follows to check it again.
            tile->setChecked(true);
        });
    }
    layout->addLayout(row);
}

void AnswerPanel::addGrowth(QVBoxLayout* layout)
{
    QWidget* page = layout->parentWidget();
    layout->addSpacing(18);
    layout->addWidget(aligned(label("section", page, tr("Room to grow"))));
    layout->addSpacing(2);
    m_untilLabel = label("body", page);
    m_untilLabel->setObjectName(QStringLiteral("answerUntilLabel"));
    m_until = addMetric(layout, m_untilLabel);
    m_until->setObjectName(QStringLiteral("answerUntil"));
    m_outgrown = addMetric(layout, label("body", page, tr("Outgrown")));
    m_outgrown->setObjectName(QStringLiteral("answerOutgrown"));
    m_chance = new ChanceRow(m_selection, page);
    layout->addWidget(m_chance);
    m_chanceLine = separator(page);
    layout->addWidget(m_chanceLine);
}

QLabel* AnswerPanel::addMetric(QVBoxLayout* layout, QLabel* name)
{
    QWidget* page = layout->parentWidget();
    auto* value = label("strong", page);
    auto* row = new PairLayout(name, value);
    row->setContentsMargins(sideSpace, 5, sideSpace, 5);
    layout->addLayout(row);
    layout->addWidget(separator(page));
    return value;
}

void AnswerPanel::addFindings(QVBoxLayout* layout)
{
    QWidget* page = layout->parentWidget();
    layout->addSpacing(18);
    layout->addWidget(aligned(label("section", page, tr("Findings"))));
    layout->addSpacing(2);
    for (QPushButton*& row : m_findingRows) {
        row = new QPushButton(page);
        setRole(row, "entry");
        row->setAutoDefault(false);
        row->setCursor(Qt::PointingHandCursor);
        layout->addWidget(row);
        connect(row, &QPushButton::clicked, this, &AnswerPanel::findingsWanted);
    }
    m_noFindings = label("muted", page, tr("Nothing to tell"));
    m_noFindings->setContentsMargins(4, 4, 4, 4);
    layout->addWidget(m_noFindings);
}

void AnswerPanel::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showFindings(); // their icons have the theme's colours
}

QString AnswerPanel::asText() const
{
    QList<QStringList> rows{{tr("Domain"), qtext(m_selection.domainName())}, {tr("Ask the network team for"), m_figure->text()}};
    if (const auto& vpc = m_selection.block().vpc)
        rows << QStringList{tr("inside"), qtext(vpc->text())};
    const auto& subnets = m_selection.block().subnets;
    for (std::size_t zone = 0; zone < subnets.size(); ++zone)
        if (subnets[zone])
            rows << QStringList{tr("Zone %1").arg(zone + 1), qtext(subnets[zone]->text())};
    const auto& size = m_selection.sizing().at(m_selection.domain().placement);
    if (size && size->subnetPrefix)
        rows << QStringList{tr("Needed in each subnet"), countWords(size->requiredPerSubnet)} << QStringList{tr("Usable in each subnet"), countWords(usableAddresses(*size->subnetPrefix))};
    rows << QStringList{m_untilLabel->text(), m_until->text()} << QStringList{tr("Outgrown"), m_outgrown->text()};
    return copiedText({tr("What"), tr("Answer")}, rows);
}

bool AnswerPanel::event(QEvent* event)
{
    // From whatever within has the keyboard: buttons let these keys through.
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QFrame::event(event);
    if (!static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy))
        return QFrame::event(event);
    if (event->type() == QEvent::KeyPress)
        copyFrom(window()->focusWidget());
    event->accept();
    return true;
}

void AnswerPanel::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto put = [](const QString& text) { QGuiApplication::clipboard()->setText(text); };
    for (const CidrRow* row : findChildren<CidrRow*>())
        if (row->isVisible() && row->rect().contains(row->mapFromGlobal(event->globalPos())))
            menu->addAction(tr("Copy %1").arg(row->cidr()), this, [put, cidr = row->cidr()] { put(cidr); });
    menu->addAction(tr("Copy &Answer"), this, [this, put] { put(asText()); });
    menu->popup(event->globalPos());
}

void AnswerPanel::refresh()
{
    showBlocks();
    showCapacity();
    for (PlacementTile* tile : m_tiles) {
        tile->setSize(m_selection.sizing().at(tile->placement()));
        tile->setChecked(tile->placement() == m_selection.domain().placement);
    }
    showGrowth();
    m_chance->refresh();
    m_chanceLine->setVisible(!m_chance->isHidden());
    showFindings();
    announce();
}

void AnswerPanel::announce()
{
    const QString words = answerWords();
    setAccessibleDescription(words);
    m_announcement->tell(words);
}

QString AnswerPanel::answerWords() const
{
    const DomainBlock& block = m_selection.block();
    const auto& size = m_selection.sizing().at(m_selection.domain().placement);
    if (m_reason->isHidden() && size && size->subnetPrefix && block.vpc)
        return tr("Answer: %1 inside %2, %L3 of %L4 usable addresses needed in each subnet")
            .arg(m_figure->text(), qtext(block.vpc->text()))
            .arg(size->requiredPerSubnet)
            .arg(usableAddresses(*size->subnetPrefix));
    return tr("Answer: %1. %2").arg(m_figure->text(), m_reason->text());
}

void AnswerPanel::showBlocks()
{
    const DomainBlock& block = m_selection.block();
    const auto& size = m_selection.sizing().at(m_selection.domain().placement);
    const bool answered = size && size->subnetPrefix && block.vpc && !block.subnets.empty();
    const int zones = m_selection.domain().availabilityZones;

    if (size && size->subnetPrefix)
        m_figure->setText(zones == 1 ? prefixText(*size->subnetPrefix) : tr("%1 × %2").arg(zones).arg(prefixText(*size->subnetPrefix)));
    else
        m_figure->setText(size ? tr("Too large") : tr("No answer"));
    setStyleProperty(m_figure, "tone", answered ? QVariant() : QVariant("error"));
    m_reason->setVisible(!answered);
    m_reason->setText(answered ? QString() : reasonForNoAnswer());

    m_vpc->setVisible(block.vpc.has_value());
    if (block.vpc)
        m_vpc->setRow(tr("inside"), qtext(block.vpc->text()));
    for (std::size_t zone = 0; zone < m_zones.size(); ++zone) {
        const bool shown = zone < block.subnets.size() && block.subnets[zone];
        m_zones[zone]->setVisible(shown);
        if (shown)
            m_zones[zone]->setRow(tr("Zone %1").arg(zone + 1), qtext(block.subnets[zone]->text()));
    }
}

QString AnswerPanel::reasonForNoAnswer() const
{
    const auto& findings = m_selection.document().findings();
    const auto why = std::find_if(findings.begin(), findings.end(), [this](const Finding& finding) {
        return finding.severity == Severity::Error && finding.domain == m_selection.domainName();
    });
    return why == findings.end() ? tr("There is no block for this domain.") : words(why->message);
}

void AnswerPanel::showCapacity()
{
    const auto& size = m_selection.sizing().at(m_selection.domain().placement);
    m_capacity->setVisible(size && size->subnetPrefix);
    if (!size || !size->subnetPrefix)
        return;
    const std::int64_t usable = usableAddresses(*size->subnetPrefix);
    const std::int64_t required = size->requiredPerSubnet;
    m_bar->setCapacity(required, usable);
    m_taken->setText(tr("<b>%L1</b> of %L2 usable").arg(required).arg(usable));
    m_free->setText(tr("%L1 free · %L2 % used").arg(usable - required).arg(100.0 * static_cast<double>(required) / static_cast<double>(usable), 0, 'f', 0));
}

void AnswerPanel::showGrowth()
{
    const Domain& domain = m_selection.domain();
    const auto& size = m_selection.sizing().at(domain.placement);
    // Where the VPC is too large already, no number of users is left until then.
    const bool sized = size && size->subnetPrefix && m_selection.sizing().vpcPrefix;

    m_untilLabel->setText(tr("Users until too large"));
    m_until->setText(QStringLiteral("–"));
    m_outgrown->setText(QStringLiteral("–"));
    setStyleProperty(m_outgrown, "tone", {});
    if (!sized)
        return;
    if (*size->subnetPrefix > largestSubnet)
        m_untilLabel->setText(tr("Users until a /%1").arg(size->subnetPrefix->bits() - 1));
    const auto fit = fitUsers(domain, m_selection.rules(), *size->subnetPrefix, domain.placement);
    if (!fit || !fit->maxUsers)
        m_until->setText(tr("no users yet"));
    else if (*fit->maxUsers < mostUsersLookedAt)
        m_until->setText(tr("%L1 more").arg(*fit->maxUsers - fit->usersNow));
    else {
        // How many more is not known, and there may be more users than were looked at already.
        m_untilLabel->setText(tr("Users a /%1 holds").arg(size->subnetPrefix->bits()));
        m_until->setText(usersHeldWords(*fit->maxUsers));
    }

    const auto month = m_selection.sizing().monthsUntilOutgrown;
    if (!month)
        m_outgrown->setText(tr("not by this plan"));
    else if (*month == 0) {
        m_outgrown->setText(tr("too small at the start"));
        setStyleProperty(m_outgrown, "tone", "warning");
    } else
        m_outgrown->setText(monthWord(m_selection.document().plan().start, *month));
}

void AnswerPanel::showFindings()
{
    const auto& findings = m_selection.document().findings();
    m_noFindings->setVisible(findings.empty());
    for (std::size_t i = 0; i < m_findingRows.size(); ++i) {
        const auto severity = static_cast<Severity>(i);
        const auto count = std::count_if(findings.begin(), findings.end(), [severity](const Finding& f) { return f.severity == severity; });
        QPushButton* row = m_findingRows[i];
        row->setVisible(count > 0);
        row->setText(severityCount(severity, static_cast<int>(count)) + QStringLiteral("  ›"));
        row->setIcon(severityIcon(severity));
        row->setToolTip(tr("Show the findings"));
        row->setAccessibleName(severityCount(severity, static_cast<int>(count)));
    }
}

} // namespace headroom
