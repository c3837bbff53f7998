// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/palette/palette_entry.h"
#include "ui/work/missing_files.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;

namespace headroom {

class PaletteModel;

/// A line to type into, and below it what goes with it: arrows choose, Enter does it, Esc leaves all as it was. Closes where another window is clicked.
class CommandPalette : public QDialog {
    Q_OBJECT

public:
    CommandPalette(std::vector<PaletteEntry> entries, QWidget* window);

    /// Above the window's middle, as wide as there is room.
    void popUp();

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void search(const QString& typed);
    void tellCurrent();
    void runCurrent();
    /// Shown on, and not to be done.
    void markMissing(const QString& file);

    std::vector<PaletteEntry> m_entries;
    PaletteModel* m_model;
    QLineEdit* m_line;
    QListView* m_list;
    QLabel* m_nothing;
    MissingFiles m_missing;
};

} // namespace headroom
