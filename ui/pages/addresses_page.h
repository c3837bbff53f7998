// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/work/background_task.h"

class QBoxLayout;
class QLabel;

namespace headroom {

class DataTable;
class DomainBlocksModel;
class ListCard;
class MapCard;
class RoomCard;

/// Where the blocks go, next to what exists: the map, each domain's block, and what the pools have to give.
class AddressesPage : public Page {
    Q_OBJECT

public:
    explicit AddressesPage(Selection& selection, QWidget* parent = nullptr);

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void addDomains();
    void addLists();
    /// All that is wrong with the chosen domain's block, and what would help.
    void showWhy();
    void showReasons(const QStringList& reasons);
    void arrange();

    RoomCard* m_room;
    MapCard* m_map;
    DomainBlocksModel* m_blocks;
    DataTable* m_blocksTable = nullptr;
    QLabel* m_why = nullptr;
    BackgroundTask m_waysOut;
    QBoxLayout* m_lists;
    ListCard* m_pools = nullptr;
    ListCard* m_exclusions = nullptr;
    ListCard* m_existing = nullptr;
};

} // namespace headroom
