// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Edits a plan of 50 cohorts and 20 scenarios in the window, and bare tables of as many rows, and prints for each how many seconds pass until the new frame is painted.
#include "tests/bench/plans.h"
#include "ui/main_window.h"
#include "ui/models/groups_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/data_table.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QBoxLayout>
#include <QElapsedTimer>
#include <QTableWidget>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

namespace {

constexpr int cohorts = 50;
constexpr int scenarios = 20;
constexpr int ledgerRows = 4 * cohorts + 3;
constexpr int samples = 51;

/// Notes that the window is asked to paint what has changed.
class FrameWatch : public QObject {
public:
    explicit FrameWatch(QWidget& window) { window.installEventFilter(this); }
    int frames() const { return m_frames; }

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        m_frames += event->type() == QEvent::UpdateRequest ? 1 : 0;
        return false;
    }

private:
    int m_frames = 0;
};

struct Times {
    double frame = 0; ///< from the edit until its frame is painted
    double rest = 0;  ///< from there until nothing is left to do
};

double median(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

void settle()
{
    for (int quiet = 0; quiet < 3;)
        quiet = QCoreApplication::eventDispatcher()->processEvents(QEventLoop::AllEvents) ? 0 : quiet + 1;
}

/// Medians over many edits; the first warm up.
Times timesOf(QWidget& window, const std::function<void(int)>& edit)
{
    FrameWatch watch(window);
    std::vector<double> frames;
    std::vector<double> rests;
    for (int i = -5; i < samples; ++i) {
        settle();
        const int before = watch.frames();
        QElapsedTimer clock;
        clock.start();
        edit(i);
        // Painting is the last of the posted events; work that waits for a timer comes after it.
        QCoreApplication::sendPostedEvents();
        const auto frame = static_cast<double>(clock.nsecsElapsed()) / 1e9;
        if (watch.frames() == before)
            qFatal("An edit painted nothing");
        settle();
        if (i < 0)
            continue;
        frames.push_back(frame);
        rests.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e9 - frame);
    }
    return {median(frames), median(rests)};
}

Times bareTables()
{
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    std::vector<QTableWidget*> tables;
    for (const int rows : {cohorts, ledgerRows, scenarios}) {
        auto* table = new QTableWidget(rows, 7, &window);
        for (int row = 0; row < rows; ++row)
            for (int column = 0; column < 7; ++column)
                table->setItem(row, column, new QTableWidgetItem(QStringLiteral("cell %1").arg(row)));
        layout->addWidget(table);
        tables.push_back(table);
    }
    window.resize(1440, 900);
    window.show();
    return timesOf(window, [&](int i) {
        for (QTableWidget* table : tables)
            for (int row = 0; row < table->rowCount(); ++row)
                table->item(row, 3)->setText(QString::number(1000 + i));
    });
}

Times headroomWindow()
{
    headroom::Plan plan = headroom::bench::planOfCohorts(cohorts);
    headroom::bench::addScenarios(plan, scenarios);
    headroom::MainWindow window;
    window.document().startFrom(plan);
    window.show();
    QAbstractItemModel* model = window.findChild<headroom::DataTable*>(QStringLiteral("cohorts"))->model();
    return timesOf(window, [&](int i) { model->setData(model->index(0, headroom::GroupsModel::Count), 1000 + i, Qt::EditRole); });
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const Times bare = bareTables();
    headroom::applyTheme(application, headroom::ColorScheme::Light);
    const Times edit = headroomWindow();
    std::printf("%.9f %.9f %.9f\n", edit.frame, edit.rest, bare.frame);
    return 0;
}
