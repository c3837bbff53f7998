// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/selection.h"
#include "ui/navigator/tree.h"

namespace headroom {

/// The plan's domains, each with what it asks for and, where it is selected, its cohorts.
class DomainList : public NameTree {
    Q_OBJECT

public:
    explicit DomainList(Selection& selection, QWidget* parent = nullptr);

    /// Lets the selected domain's name be edited in place.
    void editName();
    /// Takes over at once a name that was typed.
    void finishRename();
    void refresh();

signals:
    void removeDomainWanted();
    /// Something to tell for a moment: why a name was refused.
    void remark(const QString& text);

private:
    void show(QTreeWidgetItem* item, int domain);
    void showCohorts(QTreeWidgetItem* item, int domain);
    void choose(QTreeWidgetItem* item);
    void rename(QTreeWidgetItem* item, int column);

    struct Rename {
        int domain;
        QString name;
    };

    Selection& m_selection;
    std::optional<Rename> m_typed; ///< a name that the plan does not have yet
    bool m_refreshing = false;
    bool m_cohortChosen = false; ///< of the selected domain a cohort is the current row, not the domain
};

} // namespace headroom
