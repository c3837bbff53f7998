// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/endpoints_model.h"

#include "core/rules/catalogue.h"
#include "ui/data_words.h"
#include "ui/models/plan_words.h"

#include <algorithm>

namespace headroom {

EndpointsModel::EndpointsModel(Selection& selection, QObject* parent)
    : PlanTableModel({{tr("Endpoint"), tr("Service that the VPC reaches without the internet")}, {tr("What for"), {}},
                         {tr("Type"), tr("An interface endpoint takes an address in each zone, a gateway endpoint none"), Qt::AlignLeft, InputId::EndpointType},
                         {tr("Addresses"), tr("Addresses in all zones together"), Qt::AlignRight}},
          parent)
    , m_selection(selection)
{
    refresh();
}

QStringList EndpointsModel::currentKeys() const
{
    return namesOf(m_selection.domain().endpoints);
}

int EndpointsModel::interfaces() const
{
    const auto& endpoints = m_selection.domain().endpoints;
    return static_cast<int>(std::count_if(endpoints.begin(), endpoints.end(), [](const auto& entry) { return entry.value == EndpointType::Interface; }));
}

QVariant EndpointsModel::cell(int row, int column, int role) const
{
    const auto& entries = m_selection.domain().endpoints.entries;
    if (row >= static_cast<int>(entries.size()))
        return {};
    const auto& [name, type] = entries[static_cast<std::size_t>(row)];
    const EndpointService* service = findEndpointService(name);
    const qlonglong taken = type == EndpointType::Gateway ? 0 : qlonglong{m_selection.domain().availabilityZones} * m_selection.rules().interfaceEndpoint.addresses;
    if (role == BadgeRole)
        return column == Name && service && service->gateway && taken > 0 ? tr("gateway saves %1").arg(countWords(taken)) : QVariant();
    if (role == Qt::ToolTipRole && column == Name && service)
        return QStringLiteral("%1\n%2").arg(QString::fromStdString(service->service), purposeWords(service->purpose));
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    switch (column) {
    case Name: return key(row);
    case Purpose: return service ? purposeWords(service->purpose) : tr("Not in the catalogue");
    case Type: return role == Qt::EditRole ? QVariant(static_cast<int>(type)) : QVariant(type == EndpointType::Interface ? tr("Interface") : tr("Gateway"));
    case Addresses: return role == Qt::EditRole ? QVariant(taken) : QVariant(countWords(taken));
    default: return {};
    }
}

CellSpec EndpointsModel::spec(int, int column) const
{
    if (column == Type)
        return {.kind = CellKind::Choice, .choices = {tr("Interface"), tr("Gateway")}};
    return {};
}

bool EndpointsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || index.column() != Type || index.row() >= itemCount())
        return false;
    const auto type = value.toInt() == static_cast<int>(EndpointType::Gateway) ? EndpointType::Gateway : EndpointType::Interface;
    m_selection.editDomain(tr("Set type of endpoint %1").arg(key(index.row())),
        [&](Domain& domain) { domain.endpoints.entries[static_cast<std::size_t>(index.row())].value = type; });
    return true;
}

bool EndpointsModel::add(const QString& name, QString& why)
{
    if (name.isEmpty())
        why = tr("Type the name of a service, as in “sagemaker.api”.");
    else if (m_selection.domain().endpoints.find(name.toStdString()))
        why = tr("“%1” is in this list already.").arg(name);
    else
        m_selection.editDomain(tr("Add endpoint %1").arg(name), [&](Domain& domain) { domain.endpoints.add(name.toStdString(), EndpointType::Interface); });
    return why.isEmpty();
}

void EndpointsModel::use(Preset preset)
{
    Named<EndpointType> wanted;
    QString step = tr("Remove all endpoints");
    if (preset == Preset::Whitepaper) {
        step = tr("Use the whitepaper's ten endpoints");
        for (const std::string& name : whitepaperEndpoints())
            wanted.add(name, EndpointType::Interface);
    } else if (preset == Preset::VpcOnlyMinimum) {
        step = tr("Use the VPC-only minimum of endpoints");
        for (const EndpointService& service : endpointServices())
            if (service.vpcOnlyNeeds)
                wanted.add(service.name, service.gateway ? EndpointType::Gateway : EndpointType::Interface);
    }
    m_selection.editDomain(step, [&](Domain& domain) { domain.endpoints = wanted; });
}

void EndpointsModel::removeItems(int row, int count)
{
    m_selection.editDomain(tr("Remove endpoint %1").arg(key(row)), [&](Domain& domain) {
        auto& entries = domain.endpoints.entries;
        entries.erase(entries.begin() + row, entries.begin() + row + count);
    });
}

} // namespace headroom
