// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/usecase/usecase.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// The kinds of records that others may point at without knowing the module they belong to: to comment on them, follow them, name them in a
// notice. Whoever may see a record is judged by the module it belongs to, in the way its own page does.
namespace shiji {

struct RecordCard {
  std::string title;
  std::vector<std::string> person_ids; // those who take part in it: its author, whom it is about
};

struct RecordKind {
  std::string_view kind;       // fact, person, unit …
  std::string_view permission; // to read it; use.scope() is that permission's
  // The record as this actor may see it, or nothing.
  std::optional<RecordCard> (*find)(Context const& use, database::Reader& reader, std::string const& id) = nullptr;
};

// Every kind of every module; filled once at start.
class RecordKinds {
 public:
  void add(RecordKind const& kind);
  RecordKind const* find(std::string_view kind) const;

  // The record as whoever `who` is may see it: nothing for an unknown kind, a permission not held, a record out of scope.
  std::optional<RecordCard> find(Context const& who, database::Reader& reader, std::string_view kind, std::string const& id) const;

 private:
  std::map<std::string_view, RecordKind> by_kind_;
};

} // namespace shiji
