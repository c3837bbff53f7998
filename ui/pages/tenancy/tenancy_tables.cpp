// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tenancy/tenancy_tables.h"

#include "core/exchange/tenancy/tenancy_report.h"
#include "ui/charts/tenancy/tenancy_figure.h"
#include "ui/models/plan_words.h"
#include "ui/tr.h"
#include "ui/words.h"

#include <QLocale>

#include <algorithm>
#include <functional>

namespace headroom {

namespace {

using Cell = SideBySide::Cell;
using State = QuotaLoad::State;

/// A comparison whose columns are those first ones and then the models.
SideBySide withModels(const Tenancy& tenancy, const QStringList& first)
{
    SideBySide table;
    table.columns = first;
    table.columnTips = QStringList(first.size());
    for (const TenancyModel model : tenancyModels) {
        table.columns << modelWords(model, tenancy.present);
        table.columnTips << words(definitionOf(model));
    }
    return table;
}

using CellOf = std::function<Cell(const TenancyAnswer&)>;

SideBySide::Row rowOf(const Tenancy& tenancy, const QString& name, const CellOf& cellOf)
{
    SideBySide::Row row;
    row.cells << Cell{name, {}, {}};
    for (const TenancyAnswer& answer : tenancy.models)
        row.cells << cellOf(answer);
    return row;
}

CellOf count(std::int64_t TenancyAnswer::*member)
{
    return [member](const TenancyAnswer& answer) { return Cell{countWords(answer.*member), {}, {}}; };
}

QString countsWords(const BlockCounts& counts)
{
    QStringList parts;
    for (const auto& [prefix, number] : counts)
        parts << tr("%1 × /%2").arg(countWords(number)).arg(prefix.bits());
    return parts.isEmpty() ? QStringLiteral("–") : parts.join(QStringLiteral(", "));
}

QString shortageWords(const DomainBlock::Shortage& shortage)
{
    return shortage.largestFree ? tr("A /%1 was asked for, and the largest free block is %2.").arg(shortage.asked.bits()).arg(qtext(shortage.largestFree->text()))
                                : tr("A /%1 was asked for, and the pools are full.").arg(shortage.asked.bits());
}

Cell roomCell(const TenancyAnswer& answer)
{
    if (answer.isPossible())
        return {words(roomOf(answer)), {}, {}};
    const QString why = answer.unsized > 0 ? tr("It needs more addresses in one subnet than a /16 holds, or a zone to lose that it does not have.")
        : answer.shortage                  ? shortageWords(*answer.shortage)
                                           : QString();
    return {words(roomOf(answer)), Severity::Error, why};
}

/// How far it is from its limit, and what can be done.
QString loadTip(const QuotaLoad& load)
{
    const QuotaFigure& figure = figureOf(load.quota);
    const QString source = words(sourceOf(load.quota));
    const QString limit = countWords(figure.limit);
    if (load.state() == State::Within)
        return tr("%1 of %2. %3").arg(countWords(load.used), limit, source);
    const QString excess = countWords(load.exceededBy());
    if (load.state() == State::ToRaise && figure.most)
        return tr("%1 above the default of %2. AWS raises it on request, to %3 at most. %4").arg(excess, limit, countWords(*figure.most), source);
    if (load.state() == State::ToRaise)
        return tr("%1 above the default of %2. AWS raises it on request. %3").arg(excess, limit, source);
    return tr("%1 above the limit of %2. AWS names no way to raise it so far. %3").arg(excess, limit, source);
}

Cell loadCell(const QuotaLoad& load, LimitCells cells)
{
    const QString used = countWords(load.used);
    const bool isShort = cells == LimitCells::Short;
    switch (load.state()) {
    case State::Within: return {used, {}, loadTip(load)};
    case State::ToRaise:
        // Every roll-out has to raise some: no more than a note.
        return {isShort ? used : tr("%1 raise").arg(used), figureOf(load.quota).raised == QuotaFigure::Raised::AtTheStart ? Severity::Info : Severity::Warning,
            loadTip(load)};
    case State::Over: return {isShort ? used : tr("%1 over").arg(used), Severity::Error, loadTip(load)};
    }
    return {};
}

} // namespace

SideBySide tenancyFigures(const Tenancy& tenancy)
{
    SideBySide table = withModels(tenancy, {tr("At the horizon")});
    table.rows << rowOf(tenancy, tr("Accounts"), count(&TenancyAnswer::accounts));
    table.rows << rowOf(tenancy, tr("Domains"), count(&TenancyAnswer::domains));
    table.rows << rowOf(tenancy, tr("VPCs"), count(&TenancyAnswer::vpcs));
    table.rows << rowOf(tenancy, tr("Interface endpoints"), count(&TenancyAnswer::endpoints));
    table.rows << rowOf(tenancy, tr("Their addresses"), count(&TenancyAnswer::endpointAddresses));
    table.rows << rowOf(tenancy, tr("Mount targets"), count(&TenancyAnswer::mountTargets));
    table.rows << rowOf(tenancy, tr("User addresses"), count(&TenancyAnswer::userLevel));
    table.rows << rowOf(tenancy, tr("Addresses in all"), [](const TenancyAnswer& answer) { return Cell{countWords(answer.total()), {}, {}}; });
    table.rows.back().isStrong = true;
    return table;
}

SideBySide tenancyNetworks(const Tenancy& tenancy)
{
    SideBySide table = withModels(tenancy, {tr("To ask for")});
    table.isWords = true;
    table.rows << rowOf(tenancy, tr("VPC blocks"), [](const TenancyAnswer& answer) { return Cell{countsWords(answer.blocks), {}, {}}; });
    table.rows << rowOf(tenancy, tr("Block addresses"),
        [](const TenancyAnswer& answer) { return Cell{countWords(static_cast<qint64>(answer.blockAddresses)), {}, {}}; });
    table.rows << rowOf(tenancy, tr("Room in the pools"), roomCell);
    table.rows << rowOf(tenancy, tr("Subnets"), [](const TenancyAnswer& answer) { return Cell{countsWords(answer.subnets), {}, {}}; });
    table.rows << rowOf(tenancy, tr("Most in one subnet"), count(&TenancyAnswer::mostPerSubnet));
    return table;
}

SideBySide tenancyLimits(const Tenancy& tenancy, LimitCells cells)
{
    const bool isShort = cells == LimitCells::Short;
    SideBySide table = withModels(tenancy, isShort ? QStringList{tr("Limit, default")} : QStringList{tr("Limit"), tr("Default")});
    for (std::size_t i = 0; i < tenancy.models.front().quotas.size(); ++i) {
        const Quota quota = tenancy.models.front().quotas[i].quota;
        const QString name = words(labelOf(quota));
        const QString limit = countWords(figureOf(quota).limit);
        SideBySide::Row row = rowOf(tenancy, isShort ? tr("%1, %2").arg(name, limit) : name, [&](const TenancyAnswer& answer) { return loadCell(answer.quotas[i], cells); });
        row.cells.front().tip = words(sourceOf(quota));
        if (!isShort)
            row.cells.insert(1, Cell{limit, {}, words(sourceOf(quota))});
        table.rows << row;
    }
    return table;
}

QString presentSentence(const Tenancy& tenancy, const Plan& plan)
{
    if (!tenancy.present)
        return tr("The plan's domains are in several accounts, though not in one each: it is a mix of these models.");
    switch (*tenancy.present) {
    case TenancyModel::OneDomain:
        return tenancy.tenants > 1 ? tr("As the plan stands, %1 tenants are in one domain: its cohorts and groups of shared spaces.").arg(countWords(tenancy.tenants))
                                   : tr("As the plan stands, one tenant has a domain. Add a domain or a cohort to compare.");
    case TenancyModel::AccountEach: return tr("As the plan stands, each of %1 domains has an account of its own.").arg(countWords(tenancy.tenants));
    default: break;
    }
    const bool isNamed = !plan.domains.entries.front().value.account.empty();
    return isNamed ? tr("As the plan stands, each of %1 domains has a VPC of its own, in one account.").arg(countWords(tenancy.tenants))
                   : tr("As the plan stands, each of %1 domains has a VPC of its own. No account is named, so they count as in one.").arg(countWords(tenancy.tenants));
}

} // namespace headroom
