// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace headroom {

/// Things with a name, in the user's order. Names are unique: whoever adds asks `find` first.
template <typename T>
struct Named {
    struct Entry {
        std::string name;
        T value;
        bool operator==(const Entry&) const = default;
    };
    std::vector<Entry> entries;

    const T* find(std::string_view name) const
    {
        const auto it = std::find_if(entries.begin(), entries.end(), [&](const Entry& e) { return e.name == name; });
        return it == entries.end() ? nullptr : &it->value;
    }
    T* find(std::string_view name) { return const_cast<T*>(std::as_const(*this).find(name)); }

    T& add(std::string name, T value = {}) { return entries.emplace_back(Entry{std::move(name), std::move(value)}).value; }

    /// `wanted`, or "wanted 2", "wanted 3"… where it is taken.
    std::string freeName(const std::string& wanted) const
    {
        std::string name = wanted;
        for (int n = 2; find(name); ++n)
            name = wanted + ' ' + std::to_string(n);
        return name;
    }

    bool empty() const { return entries.empty(); }
    std::size_t size() const { return entries.size(); }
    auto begin() const { return entries.begin(); }
    auto end() const { return entries.end(); }
    auto begin() { return entries.begin(); }
    auto end() { return entries.end(); }

    bool operator==(const Named&) const = default;
};

} // namespace headroom
