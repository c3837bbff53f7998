// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/work_strip.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace headroom {

WorkStrip::WorkStrip(QWidget* parent)
    : QWidget(parent)
    , m_words(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_start(new QPushButton(tr("Work it out"), this))
{
    setRole(m_words, "muted");
    m_words->setObjectName(QStringLiteral("workWords"));
    m_words->setTextFormat(Qt::PlainText);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(scaled(100));
    setRole(m_start, "primary");
    m_cancel->setObjectName(QStringLiteral("cancelWork"));
    m_start->setObjectName(QStringLiteral("startWork"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addStretch(1);
    for (QWidget* part : {static_cast<QWidget*>(m_words), static_cast<QWidget*>(m_bar), static_cast<QWidget*>(m_cancel), static_cast<QWidget*>(m_start)})
        row->addWidget(part);
    setFixedHeight(m_cancel->sizeHint().height());
    connect(m_cancel, &QPushButton::clicked, this, &WorkStrip::cancelWanted);
    connect(m_start, &QPushButton::clicked, this, &WorkStrip::workWanted);
    showNothing();
}

void WorkStrip::showWorking(const QString& words)
{
    const bool hadFocus = m_start->hasFocus();
    m_words->setText(words);
    m_bar->setRange(0, 0); // goes on for as long as it takes
    m_bar->setAccessibleName(words);
    m_start->hide();
    for (QWidget* part : {static_cast<QWidget*>(m_words), static_cast<QWidget*>(m_bar), static_cast<QWidget*>(m_cancel)})
        part->show();
    show();
    if (hadFocus)
        m_cancel->setFocus();
}

void WorkStrip::showProgress(const QString& words, int percent)
{
    showWorking(words);
    m_bar->setRange(0, 100);
    m_bar->setValue(percent);
}

void WorkStrip::showCancelled(const QString& words)
{
    const bool hadFocus = m_cancel->hasFocus();
    m_words->setText(words);
    m_bar->setRange(0, 1); // nothing moves unseen
    m_bar->hide();
    m_cancel->hide();
    m_words->show();
    m_start->show();
    show();
    if (hadFocus)
        m_start->setFocus();
}

void WorkStrip::showNothing()
{
    m_bar->setRange(0, 1);
    for (QWidget* part : {static_cast<QWidget*>(m_words), static_cast<QWidget*>(m_bar), static_cast<QWidget*>(m_cancel), static_cast<QWidget*>(m_start)})
        part->hide();
}

} // namespace headroom
