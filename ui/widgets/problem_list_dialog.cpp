// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/problem_list_dialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/wrapping_delegate.h"
#include "ui/words.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace headroom {

namespace {

/// Lets a long pointer break behind its slashes.
QString breakable(const std::string& pointer)
{
    return qtext(pointer).replace(u'/', QStringLiteral("/\u200b"));
}

QTableWidget* makeTable(const QStringList& headers, int rows)
{
    auto* table = new QTableWidget(rows, static_cast<int>(headers.size()));
    table->setHorizontalHeaderLabels(headers);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setWordWrap(true);
    table->setTabKeyNavigation(false);
    table->setItemDelegate(new WrappingDelegate(table));
    return table;
}

} // namespace

ProblemListDialog::ProblemListDialog(const QString& windowTitle, const QString& titleText, const std::vector<Problem>& problems, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(windowTitle);
    resize(900, 480);

    auto* title = new QLabel(titleText, this);
    title->setTextFormat(Qt::PlainText);
    setRole(title, "title");
    auto* summary = new QLabel(problems.size() == 1 ? tr("One problem. The plan in the window stays as it is.")
                                                    : tr("%L1 problems. The plan in the window stays as it is.").arg(problems.size()), this);
    setRole(summary, "muted");

    auto* table = makeTable({tr("Where"), tr("Found"), tr("Allowed"), tr("Probably meant")}, static_cast<int>(problems.size()));
    table->setAccessibleName(tr("Problems"));
    for (int row = 0; row < static_cast<int>(problems.size()); ++row) {
        const Problem& problem = problems[static_cast<std::size_t>(row)];
        const QString where = problem.pointer.empty() ? tr("the whole") : breakable(problem.pointer);
        const QString cells[] = {where, qtext(problem.found), words(problem.allowed), qtext(problem.probably)};
        for (int column = 0; column < 4; ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            item->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
            if (column != 2)
                item->setFont(fontFor(TypeRole::Mono));
            table->setItem(row, column, item);
        }
        const QString line = QStringList{qtext(problem.pointer), qtext(problem.found), words(problem.allowed), qtext(problem.probably)}.join(u'\t');
        m_text += line + u'\n';
    }
    auto* card = new QFrame(this);
    setRole(card, "card");
    auto* cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins(8, 8, 8, 8);
    cardLayout->addWidget(table);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* copy = buttons->addButton(tr("Copy All"), QDialogButtonBox::ActionRole);
    copy->setToolTip(tr("Copy the list, with a tab between columns"));
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_text); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(title);
    layout->addWidget(summary);
    layout->addWidget(card, 1);
    layout->addWidget(buttons);
}

} // namespace headroom
