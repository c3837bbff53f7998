// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/recovery_dialog.h"

#include "ui/files/file_words.h"
#include "ui/models/plan_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dialog_size.h"
#include "ui/widgets/table_copying.h"
#include "ui/widgets/wrapping_delegate.h"
#include "ui/words.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

constexpr int columns = 4;
constexpr int planColumn = 0;
constexpr int fileColumn = 1;
constexpr int widestColumn = 250;
constexpr int leastColumn = 72;

QString savedWords(const RecoveryHeader& header)
{
    if (header.planFile.isEmpty())
        return RecoveryDialog::tr("never");
    const QFileInfo file(header.planFile);
    if (!file.exists())
        return RecoveryDialog::tr("the file is not there any more");
    const QString time = timeWords(file.lastModified());
    return isChangedSince(header) ? RecoveryDialog::tr("%1: changed since").arg(time) : time;
}

QString placeWords(const RecoveryHeader& header)
{
    return header.planFile.isEmpty() ? RecoveryDialog::tr("in no file yet") : QDir::toNativeSeparators(header.planFile);
}

QStringList nativePaths(QStringList paths)
{
    for (QString& path : paths)
        path = QDir::toNativeSeparators(path);
    return paths;
}

/// Lets a long path break behind its slashes.
QString breakable(QString path)
{
    return path.replace(QDir::separator(), QString(QDir::separator()) + QChar(0x200b));
}

} // namespace

RecoveryDialog::RecoveryDialog(std::vector<Orphan> orphans, const QStringList& unreadable, QWidget* parent)
    : QDialog(parent)
    , m_orphans(std::move(orphans))
    , m_title(new QLabel(this))
    , m_table(new QTableWidget(0, columns, this))
{
    setWindowTitle(tr("Unsaved Changes"));
    resizeDialog(this, {1020, 380});
    setRole(m_title, "title");
    auto* summary = new QLabel(tr("Headroom ended before they were saved. What is restored can be looked at, undone, and saved; files stay as they are until then. What is left for later is offered again."), this);
    setRole(summary, "muted");
    for (QLabel* label : {m_title, summary}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_table->setAccessibleName(tr("Unsaved changes"));
    m_table->setHorizontalHeaderLabels({tr("Plan"), tr("File"), tr("Unsaved changes of"), tr("File saved")});
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    // The times are as wide as they need to be, up to a point; what plan it is and where has the rest.
    for (const int column : {planColumn, fileColumn})
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    m_table->horizontalHeader()->setMaximumSectionSize(scaled(widestColumn));
    m_table->horizontalHeader()->setMinimumSectionSize(scaled(leastColumn));
    m_table->horizontalHeader()->setDefaultSectionSize(scaled(leastColumn)); // what a column that stretches has where there is no room
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    m_table->setItemDelegate(new WrappingDelegate(m_table));
    letCopy(m_table);
    auto* card = new QFrame(this);
    setRole(card, "card");
    auto* cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins(8, 8, 8, 8);
    cardLayout->addWidget(m_table);

    auto* buttons = new QDialogButtonBox(this);
    m_restore = buttons->addButton(tr("&Restore"), QDialogButtonBox::AcceptRole);
    m_discard = buttons->addButton(tr("&Discard…"), QDialogButtonBox::DestructiveRole);
    QPushButton* later = buttons->addButton(tr("&Later"), QDialogButtonBox::RejectRole);
    later->setToolTip(tr("Leave all of them where they are"));
    m_restore->setToolTip(tr("Show the plan with these changes"));
    m_restore->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_discard, &QPushButton::clicked, this, &RecoveryDialog::discard);
    connect(m_table, &QTableWidget::itemActivated, this, &QDialog::accept);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(m_title);
    layout->addWidget(summary);
    layout->addWidget(card, 1);
    if (!unreadable.isEmpty()) {
        auto* rest = new QLabel(unreadableWords(unreadable), this);
        setRole(rest, "muted");
        rest->setTextFormat(Qt::PlainText);
        rest->setWordWrap(true);
        rest->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        layout->addWidget(rest);
    }
    layout->addWidget(buttons);
    fill();
    m_table->setFocus();
}

QString unreadableWords(const QStringList& paths)
{
    return RecoveryDialog::tr("What can't be read stays where it is: %1").arg(nativePaths(paths).join(QStringLiteral(", ")));
}

void RecoveryDialog::fill()
{
    const auto count = static_cast<int>(m_orphans.size());
    m_title->setText(count == 1 ? tr("One plan has changes that were not saved") : tr("%1 plans have changes that were not saved").arg(countWords(count)));
    m_table->setRowCount(count);
    for (int row = 0; row < count; ++row) {
        const RecoveryHeader& header = m_orphans[static_cast<std::size_t>(row)].header;
        const QStringList cells{header.planName.isEmpty() ? tr("without a name") : header.planName, breakable(placeWords(header)), timeWords(header.editedAt), savedWords(header)};
        for (int column = 0; column < columns; ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            item->setToolTip(plainText(column == fileColumn ? placeWords(header) : cells[column]));
            item->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
            m_table->setItem(row, column, item);
        }
    }
    m_table->selectRow(0);
}

void RecoveryDialog::discard()
{
    const int row = currentRow();
    if (row < 0)
        return;
    Orphan& orphan = m_orphans[static_cast<std::size_t>(row)];
    QMessageBox box(this);
    box.setIcon(QMessageBox::Warning);
    box.setWindowTitle(tr("Discard Unsaved Changes"));
    box.setTextFormat(Qt::PlainText);
    box.setText(tr("The unsaved changes of “%1” are lost for good then.").arg(orphan.header.planName));
    auto* lose = box.addButton(tr("&Discard"), QMessageBox::DestructiveRole);
    box.setDefaultButton(box.addButton(QMessageBox::Cancel));
    box.exec();
    if (box.clickedButton() != lose)
        return;
    orphan.discard();
    m_orphans.erase(m_orphans.begin() + row);
    if (m_orphans.empty())
        reject();
    else
        fill();
}

int RecoveryDialog::currentRow() const
{
    return std::min(m_table->currentRow(), static_cast<int>(m_orphans.size()) - 1);
}

std::optional<Orphan> RecoveryDialog::chosen() const
{
    const int row = currentRow();
    return result() == Accepted && row >= 0 ? std::optional(m_orphans[static_cast<std::size_t>(row)]) : std::nullopt;
}

} // namespace headroom
