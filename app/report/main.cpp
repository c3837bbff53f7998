// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "ui/report/report_document.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QHashSeed>

#include <csignal>
#include <exception>
#include <iostream>

namespace {

/// Standard error is for what is wrong with the call; what Qt has to say of the machine (no folder for sockets, no session) is no news of the report.
void tellWhatEndsIt(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (type == QtFatalMsg)
        std::cerr << "headroom-report: " << message.toStdString() << '\n';
}

} // namespace

/// What headroom-cli hands over: a report that takes charts, pages or another language than English. Takes the same arguments and ends with the same exit codes.
int main(int argc, char** argv)
{
    std::signal(SIGPIPE, SIG_IGN);
    // Nothing is shown, so no display is needed; and nothing of the order of hashed things may come into the file.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QHashSeed::setDeterministicGlobalSeed();
    qInstallMessageHandler(tellWhatEndsIt);
    using namespace headroom;
    try {
        QApplication application(argc, argv);
        applyTheme(application, ColorScheme::Light);
        const auto draw = [](ReportFormat format, ReportFacts facts, const cli::ReportOptions& options) {
            const Charts charts = options.charts == "none" ? Charts::None : Charts::All;
            return reportDocument(format, std::make_shared<const ReportFacts>(std::move(facts)), languageNamed(options.language).value_or(Language::English), charts);
        };
        return static_cast<int>(cli::run({argv + (argc > 0 ? 1 : 0), argv + argc}, {std::cin, std::cout, std::cerr}, draw));
    } catch (const std::exception& error) {
        std::cerr << "headroom-report: " << error.what() << ".\n";
        return static_cast<int>(cli::ExitCode::BadInput);
    }
}
