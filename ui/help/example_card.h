// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace headroom {

struct Example;

/// A plan to start from, as a button: its title, what it is, and what it comes to.
class ExampleCard : public QPushButton {
    Q_OBJECT

public:
    explicit ExampleCard(const Example& example, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    int heightForWidth(int width) const override;
};

/// What a plan comes to: "3 × /22", or "20 domains" where it has several; and, in small type, of what.
QString keyFigureOf(const Example& example);
QString keyRemarkOf(const Example& example);

} // namespace headroom
