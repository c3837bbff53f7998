// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language.h"
#include "ui/main_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QHashSeed>
#include <QIcon>
#include <QProcess>
#include <QScreen>
#include <QSettings>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <optional>

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
    return static_cast<headroom::ColorScheme>(std::clamp(saved, 0, static_cast<int>(headroom::ColorScheme::Dark)));
}

/// Opens the window until it is closed. `again` is the file to start again with, or nothing, where that is wanted.
int run(QApplication& application, const QString& file, const QElapsedTimer& clock, std::optional<QString>& again)
{
    const headroom::ColorScheme scheme = savedScheme();
    headroom::applyTheme(application, scheme);
    headroom::MainWindow window;
    window.showColorScheme(scheme);
    QObject::connect(&window, &headroom::MainWindow::colorSchemeChosen, &application, [&application](headroom::ColorScheme chosen) {
        headroom::applyTheme(application, chosen);
        QSettings().setValue(schemeKey, static_cast<int>(chosen));
    });
    QObject::connect(&window, &headroom::MainWindow::restartWanted, &application, [&again](const QString& path) { again = path; });
    if (qEnvironmentVariableIsSet("HEADROOM_EXIT_AFTER_PAINT"))
        new ExitAfterPaint(&window, clock);
    // The answer stands at the right edge: on a small screen the window is as large as the screen, and no larger.
    const QSize room = window.screen()->availableSize();
    if (window.width() > room.width() || window.height() + titleBarHeight > room.height())
        window.showMaximized();
    else
        window.show();
    if (!file.isEmpty())
        QTimer::singleShot(0, &window, [&window, file] { window.open(file); });
    return QApplication::exec();
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
    QApplication::setDesktopFileName(QStringLiteral(HEADROOM_APP_ID));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/headroom.svg")));

    headroom::speak(headroom::chosenLanguage().value_or(headroom::systemLanguage()));

    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::translate("main", "Plans the IP capacity of VPC subnets for Amazon SageMaker Studio domains."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("FILE"), QApplication::translate("main", "The plan to open (*.headroom.json)."), QStringLiteral("[FILE]"));
    parser.process(application);

    std::optional<QString> again;
    const QStringList files = parser.positionalArguments();
    const int code = run(application, files.isEmpty() ? QString() : files.constFirst(), clock, again);
    if (again) // the window is gone, and with it what it held of the file
        QProcess::startDetached(QApplication::applicationFilePath(), again->isEmpty() ? QStringList() : QStringList{*again});
    return code;
}
