// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plot_picture.h"
#include "ui/models/numbers_model.h"
#include "ui/widgets/card.h"

#include <functional>
#include <vector>

class QLabel;
class QMenu;
class QPushButton;

namespace headroom {

class DataTable;
class FlowLayout;

/// A chart with all that a chart comes with here: a legend, its numbers as a table, a tooltip with the exact figures, copying and saving. Whoever has one draws
/// into plot() and says the rest.
class PlotCard : public Card {
    Q_OBJECT

public:
    using LegendEntry = headroom::LegendEntry;

    /// `fileName`: proposed when the chart is saved, without an ending.
    PlotCard(const QString& title, const QString& fileName, QWidget* parent = nullptr);
    /// `plot`: shown as it is, with the height that it wants; from now on a part of the card.
    PlotCard(const QString& title, const QString& fileName, QCustomPlot* plot, QWidget* parent);

    QCustomPlot& plot() const { return *m_plot; }
    void setPlotHeight(int pixels);
    /// Called when the numbers are looked at or copied; call again when they may have changed.
    void setNumbers(std::function<Numbers()> numbers);
    void setLegend(const std::vector<LegendEntry>& entries);
    const std::vector<LegendEntry>& legend() const { return m_entries; }
    /// The exact figures at a point of the plot, in pixels; empty where there is nothing.
    void setTooltip(std::function<QString(const QPoint&)> tooltip);
    /// What the chart says, for screen readers and saved files.
    void setDescription(const QString& description);
    /// As it is copied and saved: with title, note and legend.
    PlotPicture picture() const;
    /// The numbers, tab-separated with a line of names.
    QString numbersAsText() const;
    bool showsTable() const;
    void showTable();
    void showChart();

signals:
    /// The theme changed: draw anew.
    void restyled();

protected:
    void changeEvent(QEvent* event) override;

private:
    void addActions();
    void addCopies(QMenu* menu);
    void fillLegend();
    void fillTable();

    QString m_fileName;
    QCustomPlot* m_plot;
    DataTable* m_table = nullptr; ///< made when it is first looked at
    NumbersModel* m_model;
    QPushButton* m_tableButton;
    QWidget* m_legend;
    FlowLayout* m_legendLayout;
    std::vector<LegendEntry> m_entries;
    std::vector<QLabel*> m_legendValues; ///< one for each entry
    std::function<Numbers()> m_numbers;
    std::function<QString(const QPoint&)> m_tooltip;
};

} // namespace headroom
