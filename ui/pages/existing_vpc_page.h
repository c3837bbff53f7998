// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/estate_files.h"
#include "ui/pages/page.h"
#include "ui/work/background_task.h"

#include <memory>
#include <optional>
#include <string>

class QLabel;
class QPushButton;
class QTimer;

namespace headroom {

class CommandsCard;
class EstateCard;
class FilesCard;
class NetworkCard;
class NotesCard;
class NumbersModel;
class PlanFitCard;
class SegmentedControl;
class WorkStrip;
class Card;

/// What exists in somebody's accounts, read from the AWS CLI's replies: who holds the addresses of each subnet, and how the domain goes with it. What was read belongs
/// to the window: edits, undo and another plan leave it as it is.
class ExistingVpcPage : public Page {
    Q_OBJECT

public:
    explicit ExistingVpcPage(Selection& selection, QWidget* parent = nullptr);

    /// Reads them off the GUI thread and adds them to what is shown; where anything is wrong with any of them, all stays as it was and all problems are told.
    void addFiles(const QStringList& paths);
    /// Reading files, or comparing the plan with what was read.
    bool isAtWork() const { return m_reading.isRunning() || m_comparing.isRunning(); }
    /// Null before anything was read.
    const std::shared_ptr<const EstateFiles>& files() const { return m_files; }

signals:
    /// To be told for a while.
    void remark(const QString& words);

protected:
    void refresh() override;

private:
    QWidget* makeActions();
    QWidget* makeAnswer();
    void makeTable();
    void connectParts();
    void addFilesAsking();
    void removeFile(int index);
    void clear();
    void startReading(std::shared_ptr<const EstateFiles> before, const QStringList& paths);
    void showReading();
    void showProgress();
    void endReading();
    void take(const EstateReading& reading, int count);
    void showProblems(const std::vector<EstateFileProblem>& problems);
    void showEstate();
    void showSubnets();
    /// As chosen: indices into the inspection's subnets. Wants files.
    std::vector<std::size_t> subnetOrder() const;
    void compare();
    void useInPlan(const std::string& vpc);

    std::shared_ptr<const EstateFiles> m_files;
    BackgroundTask m_reading;
    BackgroundTask m_comparing;
    QStringList m_pathsInReading;
    std::shared_ptr<const EstateFiles> m_before; ///< what m_pathsInReading are added to
    std::shared_ptr<ReadingProgress> m_progress;
    QTimer* m_progressTimer;
    std::optional<std::string> m_vpc; ///< that was chosen for Use in Plan
    QString m_folder;                 ///< where files were last chosen

    QPushButton* m_add;
    QLabel* m_said;
    WorkStrip* m_work;
    QWidget* m_answer;
    QLabel* m_headline;
    QLabel* m_missing;
    NotesCard* m_notes;
    PlanFitCard* m_plan;
    SegmentedControl* m_order;
    EstateCard* m_chart;
    Card* m_tableCard;
    NumbersModel* m_subnets;
    NetworkCard* m_network;
    FilesCard* m_fileList;
    CommandsCard* m_commands;
};

} // namespace headroom
