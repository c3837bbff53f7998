// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The least that a Qt program with a chart can be: what the start of headroom is held against.
#include <qcustomplot.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QMainWindow>
#include <QTimer>

#include <cstdio>

namespace {

/// The chart covers the window: Qt paints the chart alone.
class Chart : public QCustomPlot {
public:
    explicit Chart(const QElapsedTimer& clock)
        : m_clock(clock)
    {
        addGraph()->setData({0, 1, 2, 3}, {0, 1, 4, 9});
        rescaleAxes();
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QCustomPlot::paintEvent(event);
        if (!m_painted && qEnvironmentVariableIsSet("HEADROOM_EXIT_AFTER_PAINT"))
            QTimer::singleShot(0, this, [this] {
                std::printf("%lld\n", static_cast<long long>(m_clock.elapsed()));
                std::fflush(stdout); // read as the time of the first paint: what follows is the end
                QApplication::exit(0);
            });
        m_painted = true;
    }

private:
    const QElapsedTimer& m_clock;
    bool m_painted = false;
};

} // namespace

int main(int argc, char** argv)
{
    QElapsedTimer clock;
    clock.start();
    const QApplication application(argc, argv);
    QMainWindow window;
    window.setCentralWidget(new Chart(clock));
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
