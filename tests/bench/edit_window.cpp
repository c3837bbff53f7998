// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Edits a plan of 50 cohorts, 20 scenarios and 120 months in the window, and bare tables of as many rows; paints the map of 10,000 blocks, and as many bare rectangles.
// Prints for each page of the window, for the map, and before what is compared with them a line: seconds until the new frame is painted (the median, and what 95 of
// 100 keep within), seconds of work after it, and a name, which starts with "bare" for what the next line is compared with.
// A line that is named "memory …" has kibibytes in place of the seconds. With the titles of pages as arguments: these alone, to look for what takes the time.
#include "tests/bench/plans.h"
#include "ui/charts/address_map/address_map_plot.h"
#include "ui/main_window.h"
#include "ui/models/groups_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/data_table.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QBoxLayout>
#include <QElapsedTimer>
#include <QPainter>
#include <QTabWidget>
#include <QTableWidget>
#include <QTemporaryDir>

#include <sys/resource.h>

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
    double frame = 0;       ///< from the edit until its frame is painted
    double slowerFrame = 0; ///< that 5 of 100 edits exceed
    double rest = 0;        ///< from there until nothing is left to do
};

/// What `percent` of the times keep within.
double percentile(std::vector<double> times, std::size_t percent)
{
    std::sort(times.begin(), times.end());
    return times[(times.size() - 1) * percent / 100];
}

void settle()
{
    for (int quiet = 0; quiet < 3;)
        quiet = QCoreApplication::eventDispatcher()->processEvents(QEventLoop::AllEvents) ? 0 : quiet + 1;
}

/// Over many edits; the first warm up.
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
    return {percentile(frames, 50), percentile(frames, 95), percentile(rests, 50)};
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

void print(const QString& name, const Times& times)
{
    std::printf("%.9f %.9f %.9f %s\n", times.frame, times.slowerFrame, times.rest, qUtf8Printable(name));
}

void printPages(const QStringList& wanted)
{
    headroom::Plan plan = headroom::bench::planOfCohorts(cohorts);
    headroom::Growth& growth = plan.domains.entries.front().value.growth;
    growth.percentPerYear = headroom::Percent::whole(5);
    growth.horizonMonths = 120;
    headroom::bench::addScenarios(plan, scenarios);
    headroom::MainWindow window;
    window.document().startFrom(plan);
    window.show();
    QAbstractItemModel* model = window.findChild<headroom::DataTable*>(QStringLiteral("cohorts"))->model();
    const auto edit = [model](int i) { model->setData(model->index(0, headroom::GroupsModel::Count), 1000 + i, Qt::EditRole); };
    auto* pages = window.findChild<QTabWidget*>();
    for (int page = 0; page < pages->count(); ++page) {
        if (!wanted.isEmpty() && !wanted.contains(pages->tabText(page)))
            continue;
        pages->setCurrentIndex(page);
        print(pages->tabText(page), timesOf(window, edit));
    }
    const QString ofScenario = pages->tabText(0) + QStringLiteral(", of a scenario");
    if (!wanted.isEmpty() && !wanted.contains(ofScenario))
        return;
    pages->setCurrentIndex(0);
    window.document().show(plan.scenarios.entries.back().name);
    print(ofScenario, timesOf(window, edit));
}

constexpr int mapBlocks = 10'000;

/// Rectangles filled one after the other, as many as the map has blocks.
class Rectangles : public QWidget {
protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const int columns = width() / 8;
        for (int i = 0; i < mapBlocks; ++i)
            painter.fillRect(i % columns * 8, i / columns * 7, 7, 6, i % 3 ? Qt::blue : Qt::gray);
    }
};

Times bareRectangles()
{
    Rectangles window;
    window.resize(1000, 470);
    window.show();
    return timesOf(window, [&](int) { window.update(); });
}

/// Every third a free gap, of /22: two thirds of 10.0.0.0/9 and 15,000 parts are looked at at once, then a sixteenth of them, in turn.
Times mapOfBlocks()
{
    using namespace headroom;
    AddressFigure figure;
    for (int i = 0; i < mapBlocks; ++i) {
        const auto place = static_cast<std::uint64_t>(i + i / 2);
        const MappedBlock::Kind kind = i % 4 == 0 ? MappedBlock::Kind::Exclusion : i % 4 == 1 ? MappedBlock::Kind::ExistingSubnet : MappedBlock::Kind::Vpc;
        figure.blocks.push_back({.cidr = *figure.spaces.front().part(PrefixLength::exactly(22), place), .kind = kind, .name = "block " + std::to_string(i)});
    }
    AddressMapPlot map;
    map.resize(1000, 470);
    map.show(figure);
    map.QWidget::show();
    const Cidr pool = figure.spaces.front();
    return timesOf(map, [&](int i) {
        map.setView(i % 2 ? pool : *pool.part(PrefixLength::exactly(12), 3));
        map.makeCurrent(pool.first() + 0x00300000U);
    });
}

} // namespace

int main(int argc, char** argv)
{
    const QTemporaryDir state; // of unsaved plans
    qputenv("XDG_STATE_HOME", state.path().toUtf8());
    QApplication application(argc, argv);
    const QStringList wanted = QApplication::arguments().mid(1);
    if (!wanted.isEmpty()) {
        headroom::applyTheme(application, headroom::ColorScheme::Light);
        printPages(wanted);
        return 0;
    }
    print(QStringLiteral("bare Qt tables"), bareTables());
    headroom::applyTheme(application, headroom::ColorScheme::Light);
    printPages({});
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    print(QStringLiteral("memory after all of that, at its peak"), {static_cast<double>(usage.ru_maxrss), 0, 0});
    print(QStringLiteral("bare rectangles"), bareRectangles());
    print(QStringLiteral("map of 10,000 blocks"), mapOfBlocks());
    return 0;
}
