// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QTabWidget;

namespace headroom {

/// Version, parts and licences, and whose figures these are.
class AboutDialog : public QDialog {
    Q_OBJECT

public:
    explicit AboutDialog(QWidget* parent = nullptr);

private:
    QWidget* makeHead();
    QWidget* makeWords();
    QWidget* makeParts();
    QWidget* makeLicence();
};

} // namespace headroom
