// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/about_dialog.h"

#include "ui/help/parts_list.h"
#include "ui/theme/theme.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/dialog_size.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QGuiApplication>
#include <QIcon>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace headroom {

AboutDialog::AboutDialog(QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Headroom"));
    resizeDialog(this, {700, 470});
    auto* tabs = new QTabWidget(this);
    tabs->setDocumentMode(true);
    tabs->tabBar()->setDrawBase(false);
    tabs->tabBar()->setAccessibleName(windowTitle());
    tabs->addTab(makeWords(), tr("&About"));
    tabs->addTab(makeParts(), tr("&Parts"));
    tabs->addTab(makeLicence(), tr("&Licence"));
    auto* buttons = new QDialogButtonBox(this);
    auto* copy = buttons->addButton(tr("&Copy Details"), QDialogButtonBox::ActionRole);
    buttons->addButton(QDialogButtonBox::Close); // last: Qt 6.4 parts the way of Tab where others are added behind a standard button
    copy->setToolTip(tr("Versions and system, for a bug report"));
    connect(copy, &QPushButton::clicked, this, [] { QGuiApplication::clipboard()->setText(detailsForReports()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 14);
    column->setSpacing(12);
    column->addWidget(makeHead());
    column->addWidget(tabs, 1);
    column->addWidget(buttons);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    buttons->button(QDialogButtonBox::Close)->setFocus();
}

QWidget* AboutDialog::makeHead()
{
    auto* head = new QWidget(this);
    auto* icon = new QLabel(head);
    icon->setPixmap(QIcon(QStringLiteral(":/icons/headroom.svg")).pixmap(QSize(48, 48), devicePixelRatioF()));
    auto* name = new QLabel(tr("Headroom %1").arg(QCoreApplication::applicationVersion()), head);
    setRole(name, "title");
    auto* what = new QLabel(tr("Plans the IP capacity of VPC subnets for Amazon SageMaker Studio domains"), head);
    setRole(what, "muted");
    what->setWordWrap(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(name);
    words->addWidget(what);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    row->addWidget(icon);
    row->addLayout(words, 1);
    return head;
}

QWidget* AboutDialog::makeWords()
{
    auto* words = new QLabel(tr("<p>It needs no AWS account and no network: what you plan stays on your desk.</p>"
                                "<p>Headroom is no product of Amazon. Figures are AWS's published ones; each says where it comes from.</p>"
                                "<p>© 2026 The Headroom developers. Free software under the GNU General Public License, version 3 or later; it comes without any warranty.</p>"),
        this);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignTop);
    words->setContentsMargins(2, 12, 2, 0);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    words->setAccessibleName(tr("About"));
    return words;
}

QWidget* AboutDialog::makeParts()
{
    auto* page = new QWidget(this);
    auto* model = new NumbersModel(page);
    model->setNumbers(partsList());
    auto* card = new QFrame(page);
    setRole(card, "card");
    auto* table = new DataTable(model, 3, tr("Parts and their licences"), card);
    table->setObjectName(QStringLiteral("parts"));
    auto* inner = new QVBoxLayout(card);
    inner->setContentsMargins(10, 8, 10, 8);
    inner->addWidget(table);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 12, 0, 0);
    column->addWidget(card);
    column->addStretch(1);
    return page;
}

QWidget* AboutDialog::makeLicence()
{
    auto* text = new QPlainTextEdit(this);
    text->setObjectName(QStringLiteral("licence"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setFont(fontFor(TypeRole::Mono));
    text->setAccessibleName(tr("GNU General Public License, version 3, and the licences of parts"));
    // Headroom's own first; those of parts whose licences ask for it are in the program with them.
    QString licences;
    for (const QString& name : {QStringLiteral(":/LICENSE"), QStringLiteral(":/resources/licences/parts.txt")}) {
        QFile file(name);
        if (file.open(QIODevice::ReadOnly))
            licences += (licences.isEmpty() ? QString() : QStringLiteral("\n\n")) + QString::fromUtf8(file.readAll());
    }
    text->setPlainText(licences);
    return text;
}

} // namespace headroom
