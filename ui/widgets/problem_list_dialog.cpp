// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/problem_list_dialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/dialog_size.h"
#include "ui/widgets/table_copying.h"
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

#include <algorithm>

namespace headroom {

namespace {

constexpr std::size_t mostListed = 300; ///< rows, each of which is measured

constexpr int widestColumn = 360;

/// Lets a long pointer break behind its slashes.
QString breakable(QString pointer)
{
    return pointer.replace(u'/', QStringLiteral("/\u200b"));
}

QStringList cellsOf(const Problem& problem)
{
    return {qtext(problem.pointer), qtext(problem.found), words(problem.allowed), qtext(problem.probably)};
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
    letCopy(table);
    return table;
}

} // namespace

ProblemListDialog::ProblemListDialog(const QString& windowTitle, const QString& titleText, const std::vector<Problem>& problems, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(windowTitle);
    resizeDialog(this, {900, 480});
    QList<QStringList> rows;
    for (const Problem& problem : problems)
        rows << cellsOf(problem);
    fill(titleText, problems.size() == 1 ? tr("One problem. The plan in the window stays as it is.") : tr("%L1 problems. The plan in the window stays as it is.").arg(problems.size()),
        {tr("Where"), tr("Found"), tr("Allowed"), tr("Probably meant")}, rows);
}

ProblemListDialog::ProblemListDialog(const QString& windowTitle, const QString& titleText, const QString& kept, const std::vector<ProblemOfFile>& problems, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(windowTitle);
    resizeDialog(this, {1040, 480});
    QList<QStringList> rows;
    for (std::size_t i = 0; i < std::min(problems.size(), mostListed); ++i)
        rows << QStringList{problems[i].file} + cellsOf(problems[i].problem);
    const QString summary = problems.size() == 1 ? tr("One problem. %1").arg(kept)
        : problems.size() > mostListed           ? tr("%L1 problems, of which the first %L2 are listed. %3").arg(problems.size()).arg(mostListed).arg(kept)
                                                 : tr("%L1 problems. %2").arg(problems.size()).arg(kept);
    fill(titleText, summary, {tr("File"), tr("Where"), tr("Found"), tr("Allowed"), tr("Probably meant")}, rows);
}

void ProblemListDialog::fill(const QString& titleText, const QString& summaryText, const QStringList& headers, const QList<QStringList>& rows)
{
    auto* title = new QLabel(titleText, this);
    setRole(title, "title");
    auto* summary = new QLabel(summaryText, this);
    setRole(summary, "muted");
    for (QLabel* label : {title, summary}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }

    auto* table = makeTable(headers, static_cast<int>(rows.size()));
    table->setAccessibleName(tr("Problems"));
    // What is short leaves its room to what is long.
    table->horizontalHeader()->setMaximumSectionSize(widestColumn);
    for (int column = 0; column < static_cast<int>(headers.size()) - 4; ++column)
        table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    const int allowed = static_cast<int>(headers.size()) - 2; // prose; the others stand as in the file
    for (int row = 0; row < static_cast<int>(rows.size()); ++row) {
        for (int column = 0; column < static_cast<int>(headers.size()); ++column) {
            const bool isPointer = column == allowed - 2;
            const QString& text = rows[row][column];
            auto* item = new QTableWidgetItem(!isPointer ? text : text.isEmpty() ? tr("the whole") : breakable(text));
            item->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
            if (column != allowed)
                item->setFont(fontFor(TypeRole::Mono));
            table->setItem(row, column, item);
        }
        m_text += rows[row].join(u'\t') + u'\n';
    }
    table->setColumnHidden(allowed + 1, std::all_of(rows.begin(), rows.end(), [](const QStringList& cells) { return cells.back().isEmpty(); }));
    auto* card = new QFrame(this);
    setRole(card, "card");
    auto* cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins(8, 8, 8, 8);
    cardLayout->addWidget(table);

    auto* buttons = new QDialogButtonBox(this);
    auto* copy = buttons->addButton(tr("Copy All"), QDialogButtonBox::ActionRole);
    buttons->addButton(QDialogButtonBox::Close); // last: Qt 6.4 parts the way of Tab where others are added behind a standard button
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
