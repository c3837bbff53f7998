// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/keys_table.h"

#include "ui/shell/action_set.h"

#include <QCoreApplication>

#include <algorithm>
#include <initializer_list>

namespace headroom {

namespace {

#define WORDS(text) QT_TRANSLATE_NOOP("KeysTable", text)

QString tr(const char* source)
{
    return QCoreApplication::translate("KeysTable", source);
}

/// Keys that a widget takes itself, as QKeySequence writes them; several are alike.
struct WidgetKeys {
    const char* place;
    const char* what;
    std::initializer_list<const char*> keys;
};

const WidgetKeys widgetKeys[] = {
    {WORDS("Window"), WORDS("Next and previous input"), {"Tab", "Shift+Tab"}},
    {WORDS("Window"), WORDS("Next and previous page"), {"Ctrl+Tab", "Ctrl+Shift+Tab"}},
    {WORDS("Window"), WORDS("Menu of what has the keyboard"), {"Menu", "Shift+F10"}},
    {WORDS("Tables"), WORDS("From cell to cell"), {"Left", "Right", "Up", "Down"}},
    {WORDS("Tables"), WORDS("Edit the cell; typing does, too"), {"Return", "F2"}},
    {WORDS("Tables"), WORDS("Take the text over and edit the next cell"), {"Tab"}},
    {WORDS("Tables"), WORDS("Leave the cell as it was"), {"Esc"}},
    {WORDS("Tables"), WORDS("Tick and untick"), {"Space"}},
    {WORDS("Tables"), WORDS("Remove the row"), {"Del"}},
    {WORDS("Tables"), WORDS("Choose several rows"), {"Shift+Up", "Shift+Down"}},
    {WORDS("Number fields"), WORDS("One more and one less"), {"Up", "Down"}},
    {WORDS("Number fields"), WORDS("Ten more and ten less"), {"PgUp", "PgDown"}},
    {WORDS("Navigator"), WORDS("Rename"), {"F2"}},
    {WORDS("Navigator"), WORDS("Remove the domain or the scenario"), {"Del"}},
    {WORDS("Answer"), WORDS("Copy the CIDR"), {"Space", "Ctrl+C"}},
    {WORDS("Address map"), WORDS("From part to part"), {"Left", "Right", "Up", "Down"}},
    {WORDS("Address map"), WORDS("From block to block, past what is free"), {"Ctrl+Left", "Ctrl+Right"}},
    {WORDS("Address map"), WORDS("First and last part"), {"Home", "End"}},
    {WORDS("Address map"), WORDS("Closer"), {"Return", "+"}},
    {WORDS("Address map"), WORDS("Further away"), {"Backspace", "-"}},
    {WORDS("Findings"), WORDS("Go to the domain of the finding"), {"Return"}},
    {WORDS("Report"), WORDS("Scroll the preview"), {"PgUp", "PgDown"}},
    {WORDS("Report"), WORDS("First and last page of the preview"), {"Home", "End"}},
    {WORDS("Find Command"), WORDS("Choose what was found"), {"Up", "Down"}},
    {WORDS("Find Command"), WORDS("Do it"), {"Return"}},
    {WORDS("Tour"), WORDS("Next and previous step"), {"Right", "Left"}},
    {WORDS("Tour"), WORDS("End the tour"), {"Esc"}},
};

#undef WORDS

} // namespace

Numbers keysTable()
{
    Numbers table{{tr(QT_TRANSLATE_NOOP("KeysTable", "Where")), tr(QT_TRANSLATE_NOOP("KeysTable", "What")), tr(QT_TRANSLATE_NOOP("KeysTable", "Keys"))}, {}, {0, 1, 2}};
    for (const ActionSpec& spec : actionTable())
        if (!spec.shortcut.isEmpty())
            table.rows << QStringList{withoutMarks(menuTitle(spec.menu)), withoutMarks(QCoreApplication::translate("Actions", spec.text)), spec.shortcut.toString(QKeySequence::NativeText)};
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
