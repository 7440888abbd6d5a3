// SPDX-License-Identifier: Apache-2.0
#pragma once
// What other modules may call to have their records found. A store may select from search_gram (zone_id, kind, gram, record_id) to narrow a
// list by a text: rarest_gram.
#include "platform/database/database.hpp"
#include "platform/usecase/usecase.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace shiji::search {

// Somebody who has a part in a record: the columns a scope is judged by. What does not apply stays empty.
struct Part {
  std::string owner_id, unit_id, force_id, enterprise_id;
};

// A record as a search finds and shows it.
struct Indexed {
  std::string kind; // declared
  std::string id;   // in the order of making: UUIDv7
  std::string title;
  std::string note;        // shown beside the title and not searched
  std::vector<Part> parts; // whoever's scope covers one of them finds the record; not asked of an open kind
};

// Enters the record, or enters it anew after a change, in the same transaction.
void index(UseCase& use, Indexed const& record);
void forget(UseCase& use, std::string_view kind, std::string_view id);

// The gram of a text that the fewest records of a kind hold, as a range of grams: what a list is narrowed by before its titles are
// compared. Empty where no gram of the text is rare enough to help, or it has none.
struct RareGram {
  std::string from, to;
};
RareGram rarest_gram(database::Reader& reader, Id<Zone> const& zone_id, std::string_view kind, std::string_view text);

// What titles of a kind are: sentences are found by what they hold; names also by how they begin and how they are spoken.
enum class Titles { sentences, terms, personal_names };

// A kind of record, declared by the module that owns it.
struct Kind {
  std::string name;       // person, unit, fact …; the page knows its words and where a record of it opens
  std::string permission; // under which its records are read
  bool is_open = false;   // everybody who holds the permission finds all of them, whatever the grant's reach
  Titles titles = Titles::terms;
  // The next records of a zone after an id, by id, as many as asked for: so are those entered that were there before the index.
  std::vector<Indexed> (*records_after)(database::Reader&, Id<Zone> const&, std::string const& id, std::int64_t limit) = nullptr;
};
// Called while the modules are listed, before anything is served.
void declare_kind(Kind kind);

// Enters what was there before the index, a few hundred records per transaction, and remembers how far it got: it may be killed and begins
// again there. Does nothing once all is done. told: records entered so far.
void catch_up(database::Database& database, Id<Zone> const& root_id, std::vector<Id<Zone>> const& zones,
              std::function<void(std::int64_t)> const& told);

} // namespace shiji::search
