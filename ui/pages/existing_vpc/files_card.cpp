// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/existing_vpc/files_card.h"

#include "ui/models/estate/estate_words.h"
#include "ui/models/numbers_model.h"
#include "ui/models/plan_words.h"
#include "ui/widgets/data_table.h"

#include <QFileInfo>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

constexpr int folderColumn = 4;

Numbers tableOfFiles()
{
    return {.columns = {FilesCard::tr("File"), FilesCard::tr("Holds"), FilesCard::tr("Records"), FilesCard::tr("Repeated"), FilesCard::tr("Folder")}, .rows = {},
        .wordColumns = {0, 1, folderColumn}};
}

} // namespace

FilesCard::FilesCard(QWidget* parent)
    : Card(tr("Files read"), parent)
    , m_model(new NumbersModel(this))
{
    m_model->setNumbers(tableOfFiles());
    m_table = new DataTable(m_model, 0, tr("Files read"), this);
    m_table->setObjectName(QStringLiteral("estateFiles"));
    m_table->setSpareColumns({folderColumn});
    body()->addWidget(m_table);
    m_remove = addAction(tr("Remove"), tr("Leave this file out; the others stay"));
    m_remove->setObjectName(QStringLiteral("removeFile"));
    m_clear = addAction(tr("C&lear All"), tr("Leave all files out. The plan keeps what was taken over from them"));
    m_clear->setObjectName(QStringLiteral("clearFiles"));
    connect(m_remove, &QPushButton::clicked, this, &FilesCard::removeCurrent);
    connect(m_clear, &QPushButton::clicked, this, &FilesCard::clearWanted);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FilesCard::showButtons);
    connect(new QShortcut(QKeySequence::Delete, m_table, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this, &FilesCard::removeCurrent);
}

void FilesCard::show(const std::vector<EstateFile>& files)
{
    Numbers numbers = tableOfFiles();
    for (const EstateFile& file : files) {
        const QFileInfo info(file.path);
        numbers.rows << QStringList{info.fileName(), replyWord(file.reply), countWords(file.records), file.repeated > 0 ? countWords(file.repeated) : QStringLiteral("–"), info.path()};
    }
    const int current = m_table->currentIndex().row();
    m_model->setNumbers(numbers);
    if (!files.empty() && current >= 0)
        m_table->setCurrentIndex(m_model->index(std::min(current, m_model->rowCount() - 1), 0));
    showButtons();
    setVisible(!files.empty());
}

void FilesCard::setBusy()
{
    m_isBusy = true;
    showButtons();
}

void FilesCard::setIdle()
{
    m_isBusy = false;
    showButtons();
}

void FilesCard::removeCurrent()
{
    if (const QModelIndex current = m_table->currentIndex(); current.isValid() && !m_isBusy)
        emit removeWanted(current.row());
}

void FilesCard::showButtons()
{
    m_remove->setEnabled(!m_isBusy && m_table->currentIndex().isValid());
    m_clear->setEnabled(!m_isBusy);
}

} // namespace headroom
