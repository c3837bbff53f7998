// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/estate_files.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace headroom {

class DataTable;
class NumbersModel;

/// The files that were read, with a way to leave one or all of them out again.
class FilesCard : public Card {
    Q_OBJECT

public:
    explicit FilesCard(QWidget* parent = nullptr);

    void show(const std::vector<EstateFile>& files);
    /// While files are read, none can be removed.
    void setBusy();
    void setIdle();

signals:
    void removeWanted(int index);
    void clearWanted();

private:
    void removeCurrent();
    void showButtons();

    NumbersModel* m_model;
    DataTable* m_table;
    QPushButton* m_remove;
    QPushButton* m_clear;
    bool m_isBusy = false;
};

} // namespace headroom
