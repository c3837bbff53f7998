// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/existing_vpc/network_card.h"

#include "ui/models/estate/network_numbers.h"
#include "ui/models/plan_words.h"
#include "ui/widgets/data_table.h"

#include <QVBoxLayout>

namespace headroom {

namespace {

enum DomainColumn { DomainName, DomainId, Network, DomainVpc, DomainSubnets, DomainApps, DomainAddresses };
constexpr int cidrsColumn = 2;
constexpr int serviceColumn = 0;
constexpr int endpointSubnetsColumn = 3;

} // namespace

NetworkCard::NetworkCard(QWidget* parent)
    : Card(tr("VPCs, endpoints and SageMaker domains"), parent)
{
    m_parts = {makePart(vpcNumbers({}), cidrsColumn, tr("VPCs"), "estateVpcs"), makePart(endpointNumbers({}), serviceColumn, tr("VPC endpoints that stand"), "estateEndpoints"),
        makePart(sageMakerNumbers({}), DomainName, tr("SageMaker domains"), "estateDomains")};
    m_parts[1].table->setSpareColumns({endpointSubnetsColumn});
    m_parts[2].table->setSpareColumns({DomainId, DomainAddresses, DomainApps, DomainSubnets});
    body()->setSpacing(14);
    hide();
}

NetworkCard::Part NetworkCard::makePart(const Numbers& numbers, int stretched, const QString& name, const char* objectName)
{
    Part part;
    part.model = new NumbersModel(this);
    part.model->setNumbers(numbers);
    part.table = new DataTable(part.model, stretched, name, this);
    part.table->setObjectName(QLatin1String(objectName));
    body()->addWidget(part.table);
    return part;
}

void NetworkCard::show(const Estate& estate)
{
    const std::array<Numbers, 3> numbers{vpcNumbers(estate), endpointNumbers(estate), sageMakerNumbers(estate)};
    bool isCut = false;
    bool isEmpty = true;
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        m_parts[i].model->setNumbers(numbers[i]);
        m_parts[i].table->setVisible(!numbers[i].rows.isEmpty());
        isEmpty = isEmpty && numbers[i].rows.isEmpty();
        isCut = isCut || numbers[i].rows.size() == mostNetworkRows;
    }
    setNote(isCut ? tr("at most %1 of each").arg(countWords(mostNetworkRows)) : QString());
    setVisible(!isEmpty);
}

} // namespace headroom
