// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/selection.h"

#include <QWidget>

class QVBoxLayout;

namespace headroom {

/// A page of the window: scrolls what does not fit, and is brought up to date only while it is seen.
class Page : public QWidget {
    Q_OBJECT

public:
    Page(Selection& selection, const QString& name, QWidget* parent = nullptr);

protected:
    Selection& selection() const { return m_selection; }
    /// What is on the page, from above.
    QVBoxLayout* column() const { return m_column; }
    /// Shows the selection as it is now.
    virtual void refresh() = 0;

    /// What came while the page was out of sight is shown when it is in sight again.
    void refreshWhenShown() { m_isStale = true; }
    void showEvent(QShowEvent* event) override;

private:
    Selection& m_selection;
    QVBoxLayout* m_column;
    bool m_isStale = true;
};

} // namespace headroom
