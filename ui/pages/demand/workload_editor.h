// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/workload.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace headroom {

class AppsModel;
class DataTable;
class JobsModel;

/// Apps and jobs of a workload, side by side where there is room.
class WorkloadEditor : public QWidget {
    Q_OBJECT

public:
    explicit WorkloadEditor(Workload& workload, QWidget* parent = nullptr);

    void refresh();
    DataTable* appsTable() const { return m_apps; }
    DataTable* jobsTable() const { return m_jobs; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Heading {
        QLabel* title;
        QPushButton* add;
        QPushButton* remove;
    };
    QWidget* half(Heading& heading, QWidget* table);

    Workload& m_workload;
    AppsModel* m_appsModel;
    JobsModel* m_jobsModel;
    DataTable* m_apps;
    DataTable* m_jobs;
    Heading m_appsHeading;
    Heading m_jobsHeading;
    QBoxLayout* m_halves;
};

} // namespace headroom
