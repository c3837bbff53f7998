// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/work_strip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace headroom {

WorkStrip::WorkStrip(QWidget* parent)
    : QFrame(parent)
    , m_words(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_restart(new QPushButton(tr("Start again"), this))
{
    m_words->setObjectName(QStringLiteral("workWords"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_bar->setRange(0, 0); // how long it takes is not known before
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(120, 8);
    m_bar->setAccessibleName(tr("At work"));
    m_cancel->setObjectName(QStringLiteral("cancelWork"));
    m_restart->setObjectName(QStringLiteral("restartWork"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 10, 14, 10);
    row->setSpacing(12);
    row->addWidget(m_bar);
    row->addWidget(m_words, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_restart);
    for (QPushButton* button : {m_cancel, m_restart})
        button->setAutoDefault(false);
    connect(m_cancel, &QPushButton::clicked, this, &WorkStrip::cancelWanted);
    connect(m_restart, &QPushButton::clicked, this, &WorkStrip::restartWanted);
    hide();
}

void WorkStrip::showWorking(const QString& words)
{
    m_words->setText(words);
    m_bar->show();
    m_cancel->show();
    m_restart->hide();
    show();
}

void WorkStrip::showCancelled(const QString& words)
{
    m_words->setText(words);
    m_bar->hide();
    m_cancel->hide();
    m_restart->show();
    show();
}

} // namespace headroom
