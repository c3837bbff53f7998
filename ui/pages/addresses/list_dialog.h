// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/addresses/address_list_model.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace headroom {

class DataTable;
class NumbersModel;

/// Takes many blocks over at once: lines that are pasted, typed or read from a file. Says at once what they would do, or all that is wrong with them.
class ListDialog : public QDialog {
    Q_OBJECT

public:
    /// `title`: what is added. `text`: to begin with.
    ListDialog(AddressListModel& model, const QString& title, const QString& text, QWidget* parent = nullptr);

    /// Puts the file's text in the place of what is there; what went wrong, in words, or an empty string.
    QString readFile(const QString& path);

    void accept() override;

private:
    void read();
    void askForFile();

    AddressListModel& m_model;
    QPlainTextEdit* m_text;
    QLabel* m_result;
    NumbersModel* m_problems;
    DataTable* m_table;
    QPushButton* m_take;
    ListChange m_change;
};

} // namespace headroom
