// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/parts_list.h"

#include "ui/charts/plot_style.h"
#include "ui/theme/theme.h"
#include "ui/tr.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <QScreen>
#include <QSysInfo>
#include <nlohmann/json.hpp>
#include <xlsxwriter.h>

namespace headroom {

namespace {

QString jsonVersion()
{
    return QStringLiteral("%1.%2.%3").arg(NLOHMANN_JSON_VERSION_MAJOR).arg(NLOHMANN_JSON_VERSION_MINOR).arg(NLOHMANN_JSON_VERSION_PATCH);
}

} // namespace

Numbers partsList()
{
    Numbers list{{tr("Part"), tr("Version"), tr("Licence"), tr("For")}, {}, {0, 1, 2, 3}};
    list.rows << QStringList{QStringLiteral("Qt"), QLatin1String(qVersion()), QStringLiteral("LGPL-3.0-only"), tr("window, printing, translations")}
              << QStringList{QStringLiteral("QCustomPlot"), plotLibraryVersion(), QStringLiteral("GPL-3.0-or-later"), tr("charts")}
              << QStringList{QStringLiteral("JSON for Modern C++"), jsonVersion(), QStringLiteral("MIT"), tr("plan files")}
              << QStringList{QStringLiteral("libxlsxwriter"), QStringLiteral(LXW_VERSION), QStringLiteral("BSD-2-Clause"), tr("the report as a spreadsheet")}
              << QStringList{QStringLiteral("FFTW"), QStringLiteral(HEADROOM_FFTW_VERSION), QStringLiteral("GPL-2.0-or-later"), tr("the law of simultaneous demand")}
              << QStringList{QStringLiteral("CLI11"), QStringLiteral(HEADROOM_CLI11_VERSION), QStringLiteral("BSD-3-Clause"), tr("headroom-cli")};
    return list;
}

QString detailsForReports()
{
    QString details = QStringLiteral("Headroom %1\n").arg(QCoreApplication::applicationVersion());
    for (const QStringList& part : partsList().rows)
        details += QStringLiteral("%1 %2\n").arg(part[0], part[1]);
    details += QStringLiteral("Built with Qt %1\n").arg(QStringLiteral(QT_VERSION_STR));
    details += QStringLiteral("System: %1, %2 %3, %4\n").arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(), QSysInfo::kernelVersion(), QSysInfo::currentCpuArchitecture());
    const QScreen* screen = QGuiApplication::primaryScreen();
    details += QStringLiteral("Screen: %1, %2×%3 at %4\n").arg(QGuiApplication::platformName()).arg(screen ? screen->size().width() : 0).arg(screen ? screen->size().height() : 0).arg(screen ? screen->devicePixelRatio() : 0);
    details += QStringLiteral("Locale: %1; colours: %2\n").arg(QLocale().name(), theme().dark ? QStringLiteral("dark") : QStringLiteral("light"));
    return details;
}

} // namespace headroom
