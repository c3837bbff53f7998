// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/demand/workload_editor.h"

#include "ui/models/apps_model.h"
#include "ui/models/jobs_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/data_table.h"
#include "ui/words.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace headroom {

namespace {

constexpr int sideBySideFrom = 104; ///< widths of an average character

} // namespace

WorkloadEditor::WorkloadEditor(Workload& workload, QWidget* parent)
    : QWidget(parent)
    , m_workload(workload)
    , m_appsModel(new AppsModel(workload, this))
    , m_jobsModel(new JobsModel(workload, this))
    , m_apps(new DataTable(m_appsModel, AppsModel::InstanceTypeName, tr("Apps"), this))
    , m_jobs(new DataTable(m_jobsModel, JobsModel::Name, tr("Jobs"), this))
    , m_halves(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_halves->setContentsMargins(0, 4, 0, 0);
    m_halves->setSpacing(14);
    m_halves->addWidget(half(m_appsHeading, m_apps), 2);
    m_halves->addWidget(half(m_jobsHeading, m_jobs), 3);

    m_appsHeading.add->setToolTip(tr("Add an instance type that apps run on"));
    m_appsHeading.remove->setToolTip(tr("Remove the chosen instance type (Delete)"));
    m_jobsHeading.add->setToolTip(tr("Add a job"));
    m_jobsHeading.remove->setToolTip(tr("Remove the chosen job (Delete)"));
    connect(m_appsHeading.add, &QPushButton::clicked, this, [this] { m_apps->editCell(m_appsModel->add(), AppsModel::InstanceTypeName); });
    connect(m_jobsHeading.add, &QPushButton::clicked, this, [this] { m_jobs->editCell(m_jobsModel->add(), JobsModel::Name); });
    m_apps->letRemove(m_appsHeading.remove);
    m_jobs->letRemove(m_jobsHeading.remove);
    refresh();
}

QWidget* WorkloadEditor::half(Heading& heading, QWidget* table)
{
    auto* widget = new QWidget(this);
    heading = {new QLabel(widget), new QPushButton(tr("+ Add"), widget), new QPushButton(tr("Remove"), widget)};
    setRole(heading.title, "section");
    heading.title->setTextFormat(Qt::PlainText);
    heading.title->setBuddy(table);
    heading.title->setMinimumWidth(1);
    heading.title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto* row = new QHBoxLayout;
    row->setSpacing(2);
    row->addWidget(heading.title, 1);
    for (QPushButton* button : {heading.add, heading.remove}) {
        setRole(button, "flat");
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(table);
    column->addStretch(1);
    return widget;
}

void WorkloadEditor::refresh()
{
    m_appsModel->refresh();
    m_jobsModel->refresh();
    const QString name = m_workload.name();
    m_apps->setAccessibleName(tr("Apps of %1").arg(name));
    m_jobs->setAccessibleName(tr("Jobs of %1").arg(name));
    m_appsHeading.title->setText(withoutMnemonic(m_apps->accessibleName()));
    m_jobsHeading.title->setText(withoutMnemonic(m_jobs->accessibleName()));
    setVisible(m_workload.exists());
}

void WorkloadEditor::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_halves->setDirection(width() >= sideBySideFrom * fontMetrics().averageCharWidth() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace headroom
