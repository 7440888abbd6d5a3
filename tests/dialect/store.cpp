// SPDX-License-Identifier: Apache-2.0
#include "dialect/store.hpp"

namespace shiji::test {
namespace {

constexpr database::Statement insert_thing{R"(
  INSERT INTO dialect_thing (zone_id, thing_id, name, amount, small, active, spare, note, colour)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9))"};
constexpr database::Statement count_all{"SELECT count(*) FROM dialect_thing"};

constexpr std::string_view tables = R"(-- Things; a comment with a ; and a 'quote
CREATE TABLE dialect_thing (
  zone_id TEXT NOT NULL,
  thing_id TEXT NOT NULL,
  name TEXT NOT NULL CHECK (name <> 'forbidden; really'),
  amount BIGINT NOT NULL DEFAULT 0,
  small INTEGER NOT NULL,
  active BOOLEAN NOT NULL DEFAULT TRUE,
  spare BIGINT,
  note TEXT,
  colour TEXT NOT NULL,
  PRIMARY KEY (zone_id, thing_id)
);
CREATE UNIQUE INDEX dialect_thing_note ON dialect_thing (zone_id, note);
CREATE TABLE dialect_part (
  zone_id TEXT NOT NULL,
  part_id TEXT NOT NULL,
  thing_id TEXT NOT NULL,
  PRIMARY KEY (zone_id, part_id),
  FOREIGN KEY (zone_id, thing_id) REFERENCES dialect_thing (zone_id, thing_id)
);
CREATE TABLE dialect_closure (
  zone_id TEXT NOT NULL, unit_id TEXT NOT NULL, ancestor_id TEXT NOT NULL, PRIMARY KEY (zone_id, ancestor_id, unit_id)
);
)";
constexpr std::string_view guards = R"(
CREATE TABLE dialect_counter (zone_id TEXT PRIMARY KEY, version BIGINT NOT NULL, value BIGINT NOT NULL);
CREATE TABLE dialect_log (seq BIGINT PRIMARY KEY, word TEXT NOT NULL);
-- insert-only: dialect_log
)";
constexpr std::string_view closure = R"(
CREATE VIEW organisation_unit_closure AS SELECT zone_id, unit_id, ancestor_id FROM dialect_closure;
)";

} // namespace

std::vector<database::Migration> dialect_schema() {
  return database::migrations_of("dialect", {{"0001_thing.sql", tables}, {"0002_guard.sql", guards}, {"unit_view.sql", closure}});
}

void insert(database::Transaction& transaction, Thing const& t) {
  transaction.run(insert_thing, {t.zone_id, t.thing_id, t.name, t.amount, t.small, t.active, t.spare, t.note, t.colour});
}

Thing thing(std::string const& id, std::string const& name, std::int64_t amount) {
  Thing result;
  result.zone_id = "zone";
  result.thing_id = id;
  result.name = name;
  result.amount = amount;
  return result;
}

std::int64_t count_things(database::Reader& reader) { return reader.number(count_all, {}).value(); }

} // namespace shiji::test
