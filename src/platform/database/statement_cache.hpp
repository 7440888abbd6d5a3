// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/database/expansion.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace shiji::database {

// The prepared statements of one connection: each text is expanded and prepared once per form of its marks.
// Prepared is what the driver keeps for it.
template<class Prepared>
class StatementCache {
 public:
  // prepare(Expansion&&) makes a Prepared where the cache has none.
  template<class Prepare>
  Prepared& get(std::string_view sql, ExpansionKey const& key, Prepare const& prepare) {
    auto [at, end] = entries_.equal_range(sql.data());
    for (; at != end; ++at) {
      Entry& entry = at->second;
      if (entry.sql == sql && entry.matches(key)) return entry.prepared;
    }
    Entry entry{std::string(sql), key, key.page ? std::string(key.page->sort) : std::string(), prepare(expand(sql, key))};
    return entries_.emplace(sql.data(), std::move(entry))->second.prepared;
  }
  void clear() { entries_.clear(); }

 private:
  // The text and the sort word are copied: their storage may be reused by others after the call.
  struct Entry {
    std::string sql;
    ExpansionKey key;
    std::string sort;
    Prepared prepared;

    bool matches(ExpansionKey const& other) const {
      if (key.reach != other.reach || key.page.has_value() != other.page.has_value()) return false;
      return !key.page || (key.page->descending == other.page->descending && key.page->part == other.page->part &&
                           key.page->given == other.page->given && sort == other.page->sort);
    }
  };
  std::unordered_multimap<char const*, Entry> entries_;
};

} // namespace shiji::database
