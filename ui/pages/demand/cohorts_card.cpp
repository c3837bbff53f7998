// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/demand/cohorts_card.h"

#include "ui/models/groups_model.h"
#include "ui/pages/demand/workload_editor.h"
#include "ui/widgets/data_table.h"

#include <QItemSelectionModel>
#include <QPushButton>
#include <QVBoxLayout>

namespace headroom {

CohortsCard::CohortsCard(Selection& selection, QWidget* parent)
    : Card(tr("Cohorts"), parent)
    , m_selection(selection)
    , m_workload(Workload::Kind::Cohort, selection)
    , m_model(new CohortsModel(selection, this))
    , m_table(new DataTable(m_model, CohortsModel::Name, tr("Cohorts"), this))
    , m_editor(new WorkloadEditor(m_workload, this))
{
    m_table->setObjectName(QStringLiteral("cohorts"));
    m_table->setSpareColumns({CohortsModel::Types}); // the apps below tell it
    m_editor->appsTable()->setObjectName(QStringLiteral("cohortApps"));
    m_editor->jobsTable()->setObjectName(QStringLiteral("cohortJobs"));
    auto* add = addAction(tr("+ &Add"), tr("Add a cohort: users with the same work"));
    m_duplicate = addAction(tr("Dup&licate"), tr("Add a cohort like the chosen one"));
    m_remove = addAction(tr("&Remove"), tr("Remove the chosen cohort (Delete)"));
    body()->addWidget(m_table);
    body()->addWidget(m_editor);
    body()->addStretch(1);

    connect(add, &QPushButton::clicked, this, [this] { m_table->editCell(m_model->add(), CohortsModel::Name); });
    connect(m_duplicate, &QPushButton::clicked, this, [this] { m_table->editCell(m_model->duplicate(m_table->currentIndex().row()), CohortsModel::Name); });
    m_table->letRemove(m_remove);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        if (now.isValid() && now.row() < m_model->itemCount() && now.row() != m_selection.cohortIndex())
            m_selection.selectCohort(now.row());
    });
    refresh();
}

void CohortsCard::refresh()
{
    {
        // Rows that come and go move the table's current row; the selection says which cohort is shown.
        const QSignalBlocker quiet(m_table->selectionModel());
        m_model->refresh();
    }
    const int cohort = m_selection.cohortIndex();
    if (cohort >= 0 && m_table->currentIndex().row() != cohort)
        m_table->setCurrentIndex(m_model->index(cohort, std::max(0, m_table->currentIndex().column())));
    m_duplicate->setEnabled(cohort >= 0);
    setNote(cohort < 0 ? tr("None yet: add one to say who works here") : QString());
    m_editor->refresh();
}

} // namespace headroom
