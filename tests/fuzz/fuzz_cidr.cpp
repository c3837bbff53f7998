// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/cidr.h"

#include "tests/fuzz/require.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

using namespace headroom;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto parsed = Cidr::parse(text);
    if (const auto* cidr = std::get_if<Cidr>(&parsed)) {
        require(cidr->text() == text, "only canonical text is accepted");
        require(cidr->first() % cidr->addresses() == 0, "host bits are zero");
    } else if (const auto& probably = std::get<CidrError>(parsed).probably; !probably.empty()) {
        require(probably != text, "what was meant is not what was refused");
        const auto meant = Cidr::parse(probably);
        require(std::holds_alternative<Cidr>(meant), "what was meant is canonical");
        require(std::get<Cidr>(meant).text() == probably, "parse → text → parse is the identity");
    }
    return 0;
}
