// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/keys_dialog.h"

#include "ui/help/keys_table.h"
#include "ui/theme/theme.h"
#include "ui/widgets/table_copying.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace headroom {

KeysDialog::KeysDialog(QWidget* parent)
    : QDialog(parent)
    , m_search(new QLineEdit(this))
{
    setWindowTitle(tr("Keyboard Shortcuts"));
    resize(620, 560);
    m_search->setObjectName(QStringLiteral("keysSearch"));
    m_search->setPlaceholderText(tr("Search: a command, a place or a key"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->setWhatsThis(tr("Shows the rows in which each word stands somewhere: “copy”, “ctrl+shift”, “map”."));
    auto* model = new NumbersModel(this);
    model->setNumbers(keysTable());
    auto* card = new QFrame(this);
    setRole(card, "card");
    auto* table = new QTableView(card);
    table->setObjectName(QStringLiteral("keys"));
    table->setAccessibleName(tr("Keyboard Shortcuts"));
    table->setModel(model);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 13);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    letCopy(table);
    auto* inner = new QVBoxLayout(card);
    inner->setContentsMargins(10, 8, 10, 8);
    inner->addWidget(table);
    auto* buttons = new QDialogButtonBox(this);
    auto* copy = buttons->addButton(tr("Co&py Table"), QDialogButtonBox::ActionRole);
    buttons->addButton(QDialogButtonBox::Close); // last: Qt 6.4 parts the way of Tab where others are added behind a standard button
    for (QAbstractButton* button : buttons->buttons())
        static_cast<QPushButton*>(button)->setAutoDefault(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 14);
    column->setSpacing(10);
    column->addWidget(m_search);
    column->addWidget(card, 1);
    column->addWidget(buttons);
    connect(m_search, &QLineEdit::textChanged, model, [model](const QString& typed) { model->setNumbers(foundIn(keysTable(), typed)); });
    connect(copy, &QPushButton::clicked, table, [table] { copyTableOf(table); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    m_search->setFocus();
}

} // namespace headroom
