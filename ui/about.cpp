// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/about.h"

#include "ui/tr.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace headroom {

void showAbout(QWidget* parent)
{
    QMessageBox::about(parent, tr("About Headroom"),
        tr("<h3>Headroom %1</h3><p>Plans the IP capacity of VPC subnets for Amazon SageMaker Studio domains. Needs no AWS account and no network.</p>"
           "<p>© 2026 The Headroom developers. Free software under the GNU General Public License, version 3 or later; it comes without any warranty.</p>"
           "<p>Made with Qt %2 (LGPL 3), QCustomPlot (GPL 3 or later) and JSON for Modern C++ (MIT).</p>"
           "<p>Headroom is no product of Amazon. Figures are AWS's published ones; each says where it comes from.</p>")
            .arg(QCoreApplication::applicationVersion(), QLatin1String(qVersion())));
}

} // namespace headroom
