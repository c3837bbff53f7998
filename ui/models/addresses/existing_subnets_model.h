// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/addresses/address_list_model.h"

namespace headroom {

/// The subnets that the domains' VPCs have already, of all domains; new ones are the selected domain's.
class ExistingSubnetsModel : public AddressListModel {
    Q_OBJECT

public:
    enum Column { Subnet, DomainName, Zone, Used, Usable };

    explicit ExistingSubnetsModel(Selection& selection, QObject* parent = nullptr);

    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QString example() const override;
    ListChange changeBy(const QString& lines) const override;

protected:
    QStringList currentKeys() const override;
    QVariant cell(int row, int column, int role) const override;
    CellSpec spec(int row, int column) const override;
    void prepare() override;
    void removeItems(int row, int count) override;

private:
    /// Which domain, and which of its subnets.
    struct Place {
        std::size_t domain;
        std::size_t subnet;
    };
    const ExistingSubnet& at(const Place& place) const { return plan().domains.entries[place.domain].value.existingSubnets[place.subnet]; }
    void change(int row, const QString& step, const std::function<void(ExistingSubnet&)>& edit, const QString& mergeKey = {});
    bool setCidr(const QModelIndex& index, const QString& typed);
    bool setDomain(const QModelIndex& index, int domain);

    std::vector<Place> m_places; ///< of each row
};

} // namespace headroom
