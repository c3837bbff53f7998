// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QHashSeed>
#include <QIcon>
#include <QScreen>
#include <QSettings>
#include <QTimer>

#include <algorithm>
#include <cstdio>

namespace {

constexpr int titleBarHeight = 30; // about; known for certain only once the window is shown

const QString schemeKey = QStringLiteral("colorScheme");

/// For the start-up benchmark: says after how many milliseconds the window was painted, and quits.
class ExitAfterPaint : public QObject {
public:
    ExitAfterPaint(QObject* window, const QElapsedTimer& clock)
        : QObject(window)
        , m_clock(clock)
    {
        window->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* window, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) {
            window->removeEventFilter(this);
            QTimer::singleShot(0, this, [this] {
                std::printf("%lld\n", static_cast<long long>(m_clock.elapsed()));
                std::fflush(stdout); // read as the time of the first paint: what follows is the end
                QApplication::exit(0);
            });
        }
        return QObject::eventFilter(window, event);
    }

private:
    const QElapsedTimer& m_clock;
};

headroom::ColorScheme savedScheme()
{
    const int saved = QSettings().value(schemeKey, 0).toInt();
    return static_cast<headroom::ColorScheme>(std::clamp(saved, 0, static_cast<int>(headroom::ColorScheme::HighContrast)));
}

} // namespace

int main(int argc, char** argv)
{
    QElapsedTimer clock;
    clock.start();
    QHashSeed::setDeterministicGlobalSeed(); // the same plan gives the same PDF: its fonts are numbered by what a hash holds first
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Headroom"));
    QApplication::setApplicationName(QStringLiteral("headroom"));
    QApplication::setApplicationDisplayName(QStringLiteral("Headroom"));
    QApplication::setApplicationVersion(QStringLiteral(HEADROOM_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("headroom"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/headroom.svg")));

    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::translate("main", "Plans the IP capacity of VPC subnets for Amazon SageMaker Studio domains."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("FILE"), QApplication::translate("main", "The plan to open (*.headroom.json)."), QStringLiteral("[FILE]"));
    parser.process(application);

    const headroom::ColorScheme scheme = savedScheme();
    headroom::setTextScale(headroom::systemTextScale());
    headroom::applyTheme(application, scheme);
    headroom::MainWindow window;
    window.showColorScheme(scheme);
    QObject::connect(&window, &headroom::MainWindow::colorSchemeChosen, &application, [&application](headroom::ColorScheme chosen) {
        headroom::applyTheme(application, chosen);
        QSettings().setValue(schemeKey, static_cast<int>(chosen));
    });
    if (qEnvironmentVariableIsSet("HEADROOM_EXIT_AFTER_PAINT"))
        new ExitAfterPaint(&window, clock);
    // The answer stands at the right edge: on a small screen the window is as large as the screen, and no larger.
    const QSize room = window.screen()->availableSize();
    if (window.width() > room.width() || window.height() + titleBarHeight > room.height())
        window.showMaximized();
    else
        window.show();
    if (!parser.positionalArguments().isEmpty())
        QTimer::singleShot(0, &window, [&] { window.open(parser.positionalArguments().constFirst()); });
    return QApplication::exec();
}
