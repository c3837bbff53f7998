// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/selection.h"

#include <QFrame>

class QTreeWidget;
class QTreeWidgetItem;

namespace headroom {

/// The plan's domains, each with what it asks for and, where it is selected, its cohorts; below them what the scenarios would ask for.
class Navigator : public QFrame {
    Q_OBJECT

public:
    explicit Navigator(Selection& selection, QWidget* parent = nullptr);

    /// Lets the selected domain's name be edited in place.
    void editDomainName();

signals:
    void addDomainWanted();
    /// A menu for the selected domain is wanted there.
    void domainMenuWanted(const QPoint& globalPosition);
    /// Something to tell for a moment: why a name was refused.
    void remark(const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void refreshDomains();
    void refreshScenarios();
    void choose(QTreeWidgetItem* item);
    void rename(QTreeWidgetItem* item, int column);

    Selection& m_selection;
    QTreeWidget* m_domains;
    QTreeWidget* m_scenarios;
    bool m_refreshing = false;
    bool m_cohortChosen = false; ///< of the selected domain a cohort is the current row, not the domain
};

} // namespace headroom
