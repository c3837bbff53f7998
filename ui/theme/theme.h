// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/ruleset.h"

#include <QColor>
#include <QFont>
#include <QVariant>

class QApplication;
class QBoxLayout;
class QWidget;

namespace headroom {

/// The colours of the window, each named for what it means. Text colours reach a contrast of 4.5 : 1 on `window`, `panel` and `card`, and of 7 : 1 where the
/// contrast is high; `outline`, `focus` and the fills of charts reach 3 : 1 on them.
struct Theme {
    bool dark = false;
    bool highContrast = false;
    double textScale = 1; ///< 1…2: how much larger letters are than they were drawn for
    QColor window;      ///< behind the cards
    QColor panel;       ///< navigator, answer, tool bar
    QColor card;        ///< cards, tables, inputs
    QColor border;      ///< round cards and buttons, which are seen without it
    QColor outline;     ///< round inputs, which are not; scroll bars
    QColor focus;       ///< round what has the keyboard
    QColor line;        ///< between rows
    QColor text, muted;
    QColor accent;      ///< what is chosen, what can be clicked
    QColor accentSoft;  ///< behind a chosen row
    QColor onAccent;    ///< text on `accent`
    QColor error, warning, warningSoft, info, good;
    QColor free;        ///< capacity that is not taken

    QColor entity(Entity entity) const;   ///< fills of charts and swatches
    QColor onEntity(Entity entity) const; ///< text on such a fill
};

/// High contrast is black on white or white on black, as the desktop is light or dark.
enum class ColorScheme { System, Light, Dark, HighContrast };

/// The one type scale.
enum class TypeRole { Body, Small, Heading, Title, Figure, Mono };

/// The colours in use. After applyTheme() every widget gets QEvent::PaletteChange: what paints or caches colours itself takes them anew there.
const Theme& theme();

/// For what is not the window, such as paper: light colours for as long as it lives. No widget is told. In the GUI thread alone.
class LightTheme {
public:
    LightTheme();
    LightTheme(const LightTheme&) = delete;
    LightTheme& operator=(const LightTheme&) = delete;
    ~LightTheme();

private:
    Theme m_before;
};

/// Fusion with this palette, one style sheet and one type scale. Dynamic properties choose a look:
/// QLabel[role="figure"|"title"|"heading"|"muted"|"small"|"section"|"strong"|"mono"|"badge"], QToolButton[role="chip"], QFrame[role="card"|"panel"|"difference"|"notice"|"separator"],
/// QPushButton[role="link"|"primary"|"flat"|"segment"|"tile"|"row"|"entry"|"change"], QLabel[tone="error"|"warning"|"info"|"good"|"accent"], any input with [invalid="true"].
void applyTheme(QApplication& application, ColorScheme scheme);

/// How much larger letters are than usual, 1…2, from the next applyTheme() on; windows that are open then do not follow.
void setTextScale(double scale);
/// What the desktop's font asks for; its resolution scales the whole window, by Qt. To be asked before the first applyTheme(), which sets fonts of its own.
double systemTextScale();
/// A length that goes with the letters, such as the width of what holds a line of them.
int scaled(int pixels);
/// The same for the width of what stands beside the page: the page needs room for larger letters as well, so that it takes a part of it only.
int besideScaled(int pixels);
/// A row; a column where letters are so large that a row has no room.
QBoxLayout* makeRow();

QFont fontFor(TypeRole role);

/// Sets the dynamic property and lets the style sheet look again.
void setRole(QWidget* widget, const char* role);
void setStyleProperty(QWidget* widget, const char* property, const QVariant& value);

} // namespace headroom
