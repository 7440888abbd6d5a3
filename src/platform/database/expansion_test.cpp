// SPDX-License-Identifier: Apache-2.0
#include "platform/database/expansion.hpp"

#include <stdexcept>

#include <doctest/doctest.h>

namespace shiji::database {
namespace {

constexpr std::string_view scoped =
    "SELECT a FROM t WHERE zone_id = $1 AND {scope: owner=t.person_id unit=t.unit_id force=t.force_id enterprise=t.enterprise_id}";
constexpr std::string_view list =
    "SELECT t.id, t.name FROM t WHERE t.zone_id = $1 {page: name=t.name amount=coalesce(t.amount, 0) id=t.id}";

std::string predicate(Reach reach, std::string_view sql = scoped) {
  std::string const expanded = expand(sql, {reach, std::nullopt}).sql;
  return expanded.substr(expanded.find(" AND ") + 5);
}

Expansion page(std::string_view sort, bool descending, PageForm::Part part) {
  return expand(list, {std::nullopt, PageForm{sort, descending, part}});
}

TEST_CASE("each reach has its predicate") {
  std::string const units = "t.unit_id IN (SELECT c.unit_id FROM organisation_unit_closure c WHERE c.zone_id = $1 AND c.ancestor_id = $2)";
  CHECK(predicate(Reach::self) == "t.person_id = $2");
  CHECK(predicate(Reach::own_enterprise) == "t.enterprise_id = $2");
  CHECK(predicate(Reach::task_force) == "t.force_id = $2");
  CHECK(predicate(Reach::section) == units);
  CHECK(predicate(Reach::department) == units);
  CHECK(predicate(Reach::zone) == "1 = 1");
  CHECK(predicate(Reach::league) == "1 = 1");
}

TEST_CASE("a reach whose column is not named sees no row") {
  constexpr std::string_view sql = "SELECT a FROM t WHERE zone_id = $1 AND {scope: owner=t.person_id}";
  for (Reach const reach : {Reach::own_enterprise, Reach::task_force, Reach::section, Reach::department}) {
    CHECK(predicate(reach, sql) == "1 = 0");
    CHECK_FALSE(expand(sql, {reach, std::nullopt}).anchor);
  }
  CHECK(predicate(Reach::zone, sql) == "1 = 1");
}

TEST_CASE("several scope marks share one anchor after the statement's own parameters") {
  Expansion const twice = expand("SELECT a FROM t WHERE z = $1 AND b = $3 AND {scope: owner=t.x} AND c = $2 OR {scope: owner=t.y}",
                                 {Reach::self, std::nullopt});
  CHECK(twice.sql == "SELECT a FROM t WHERE z = $1 AND b = $3 AND t.x = $4 AND c = $2 OR t.y = $4");
  CHECK(twice.own_parameters == 3);
  CHECK(twice.anchor);
}

TEST_CASE("a page reads its cursor's values, follows the keyset and ends in order, limit and offset") {
  CHECK(page("name", false, PageForm::Part::first).sql == "SELECT t.id, t.name , t.name AS cursor_sort, t.id AS cursor_id FROM t WHERE "
                                                          "t.zone_id = $1  ORDER BY t.name ASC, t.id ASC LIMIT $2 OFFSET $3");
  Expansion const next = page("amount", true, PageForm::Part::following);
  CHECK(next.sql == "SELECT t.id, t.name , coalesce(t.amount, 0) AS cursor_sort, t.id AS cursor_id FROM t WHERE t.zone_id = $1  AND "
                    "(coalesce(t.amount, 0), t.id) < ($2, $3) ORDER BY coalesce(t.amount, 0) DESC, t.id DESC LIMIT $4 OFFSET $5");
  CHECK(next.keyset);
  CHECK(next.limit);
  CHECK(page("name", false, PageForm::Part::total).sql ==
        "SELECT count(*) FROM (SELECT 1 FROM t WHERE t.zone_id = $1  LIMIT 10001) AS counted");
}

TEST_CASE("scope and page share the numbering") {
  Expansion const both = expand("SELECT a FROM t WHERE z = $1 AND {scope: owner=t.o} {page: a=t.a id=t.id}",
                                {Reach::self, PageForm{"a", false, PageForm::Part::following}});
  CHECK(both.sql == "SELECT a , t.a AS cursor_sort, t.id AS cursor_id FROM t WHERE z = $1 AND t.o = $2  AND (t.a, t.id) > ($3, $4) "
                    "ORDER BY t.a ASC, t.id ASC LIMIT $5 OFFSET $6");
}

TEST_CASE("a condition stands in a list only where its parameter is given, and the numbering does not change") {
  constexpr std::string_view sql = "SELECT a FROM t WHERE z = $1{given $2: AND b = $2}{given $3: AND c = $3} {page: a=t.a id=t.id}";
  auto const with = [&](std::uint64_t given) {
    return expand(sql, {std::nullopt, PageForm{"a", false, PageForm::Part::total, given}}).sql;
  };
  CHECK(with(0b001) == "SELECT count(*) FROM (SELECT 1 FROM t WHERE z = $1  LIMIT 10001) AS counted");
  CHECK(with(0b101) == "SELECT count(*) FROM (SELECT 1 FROM t WHERE z = $1 AND c = $3  LIMIT 10001) AS counted");
  CHECK(with(0b111) == "SELECT count(*) FROM (SELECT 1 FROM t WHERE z = $1 AND b = $2 AND c = $3  LIMIT 10001) AS counted");
  CHECK(expand(sql, {std::nullopt, PageForm{"a", false, PageForm::Part::first, 0b001}}).own_parameters == 3);
  constexpr std::string_view scoped_too = "SELECT a FROM t WHERE z = $1{given $2: AND b IN ($2, {scope: owner=t.o})} {page: a=t.a id=t.id}";
  auto const counted = [&](std::uint64_t given) {
    return expand(scoped_too, {Reach::self, PageForm{"a", false, PageForm::Part::total, given}}).sql;
  };
  CHECK(counted(0b11) == "SELECT count(*) FROM (SELECT 1 FROM t WHERE z = $1 AND b IN ($2, t.o = $3)  LIMIT 10001) AS counted");
  CHECK(counted(0b01) == "SELECT count(*) FROM (SELECT 1 FROM t WHERE z = $1  LIMIT 10001) AS counted");
}

TEST_CASE("the rows of a distinct list are counted as they are") {
  CHECK(expand("SELECT DISTINCT a FROM t WHERE z = $1 {page: a=t.a id=t.id}", {std::nullopt, PageForm{"a", false, PageForm::Part::total}})
            .sql == "SELECT count(*) FROM (SELECT DISTINCT a FROM t WHERE z = $1  LIMIT 10001) AS counted");
}

TEST_CASE("a mark used wrongly is an error of the program") {
  CHECK_THROWS_AS((void)expand(scoped, {}), std::logic_error);
  CHECK_THROWS_AS((void)expand(list, {}), std::logic_error);
  CHECK_THROWS_AS((void)page("colour", false, PageForm::Part::first), std::logic_error);
  CHECK_THROWS_AS((void)expand("SELECT a FROM t", {Reach::zone, std::nullopt}), std::logic_error);
  CHECK_THROWS_AS((void)expand("SELECT a FROM t WHERE {scope: owner=t.a", {Reach::zone, std::nullopt}), std::logic_error);
  CHECK_THROWS_AS((void)expand("SELECT a FROM t WHERE {scope: t.a}", {Reach::zone, std::nullopt}), std::logic_error);
  CHECK_THROWS_AS((void)expand("SELECT a FROM t WHERE a = 1{given $2: AND b = $2}", {}), std::logic_error);
}

TEST_CASE("text that only looks like a mark stays") {
  CHECK(expand("SELECT '{}', '$9' FROM t WHERE a = $1", {}).sql == "SELECT '{}', '$9' FROM t WHERE a = $1");
  CHECK(expand("SELECT '{}', '$9' FROM t WHERE a = $1", {}).own_parameters == 1);
}

} // namespace
} // namespace shiji::database
