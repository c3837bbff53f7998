// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/selection.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace headroom {

class FindingsModel;

/// What to know of the plan before it is built. Enter or a double-click goes to the domain.
class FindingsPage : public QWidget {
    Q_OBJECT

public:
    explicit FindingsPage(Selection& selection, QWidget* parent = nullptr);

    /// Makes it the current one.
    void showFinding(std::size_t index);

signals:
    /// The finding's domain is selected now, and wants to be seen.
    void domainWanted();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void goTo(int row);

    Selection& m_selection;
    FindingsModel* m_model;
    QTableView* m_table;
    QLabel* m_summary;
};

} // namespace headroom
