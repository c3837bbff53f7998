// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;

namespace headroom {

/// All keys, to search and to copy. Stays open beside the window, so that they can be tried.
class KeysDialog : public QDialog {
    Q_OBJECT

public:
    explicit KeysDialog(QWidget* parent = nullptr);

private:
    QLineEdit* m_search;
};

} // namespace headroom
