// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/patch.h"
#include "ui/document/plan_document.h"

#include <QFrame>

#include <vector>

class QLabel;
class QPushButton;

namespace headroom {

/// While a scenario is edited: what makes it differ from the base, above every page. Each difference can be taken back there. Hidden for the base.
class DifferenceBar : public QFrame {
    Q_OBJECT

public:
    explicit DifferenceBar(PlanDocument& document, QWidget* parent = nullptr);

signals:
    /// All differences are wanted: there are more than the bar has room for.
    void allWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void fill();

    PlanDocument& m_document;
    std::vector<PatchLine> m_lines;
    QLabel* m_title;
    std::vector<QPushButton*> m_chips;
    QPushButton* m_more;
};

} // namespace headroom
