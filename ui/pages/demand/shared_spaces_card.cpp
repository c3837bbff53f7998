// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/demand/shared_spaces_card.h"

#include "ui/models/groups_model.h"
#include "ui/pages/demand/workload_editor.h"
#include "ui/widgets/data_table.h"

#include <QItemSelectionModel>
#include <QPushButton>
#include <QVBoxLayout>

namespace headroom {

SharedSpacesCard::SharedSpacesCard(Selection& selection, QWidget* parent)
    : Card(tr("Shared spaces"), parent)
    , m_workload(Workload::Kind::SharedSpaces, selection)
    , m_model(new SpacesModel(selection, this))
    , m_table(new DataTable(m_model, SpacesModel::Name, tr("Shared spaces"), this))
    , m_editor(new WorkloadEditor(m_workload, this))
{
    m_table->setObjectName(QStringLiteral("sharedSpaces"));
    m_editor->appsTable()->setObjectName(QStringLiteral("spaceApps"));
    m_editor->jobsTable()->setObjectName(QStringLiteral("spaceJobs"));
    m_table->hideColumn(SpacesModel::AtOnce);
    auto* add = addAction(tr("+ Add"), tr("Add a group of shared spaces"));
    m_duplicate = addAction(tr("Duplicate"), tr("Add a group like the chosen one"));
    m_remove = addAction(tr("Remove"), tr("Remove the chosen group (Delete)"));
    body()->addWidget(m_table);
    body()->addWidget(m_editor);
    body()->addStretch(1);

    connect(add, &QPushButton::clicked, this, [this] { m_table->editCell(m_model->add(), SpacesModel::Name); });
    connect(m_duplicate, &QPushButton::clicked, this, [this] { m_table->editCell(m_model->duplicate(m_table->currentIndex().row()), SpacesModel::Name); });
    m_table->letRemove(m_remove);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        if (now.isValid() && now.row() < m_model->itemCount())
            m_workload.selectGroup(now.row());
    });
    connect(&m_workload, &Workload::groupSelected, m_editor, &WorkloadEditor::refresh);
    refresh();
}

void SharedSpacesCard::refresh()
{
    m_model->refresh();
    const int group = m_workload.index();
    if (group >= 0 && m_table->currentIndex().row() != group)
        m_table->setCurrentIndex(m_model->index(group, std::max(0, m_table->currentIndex().column())));
    m_table->setVisible(group >= 0);
    m_duplicate->setVisible(group >= 0);
    m_remove->setVisible(group >= 0);
    setNote(group < 0 ? tr("none") : QString());
    m_editor->refresh();
}

} // namespace headroom
