// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/access.h"
#include "ui/help/help_flow.h"
#include "ui/help/welcome_page.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/shell/end_signals.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QHashSeed>
#include <QIcon>
#include <QProcess>
#include <QScreen>
#include <QSessionManager>
#include <QSettings>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <optional>
#include <string_view>
#include <utility>

namespace {

constexpr int exitOfSignals = 128; // as shells have it
constexpr int titleBarHeight = 30; // about; known for certain only once the window is shown

const QString schemeKey = QStringLiteral("colorScheme");

/// Does something once the window is painted.
class AfterPaint : public QObject {
public:
    AfterPaint(QObject* window, std::function<void()> what)
        : QObject(window)
        , m_what(std::move(what))
    {
        window->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* window, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) {
            window->removeEventFilter(this);
            QTimer::singleShot(0, this, m_what);
        }
        return QObject::eventFilter(window, event);
    }

private:
    std::function<void()> m_what;
};

/// One line, which is read at once: when it comes is what is measured.
void say(qint64 milliseconds)
{
    std::printf("%lld\n", static_cast<long long>(milliseconds));
    std::fflush(stdout);
}

/// Whether words on the terminal are all that is wanted: they need no display.
bool asksForWords(int argc, char** argv)
{
    return std::any_of(argv + 1, argv + argc, [](std::string_view argument) {
        return argument == "-h" || argument == "--help" || argument == "--help-all" || argument == "-v" || argument == "--version";
    });
}

headroom::ColorScheme savedScheme()
{
    const int saved = QSettings().value(schemeKey, 0).toInt();
    return static_cast<headroom::ColorScheme>(std::clamp(saved, 0, static_cast<int>(headroom::ColorScheme::HighContrast)));
}

/// Opens the window until it is closed. `again` is the file to start again with, or nothing, where that is wanted.
int run(QApplication& application, const QString& file, const QElapsedTimer& clock, std::optional<QString>& again)
{
    const headroom::ColorScheme scheme = savedScheme();
    headroom::applyTheme(application, scheme);
    const headroom::WindowState left = headroom::savedWindowState();
    headroom::MainWindow window(left);
    window.showColorScheme(scheme);
    QObject::connect(&window, &headroom::MainWindow::colorSchemeChosen, &application, [&application](headroom::ColorScheme chosen) {
        headroom::applyTheme(application, chosen);
        QSettings().setValue(schemeKey, static_cast<int>(chosen));
    });
    QObject::connect(&window, &headroom::MainWindow::restartWanted, &application, [&again](const QString& path) { again = path; });
    const bool exits = qEnvironmentVariableIsSet("HEADROOM_EXIT_AFTER_PAINT"); // for the start-up benchmark, and for tests
    new AfterPaint(&window, [&window, &clock, file, exits] {
        if (exits)
            say(clock.elapsed());
        window.fill();
        if (!exits && file.isEmpty() && headroom::showsWelcomeAtStart())
            window.help().showWelcome();
        new AfterPaint(window.centralWidget(), [&window, &clock, file, exits] {
            const qint64 filled = clock.elapsed();
            if (!file.isEmpty())
                window.open(file);
            if (!exits)
                return window.offerRecovery();
            say(filled);
            QApplication::exit(0);
        });
    });
    if (!exits)
        QObject::connect(&application, &QApplication::aboutToQuit, &window, [&window] { headroom::saveWindowState(window.state()); });
    const headroom::EndSignals endSignals([&window](int signal) {
        window.leave();
        QApplication::exit(exitOfSignals + signal);
    });
    QObject::connect(&application, &QGuiApplication::commitDataRequest, &window, [&window](QSessionManager& session) {
        const bool mayAsk = session.allowsInteraction();
        const bool mayEnd = window.endSession(mayAsk ? headroom::FileFlow::Asking::Allowed : headroom::FileFlow::Asking::Impossible);
        if (mayAsk)
            session.release();
        if (!mayEnd)
            session.cancel();
    }, Qt::DirectConnection);
    // The answer stands at the right edge: on a small screen the window is as large as the screen, and no larger.
    const QSize room = window.screen()->availableSize();
    if (!headroom::restoreGeometry(window, left) && (window.width() > room.width() || window.height() + titleBarHeight > room.height())) {
        window.resize(window.size().boundedTo(room - QSize(0, titleBarHeight))); // who takes it from there gets no larger one
        window.showMaximized();
    } else {
        window.show();
    }
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    QElapsedTimer clock;
    clock.start();
    QHashSeed::setDeterministicGlobalSeed(); // the same plan gives the same PDF: its fonts are numbered by what a hash holds first
    if (asksForWords(argc, argv))
        qputenv("QT_QPA_PLATFORM", "offscreen");
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

    headroom::setTextScale(headroom::systemTextScale());
    headroom::installAccess();
    std::optional<QString> again;
    const QStringList files = parser.positionalArguments();
    const int code = run(application, files.isEmpty() ? QString() : files.constFirst(), clock, again);
    if (again) // the window is gone, and with it what it held of the file
        QProcess::startDetached(QApplication::applicationFilePath(), again->isEmpty() ? QStringList() : QStringList{*again});
    return code;
}
