// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/scenario_board.h"
#include "ui/document/selection.h"
#include "ui/navigator/tree.h"

#include <string>

namespace headroom {

/// The base plan and its scenarios, each with what the selected domain would ask for. The current one is what the window shows and edits.
class ScenarioList : public NameTree {
    Q_OBJECT

public:
    ScenarioList(Selection& selection, const ScenarioBoard& board, QWidget* parent = nullptr);

    /// Lets the name of the scenario that is shown be edited in place; nothing where it is the base.
    void editName();
    /// Takes over at once a name that was typed.
    void finishRename();
    void refresh();

signals:
    /// Something to tell for a moment: why a name was refused.
    void remark(const QString& text);
    /// That scenario gives no plan that could be shown.
    void brokenScenarioChosen(const std::string& name);
    /// A menu for the scenario that is shown is wanted there.
    void menuWanted(const QPoint& globalPosition);

private:
    void show(QTreeWidgetItem* item, const std::string& name, const std::string& notes);
    QString figureOf(const std::optional<std::string>& scenario) const;
    void choose(QTreeWidgetItem* item);
    /// Shows the scenario of that name, or the base where there is none; false where it gives no plan.
    bool showOf(const QVariant& name);
    void rename(QTreeWidgetItem* item, int column);

    struct Rename {
        std::string from;
        QString to;
    };

    Selection& m_selection;
    const ScenarioBoard& m_board;
    std::optional<Rename> m_typed; ///< a name that the plan does not have yet
    bool m_refreshing = false;
};

} // namespace headroom
