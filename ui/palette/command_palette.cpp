// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/command_palette.h"

#include "ui/explain/input_help.h"
#include "ui/palette/palette_model.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace headroom {

namespace {

constexpr int widest = 640;
constexpr int rowsShown = 11;
constexpr int longestTyped = 80;

} // namespace

CommandPalette::CommandPalette(std::vector<PaletteEntry> entries, QWidget* window)
    : QDialog(window, Qt::Popup | Qt::FramelessWindowHint)
    , m_entries(std::move(entries))
    , m_model(new PaletteModel(this))
    , m_line(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(tr("Nothing has that name."), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Find Command"));
    setProperty("role", "palette");
    m_line->setObjectName(QStringLiteral("paletteLine"));
    m_line->setPlaceholderText(tr("A command, page, domain, cohort, scenario or finding"));
    m_line->setAccessibleName(tr("Find Command"));
    m_line->setMaxLength(longestTyped);
    m_line->setWhatsThis(inputHelp(InputId::CommandSearch));
    m_line->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setModel(m_model);
    m_nothing->setAlignment(Qt::AlignCenter);
    setRole(m_nothing, "muted");
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(6);
    layout->addWidget(m_line);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing, 1);
    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, &CommandPalette::runCurrent);
    search({});
    QStringList files;
    for (const PaletteEntry& entry : m_entries)
        if (!entry.file.isEmpty())
            files << entry.file;
    connect(&m_missing, &MissingFiles::isMissing, this, &CommandPalette::markMissing);
    m_missing.look(files);
}

void CommandPalette::popUp()
{
    const QWidget* window = parentWidget();
    const int width = std::min(scaled(widest), window->width() - 40);
    const int height = m_line->sizeHint().height() + 24 + rowsShown * m_list->sizeHintForRow(0);
    resize(width, std::min(height, window->height() - 120));
    move(window->mapToGlobal(QPoint((window->width() - width) / 2, 56)));
    show();
    m_line->setFocus();
}

bool CommandPalette::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(object, event);
    auto* key = static_cast<QKeyEvent*>(event);
    const int rows = m_model->enabledRows();
    const auto moveTo = [this, rows](int row) {
        if (rows > 0)
            m_list->setCurrentIndex(m_model->index(std::clamp(row, 0, rows - 1)));
        tellCurrent();
        return true;
    };
    const int row = m_list->currentIndex().row();
    switch (key->key()) {
    case Qt::Key_Down: return moveTo(row + 1 < rows ? row + 1 : 0);
    case Qt::Key_Up: return moveTo(row > 0 ? row - 1 : rows - 1);
    case Qt::Key_PageDown: return moveTo(row + rowsShown - 1);
    case Qt::Key_PageUp: return moveTo(row - rowsShown + 1);
    case Qt::Key_Return:
    case Qt::Key_Enter: runCurrent(); return true;
    default: return QDialog::eventFilter(object, event);
    }
}

void CommandPalette::search(const QString& typed)
{
    m_model->setHits(hitsOf(m_entries, typed));
    const bool isFound = m_model->rowCount() > 0;
    m_list->setVisible(isFound);
    m_nothing->setVisible(!isFound);
    if (m_model->enabledRows() > 0)
        m_list->setCurrentIndex(m_model->index(0));
    tellCurrent();
}

void CommandPalette::markMissing(const QString& file)
{
    const QModelIndex current = m_list->currentIndex();
    const PaletteEntry* before = current.isValid() ? m_model->hit(current.row()).entry : nullptr;
    for (PaletteEntry& entry : m_entries)
        if (entry.file == file && std::exchange(entry.isEnabled, false))
            entry.title = tr("%1 (gone)").arg(entry.title);
    search(m_line->text());
    for (int row = 0; row < m_model->enabledRows(); ++row)
        if (m_model->hit(row).entry == before)
            m_list->setCurrentIndex(m_model->index(row));
    tellCurrent();
}

void CommandPalette::tellCurrent()
{
    // The line keeps the focus, so it tells what Enter would do.
    const QModelIndex current = m_list->currentIndex();
    m_line->setAccessibleDescription(current.isValid() ? current.data(Qt::AccessibleTextRole).toString() : m_nothing->text());
    QAccessibleEvent changed(m_line, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void CommandPalette::runCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid() || !m_model->hit(current.row()).entry->isEnabled)
        return;
    // After the palette is gone and the keyboard is back where it was: what is done may want both.
    QTimer::singleShot(0, parentWidget(), m_model->hit(current.row()).entry->run);
    close();
}

} // namespace headroom
