// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/addresses/list_dialog.h"

#include "ui/explain/input_help.h"
#include "ui/models/numbers_model.h"
#include "ui/models/plan_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/dialog_size.h"
#include "ui/words.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextStream>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr qint64 largestFile = 10'000'000; // bytes

Numbers problemTable(const std::vector<LineProblem>& problems)
{
    Numbers table{.columns = {ListDialog::tr("Line"), ListDialog::tr("Found"), ListDialog::tr("Allowed"), ListDialog::tr("Probably meant")}, .rows = {}, .wordColumns = {1, 2, 3}};
    for (const LineProblem& problem : problems)
        table.rows << QStringList{countWords(problem.line), qtext(problem.found), words(problem.allowed), qtext(problem.probably)};
    return table;
}

} // namespace

ListDialog::ListDialog(AddressListModel& model, const QString& title, const QString& text, QWidget* parent)
    : QDialog(parent)
    , m_model(model)
    , m_text(new QPlainTextEdit(this))
    , m_result(new QLabel(this))
    , m_problems(new NumbersModel(this))
{
    setWindowTitle(title);
    resizeDialog(this, {640, 520});
    auto* hint = new QLabel(tr("One block a line, as in “%1”. What stands behind a tab, a comma or a semicolon belongs to it, too.").arg(model.example()), this);
    hint->setWordWrap(true);
    hint->setTextFormat(Qt::PlainText);
    setRole(hint, "muted");
    m_text->setAccessibleName(tr("Blocks, one a line"));
    m_text->setFont(fontFor(TypeRole::Mono));
    m_text->setTabChangesFocus(true);
    m_text->setWhatsThis(inputHelp(InputId::BlockList));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_result->setObjectName(QStringLiteral("listResult"));
    m_result->setWordWrap(true);
    m_problems->setNumbers(problemTable({}));
    m_table = new DataTable(m_problems, 2, tr("Problems"), this);
    m_table->wrapRows();

    auto* buttons = new QDialogButtonBox(this);
    m_take = buttons->addButton(tr("&Add"), QDialogButtonBox::AcceptRole);
    m_take->setDefault(true);
    QPushButton* file = buttons->addButton(tr("From &File…"), QDialogButtonBox::ActionRole);
    buttons->addButton(QDialogButtonBox::Cancel); // last: Qt 6.4 parts the way of Tab where others are added behind a standard button
    file->setToolTip(tr("Read the lines from a text or CSV file"));
    connect(buttons, &QDialogButtonBox::accepted, this, &ListDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ListDialog::reject);
    connect(file, &QPushButton::clicked, this, &ListDialog::askForFile);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ListDialog::read);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(hint);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_result);
    layout->addWidget(m_table);
    layout->addWidget(buttons);
    m_text->setPlainText(text);
    read();
}

QString ListDialog::readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tr("%1 can't be read: %2.").arg(QFileInfo(path).fileName(), file.errorString());
    if (file.size() > largestFile)
        return tr("%1 is no list of blocks: it is larger than 10 MB.").arg(QFileInfo(path).fileName());
    m_text->setPlainText(QTextStream(&file).readAll());
    return {};
}

void ListDialog::askForFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Read Blocks"), QString(), tr("Lists (*.txt *.csv *.tsv);;All files (*)"));
    if (path.isEmpty())
        return;
    if (const QString why = readFile(path); !why.isEmpty())
        QMessageBox::warning(this, tr("File Not Read"), why);
}

void ListDialog::read()
{
    m_change = m_model.changeBy(m_text->toPlainText());
    const int problems = static_cast<int>(m_change.problems.size());
    const bool isEmpty = m_change.added + m_change.changed == 0;
    m_take->setEnabled(problems == 0 && !isEmpty);
    QString result;
    if (problems > 0)
        result = problems == 1 ? tr("One line can't be used. Nothing is added before it is mended.") : tr("%L1 lines can't be used. Nothing is added before they are mended.").arg(problems);
    else if (isEmpty)
        result = m_change.found == 0 ? QString() : tr("Nothing new: all of it is in the list already.");
    else if (m_change.changed == 0)
        result = m_change.added == 1 ? tr("One new block.") : tr("%L1 new blocks.").arg(m_change.added);
    else
        result = tr("New: %L1. In the list already, and changed to what stands here: %L2.").arg(m_change.added).arg(m_change.changed);
    m_result->setText(result);
    setStyleProperty(m_result, "tone", problems > 0 ? QVariant("error") : QVariant());
    m_problems->setNumbers(problemTable(m_change.problems));
    m_table->setVisible(problems > 0);
}

void ListDialog::accept()
{
    if (!m_take->isEnabled())
        return;
    m_model.take(m_change);
    QDialog::accept();
}

} // namespace headroom
