// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cidr_row.h"

#include "ui/theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QTimer>

namespace headroom {

CidrRow::CidrRow(Style style, QWidget* parent)
    : QPushButton(parent)
    , m_label(new QLabel(this))
    , m_value(new QLabel(this))
    , m_confirmation(new QTimer(this))
{
    setRole(this, "row");
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setFixedHeight(scaled(28));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setRole(m_label, "muted");
    setRole(m_value, "mono");
    m_label->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_value->setAttribute(Qt::WA_TransparentForMouseEvents);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 0, 4, 0);
    layout->setSpacing(6);
    layout->addWidget(m_label);
    if (style == Style::Ends)
        layout->addStretch(1);
    layout->addWidget(m_value);
    if (style == Style::Together)
        layout->addStretch(1);

    m_confirmation->setSingleShot(true);
    m_confirmation->setInterval(1200);
    connect(m_confirmation, &QTimer::timeout, this, &CidrRow::showCidr);
    connect(this, &QPushButton::clicked, this, &CidrRow::copy);
}

void CidrRow::setRow(const QString& label, const QString& cidr)
{
    m_label->setText(label);
    setAccessibleName(tr("%1: %2").arg(label, cidr));
    setAccessibleDescription(tr("Copies the CIDR"));
    setToolTip(tr("Copy %1").arg(cidr));
    if (m_cidr == cidr)
        return;
    m_cidr = cidr;
    m_confirmation->stop();
    showCidr();
}

void CidrRow::copy()
{
    QGuiApplication::clipboard()->setText(m_cidr);
    m_value->setText(tr("Copied"));
    setStyleProperty(m_value, "tone", "good");
    m_confirmation->start();
}

void CidrRow::showCidr()
{
    m_value->setText(m_cidr);
    setStyleProperty(m_value, "tone", QVariant());
}

} // namespace headroom
