// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/selection.h"

/// Edits of the list of domains, each one undoable step.
namespace headroom {

/// Adds a domain without cohorts, of the selected one's ruleset, behind the others and selects it.
void addDomain(Selection& selection);
/// Adds a copy of the selected domain behind the others, where it moves the fewest blocks, and selects the copy. The copy has no pinned block and no existing subnets: two can't have the same.
void duplicateDomain(Selection& selection);
/// Empty where it is done; else what is wrong with the name.
QString renameDomain(Selection& selection, const QString& name);
/// A plan's only domain stays.
void removeDomain(Selection& selection);

/// Every domain keeps the block that it has.
void pinAllBlocks(PlanDocument& document);
void unpinAllBlocks(PlanDocument& document);
/// Whether there is a block that is not pinned, and one that is.
bool canPinBlocks(const PlanDocument& document);
bool canUnpinBlocks(const PlanDocument& document);

} // namespace headroom
