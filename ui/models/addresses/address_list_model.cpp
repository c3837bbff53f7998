// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/addresses/address_list_model.h"

#include "ui/models/addresses/cidr_words.h"
#include "ui/words.h"

namespace headroom {

std::optional<Cidr> AddressListModel::acceptedCidr(const QModelIndex& at, const QString& typed)
{
    const auto parsed = Cidr::parse(typed.trimmed().toStdString());
    const Cidr* cidr = std::get_if<Cidr>(&parsed);
    if (!cidr) {
        emit refused(at, cidrErrorWords(std::get<CidrError>(parsed)));
        return std::nullopt;
    }
    if (const int holder = rowOf(qtext(cidr->text())); holder >= 0 && holder != at.row()) {
        emit refused(at, tr("%1 is in this list already.").arg(qtext(cidr->text())));
        return std::nullopt;
    }
    return *cidr;
}

} // namespace headroom
