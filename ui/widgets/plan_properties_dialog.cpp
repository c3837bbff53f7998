// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plan_properties_dialog.h"

#include "ui/explain/input_help.h"
#include "ui/widgets/dialog_size.h"
#include "ui/words.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace headroom {

PlanPropertiesDialog::PlanPropertiesDialog(const Plan& plan, QWidget* parent)
    : QDialog(parent)
    , m_name(new QLineEdit(qtext(plan.name), this))
    , m_notes(new QPlainTextEdit(qtext(plan.notes), this))
    , m_hasStart(new QCheckBox(tr("&Starts in"), this))
    , m_start(new QDateEdit(this))
{
    setWindowTitle(tr("Plan Properties"));
    resizeDialog(this, {460, 320});
    m_name->setObjectName(QStringLiteral("planName"));
    m_notes->setObjectName(QStringLiteral("planNotes"));
    m_notes->setTabChangesFocus(true);
    m_hasStart->setObjectName(QStringLiteral("hasStart"));
    m_hasStart->setToolTip(tr("Names calendar months where answers would count months from the start"));
    m_hasStart->setChecked(plan.start.has_value());
    m_start->setObjectName(QStringLiteral("planStart"));
    m_start->setAccessibleName(tr("Start month"));
    m_start->setDisplayFormat(QStringLiteral("MMMM yyyy"));
    m_start->setDateRange(QDate(1, 1, 1), QDate(9999, 12, 1));
    const QDate today = QDate::currentDate();
    m_start->setDate(plan.start ? QDate(plan.start->year, plan.start->month, 1) : QDate(today.year(), today.month(), 1));
    m_start->setEnabled(m_hasStart->isChecked());
    m_name->setWhatsThis(inputHelp(InputId::PlanName));
    m_notes->setWhatsThis(inputHelp(InputId::PlanNotes));
    m_hasStart->setWhatsThis(inputHelp(InputId::PlanHasStart));
    m_start->setWhatsThis(inputHelp(InputId::PlanStart));
    connect(m_hasStart, &QCheckBox::toggled, m_start, &QWidget::setEnabled);

    auto* start = new QHBoxLayout;
    start->addWidget(m_hasStart);
    start->addWidget(m_start, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(20, 18, 20, 16);
    form->setSpacing(10);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("N&otes"), m_notes);
    form->addRow(QString(), start);
    form->addRow(buttons);
}

void PlanPropertiesDialog::apply(Plan& plan) const
{
    plan.name = m_name->text().toStdString();
    plan.notes = m_notes->toPlainText().toStdString();
    plan.start = m_hasStart->isChecked() ? std::optional(Month{m_start->date().year(), m_start->date().month()}) : std::nullopt;
}

} // namespace headroom
