// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/selection.h"
#include "ui/models/cell.h"

#include <QObject>

namespace headroom {

/// A cell that suggests the instance types of the catalogue.
const CellSpec& instanceTypeSpec();

/// What runs apps and jobs: the selected cohort, or a group of shared spaces of the selected domain. The editors of apps and jobs work on either.
class Workload : public QObject {
    Q_OBJECT

public:
    enum class Kind { Cohort, SharedSpaces };
    Workload(Kind kind, Selection& selection, QObject* parent = nullptr);

    Selection& selection() const { return m_selection; }
    /// False where there is no cohort, or no group.
    bool exists() const { return index() >= 0; }
    /// −1 where there is none.
    int index() const;
    QString name() const;
    /// Of a group of shared spaces; a cohort is chosen through the selection.
    void selectGroup(int index);

    /// Empty where there is none.
    const Named<App>& apps() const;
    const Named<Job>& jobs() const;
    void editApps(const QString& step, const std::function<void(Named<App>&)>& change, const QString& mergeKey = {});
    void editJobs(const QString& step, const std::function<void(Named<Job>&)>& change, const QString& mergeKey = {});
    /// Tells apart the workloads of a plan.
    QString id() const;

signals:
    /// Another group was selected. Changes of the plan are told by the selection.
    void groupSelected();

private:
    Kind m_kind;
    Selection& m_selection;
    int m_group = 0;
};

} // namespace headroom
