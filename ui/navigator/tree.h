// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/cidr.h"

#include <QTreeWidget>

#include <optional>

namespace headroom {

/// A list of names, some with others below, each with a figure at the right; as tall as its rows. Names are edited in place.
class NameTree : public QTreeWidget {
    Q_OBJECT

public:
    explicit NameTree(const QString& accessibleName, QWidget* parent = nullptr);

    /// As high as that many rows, less where the window is short; figures get the width of the widest.
    void fit(int rows);
    /// A name is being typed: it would go with its item.
    bool isNaming() const;

signals:
    /// A name that was being typed is taken over or given up.
    void namingEnded();
    /// Delete was pressed on the current name.
    void removeWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

/// The item in that place, made where there is none. Items stay while the plan changes: what shows the same is not painted again.
QTreeWidgetItem* itemIn(QTreeWidgetItem* parent, int index);
void keepFirst(QTreeWidgetItem* parent, int count);
void setFigure(QTreeWidgetItem* item, const QString& text);
void setEditable(QTreeWidgetItem* item);

/// "/22", or a dash.
QString prefixText(const std::optional<PrefixLength>& prefix);

} // namespace headroom
