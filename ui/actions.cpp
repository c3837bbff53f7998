// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions.h"

#include <QtGlobal>

namespace headroom {

#define WORDS(text) QT_TRANSLATE_NOOP("Actions", text)

std::span<const ActionSpec> actionTable()
{
    using enum ActionId;
    using enum ActionMenu;
    static const ActionSpec table[] = {
        {NewFromExample, File, WORDS("&New from Example"), WORDS("Start a plan from an example")},
        {Open, File, WORDS("&Open…"), WORDS("Open a plan file"), QKeySequence::Open, "open"},
        {Separator, File},
        {Save, File, WORDS("&Save"), WORDS("Save the plan to its file"), QKeySequence::Save, "save"},
        {SaveAs, File, WORDS("Save &As…"), WORDS("Save the plan to another file"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)},
        {Separator, File},
        {Quit, File, WORDS("&Quit"), WORDS("Close Headroom"), QKeySequence(Qt::CTRL | Qt::Key_Q)},
        {Undo, Edit, WORDS("&Undo"), WORDS("Take back the last edit"), QKeySequence(Qt::CTRL | Qt::Key_Z), "undo"},
        {Redo, Edit, WORDS("&Redo"), WORDS("Make the edit again that was taken back"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), "redo"},
        {AddDomain, Plan, WORDS("&Add Domain"), WORDS("Add a domain to the plan"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)},
        {DuplicateDomain, Plan, WORDS("&Duplicate Domain"), WORDS("Add a copy of this domain"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D)},
        {RenameDomain, Plan, WORDS("&Rename Domain"), WORDS("Give this domain another name"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R)},
        {RemoveDomain, Plan, WORDS("Re&move Domain"), WORDS("Remove this domain; a plan keeps at least one")},
        {ShowDemand, View, WORDS("&Demand"), WORDS("What the domain takes, and why"), QKeySequence(Qt::CTRL | Qt::Key_1)},
        {ShowGrowth, View, WORDS("&Growth"), WORDS("How demand goes on, and how long each prefix holds it"), QKeySequence(Qt::CTRL | Qt::Key_2)},
        {ShowSensitivity, View, WORDS("S&ensitivity"), WORDS("Which assumption the answer hangs on"), QKeySequence(Qt::CTRL | Qt::Key_4)},
        {ShowFindings, View, WORDS("&Findings"), WORDS("What to know of the plan before it is built"), QKeySequence(Qt::CTRL | Qt::Key_6)},
        {Separator, View},
        {Light, View, WORDS("&Light"), WORDS("Dark text on light")},
        {Dark, View, WORDS("Dar&k"), WORDS("Light text on dark")},
        {SystemColours, View, WORDS("As the S&ystem"), WORDS("Light or dark as the desktop is")},
        {About, Help, WORDS("&About Headroom"), WORDS("Version and licences")},
    };
    return table;
}

} // namespace headroom
