// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/report_page.h"

#include "core/report/report_of.h"
#include "ui/document/files/safe_file.h"
#include "ui/explain/input_help.h"
#include "ui/models/plan_words.h"
#include "ui/pages/report/page_preview.h"
#include "ui/report/report_document.h"
#include "ui/theme/theme.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/words.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace headroom {

namespace {

constexpr int choicesWidth = 256;
constexpr int narrowChoicesWidth = 212;
constexpr int narrowBelow = 680;
constexpr int rowSpacing = 2;
constexpr int rowPadding = 4; ///< of which the ring of the current row takes a part
constexpr int leastSections = 4; ///< in sight, where the window is low
constexpr int afterLastEdit = 150; ///< milliseconds: who types is not held up
const QDate firstDate(1980, 1, 1);

QLabel* labelOf(const QString& text, QWidget* buddy, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    setRole(label, "small");
    label->setBuddy(buddy);
    return label;
}

/// Names of sections wrap where the list is too narrow for them: the style measures them in one line, and keeps room for a box as large as without a style sheet.
class SectionDelegate : public QStyledItemDelegate {
public:
    explicit SectionDelegate(QListWidget* list)
        : QStyledItemDelegate(list)
        , m_list(list)
    {
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem row = option;
        initStyleOption(&row, index);
        const QStyle* style = m_list->style();
        QStyleOptionViewItem box = row;
        box.rect = style->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &row, m_list);
        box.state |= row.checkState == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
        const QString name = std::exchange(row.text, {});
        row.features &= ~QStyleOptionViewItem::HasCheckIndicator;
        style->drawControl(QStyle::CE_ItemViewItem, &row, painter, m_list);
        style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, m_list);
        style->drawItemText(painter, option.rect.adjusted(checkWidth() + margin(), 0, -margin(), 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, row.palette, true, name, QPalette::Text);
        paintFocusRing(painter, option, index);
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        // The list is given the width of its parent. As high as all rows are without one, it has no scroll bar: the bar in sight may be there for rows that wrap for the bar.
        const bool hasBar = m_list->maximumHeight() != QWIDGETSIZE_MAX && m_list->height() < m_list->maximumHeight();
        const int bar = hasBar ? m_list->verticalScrollBar()->sizeHint().width() : 0;
        const int room = m_list->parentWidget()->width() - bar - 2 * m_list->frameWidth() - 2 * rowSpacing;
        // The style keeps room for an icon when it measures what wraps, and paints without.
        QStyleOptionViewItem oneLine = option;
        oneLine.features &= ~QStyleOptionViewItem::WrapText;
        const QFontMetrics& metrics = option.fontMetrics;
        const int wrapped = metrics.boundingRect(QRect(0, 0, room - checkWidth() - 2 * margin(), 1 << 16), Qt::TextWordWrap, index.data().toString()).height();
        return {room, QStyledItemDelegate::sizeHint(oneLine, index).height() + std::max(0, wrapped - metrics.height()) + rowPadding};
    }

private:
    int margin() const { return m_list->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, m_list) + 1; }
    int checkWidth() const { return m_list->style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, m_list) + 2 * margin(); }

    const QListWidget* m_list;
};

} // namespace

ReportPage::ReportPage(Selection& selection, QWidget* parent)
    : QWidget(parent)
    , m_selection(selection)
{
    setAccessibleName(tr("Report"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(14);
    layout->addWidget(makeChoices());
    layout->addWidget(makePreview(), 1);

    m_delay.setSingleShot(true);
    m_delay.setInterval(afterLastEdit);
    connect(&m_delay, &QTimer::timeout, this, &ReportPage::workOut);
    connect(&m_selection.document(), &PlanDocument::changed, this, &ReportPage::markStale);
    connect(&m_selection.document(), &PlanDocument::fileStateChanged, this, &ReportPage::markStale);
    connect(m_sections, &QListWidget::itemChanged, this, &ReportPage::markStale);
    connect(m_date, &QDateEdit::dateChanged, this, &ReportPage::markStale);
    connect(m_language, &QComboBox::currentIndexChanged, this, &ReportPage::markStale);
    connect(m_export, &QPushButton::clicked, this, &ReportPage::exportAsking);
    connect(m_preview, &PagePreview::currentPageChanged, this, &ReportPage::showState);
    showState();
}

QWidget* ReportPage::makeChoices()
{
    auto* choices = m_choices = new QWidget(this);
    m_sections = new QListWidget(choices);
    m_sections->setAccessibleName(tr("Sections of the report"));
    m_sections->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sections->setSpacing(rowSpacing);
    for (const auto& [id, name] : sectionNames) {
        auto* item = new QListWidgetItem(words(sectionHeading(id)), m_sections);
        item->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setCheckState(Qt::Checked);
        item->setToolTip(item->text()); // where it is cut
    }
    m_sections->setCurrentRow(0);
    m_sections->setWordWrap(true);
    m_sections->setResizeMode(QListView::Adjust); // rows are measured anew when they get narrower
    m_sections->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_sections->setMinimumHeight(leastSections * (fontMetrics().height() + rowPadding + 2 * rowSpacing));
    m_sections->setItemDelegate(new SectionDelegate(m_sections));
    m_date = new QDateEdit(QDate::currentDate(), choices);
    m_date->setMinimumDate(firstDate);
    m_date->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_date->setAccessibleName(tr("Date of the report"));
    m_language = new QComboBox(choices);
    m_language->setAccessibleName(tr("Language of the report"));
    m_language->addItem(QStringLiteral("English"));
    m_language->addItem(QStringLiteral("Español"));
    m_language->setCurrentIndex(QLocale().language() == QLocale::Spanish ? 1 : 0);
    m_sections->setWhatsThis(inputHelp(InputId::ReportSections));
    m_date->setWhatsThis(inputHelp(InputId::ReportDate));
    m_language->setWhatsThis(inputHelp(InputId::ReportLanguage));
    m_export = new QPushButton(tr("Export…"), choices);
    m_export->setObjectName(QStringLiteral("exportReport"));
    m_export->setToolTip(tr("Write it as PDF, HTML, spreadsheet, Markdown, CSV or JSON"));
    m_export->setAutoDefault(false);
    setRole(m_export, "primary");

    auto* column = new QVBoxLayout(choices);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(labelOf(tr("Sections"), m_sections, choices));
    column->addWidget(m_sections, 1000); // as high as it may be, where there is room
    column->addSpacing(8);
    column->addWidget(labelOf(tr("Date"), m_date, choices));
    column->addWidget(m_date);
    column->addSpacing(8);
    column->addWidget(labelOf(tr("Language"), m_language, choices));
    column->addWidget(m_language);
    column->addSpacing(14);
    column->addWidget(m_export);
    column->addStretch(1);
    return choices;
}

QWidget* ReportPage::makePreview()
{
    auto* card = new QFrame(this);
    setRole(card, "card");
    m_preview = new PagePreview(card);
    m_pageWords = new QLabel(card);
    m_pageWords->setObjectName(QStringLiteral("pageWords"));
    setRole(m_pageWords, "muted");
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(1, 8, 1, 1);
    column->setSpacing(8);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(14, 0, 14, 0);
    row->addWidget(m_pageWords, 1);
    column->addLayout(row);
    column->addWidget(m_preview, 1);
    return card;
}

ReportPage::Choice ReportPage::choice() const
{
    Choice choice{Sections::none(), languageNames[static_cast<std::size_t>(m_language->currentIndex())].first, m_date->date().toString(Qt::ISODate)};
    for (int row = 0; row < m_sections->count(); ++row)
        if (m_sections->item(row)->checkState() == Qt::Checked)
            choice.sections = choice.sections.with(sectionNames[static_cast<std::size_t>(row)].first);
    return choice;
}

void ReportPage::markStale()
{
    m_task.cancel();
    m_state = State::Stale;
    m_export->setEnabled(choice().sections != Sections::none());
    if (isVisible()) {
        m_delay.start();
        showState();
    }
}

void ReportPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_state == State::Stale)
        m_delay.start(0);
}

void ReportPage::resizeEvent(QResizeEvent* event)
{
    m_choices->setFixedWidth(besideScaled(width() < scaled(narrowBelow) ? narrowChoicesWidth : choicesWidth));
    fitSections();
    QWidget::resizeEvent(event);
}

void ReportPage::fitSections()
{
    m_sections->setMaximumHeight(QWIDGETSIZE_MAX); // no scroll bar while they are measured
    int height = 2 * m_sections->frameWidth() + 2 * rowSpacing;
    for (int row = 0; row < m_sections->count(); ++row)
        height += m_sections->sizeHintForRow(row) + 2 * rowSpacing;
    m_sections->setMaximumHeight(height);
}

void ReportPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        m_preview->viewport()->update();
    QWidget::changeEvent(event);
}

void ReportPage::workOut()
{
    if (!isVisible())
        return; // when it is shown
    m_state = State::Working;
    m_task.start([this, source = reportSource(m_selection.document(), choice().date), wanted = choice()](const std::atomic<bool>& cancelled) -> BackgroundTask::Deliver {
        auto found = reportFacts(metaOf(source), wanted.sections, source.base, source.plan, &cancelled);
        if (!found)
            return {};
        const auto facts = std::make_shared<const ReportFacts>(std::move(*found));
        const auto pages = std::make_shared<const ReportPages>(facts, wanted.language);
        // The task calls this only while it lives, and with it the page.
        return [this, facts, pages] {
            m_facts = facts;
            m_state = State::Current;
            m_preview->setPages(pages);
            showState();
        };
    });
    showState();
}

void ReportPage::showState()
{
    const QString place = m_preview->pageCount() == 0 ? QString() : tr("Page %1 of %2").arg(countWords(m_preview->currentPage() + 1), countWords(m_preview->pageCount()));
    if (m_state == State::Current)
        m_pageWords->setText(place);
    else
        m_pageWords->setText(place.isEmpty() ? tr("Working") : tr("%1 · being brought up to date").arg(place));
}

QString ReportPage::exportTo(const QString& path)
{
    const auto format = reportFormatOf(path);
    if (!format)
        return tr("%1 has no ending of a report.").arg(QFileInfo(path).fileName());
    QApplication::setOverrideCursor(Qt::WaitCursor);
    auto facts = m_facts;
    if (m_state != State::Current) {
        const ReportSource source = reportSource(m_selection.document(), choice().date);
        facts = std::make_shared<const ReportFacts>(*reportFacts(metaOf(source), choice().sections, source.base, source.plan));
    }
    const auto text = reportDocument(*format, facts, choice().language);
    const QString error = text ? writeSafely(path, *text) : tr("%1 can't be put together: the folder for temporary files has no room for its parts.").arg(QFileInfo(path).fileName());
    QApplication::restoreOverrideCursor();
    return error;
}

QString ReportPage::proposedPath() const
{
    const PlanDocument& document = m_selection.document();
    QString name = qtext(document.plan().name).trimmed().replace(u'/', u'-');
    // A name that starts with a dot would hide the file.
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    const QString file = (name.isEmpty() ? tr("report") : name) + QStringLiteral(".pdf");
    return document.path().isEmpty() ? file : QFileInfo(document.path()).dir().filePath(file);
}

void ReportPage::exportAsking()
{
    QString filter;
    const QString asked = QFileDialog::getSaveFileName(this, tr("Export Report"), proposedPath(), reportFilters(), &filter);
    if (asked.isEmpty())
        return;
    const QString path = reportPath(asked, filter);
    // The file dialog has asked about the name that was typed only.
    if (path != asked && QFileInfo::exists(path)
        && QMessageBox::question(this, tr("Export Report"), plainText(tr("%1 is there already. Replace it?").arg(path))) != QMessageBox::Yes)
        return;
    if (const QString error = exportTo(path); !error.isEmpty())
        QMessageBox::warning(this, tr("Export Report"), plainText(error));
}

} // namespace headroom
