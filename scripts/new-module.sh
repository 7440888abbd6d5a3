#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# ./dev new-module NAME [WORD]: a module with one table, one rule, two use cases, their tests and a page; WORD is its name in Chinese.
set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.."

name=${1:-}
word=${2:-$name}
if ! [[ $name =~ ^[a-z][a-z0-9]*(_[a-z0-9]+)*$ ]]; then
  echo "./dev new-module NAME [WORD]: NAME is lower-case letters, digits and single underscores" >&2
  exit 2
fi
if [ -e "src/modules/$name" ] || [ -e "web/src/modules/$name" ]; then
  echo "there is a module $name already" >&2
  exit 1
fi
Name=$(sed -E 's/(^|_)([a-z0-9])/\U\2/g' <<<"$name")
title=$(sed -E 's/_/ /g; s/^(.)/\U\1/' <<<"$name")
licence='SPDX-License-Identifier: Apache-2.0'
server=src/modules/$name
page=web/src/modules/$name
mkdir -p "$server/schema" "$server/tests" "$page/pages" "$page/i18n"

cat >"$server/README.md" <<END
<!-- $licence -->
# $name $word

Keeps records with a title, each title once in a zone.

| Word | 中文 | Meaning |
|---|---|---|
| record | $word | an entry with its title |

Guards: the unique title. Depends on no other module; nobody depends on it.
END

cat >"$server/module.hpp" <<END
// $licence
#pragma once
#include "platform/usecase/module.hpp"

namespace shiji::$name {

Module module();

} // namespace shiji::$name
END

cat >"$server/module.cpp" <<END
// $licence
#include "modules/$name/module.hpp"

#include "embedded/modules_${name}_files.hpp"
#include "modules/$name/service.hpp"

namespace shiji::$name {

Module module() {
  Module m{.name = "$name",
           .depends_on = {},
           .permissions = {{"$name.read", staff_roles()}, {"$name.write", {Role::personnel, Role::clerk}}},
           .files = embedded::modules_${name}_files()};
  m.add(list<list_${name}_records>("/api/$name/records", "/api/$name/records.csv", "$name.read"));
  m.add(command<create_${name}_record>("POST", "/api/$name/records", "$name.write"));
  return m;
}

} // namespace shiji::$name
END

cat >"$server/types.hpp" <<END
// $licence
#pragma once
#include "base/identifier.hpp"
#include "base/page.hpp"
#include "platform/clock/instant.hpp"
#include "platform/shape/codec.hpp"
#include "platform/shape/core_forms.hpp"

#include <optional>
#include <string>

namespace shiji::$name {

enum class ${Name}Refusal { ${name}_title_taken };
BOOST_DESCRIBE_ENUM(${Name}Refusal, ${name}_title_taken)

struct ${Name}Record {
  Id<${Name}Record> record_id;
  std::string title;
  Instant created_at;
};
BOOST_DESCRIBE_STRUCT(${Name}Record, (), (record_id, title, created_at))

struct Create${Name}Record {
  shape::NonEmptyText<100> title;
};
BOOST_DESCRIBE_STRUCT(Create${Name}Record, (), (title))

enum class ${Name}Sort { created_at, title };
BOOST_DESCRIBE_ENUM(${Name}Sort, created_at, title)

struct List${Name}Records : PageRequest<${Name}Sort> {
  std::optional<std::string> text; // part of the title
};
BOOST_DESCRIBE_STRUCT(List${Name}Records, (PageRequest<${Name}Sort>), (text))

} // namespace shiji::$name
END

cat >"$server/rules.hpp" <<END
// $licence
#pragma once
#include "base/refusal.hpp"
#include "modules/$name/types.hpp"

namespace shiji::$name {

// A title is used once in a zone; holder is the record that has it already.
Verdict title_is_free(std::optional<Id<${Name}Record>> const& holder);

} // namespace shiji::$name
END

cat >"$server/rules.cpp" <<END
// $licence
#include "modules/$name/rules.hpp"

namespace shiji::$name {

Verdict title_is_free(std::optional<Id<${Name}Record>> const& holder) {
  if (holder) return refuse_field(${Name}Refusal::${name}_title_taken, "title");
  return {};
}

} // namespace shiji::$name
END

cat >"$server/service.hpp" <<END
// $licence
#pragma once
#include "modules/$name/types.hpp"
#include "platform/usecase/usecase.hpp"

namespace shiji::$name {

// The zone's records, newest or by title.
Page<${Name}Record> list_${name}_records(Query& use, List${Name}Records const& input);

// Enters a record. Refused with ${name}_title_taken where the zone has that title.
${Name}Record create_${name}_record(UseCase& use, Create${Name}Record const& input);

} // namespace shiji::$name
END

cat >"$server/service.cpp" <<END
// $licence
#include "modules/$name/service.hpp"

#include "modules/$name/rules.hpp"
#include "modules/$name/store.hpp"

namespace shiji::$name {

Page<${Name}Record> list_${name}_records(Query& use, List${Name}Records const& input) {
  return select_records(use.db, use.zone_id(), use.scope(), input.text.value_or(""), use.order(input));
}

${Name}Record create_${name}_record(UseCase& use, Create${Name}Record const& input) {
  require(title_is_free(find_record_by_title(use.db, use.zone_id(), input.title.text)));
  ${Name}Record const record{use.new_id<${Name}Record>(), input.title.text, use.now()};
  insert_record(use.db, use.zone_id(), record);
  return record;
}

} // namespace shiji::$name
END

cat >"$server/store.hpp" <<END
// $licence
#pragma once
#include "modules/$name/types.hpp"
#include "platform/database/database.hpp"
#include "platform/identity/actor.hpp"

namespace shiji::$name {

Page<${Name}Record> select_records(database::Reader& db, Id<Zone> const& zone_id, database::Scope const& scope, std::string const& text,
                                   database::PageOrder const& order);
std::optional<Id<${Name}Record>> find_record_by_title(database::Reader& db, Id<Zone> const& zone_id, std::string const& title);
void insert_record(database::Transaction& db, Id<Zone> const& zone_id, ${Name}Record const& record);

} // namespace shiji::$name
END

cat >"$server/store.cpp" <<END
// $licence
#include "modules/$name/store.hpp"

namespace shiji::$name {
namespace {

using database::Statement;

constexpr Statement select_records_sql{"SELECT r.record_id, r.title, r.created_at FROM ${name}_record r "
                                       "WHERE r.zone_id = \$1 AND (\$2 = '' OR lower(r.title) LIKE '%' || lower(\$2) || '%') "
                                       "{page: created_at=r.created_at title=r.title id=r.record_id}"};

constexpr Statement find_record_by_title_sql{"SELECT record_id FROM ${name}_record WHERE zone_id = \$1 AND title = \$2"};

constexpr Statement insert_record_sql{"INSERT INTO ${name}_record (zone_id, record_id, title, created_at) VALUES (\$1, \$2, \$3, \$4)"};

} // namespace

Page<${Name}Record> select_records(database::Reader& db, Id<Zone> const& zone_id, database::Scope const& scope, std::string const& text,
                                   database::PageOrder const& order) {
  return db.page<${Name}Record>(select_records_sql, scope, order, {zone_id, text});
}

std::optional<Id<${Name}Record>> find_record_by_title(database::Reader& db, Id<Zone> const& zone_id, std::string const& title) {
  return db.row<Id<${Name}Record>>(find_record_by_title_sql, {zone_id, title});
}

void insert_record(database::Transaction& db, Id<Zone> const& zone_id, ${Name}Record const& record) {
  db.run(insert_record_sql, {zone_id, record.record_id, record.title, record.created_at});
}

} // namespace shiji::$name
END

cat >"$server/texts.json" <<END
{
  "refusals": {
    "${name}_title_taken": {"status": 409, "zh": "已有同名记录。", "en": "There is a record with this title already."}
  }
}
END

cat >"$server/schema/0001_record.sql" <<END
-- $licence
CREATE TABLE ${name}_record (
  zone_id TEXT NOT NULL,
  record_id TEXT NOT NULL,
  title TEXT NOT NULL,
  created_at TEXT NOT NULL,
  PRIMARY KEY (zone_id, record_id)
);

CREATE UNIQUE INDEX ${name}_record_title ON ${name}_record (zone_id, title);
CREATE INDEX ${name}_record_created_at ON ${name}_record (zone_id, created_at, record_id);
END

cat >"$server/tests/rules_test.cpp" <<END
// $licence
#include "modules/$name/rules.hpp"

#include <doctest/doctest.h>

using namespace shiji;
using namespace shiji::$name;

TEST_CASE("a title is free as long as no record has it") {
  CHECK_FALSE(title_is_free(std::nullopt));
  Verdict const verdict = title_is_free(Id<${Name}Record>("019abcde-0000-7000-8000-000000000001"));
  REQUIRE(verdict);
  CHECK(verdict->code == "${name}_title_taken");
}
END

cat >"$server/tests/http_test.cpp" <<END
// $licence
#include "modules/$name/module.hpp"
#include "support/application.hpp"

#include <doctest/doctest.h>

using namespace shiji;

TEST_CASE("a record is entered, listed, and not entered twice") {
  Catalogue const catalogue({$name::module()});
  test::for_each_application(catalogue, [](test::ApplicationFixture& application) {
    test::Client clerk = application.client(Role::clerk);
    CHECK(clerk.post("/api/$name/records", R"({"title":"第一"})").at("title") == "第一");
    CHECK(clerk.get("/api/$name/records").at("rows[0].title") == "第一");
    test::Reply const again = clerk.post("/api/$name/records", R"({"title":"第一"})");
    CHECK(again.status == 409);
    CHECK(again.code() == "${name}_title_taken");
    CHECK(clerk.get("/api/$name/records").at("total") == "1");
  });
}

TEST_CASE("who may not write is refused and changes nothing") {
  Catalogue const catalogue({$name::module()});
  test::for_each_application(catalogue, [](test::ApplicationFixture& application) {
    test::Client cadre = application.client(Role::cadre);
    CHECK(cadre.post("/api/$name/records", R"({"title":"第一"})").status == 403);
    CHECK(cadre.get("/api/$name/records").at("total") == "0");
    CHECK(application.anonymous().get("/api/$name/records").status == 401);
  });
}
END

# shellcheck source=scripts/new-module-page.sh
. scripts/new-module-page.sh

list=src/app/modules.cpp
sed -i "$(grep -n '#include "modules/' $list | tail -n 1 | cut -d: -f1)a #include \"modules/$name/module.hpp\"" $list
sed -i "$(grep -n '::module(),$' $list | tail -n 1 | cut -d: -f1)a \      $name::module()," $list
echo "made $server and $page, listed in $list; next: ./dev golden, ./dev test"
