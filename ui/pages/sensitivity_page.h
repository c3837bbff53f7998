// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/sensitivity/tornado_figure.h"
#include "ui/pages/page.h"

#include <memory>
#include <utility>

class QLabel;

namespace headroom {

class BackgroundTask;
class CountSpinBox;
class DataTable;
class HeatMapCard;
class WorkStrip;

/// Which assumption the answer hangs on: each input one at a time, and any two at once.
class SensitivityPage : public Page {
    Q_OBJECT

public:
    explicit SensitivityPage(Selection& selection, QWidget* parent = nullptr);

protected:
    void refresh() override;

private:
    enum class Part { Everything, HeatMap };
    struct Answer;

    QWidget* makeFields();
    void fillSentences();
    void connectInputs();
    /// Works it out anew. What takes long is told, and nothing is shown of what was before.
    void workOut(Part part);
    void showWorking();
    /// Hides what is not known (any longer).
    void hideAnswer(Part part);
    void showAnswer(Part part, Answer answer);
    void showSentences(const Answer& answer);
    void showTable();

    CountSpinBox* m_range;
    WorkStrip* m_strip;
    QLabel* m_sentence;
    QLabel* m_present;
    QWidget* m_sentences;
    PlotCard* m_tornado;
    NumbersModel* m_model;
    DataTable* m_table;
    Card* m_tableCard;
    HeatMapCard* m_heatMap;
    BackgroundTask* m_task;

    std::shared_ptr<const Domain> m_domain; ///< that was asked of; null before the first
    Part m_part = Part::Everything;         ///< that is being worked out, or was last
    TornadoFigure m_figure;
    bool m_hasAnswer = false;               ///< of the domain and range: m_figure is not an old one
};

} // namespace headroom
