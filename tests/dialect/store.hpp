// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/database/migration.hpp"

#include <cstdint>
#include <optional>
#include <string>

// A small store for the dialect suite: things in units, with a closure view, a guarded counter and an insert-only log.
namespace shiji::test {

enum class Colour { red, green };
BOOST_DESCRIBE_ENUM(Colour, red, green)

struct Thing {
  std::string zone_id;
  std::string thing_id;
  std::string name;
  std::int64_t amount = 0;
  std::int64_t small = 0;
  bool active = false;
  std::optional<std::int64_t> spare;
  std::optional<std::string> note;
  Colour colour = Colour::red;

  bool operator==(Thing const&) const = default;
};
BOOST_DESCRIBE_STRUCT(Thing, (), (zone_id, thing_id, name, amount, small, active, spare, note, colour))

std::vector<database::Migration> dialect_schema();

void insert(database::Transaction& transaction, Thing const& thing);
Thing thing(std::string const& id, std::string const& name = "thing", std::int64_t amount = 0);
std::int64_t count_things(database::Reader& reader);

} // namespace shiji::test
