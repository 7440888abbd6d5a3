// SPDX-License-Identifier: Apache-2.0
// Each rule is held against the project and against a small tree that breaks it, so that a check that sees nothing is seen.
#include "architecture/checks.hpp"

#include <string>
#include <string_view>

#include <doctest/doctest.h>

using namespace shiji::architecture;

namespace {

Tree const& project() {
  static Tree const tree = load_tree(SHIJI_SOURCE_DIR);
  return tree;
}

std::string as_text(Findings const& findings) {
  std::string text;
  for (Finding const& finding : findings) text += "\n" + finding.path + ":" + std::to_string(finding.line) + ": " + finding.rule;
  return text;
}

using Check = Findings (*)(Tree const&);

void holds(Check check) {
  std::string const findings = as_text(check(project()));
  CHECK_MESSAGE(findings.empty(), findings);
}

// The check names the place: "path:line: … part of the rule".
void reports(Check check, Tree const& tree, std::string_view place, std::string_view part) {
  std::string const findings = as_text(check(tree));
  std::size_t const at = findings.find("\n" + std::string(place) + ": ");
  CHECK_MESSAGE(at != std::string::npos, "not reported: " << place << findings);
  if (at == std::string::npos) return;
  CHECK_MESSAGE(findings.substr(at + 1, findings.find('\n', at + 1) - at).find(part) != std::string::npos, findings);
}

void accepts(Check check, Tree const& tree) {
  std::string const findings = as_text(check(tree));
  CHECK_MESSAGE(findings.empty(), findings);
}

std::string repeated(std::string_view line, int times) {
  std::string text;
  for (int i = 0; i < times; ++i) text += line;
  return text;
}

Tree module_that_depends_on(std::string const& name, std::string const& other) {
  return {{"src/modules/" + name + "/module.cpp", "void add(Module& m) {\n  m.depends_on = {\"" + other + "\"};\n}\n"}};
}

Tree joined(Tree left, Tree const& right) {
  left.insert(left.end(), right.begin(), right.end());
  return left;
}

} // namespace

TEST_CASE("the project's tree is read") { CHECK(project().size() > 20); }

TEST_CASE("includes follow the arrows of the layers") {
  holds(layer_arrows);
  reports(layer_arrows, {{"src/core/money/money.cpp", "\n#include \"platform/clock/clock.hpp\"\n"}}, "src/core/money/money.cpp:2",
          "core does not see platform");
  reports(layer_arrows, {{"src/base/text.hpp", "#include \"core/money/money.hpp\"\n"}}, "src/base/text.hpp:1", "base does not see core");
  reports(layer_arrows, {{"src/platform/http/http.cpp", "#include \"modules/merit/api.hpp\"\n"}}, "src/platform/http/http.cpp:1",
          "platform does not see modules");
  reports(layer_arrows, {{"src/modules/merit/service.cpp", "#include \"store.hpp\"\n"}}, "src/modules/merit/service.cpp:1",
          "rooted at src/");
  accepts(layer_arrows, {{"src/app/main.cpp", "#include \"modules/merit/module.hpp\"\n#include \"base/text.hpp\"\n"}});
}

TEST_CASE("a module uses what another one publishes and says so") {
  holds(module_arrows);
  Tree const told = module_that_depends_on("appraisal", "merit");
  reports(module_arrows, joined(told, {{"src/modules/appraisal/service.cpp", "#include \"modules/merit/store.hpp\"\n"}}),
          "src/modules/appraisal/service.cpp:1", "only api.hpp and events.hpp");
  reports(module_arrows, {{"src/modules/appraisal/service.cpp", "#include \"modules/merit/api.hpp\"\n"}},
          "src/modules/appraisal/service.cpp:1", "does not name it in depends_on");
  accepts(module_arrows, joined(told, {{"src/modules/appraisal/service.cpp",
                                        "#include \"modules/merit/api.hpp\"\n#include \"modules/appraisal/store.hpp\"\n"}}));
}

TEST_CASE("inside a module, store and rules never meet and rules stay pure") {
  holds(inner_arrows);
  reports(inner_arrows, {{"src/modules/merit/rules.cpp", "#include \"platform/usecase/use_case.hpp\"\n"}}, "src/modules/merit/rules.cpp:1",
          "rules see base, core");
  reports(inner_arrows, {{"src/modules/merit/facts/rules.hpp", "#include \"modules/merit/facts/store.hpp\"\n"}},
          "src/modules/merit/facts/rules.hpp:1", "rules see base, core");
  reports(inner_arrows, {{"src/modules/merit/store.cpp", "#include \"modules/merit/rules.hpp\"\n"}}, "src/modules/merit/store.cpp:1",
          "store and rules never meet");
  reports(inner_arrows, {{"src/modules/merit/types.hpp", "#include \"modules/merit/service.hpp\"\n"}}, "src/modules/merit/types.hpp:1",
          "types know nothing");
  reports(inner_arrows, {{"src/modules/merit/service.cpp", "#include \"modules/merit/module.hpp\"\n"}}, "src/modules/merit/service.cpp:1",
          "only app includes");
  accepts(inner_arrows,
          {{"src/modules/merit/rules.cpp", "#include \"modules/merit/rules.hpp\"\n#include \"modules/merit/types.hpp\"\n#include "
                                           "\"core/money/money.hpp\"\n#include <vector>\n"},
           {"src/modules/merit/module.cpp", "#include \"modules/merit/module.hpp\"\n"},
           {"src/app/modules.cpp", "#include \"modules/merit/module.hpp\"\n"}});
}

TEST_CASE("the modules' dependencies have no cycle") {
  holds(module_cycles);
  Tree const circle = joined(joined(module_that_depends_on("a", "b"), module_that_depends_on("b", "c")),
                             {{"src/modules/c/service.cpp", "#include \"modules/a/api.hpp\"\n"}});
  reports(module_cycles, circle, "src/modules/a/module.cpp:2", "a -> b -> c -> a");
  accepts(module_cycles,
          joined(joined(module_that_depends_on("a", "b"), module_that_depends_on("b", "c")), module_that_depends_on("d", "c")));
}

TEST_CASE("Beast, Asio, OpenSSL and the databases' clients have one place each") {
  holds(library_places);
  reports(library_places, {{"src/platform/usecase/pipeline.cpp", "#include <boost/beast/http.hpp>\n"}},
          "src/platform/usecase/pipeline.cpp:1", "belongs in src/platform/http/");
  reports(library_places, {{"src/modules/merit/service.cpp", "#include <openssl/evp.h>\n"}}, "src/modules/merit/service.cpp:1",
          "belongs in src/platform/crypto/");
  accepts(library_places,
          {{"src/platform/http/server.cpp", "#include <boost/asio.hpp>\n"}, {"src/core/digest/sm3.cpp", "#include <openssl/evp.h>\n"}});
}

TEST_CASE("core and modules know no floating point, no clock and no chance") {
  holds(banned_words);
  reports(banned_words, {{"src/core/money/money.cpp", "long f();\ndouble half(long x);\n"}}, "src/core/money/money.cpp:2",
          "the word double");
  reports(banned_words, {{"src/modules/pay/rules.cpp", "auto x = float(1);\n"}}, "src/modules/pay/rules.cpp:1", "the word float");
  reports(banned_words, {{"src/modules/pay/service.cpp", "auto t = std::chrono::system_clock::now();\n"}}, "src/modules/pay/service.cpp:1",
          "system_clock");
  reports(banned_words, {{"src/modules/pay/service.cpp", "#include <random>\n#include <ctime>\n"}}, "src/modules/pay/service.cpp:2",
          "<ctime>");
  accepts(banned_words, {{"src/platform/clock/clock.cpp", "auto t = std::chrono::system_clock::now();\n"},
                         {"src/core/money/money.cpp", "int doubled = 2; // system_clock is not used here\n"}});
}

TEST_CASE("folders are named after their subject") {
  holds(banned_folders);
  reports(banned_folders, {{"src/modules/merit/utils/dates.cpp", ""}}, "src/modules/merit/utils:1", "never utils");
  reports(banned_folders, {{"web/src/shared/helpers/date.ts", ""}}, "web/src/shared/helpers:1", "never helpers");
}

TEST_CASE("a source has at most 400 lines") {
  holds(long_files);
  reports(long_files, {{"src/core/money/money.cpp", repeated("//\n", 401)}}, "src/core/money/money.cpp:400", "this one has 401");
  reports(long_files, {{"web/src/app/App.vue", repeated("<br>\n", 500)}}, "web/src/app/App.vue:400", "this one has 500");
  accepts(long_files, {{"src/core/money/money.cpp", repeated("//\n", 400)}});
}

TEST_CASE("a function has at most 60 lines") {
  holds(long_functions);
  std::string const body = repeated("  x += f({1, 2}); // }\n", 59);
  std::string const text = "namespace a {\nstruct S {\n  int y{1};\n};\n";
  reports(long_functions, {{"src/core/a.cpp", text + "int f(int x) noexcept {\n" + body + "}\n}\n"}}, "src/core/a.cpp:5",
          "this one has 61");
  reports(long_functions, {{"src/core/a.cpp", "A::A(int a)\n    : a_{a}, b_(a) {\n" + body + "}\n"}}, "src/core/a.cpp:1",
          "this one has 62");
  reports(long_functions, {{"web/src/a.ts", "export const f = (x: number): number => {\n" + body + "}\n"}}, "web/src/a.ts:1",
          "this one has 61");
  reports(
      long_functions,
      {{"web/src/A.vue", "<script setup lang=\"ts\">\nasync function f(x: number) {\n" + body + "}\n</script>\n<template></template>\n"}},
      "web/src/A.vue:2", "this one has 61");
  reports(long_functions, {{"web/src/a.test.ts", "describe('a', () => {\n  it('b', () => {\n" + body + "  })\n})\n"}},
          "web/src/a.test.ts:2", "this one has 61");
  accepts(long_functions, {{"src/core/a.cpp", text + "int f(int x) {\n" + repeated("  x += 1;\n", 58) + "}\n}\n"},
                           {"src/core/b.cpp", "constexpr int table[] = {\n" + repeated("  1,\n", 90) +
                                                  "};\nclass A : B<decltype(f())> {\n" + repeated("  void g();\n", 90) + "};\n"},
                           {"src/core/c.cpp", "BOOST_DESCRIBE_STRUCT(S, (), (a))\n\nclass A {\n" + repeated("  void g();\n", 90) + "};\n"},
                           {"web/src/a.ts", "export default {\n" + repeated("  a: 1,\n", 90) + "}\nconst p = /[{\"']/\n"},
                           {"web/src/a.test.ts", "describe('a', () => {\n" + repeated("  it('b', () => {\n    f()\n  })\n", 30) + "})\n"}});
}

TEST_CASE("SQL stands in the stores and in platform") {
  holds(sql_places);
  reports(sql_places, {{"src/modules/merit/service.cpp", "\nauto q = \"SELECT id\"\n         \" FROM fact\";\n"}},
          "src/modules/merit/service.cpp:2", "SQL stands in");
  reports(sql_places, {{"src/app/main.cpp", "auto q = R\"sql(\n  delete from fact)sql\";\n"}}, "src/app/main.cpp:1", "SQL stands in");
  accepts(sql_places, {{"src/modules/merit/store.cpp", "auto q = \"SELECT id FROM fact\";\n"},
                       {"src/modules/merit/module.cpp", "auto t = \"Select a person\"; // SELECT 1 FROM x\n"}});
}

TEST_CASE("SQL of a module reads the same on both engines and leaves time, chance and transactions alone") {
  holds(sql_bans);
  auto const store = [](std::string const& sql) { return Tree{{"src/modules/merit/store.cpp", "auto q = \"" + sql + "\";\n"}}; };
  constexpr std::string_view place = "src/modules/merit/store.cpp:1";
  reports(sql_bans, store("SELECT id FROM fact WHERE at < now()"), place, "now()");
  reports(sql_bans, store("INSERT INTO fact (at) VALUES (CURRENT_TIMESTAMP)"), place, "current_timestamp");
  reports(sql_bans, store("SELECT id FROM fact ORDER BY random()"), place, "random()");
  reports(sql_bans, store("SELECT id FROM fact FOR UPDATE"), place, "for update");
  reports(sql_bans, store("SELECT SUM(points) FROM entry"), place, "CAST(SUM");
  reports(sql_bans, store("SELECT id FROM fact WHERE title LIKE $1"), place, "LIKE without lower()");
  reports(sql_bans, store("BEGIN IMMEDIATE"), place, "does not handle transactions");
  reports(sql_bans, store("COMMIT"), place, "does not handle transactions");
  reports(sql_bans, {{"src/modules/merit/schema/0001_fact.sql", "CREATE TABLE fact (zone_id TEXT);\nCREATE VIEW v AS SELECT now();\n"}},
          "src/modules/merit/schema/0001_fact.sql:2", "now()");
  accepts(sql_bans, store("SELECT CAST(SUM(points) AS BIGINT) FROM entry WHERE lower(title) LIKE $1"));
  accepts(sql_bans, {{"src/modules/merit/module.cpp", "auto word = \"begin\"; // COMMIT\n"}});
}

TEST_CASE("a select over a scoped table carries the scope mark or says why not") {
  holds(scope_marks);
  Tree const schema{{"src/modules/merit/schema/0001_fact.sql", "-- scoped\nCREATE TABLE fact (zone_id TEXT, id TEXT, PRIMARY KEY (zone_id, "
                                                               "id));\nCREATE TABLE kind (zone_id TEXT, PRIMARY KEY (zone_id));\n"}};
  auto const with = [&](std::string const& text) { return joined(schema, {{"src/modules/merit/store.cpp", text}}); };
  reports(scope_marks, with("\nauto q = \"SELECT id FROM fact WHERE zone_id = $1\";\n"), "src/modules/merit/store.cpp:2",
          "the scoped table fact");
  reports(scope_marks, with("// unscoped: of the next one\nauto p = 1;\nauto q = \"SELECT id FROM kind JOIN fact ON true\";\n"),
          "src/modules/merit/store.cpp:3", "the scoped table fact");
  accepts(scope_marks, with("auto q = \"SELECT id FROM fact WHERE zone_id = $1 AND {scope: owner=person_id}\";\n"));
  accepts(
      scope_marks,
      with("// One fact.\n// unscoped: the service checks the row it has read\nauto q =\n    \"SELECT id FROM fact WHERE id = $1\";\n"));
  accepts(scope_marks, with("auto q = \"SELECT id FROM kind WHERE zone_id = $1\";\n"));
}

TEST_CASE("every table's key begins with its zone") {
  holds(table_keys);
  reports(table_keys, {{"src/modules/merit/schema/0001_fact.sql", "\nCREATE TABLE fact (\n  id TEXT PRIMARY KEY\n);\n"}},
          "src/modules/merit/schema/0001_fact.sql:2", "not with \"id\"");
  reports(table_keys, {{"src/modules/merit/schema/0001_fact.sql", "CREATE TABLE fact (root_id TEXT, PRIMARY KEY (root_id));\n"}},
          "src/modules/merit/schema/0001_fact.sql:1", "not with \"root_id\"");
  accepts(table_keys,
          {{"src/modules/accounts/schema/0001_account.sql", "CREATE TABLE account (root_id TEXT, id TEXT, PRIMARY KEY (root_id, id));\n"},
           {"src/modules/merit/schema/0001_fact.sql", "CREATE TABLE fact (zone_id TEXT NOT NULL, id TEXT, PRIMARY KEY (zone_id, id));\n"}});
}

TEST_CASE("a store names its own tables and others' views") {
  holds(foreign_tables);
  Tree const schema{{"src/modules/merit/schema/0001_fact.sql",
                     "CREATE TABLE fact (zone_id TEXT, PRIMARY KEY (zone_id));\nCREATE VIEW merit_fact AS SELECT zone_id FROM fact;\n"}};
  reports(foreign_tables, joined(schema, {{"src/modules/pay/store.cpp", "auto q = \"SELECT 1 FROM fact\";\n"}}),
          "src/modules/pay/store.cpp:1", "belongs to merit");
  Tree const joins_view{{"src/modules/pay/store.cpp", "auto q = \"SELECT 1 FROM merit_fact\";\n"}};
  reports(foreign_tables, joined(schema, joins_view), "src/modules/pay/store.cpp:1", "does not name merit in depends_on");
  accepts(foreign_tables, joined(joined(schema, joins_view), module_that_depends_on("pay", "merit")));
  accepts(foreign_tables, joined(schema, {{"src/modules/merit/store.cpp", "auto q = \"SELECT 1 FROM fact\";\n"}}));
  Tree const published{
      {"src/modules/merit/schema/0001_fact.sql", "-- published\nCREATE TABLE fact (zone_id TEXT, PRIMARY KEY (zone_id));\n"},
      {"src/modules/pay/module.cpp", "m.depends_on = {\"merit\"};\n"}};
  accepts(foreign_tables, joined(published, {{"src/modules/pay/store.cpp", "auto q = \"SELECT 1 FROM fact\";\n"}}));
  reports(foreign_tables, joined(published, {{"src/modules/pay/store.cpp", "auto q = \"DELETE FROM fact\";\n"}}),
          "src/modules/pay/store.cpp:1", "belongs to merit");
  Tree const key{{"src/modules/pay/schema/0001_bonus.sql",
                  "CREATE TABLE bonus (\n  zone_id TEXT REFERENCES fact (zone_id), PRIMARY KEY (zone_id));\n"}};
  reports(foreign_tables, joined(schema, key), "src/modules/pay/schema/0001_bonus.sql:1", "does not name merit in depends_on");
  accepts(foreign_tables, joined(joined(schema, key), module_that_depends_on("pay", "merit")));
}

TEST_CASE("every module is whole: words, schema, its line in the list, its pages") {
  holds(module_folders);
  Tree const bare{{"src/modules/merit/service.cpp", ""}, {"src/app/modules.cpp", ""}};
  reports(module_folders, bare, "src/modules/merit/:1", "README.md");
  reports(module_folders, joined(bare, {{"src/modules/merit/README.md", "No page: it is used by others only.\n"}}), "src/modules/merit/:1",
          "schema/");
  reports(module_folders, bare, "src/app/modules.cpp:1", "merit is missing");
  reports(module_folders, joined(bare, {{"src/modules/merit/README.md", "No schema: it keeps nothing.\n"}}), "src/modules/merit/:1",
          "module.ts");
  accepts(module_folders, {{"src/modules/merit/README.md", "Merit.\n"},
                           {"src/modules/merit/schema/0001_fact.sql", ""},
                           {"src/app/modules.cpp", "#include \"modules/merit/module.hpp\"\n"},
                           {"web/src/modules/merit/module.ts", ""}});
}

TEST_CASE("schema files are numbered forward without gaps") {
  holds(schema_numbers);
  reports(schema_numbers, {{"src/modules/merit/schema/0001_fact.sql", ""}, {"src/modules/merit/schema/0003_entry.sql", ""}},
          "src/modules/merit/schema/:1", "without a gap");
  reports(schema_numbers, {{"src/modules/merit/schema/0001_fact.sql", ""}, {"src/modules/merit/schema/0001_entry.sql", ""}},
          "src/modules/merit/schema/0001_entry.sql:1", "used once");
  reports(schema_numbers, {{"src/modules/merit/schema/fact.sql", ""}}, "src/modules/merit/schema/fact.sql:1", "NNNN_subject.sql");
  accepts(schema_numbers, {{"src/modules/merit/schema/0001_fact.sql", ""},
                           {"src/modules/merit/schema/0002_entry.sql", ""},
                           {"src/modules/merit/schema/fact_view.sql", ""}});
}
