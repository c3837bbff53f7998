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
    {QT_TR_NOOP("Window"), QT_TR_NOOP("Next and previous input"), {"Tab", "Shift+Tab"}},
    {QT_TR_NOOP("Window"), QT_TR_NOOP("Next and previous page"), {"Ctrl+Tab", "Ctrl+Shift+Tab"}},
    {QT_TR_NOOP("Window"), QT_TR_NOOP("Menu of what has the keyboard"), {"Menu", "Shift+F10"}},
    {QT_TR_NOOP("Tables"), QT_TR_NOOP("From cell to cell"), {"Left", "Right", "Up", "Down"}},
    {QT_TR_NOOP("Tables"), QT_TR_NOOP("Edit the cell; typing does, too"), {"Return", "F2"}},
    {QT_TR_NOOP("Tables"), QT_TR_NOOP("Take the text over and edit the next cell"), {"Tab"}},
    {QT_TR_NOOP("Tables"), QT_TR_NOOP("Leave the cell as it was"), {"Esc"}},
    {QT_TR_NOOP("Tables"), QT_TR_NOOP("Tick and untick"), {"Space"}},
    {QT_TR_NOOP("Tables"), QT_TR_NOOP("Remove the row"), {"Del"}},
    {QT_TR_NOOP("Tables"), QT_TR_NOOP("Choose several rows"), {"Shift+Up", "Shift+Down"}},
    {QT_TR_NOOP("Number fields"), QT_TR_NOOP("One more and one less"), {"Up", "Down"}},
    {QT_TR_NOOP("Number fields"), QT_TR_NOOP("Ten more and ten less"), {"PgUp", "PgDown"}},
    {QT_TR_NOOP("Navigator"), QT_TR_NOOP("Rename"), {"F2"}},
    {QT_TR_NOOP("Navigator"), QT_TR_NOOP("Remove the domain or the scenario"), {"Del"}},
    {QT_TR_NOOP("Answer"), QT_TR_NOOP("Copy the CIDR"), {"Space", "Ctrl+C"}},
    {QT_TR_NOOP("Address map"), QT_TR_NOOP("From part to part"), {"Left", "Right", "Up", "Down"}},
    {QT_TR_NOOP("Address map"), QT_TR_NOOP("From block to block, past what is free"), {"Ctrl+Left", "Ctrl+Right"}},
    {QT_TR_NOOP("Address map"), QT_TR_NOOP("First and last part"), {"Home", "End"}},
    {QT_TR_NOOP("Address map"), QT_TR_NOOP("Closer"), {"Return", "+"}},
    {QT_TR_NOOP("Address map"), QT_TR_NOOP("Further away"), {"Backspace", "-"}},
    {QT_TR_NOOP("Findings"), QT_TR_NOOP("Go to the domain of the finding"), {"Return"}},
    {QT_TR_NOOP("Report"), QT_TR_NOOP("Scroll the preview"), {"PgUp", "PgDown"}},
    {QT_TR_NOOP("Report"), QT_TR_NOOP("First and last page of the preview"), {"Home", "End"}},
    {QT_TR_NOOP("Find Command"), QT_TR_NOOP("Choose what was found"), {"Up", "Down"}},
    {QT_TR_NOOP("Find Command"), QT_TR_NOOP("Do it"), {"Return"}},
    {QT_TR_NOOP("Tour"), QT_TR_NOOP("Next and previous step"), {"Right", "Left"}},
    {QT_TR_NOOP("Tour"), QT_TR_NOOP("End the tour"), {"Esc"}},
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
