// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/selection.h"
#include "ui/pages/report/report_export.h"
#include "ui/report/report_pages.h"
#include "ui/work/background_task.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QComboBox;
class QDateEdit;
class QLabel;
class QListWidget;
class QPushButton;

namespace headroom {

class PagePreview;

/// The sizing report as it is handed over: its pages, what is in it, and its export. What it tells is worked out off the GUI thread, a moment after the last edit; the
/// pages before stay in sight until then.
class ReportPage : public QWidget {
    Q_OBJECT

public:
    explicit ReportPage(Selection& selection, QWidget* parent = nullptr);

    /// Asks for a file and writes it; tells what goes wrong.
    void exportAsking();
    /// Writes the report, in the format of the file's ending, whole or not at all. What went wrong, in words, or an empty string.
    QString exportTo(const QString& path);
    /// Whether what is in sight is of the plan as it stands.
    bool isCurrent() const { return m_state == State::Current; }

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    enum class State { Stale, Working, Current };
    /// What is chosen at the left.
    struct Choice {
        Sections sections = Sections::all();
        Language language = Language::English;
        QString date;
    };

    QWidget* makeChoices();
    /// As high as its names are in its width.
    void fitSections();
    QWidget* makePreview();
    Choice choice() const;
    void markStale();
    void workOut();
    void showState();
    QString proposedPath() const;

    Selection& m_selection;
    State m_state = State::Stale;
    QTimer m_delay;
    std::shared_ptr<const ReportFacts> m_facts; ///< of the pages in sight
    BackgroundTask m_task;

    QWidget* m_choices;
    QListWidget* m_sections;
    QDateEdit* m_date;
    QComboBox* m_language;
    QPushButton* m_export;
    QLabel* m_pageWords;
    PagePreview* m_preview;
};

} // namespace headroom
