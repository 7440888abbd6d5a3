// SPDX-License-Identifier: Apache-2.0
#include "platform/database/sql_text.hpp"

#include <stdexcept>

#include <doctest/doctest.h>

namespace shiji::database {
namespace {

TEST_CASE("placeholders count outside quotes and comments only") {
  CHECK(greatest_placeholder("SELECT 1") == 0);
  CHECK(greatest_placeholder("SELECT $2, $10, $1") == 10);
  CHECK(greatest_placeholder("SELECT $1, '$2', \"$3\" -- $4\n /* $5 */") == 1);
  CHECK(greatest_placeholder("SELECT 'it''s $7' || $2") == 2);
}

TEST_CASE("the select list ends at the outermost FROM") {
  auto const rest = [](std::string_view sql) { return sql.substr(select_list_of(sql).end); };
  CHECK(rest("SELECT a FROM t") == "FROM t");
  CHECK(rest("SELECT (SELECT b FROM u) AS b, 'x FROM y' FROM t") == "FROM t");
  CHECK(rest("WITH w AS (SELECT a FROM t) SELECT a from w WHERE 1 = 1") == "from w WHERE 1 = 1");
  CHECK(rest("SELECT a IS DISTINCT FROM b AS differs FROM t") == "FROM t");
  CHECK_THROWS_AS((void)select_list_of("DELETE FROM t"), std::logic_error);
}

TEST_CASE("a script falls into its statements") {
  CHECK(statements_of("") == std::vector<std::string>{});
  CHECK(statements_of("-- only ; a comment\n ;; ") == std::vector<std::string>{});
  CHECK(statements_of("CREATE TABLE a (b TEXT DEFAULT ';'); -- ; '\nINSERT INTO a VALUES ('it''s; so')") ==
        std::vector<std::string>{"CREATE TABLE a (b TEXT DEFAULT ';')", "INSERT INTO a VALUES ('it''s; so')"});
}

TEST_CASE("insert-only tables are named by lines of their own") {
  CHECK(insert_only_tables("CREATE TABLE a (b TEXT);\n-- insert-only: a\n-- insert-only:  b \n'-- insert-only: c'") ==
        std::vector<std::string>{"a", "b"});
}

TEST_CASE("definitions become SQLite's") {
  CHECK(definition_for_sqlite("CREATE TABLE a (b BIGINT NOT NULL, c BOOLEAN NOT NULL DEFAULT TRUE, d TEXT DEFAULT 'BIGINT')") ==
        "CREATE TABLE a (b INTEGER NOT NULL, c INTEGER CHECK (c IN (0, 1)) NOT NULL DEFAULT TRUE, d TEXT DEFAULT 'BIGINT') STRICT");
  CHECK(definition_for_sqlite("CREATE TABLE IF NOT EXISTS a (b bigint)") == "CREATE TABLE IF NOT EXISTS a (b INTEGER) STRICT");
  CHECK(definition_for_sqlite("ALTER TABLE a ADD COLUMN b BOOLEAN") == "ALTER TABLE a ADD COLUMN b INTEGER CHECK (b IN (0, 1))");
  CHECK(definition_for_sqlite("CREATE VIEW v AS SELECT CAST(sum(a) AS BIGINT) AS a FROM t") ==
        "CREATE VIEW v AS SELECT CAST(sum(a) AS BIGINT) AS a FROM t");
  CHECK(definition_for_sqlite("CREATE INDEX i ON a (b)") == "CREATE INDEX i ON a (b)");
  CHECK(definition_for_sqlite("CREATE TABLE a (b TEXT PRIMARY KEY)", clustered_tables("-- clustered: a\n")) ==
        "CREATE TABLE a (b TEXT PRIMARY KEY) STRICT, WITHOUT ROWID");
  CHECK(definition_for_sqlite("CREATE TABLE c (b TEXT)", clustered_tables("-- clustered: a\n")) == "CREATE TABLE c (b TEXT) STRICT");
}

} // namespace
} // namespace shiji::database
