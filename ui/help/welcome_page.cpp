// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/welcome_page.h"

#include "core/plan/examples.h"
#include "ui/explain/input_help.h"
#include "ui/help/example_card.h"
#include "ui/shell/recent_files.h"
#include "ui/shell/window_state.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/scrolled_content.h"
#include "ui/words.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int widest = 860;
constexpr int recentShown = 5;
const QString atStartKey = QStringLiteral("welcome/atStart");

QLabel* sectionLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    setRole(label, "section");
    return label;
}

/// A link to a file: its path is cut in the middle where there is no room for it.
class RecentEntry : public QPushButton {
public:
    RecentEntry(const QString& words, QWidget* parent)
        : QPushButton(parent)
    {
        setRole(this, "entry");
        setAutoDefault(true);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        setWords(words);
    }

    const QString& words() const { return m_words; }
    void setWords(const QString& words)
    {
        m_words = words;
        setAccessibleName(words);
        cut();
    }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QPushButton::resizeEvent(event);
        cut();
    }

private:
    void cut()
    {
        constexpr int sides = 10; // of the style sheet
        setText(withoutMnemonic(fontMetrics().elidedText(m_words, Qt::ElideMiddle, width() - sides)));
    }

    QString m_words;
};

} // namespace

bool showsWelcomeAtStart()
{
    return QSettings().value(atStartKey, !savedWindowState().isKnown()).toBool();
}

WelcomePage::WelcomePage(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("welcome"));
    setAccessibleName(tr("Getting Started"));
    auto* content = makeScrolledContent(this);
    auto* outer = new QHBoxLayout(content);
    outer->setContentsMargins(32, 30, 32, 24);
    auto* middle = new QWidget(content);
    middle->setMaximumWidth(scaled(widest));
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    outer->addStretch(1);
    outer->addWidget(middle, 1000);
    outer->addStretch(1);
    addQuestion(column);
    addWays(column);
    addExamples(column);
    m_recent = new QWidget(middle);
    m_recent->setObjectName(QStringLiteral("recentPlans"));
    (new QVBoxLayout(m_recent))->setContentsMargins(0, 14, 0, 0);
    m_recent->layout()->setSpacing(2);
    column->addWidget(m_recent);
    column->addSpacing(16);
    m_atStart = new QCheckBox(tr("&Show this page when Headroom starts"), middle);
    m_atStart->setObjectName(QStringLiteral("welcomeAtStart"));
    m_atStart->setChecked(QSettings().value(atStartKey, false).toBool());
    m_atStart->setWhatsThis(inputHelp(InputId::WelcomeAtStart));
    connect(m_atStart, &QCheckBox::toggled, this, [](bool on) { QSettings().setValue(atStartKey, on); });
    column->addWidget(m_atStart, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(&m_missing, &MissingFiles::isMissing, this, [this](const QString& path) {
        for (auto* child : m_recent->findChildren<QPushButton*>()) {
            if (child->property("path").toString() != path)
                continue;
            auto* entry = static_cast<RecentEntry*>(child);
            entry->setEnabled(false);
            entry->setWords(tr("%1 (gone)").arg(entry->words()));
        }
    });
}

void WelcomePage::addQuestion(QVBoxLayout* column)
{
    auto* question = new QLabel(tr("How many addresses does a SageMaker Studio domain take, and which CIDR blocks do you ask for?"), this);
    question->setWordWrap(true);
    setRole(question, "question");
    auto* how = new QLabel(tr("Headroom answers it before anything is built: on your desk, with no AWS account and no network."), this);
    how->setWordWrap(true);
    setRole(how, "muted");
    column->addWidget(question);
    column->addWidget(how);
}

void WelcomePage::addWays(QVBoxLayout* column)
{
    const auto way = [this](const QString& text, const char* role) {
        auto* button = new QPushButton(text, this);
        button->setAutoDefault(true); // Enter does it, too
        setRole(button, role);
        return button;
    };
    m_tour = way(tr("Take the &Two-Minute Tour"), "primary");
    m_tour->setObjectName(QStringLiteral("welcomeTour"));
    auto* open = way(tr("&Open a Plan…"), "");
    auto* empty = way(tr("E&mpty Plan"), "");
    m_back = way({}, "link");
    m_back->setObjectName(QStringLiteral("welcomeBack"));
    connect(m_tour, &QPushButton::clicked, this, &WelcomePage::tourWanted);
    connect(open, &QPushButton::clicked, this, &WelcomePage::openWanted);
    connect(empty, &QPushButton::clicked, this, &WelcomePage::emptyPlanWanted);
    connect(m_back, &QPushButton::clicked, this, &WelcomePage::closed);
    auto* row = new FlowLayout(8, 8);
    row->setContentsMargins(0, 10, 0, 12);
    for (QPushButton* button : {m_tour, open, empty, m_back})
        row->addWidget(button);
    column->addLayout(row);
}

void WelcomePage::addExamples(QVBoxLayout* column)
{
    column->addWidget(sectionLabel(tr("Start from an example"), this));
    auto* grid = new QGridLayout;
    grid->setSpacing(12);
    const int columns = theme().textScale > 1.25 ? 1 : 2; // as makeRow()
    int place = 0;
    for (const Example& example : examples()) {
        auto* card = new ExampleCard(example, this);
        connect(card, &QPushButton::clicked, this, [this, &example] { emit planChosen(example.plan); });
        grid->addWidget(card, place / columns, place % columns);
        ++place;
    }
    for (int each = 0; each < columns; ++each)
        grid->setColumnStretch(each, 1);
    column->addLayout(grid);
}

void WelcomePage::refresh(const QString& plan)
{
    const QString shown = fontMetrics().elidedText(plan, Qt::ElideRight, scaled(200));
    m_back->setText(tr("Back to “%1”  ›").arg(withoutMnemonic(shown)));
    m_back->setAccessibleName(tr("Back to “%1”").arg(plan));
    fillRecent();
}

void WelcomePage::fillRecent()
{
    for (QWidget* entry : m_recent->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
        delete entry;
    const QStringList paths = recentFiles().mid(0, recentShown);
    m_recent->setVisible(!paths.isEmpty());
    if (paths.isEmpty())
        return;
    m_recent->layout()->addWidget(sectionLabel(tr("Recent plans"), m_recent));
    for (const QString& path : paths) {
        auto* entry = new RecentEntry(recentFileWords(path), m_recent);
        entry->setProperty("path", path);
        entry->setToolTip(plainText(path));
        connect(entry, &QPushButton::clicked, this, [this, path] { emit fileChosen(path); });
        m_recent->layout()->addWidget(entry);
    }
    m_missing.look(paths);
}

void WelcomePage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}

void WelcomePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_tour->setFocus();
}

} // namespace headroom
