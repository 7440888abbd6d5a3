// SPDX-License-Identifier: Apache-2.0
// One row of the ledger changed behind the program's back: `verify` names the first entry that does not fit.
#include "core/chain/entry.hpp"
#include "core/digest/sm3.hpp"
#include "reliability/server_process.hpp"

#include <filesystem>
#include <random>

#include <doctest/doctest.h>

namespace shiji::test {
namespace {

struct Mutation {
  char const* what;
  std::string (*sql)(std::int64_t seq, std::int64_t last);
  std::int64_t (*first_bad)(std::int64_t seq, std::int64_t last);
};

std::string at(std::int64_t seq) { return " WHERE seq = " + std::to_string(seq); }
std::int64_t the_row(std::int64_t seq, std::int64_t) { return seq; }

Mutation const mutations[] = {
    {"a quantity is raised",
     [](std::int64_t s, std::int64_t) { return "UPDATE merit_entry SET quantity_x100 = quantity_x100 + 1" + at(s); }, the_row},
    {"an entry is given to another",
     [](std::int64_t s, std::int64_t) { return "UPDATE merit_entry SET subject_id = '00000000-0000-7000-8000-000000000001'" + at(s); },
     the_row},
    {"a day is moved", [](std::int64_t s, std::int64_t) { return "UPDATE merit_entry SET occurred_on = '2024-11-17'" + at(s); }, the_row},
    {"the reason is changed", [](std::int64_t s, std::int64_t) { return "UPDATE merit_entry SET reason = 'appeal'" + at(s); }, the_row},
    {"a hash is replaced",
     [](std::int64_t s, std::int64_t) { return "UPDATE merit_entry SET hash = replace(hash, substr(hash, 1, 8), '00000000')" + at(s); },
     the_row},
    {"an entry is deleted", [](std::int64_t s, std::int64_t) { return "DELETE FROM merit_entry" + at(s); }, the_row},
    {"an entry is added at the end",
     [](std::int64_t, std::int64_t last) {
       return "INSERT INTO merit_entry SELECT zone_id, seq + 1, subject_id, indicator, measure, quantity_x100, occurred_on, period_id, "
              "kind, fact_id, scheme_id, rule_id, "
              "recorded_at, recorded_by, reverses, reason, hash, hash FROM merit_entry" +
              at(last);
     },
     [](std::int64_t, std::int64_t last) { return last + 1; }},
    {"the contents of two entries are exchanged",
     [](std::int64_t s, std::int64_t last) {
       std::int64_t const other = s < last ? s + 1 : s - 1;
       return "UPDATE merit_entry SET quantity_x100 = (SELECT 7 + e.quantity_x100 FROM merit_entry e WHERE e.zone_id = merit_entry.zone_id "
              "AND e.seq = " +
              std::to_string(other) +
              "), fact_id = (SELECT e.fact_id FROM merit_entry e WHERE e.zone_id = merit_entry.zone_id AND e.seq = " +
              std::to_string(other) + ")" + at(s);
     },
     the_row},
};

// What verify says of the ledger: the seq it names, 0 where it holds.
std::int64_t first_bad_named(std::string const& data_dir) {
  Finished const verified = run_program({"verify", "--data", data_dir});
  std::string const words = "ledger entry ";
  auto const at_words = verified.output.find(words);
  if (at_words == std::string::npos) return verified.status == 0 ? 0 : -1;
  CHECK(verified.status == 1);
  return std::stoll(verified.output.substr(at_words + words.size()));
}

class Copy {
 public:
  explicit Copy(std::string const& data_dir) {
    std::filesystem::copy(data_dir, folder_.path(), std::filesystem::copy_options::recursive);
    for (std::string const& trigger :
         column(folder_.path(), "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'merit_entry'"))
      tamper(folder_.path(), "DROP TRIGGER " + trigger);
  }
  std::string const& path() const { return folder_.path(); }

 private:
  TemporaryFolder folder_;
};

// The entry with another quantity and the hash that goes with it, as somebody who knows the rule would forge it.
std::string rehashed(std::string const& data_dir, std::int64_t seq) {
  auto const field = [&](std::string const& name) { return value(data_dir, "SELECT " + name + " FROM merit_entry" + at(seq)); };
  chain::Entry entry;
  entry.zone = field("zone_id");
  entry.seq = seq;
  entry.subject = field("subject_id");
  entry.indicator = field("indicator");
  entry.measure = from_text<chain::Measure>(field("measure")).value();
  entry.quantity_x100 = std::stoll(field("quantity_x100")) + 100;
  entry.occurred_on = field("occurred_on");
  entry.period = field("period_id");
  entry.kind = from_text<chain::EntryKind>(field("kind")).value();
  entry.fact = field("fact_id");
  entry.scheme = field("scheme_id");
  entry.rule = field("rule_id");
  entry.recorded_at = field("recorded_at");
  entry.by = field("recorded_by");
  auto const hash = chain::hash_entry(digest_from_hex(field("prev")).value(), entry);
  return "UPDATE merit_entry SET quantity_x100 = " + std::to_string(entry.quantity_x100) + ", hash = '" + to_hex(hash) + "'" + at(seq);
}

TEST_CASE("verify names the first entry of the ledger that was changed") {
  PreparedStore store;
  store.confirm_visits(15);
  std::int64_t const last = std::stoll(value(store.path(), "SELECT max(seq) FROM merit_entry"));
  REQUIRE(last >= 30);
  CHECK(first_bad_named(store.path()) == 0);
  CHECK(first_bad_named(Copy(store.path()).path()) == 0); // control: a copy with nothing changed holds

  unsigned const seed = std::random_device()();
  MESSAGE("seed " << seed);
  std::mt19937 random(seed);
  int const rounds = is_nightly() ? 1000 : 42;
  for (int i = 0; i < rounds; ++i) {
    Mutation const& mutation = mutations[static_cast<std::size_t>(i) % std::size(mutations)];
    std::int64_t const seq = std::uniform_int_distribution<std::int64_t>(1, last)(random);
    Copy const copy(store.path());
    tamper(copy.path(), mutation.sql(seq, last));
    INFO(mutation.what << " at " << seq << " of " << last);
    CHECK(first_bad_named(copy.path()) == mutation.first_bad(seq, last));
  }
  for (int i = 0; i < 8; ++i) {
    std::int64_t const seq = std::uniform_int_distribution<std::int64_t>(1, last - 1)(random);
    Copy const copy(store.path());
    tamper(copy.path(), rehashed(copy.path(), seq));
    INFO("entry " << seq << " is forged with a hash of its own");
    CHECK(first_bad_named(copy.path()) == seq + 1);
  }
}

TEST_CASE("the store itself refuses a change to its ledger") {
  PreparedStore store;
  CHECK_THROWS(tamper(store.path(), "UPDATE merit_entry SET quantity_x100 = 1 WHERE seq = 1"));
  CHECK_THROWS(tamper(store.path(), "DELETE FROM merit_entry WHERE seq = 1"));
  CHECK_THROWS(tamper(store.path(), "DELETE FROM audit_record WHERE seq = 1"));
  CHECK(run_program({"verify", "--data", store.path()}).status == 0);
}

} // namespace
} // namespace shiji::test
