// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palette_model.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <utility>

namespace headroom {

namespace {

constexpr std::size_t mostListed = 300;
constexpr int sides = 12;
constexpr int gap = 10;
constexpr int widestPlace = 160;

QColor disabledColour()
{
    return QPalette().color(QPalette::Disabled, QPalette::Text);
}

/// Paints the letters of a title, those that were found in bold; returns where it ends.
int paintTitle(QPainter& painter, const QRect& room, const PaletteHit& hit)
{
    const QString& title = hit.entry->title;
    const QFontMetrics bold(fontFor(TypeRole::Heading));
    const int shown = static_cast<int>(bold.horizontalAdvance(title) <= room.width() ? title.size() : std::max<qsizetype>(0, bold.elidedText(title, Qt::ElideRight, room.width()).size() - 1));
    int x = room.left();
    for (int i = 0; i < shown;) {
        const bool isFound = std::binary_search(hit.places.begin(), hit.places.end(), i);
        int end = i + 1;
        while (end < shown && std::binary_search(hit.places.begin(), hit.places.end(), end) == isFound)
            ++end;
        const QString part = title.mid(i, end - i);
        painter.setFont(fontFor(isFound ? TypeRole::Heading : TypeRole::Body));
        painter.drawText(QRect(x, room.top(), room.right() - x + 1, room.height()), Qt::AlignVCenter | Qt::AlignLeft, part);
        x += painter.fontMetrics().horizontalAdvance(part);
        i = end;
    }
    if (shown < title.size()) {
        painter.setFont(fontFor(TypeRole::Body));
        painter.drawText(QRect(x, room.top(), 20, room.height()), Qt::AlignVCenter | Qt::AlignLeft, QStringLiteral("…"));
        x += painter.fontMetrics().horizontalAdvance(u'…');
    }
    return x;
}

} // namespace

void PaletteModel::setHits(std::vector<PaletteHit> hits)
{
    beginResetModel();
    m_hits = std::move(hits);
    if (m_hits.size() > mostListed)
        m_hits.resize(mostListed);
    endResetModel();
}

int PaletteModel::enabledRows() const
{
    return static_cast<int>(std::count_if(m_hits.begin(), m_hits.end(), [](const PaletteHit& hit) { return hit.entry->isEnabled; }));
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    const PaletteEntry& entry = *hit(index.row()).entry;
    if (role == Qt::DisplayRole)
        return entry.title;
    if (role != Qt::AccessibleTextRole)
        return {};
    QStringList heard{entry.title};
    for (const QString& part : {entry.place, entry.shortcut})
        if (!part.isEmpty())
            heard << part;
    return heard.join(QStringLiteral(", "));
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex& index) const
{
    const bool isEnabled = index.isValid() && hit(index.row()).entry->isEnabled;
    return isEnabled ? Qt::ItemIsSelectable | Qt::ItemIsEnabled : Qt::ItemFlags(Qt::NoItemFlags);
}

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const PaletteHit& hit = static_cast<const PaletteModel*>(index.model())->hit(index.row());
    const bool isCurrent = option.state & QStyle::State_Selected;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRect room = option.rect.adjusted(sides, 0, -sides, 0);
    if (isCurrent) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme().accentSoft);
        painter->drawRoundedRect(option.rect.adjusted(4, 1, -4, -1), 5, 5);
        painter->setBrush(theme().accent);
        painter->drawRoundedRect(QRect(option.rect.left() + 4, option.rect.top() + 7, 3, option.rect.height() - 14), 1.5, 1.5);
    }
    const QColor text = hit.entry->isEnabled ? theme().text : disabledColour();
    const QColor muted = hit.entry->isEnabled ? theme().muted : disabledColour();
    painter->setBrush(Qt::NoBrush);
    painter->setFont(fontFor(TypeRole::Small));
    painter->setPen(muted);
    if (!hit.entry->shortcut.isEmpty()) {
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignRight, hit.entry->shortcut);
        room.setRight(room.right() - painter->fontMetrics().horizontalAdvance(hit.entry->shortcut) - gap);
    }
    // The place keeps some room beside a title that is a whole sentence.
    const int place = std::min(widestPlace, painter->fontMetrics().horizontalAdvance(hit.entry->place) + gap);
    painter->setPen(text);
    room.setLeft(paintTitle(*painter, room.adjusted(0, 0, -place, 0), hit) + gap);
    painter->setFont(fontFor(TypeRole::Small));
    painter->setPen(muted);
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft, painter->fontMetrics().elidedText(hit.entry->place, Qt::ElideRight, room.width()));
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {0, option.fontMetrics.height() + 15};
}

} // namespace headroom
