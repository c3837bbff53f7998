// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/keys_table.h"

#include "ui/shell/action_set.h"
#include "ui/tr.h"

#include <algorithm>
#include <initializer_list>

namespace headroom {

namespace {

/// Keys that a widget takes itself, as QKeySequence writes them; several are alike.
struct WidgetKeys {
    const char* place;
    const char* what;
    std::initializer_list<const char*> keys;
};

const WidgetKeys widgetKeys[] = {
    {QT_TRANSLATE_NOOP("headroom", "Window"), QT_TRANSLATE_NOOP("headroom", "Next and previous input"), {"Tab", "Shift+Tab"}},
    {QT_TRANSLATE_NOOP("headroom", "Window"), QT_TRANSLATE_NOOP("headroom", "Next and previous page"), {"Ctrl+Tab", "Ctrl+Shift+Tab"}},
    {QT_TRANSLATE_NOOP("headroom", "Window"), QT_TRANSLATE_NOOP("headroom", "Menu of what has the keyboard"), {"Menu", "Shift+F10"}},
    {QT_TRANSLATE_NOOP("headroom", "Tables"), QT_TRANSLATE_NOOP("headroom", "From cell to cell"), {"Left", "Right", "Up", "Down"}},
    {QT_TRANSLATE_NOOP("headroom", "Tables"), QT_TRANSLATE_NOOP("headroom", "Edit the cell; typing does, too"), {"Return", "F2"}},
    {QT_TRANSLATE_NOOP("headroom", "Tables"), QT_TRANSLATE_NOOP("headroom", "Take the text over and edit the next cell"), {"Tab"}},
    {QT_TRANSLATE_NOOP("headroom", "Tables"), QT_TRANSLATE_NOOP("headroom", "Leave the cell as it was"), {"Esc"}},
    {QT_TRANSLATE_NOOP("headroom", "Tables"), QT_TRANSLATE_NOOP("headroom", "Tick and untick"), {"Space"}},
    {QT_TRANSLATE_NOOP("headroom", "Tables"), QT_TRANSLATE_NOOP("headroom", "Remove the row"), {"Del"}},
    {QT_TRANSLATE_NOOP("headroom", "Tables"), QT_TRANSLATE_NOOP("headroom", "Choose several rows"), {"Shift+Up", "Shift+Down"}},
    {QT_TRANSLATE_NOOP("headroom", "Number fields"), QT_TRANSLATE_NOOP("headroom", "One more and one less"), {"Up", "Down"}},
    {QT_TRANSLATE_NOOP("headroom", "Number fields"), QT_TRANSLATE_NOOP("headroom", "Ten more and ten less"), {"PgUp", "PgDown"}},
    {QT_TRANSLATE_NOOP("headroom", "Navigator"), QT_TRANSLATE_NOOP("headroom", "Rename"), {"F2"}},
    {QT_TRANSLATE_NOOP("headroom", "Navigator"), QT_TRANSLATE_NOOP("headroom", "Remove the domain or the scenario"), {"Del"}},
    {QT_TRANSLATE_NOOP("headroom", "Answer"), QT_TRANSLATE_NOOP("headroom", "Copy the CIDR"), {"Space", "Ctrl+C"}},
    {QT_TRANSLATE_NOOP("headroom", "Address map"), QT_TRANSLATE_NOOP("headroom", "From part to part"), {"Left", "Right", "Up", "Down"}},
    {QT_TRANSLATE_NOOP("headroom", "Address map"), QT_TRANSLATE_NOOP("headroom", "From block to block, past what is free"), {"Ctrl+Left", "Ctrl+Right"}},
    {QT_TRANSLATE_NOOP("headroom", "Address map"), QT_TRANSLATE_NOOP("headroom", "First and last part"), {"Home", "End"}},
    {QT_TRANSLATE_NOOP("headroom", "Address map"), QT_TRANSLATE_NOOP("headroom", "Closer"), {"Return", "+"}},
    {QT_TRANSLATE_NOOP("headroom", "Address map"), QT_TRANSLATE_NOOP("headroom", "Further away"), {"Backspace", "-"}},
    {QT_TRANSLATE_NOOP("headroom", "Findings"), QT_TRANSLATE_NOOP("headroom", "Go to the domain of the finding"), {"Return"}},
    {QT_TRANSLATE_NOOP("headroom", "Report"), QT_TRANSLATE_NOOP("headroom", "Scroll the preview"), {"PgUp", "PgDown"}},
    {QT_TRANSLATE_NOOP("headroom", "Report"), QT_TRANSLATE_NOOP("headroom", "First and last page of the preview"), {"Home", "End"}},
    {QT_TRANSLATE_NOOP("headroom", "Find Command"), QT_TRANSLATE_NOOP("headroom", "Choose what was found"), {"Up", "Down"}},
    {QT_TRANSLATE_NOOP("headroom", "Find Command"), QT_TRANSLATE_NOOP("headroom", "Do it"), {"Return"}},
    {QT_TRANSLATE_NOOP("headroom", "Tour"), QT_TRANSLATE_NOOP("headroom", "Next and previous step"), {"Right", "Left"}},
    {QT_TRANSLATE_NOOP("headroom", "Tour"), QT_TRANSLATE_NOOP("headroom", "End the tour"), {"Esc"}},
};

} // namespace

Numbers keysTable()
{
    Numbers table{{tr("Where"), tr("What"), tr("Keys")}, {}, {0, 1, 2}};
    for (const ActionSpec& spec : actionTable())
        if (!spec.shortcut.isEmpty())
            table.rows << QStringList{withoutMarks(menuTitle(spec.menu)), withoutMarks(tr(spec.text)), spec.shortcut.toString(QKeySequence::NativeText)};
    for (const WidgetKeys& widget : widgetKeys) {
        QStringList keys;
        for (const char* key : widget.keys)
            keys << QKeySequence::fromString(QLatin1String(key)).toString(QKeySequence::NativeText);
        table.rows << QStringList{tr(widget.place), tr(widget.what), keys.join(QStringLiteral(", "))};
    }
    return table;
}

Numbers foundIn(const Numbers& table, const QString& typed)
{
    Numbers found = table;
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    found.rows.removeIf([&words](const QStringList& row) {
        const QString all = row.join(u'\n');
        return !std::all_of(words.begin(), words.end(), [&all](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
    });
    return found;
}

} // namespace headroom
