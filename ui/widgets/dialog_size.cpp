// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dialog_size.h"

#include "ui/theme/theme.h"

#include <QScreen>
#include <QWidget>

namespace headroom {

namespace {

constexpr QSize frame(16, 48); // with the title, as desktops draw it

} // namespace

void resizeDialog(QWidget* dialog, const QSize& size)
{
    dialog->resize(QSize(scaled(size.width()), scaled(size.height())).boundedTo(roomForDialog(dialog)));
}

QSize roomForDialog(const QWidget* dialog)
{
    return dialog->screen()->availableSize() - frame;
}

} // namespace headroom
