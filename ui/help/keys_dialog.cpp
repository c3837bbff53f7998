// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/keys_dialog.h"

#include "ui/explain/input_help.h"
#include "ui/help/keys_table.h"
#include "ui/help/keys_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dialog_size.h"
#include "ui/widgets/table_copying.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

constexpr int leastWidth = 620;
constexpr int usualHeight = 560;

} // namespace

KeysDialog::KeysDialog(QWidget* parent)
    : QDialog(parent)
    , m_search(new QLineEdit(this))
{
    setWindowTitle(tr("Keyboard Shortcuts"));
    m_search->setObjectName(QStringLiteral("keysSearch"));
    m_search->setPlaceholderText(tr("Search: a command, a place or a key"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->setWhatsThis(inputHelp(InputId::KeysSearch));
    auto* model = new NumbersModel(this);
    model->setNumbers(keysTable());
    auto* card = new QFrame(this);
    setRole(card, "card");
    auto* table = new KeysView(model, card);
    auto* nothing = new QLabel(tr("No command, place or key has all of these words."), card);
    nothing->setObjectName(QStringLiteral("keysNothing"));
    nothing->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    nothing->setWordWrap(true);
    nothing->setContentsMargins(0, 24, 0, 0);
    setRole(nothing, "muted");
    nothing->hide();
    auto* inner = new QVBoxLayout(card);
    inner->setContentsMargins(10, 8, 10, 8);
    inner->addWidget(table);
    inner->addWidget(nothing);
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
    connect(m_search, &QLineEdit::textChanged, model, [model, table, nothing](const QString& typed) {
        model->setNumbers(foundIn(keysTable(), typed));
        table->fit();
        const bool isEmpty = model->rowCount() == 0;
        table->setVisible(!isEmpty);
        nothing->setVisible(isEmpty);
    });
    connect(copy, &QPushButton::clicked, table, [table] { copyTableOf(table); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    m_search->setFocus();
    // As wide as the rows need it.
    ensurePolished();
    const QMargins round = column->contentsMargins() + inner->contentsMargins();
    const int width = table->wantedWidth() + round.left() + round.right() + 2;
    resize(QSize(std::max(width, scaled(leastWidth)), scaled(usualHeight)).boundedTo(roomForDialog(this)));
}

} // namespace headroom
