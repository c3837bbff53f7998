// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/addresses/list_card.h"

#include "ui/pages/addresses/list_dialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/data_table.h"
#include "ui/words.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolTip>

namespace headroom {

ListCard::ListCard(const QString& title, const QString& adding, AddressListModel& model, int stretched, QWidget* parent)
    : Card(title, parent)
    , m_adding(adding)
    , m_model(model)
    , m_table(new DataTable(&model, stretched, title, this))
    , m_line(new QLineEdit(this))
{
    QPushButton* many = addAction(tr("Paste List…"), tr("Add many at once: pasted, typed, or from a file"));
    m_line->setPlaceholderText(model.example());
    m_line->setAccessibleName(tr("New line: %1").arg(title));
    m_line->setWhatsThis(model.headerData(0, Qt::Horizontal, Qt::WhatsThisRole).toString());
    m_line->setMinimumWidth(80);
    auto* add = new QPushButton(tr("Add"), this);
    add->setAutoDefault(false);
    auto* remove = new QPushButton(tr("Remove"), this);
    remove->setAutoDefault(false);
    remove->setToolTip(tr("Remove the chosen row (Delete)"));
    many->setAccessibleName(tr("Paste a list: %1").arg(title));
    add->setAccessibleName(tr("Add to: %1").arg(title));
    remove->setAccessibleName(tr("Remove from: %1").arg(title));
    auto* row = makeRow();
    row->setSpacing(6);
    row->addWidget(m_line, 1);
    row->addWidget(add);
    row->addWidget(remove);
    body()->addWidget(m_table);
    body()->addLayout(row);
    body()->addStretch(1);

    m_table->letRemove(remove);
    auto* paste = new QAction(tr("Paste List…"), m_table);
    paste->setShortcut(QKeySequence::Paste);
    paste->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(paste);
    connect(paste, &QAction::triggered, this, [this] { addMany(QGuiApplication::clipboard()->text()); });
    connect(many, &QPushButton::clicked, this, [this] { addMany(QString()); });
    connect(add, &QPushButton::clicked, this, &ListCard::addTyped);
    connect(m_line, &QLineEdit::returnPressed, this, &ListCard::addTyped);
}

void ListCard::refresh()
{
    m_model.refresh();
    m_table->setVisible(m_model.itemCount() > 0);
    m_table->fitSoon();
}

void ListCard::addMany(const QString& text)
{
    ListDialog(m_model, m_adding, text, this).exec();
}

void ListCard::addTyped()
{
    const ListChange change = m_model.changeBy(m_line->text());
    QString why;
    if (!change.problems.empty()) {
        const LineProblem& problem = change.problems.front();
        why = problem.probably.empty() ? tr("“%1” can't be used. Allowed: %2.").arg(qtext(problem.found), words(problem.allowed))
                                       : tr("“%1” can't be used. Allowed: %2. Probably meant: %3.").arg(qtext(problem.found), words(problem.allowed), qtext(problem.probably));
    } else if (change.added + change.changed == 0) {
        why = change.found == 0 ? tr("Type a block, as in “%1”.").arg(m_model.example()) : tr("It is in this list already.");
    } else {
        m_model.take(change);
        m_line->clear();
    }
    m_line->setAccessibleDescription(why);
    if (!why.isEmpty())
        QToolTip::showText(m_line->mapToGlobal(QPoint(0, m_line->height())), plainText(why), m_line);
}

} // namespace headroom
