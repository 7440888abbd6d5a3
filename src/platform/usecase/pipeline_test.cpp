// SPDX-License-Identifier: Apache-2.0
// The pipeline with a module of one table: what every route of every module gets for nothing.
#include "platform/audit/audit.hpp"
#include "support/application.hpp"

#include <doctest/doctest.h>

using namespace shiji;
using namespace shiji::test;

namespace {

struct Note;
enum class NoteRefusal { note_is_secret };
BOOST_DESCRIBE_ENUM(NoteRefusal, note_is_secret)
enum class NoteSort { title };
BOOST_DESCRIBE_ENUM(NoteSort, title)

struct WriteNote {
  shape::NonEmptyText<20> title;
  std::int64_t amount_fen = 0;
};
BOOST_DESCRIBE_STRUCT(WriteNote, (), (title, amount_fen))
struct ChangeNote {
  Id<Note> note_id;
  std::int64_t version = 0;
  shape::NonEmptyText<20> title;
};
BOOST_DESCRIBE_STRUCT(ChangeNote, (), (note_id, version, title))
struct NoteView {
  Id<Note> note_id;
  std::int64_t version = 0;
  std::string title;
  std::int64_t amount_fen = 0;
};
BOOST_DESCRIBE_STRUCT(NoteView, (), (note_id, version, title, amount_fen))
struct ListNotes : PageRequest<NoteSort> {};
BOOST_DESCRIBE_STRUCT(ListNotes, (PageRequest<NoteSort>), ())

constexpr database::Statement insert_note{"INSERT INTO note (zone_id, note_id, version, title, amount_fen) VALUES ($1, $2, 1, $3, $4)"};
constexpr database::Statement update_note{
    "UPDATE note SET version = version + 1, title = $4 WHERE zone_id = $1 AND note_id = $2 AND version = $3"};
constexpr database::Statement select_note{"SELECT note_id, version, title, amount_fen FROM note WHERE zone_id = $1 AND note_id = $2"};
constexpr database::Statement select_notes{
    "SELECT note_id, version, title, amount_fen FROM note WHERE zone_id = $1 {page: title=title id=note_id}"};

NoteView write_note(UseCase& use, WriteNote const& input) {
  NoteView const note{use.new_id<Note>(), 1, input.title.text, input.amount_fen};
  use.db.run(insert_note, {use.zone_id(), note.note_id, note.title, note.amount_fen});
  if (note.title == "secret") throw Refused(refuse_field(NoteRefusal::note_is_secret, "title"));
  if (note.title == "crash") throw std::runtime_error("a fault of the program");
  use.publish({.kind = "note_written", .subject_kind = "note", .subject_id = note.note_id.text, .version = 1, .permission = "note.read"});
  return note;
}
NoteView change_note(UseCase& use, ChangeNote const& input) {
  if (use.db.run(update_note, {use.zone_id(), input.note_id, input.version, input.title.text}) == 0) throw Refused({"stale", {}, {}});
  return *use.db.row<NoteView>(select_note, {use.zone_id(), input.note_id});
}
Page<NoteView> list_notes(Query& use, ListNotes const& input) {
  return use.db.page<NoteView>(select_notes, use.scope(), use.order(input), {use.zone_id()});
}

std::vector<Module> notes_module() {
  Module m{.name = "notes",
           .permissions = {{"note.write", {Role::cadre}}, {"note.read", {Role::cadre, Role::leader}}},
           .files = {{"texts.json",
                      R"({"refusals":{"note_is_secret":{"zh":"涉密。","en":"Secret."}},"words":{"title":{"zh":"标题","en":"Title"}}})"},
                     {"0001_note.sql",
                      "CREATE TABLE note (zone_id TEXT NOT NULL, note_id TEXT NOT NULL, version BIGINT NOT NULL, title TEXT NOT NULL, "
                      "amount_fen BIGINT NOT NULL, PRIMARY KEY (zone_id, note_id));"}}};
  m.add(command<write_note>("POST", "/api/notes", "note.write"));
  m.add(command<change_note>("PATCH", "/api/notes/{note_id}", "note.write"));
  m.add(list<list_notes>("/api/notes", "/api/notes.csv", "note.read"));
  return {m};
}

Catalogue const& catalogue() {
  static Catalogue const notes(notes_module());
  return notes;
}

} // namespace

namespace {
struct Leak {
  shape::SealedText id_number;
};
BOOST_DESCRIBE_STRUCT(Leak, (), (id_number))
struct RenameNote {
  Id<Note> note_id;
};
BOOST_DESCRIBE_STRUCT(RenameNote, (), (note_id))
void rename_note(UseCase&, RenameNote const&) {}
Leak leak(Query&) { return {}; }
} // namespace

TEST_CASE("an act is done, answered with its version, listed and audited") {
  for_each_application(catalogue(), [](ApplicationFixture& app) {
    Client cadre = app.client(Role::cadre);
    Reply const written = cadre.post("/api/notes", R"({"title":" 走访 ","amount_fen":12345})");
    REQUIRE(written.status == 200);
    CHECK(written.at("title") == "走访");
    CHECK(written.header("ETag") == "\"1\"");
    CHECK(cadre.get("/api/notes").at("rows[0].note_id") == written.at("note_id"));
    CHECK(cadre.get("/api/notes.csv").body == "\xEF\xBB\xBF标题,amount_fen\r\n走访,123.45\r\n");
    auto const reader = app.runtime->database->snapshot();
    CHECK(audit::head(*reader, app.zone_id).seq == 2); // the act and the export
    CHECK_FALSE(audit::verify(*reader, app.zone_id));
  });
}

TEST_CASE("whoever is not signed in, lacks the permission or the page's token changes nothing") {
  for_each_application(catalogue(), [](ApplicationFixture& app) {
    Client cadre = app.client(Role::cadre), leader = app.client(Role::leader), nobody = app.anonymous();
    std::string const note = R"({"title":"a","amount_fen":1})";
    CHECK(nobody.post("/api/notes", note).code() == "not_signed_in");
    CHECK(leader.post("/api/notes", note).code() == "not_permitted");
    CHECK(cadre.post("/api/notes", note, {{"Origin", "http://elsewhere.test"}}).code() == "foreign_origin");
    CHECK(cadre.post("/api/notes", note, {{"Sec-Fetch-Site", "cross-site"}}).code() == "foreign_origin");
    Client forged = app.client(Role::cadre);
    forged.base_headers[1].second = "guessed";
    CHECK(forged.post("/api/notes", note).code() == "csrf_token_wrong");
    CHECK(cadre.send("POST", "/api/notes", note, {{"Content-Type", "text/plain"}}).status == 415);
    CHECK(leader.get("/api/notes").at("total") == "0");
    CHECK(cadre.post("/api/notes", note).status == 200); // the control: the same act by the right person
  });
}

TEST_CASE("a refused act leaves no row and one audit record") {
  for_each_application(catalogue(), [](ApplicationFixture& app) {
    Client cadre = app.client(Role::cadre);
    Reply const refused = cadre.post("/api/notes", R"({"title":"secret","amount_fen":1})");
    CHECK(refused.status == 409);
    CHECK(refused.at("message") == "涉密。");
    CHECK(refused.at("fields[0].path") == "title");
    CHECK(cadre.get("/api/notes").at("total") == "0");
    CHECK(audit::head(*app.runtime->database->snapshot(), app.zone_id).seq == 1);
  });
}

TEST_CASE("a fault of the program answers 500 with a number and keeps nothing") {
  for_each_application(catalogue(), [](ApplicationFixture& app) {
    Client cadre = app.client(Role::cadre);
    Reply const failed = cadre.post("/api/notes", R"({"title":"crash","amount_fen":1})");
    CHECK(failed.status == 500);
    CHECK(is_uuid(failed.at("trace_id")));
    CHECK(failed.body.find("a fault of") == std::string::npos);
    CHECK(cadre.get("/api/notes").at("total") == "0");
  });
}

TEST_CASE("malformed input names every field") {
  for_each_application(catalogue(), [](ApplicationFixture& app) {
    Client cadre = app.client(Role::cadre);
    Reply const bad = cadre.post("/api/notes", R"({"title":"","amount_fen":"1","owner":"me"})");
    CHECK(bad.status == 400);
    CHECK(bad.at("fields[0].path") == "owner");
    CHECK(bad.at("fields[1].path") == "title");
    CHECK(bad.at("fields[2].path") == "amount_fen");
    CHECK(bad.at("fields[2].message") == "应为整数。");
    CHECK(cadre.get("/api/notes?sort=note_id").at("fields[0].code") == "not_one_of");
    CHECK(cadre.get("/api/notes?limit=1&limit=2").at("fields[0].code") == "repeated");
    CHECK(cadre.post("/api/notes?title=a", R"({"title":"a","amount_fen":1})").status == 400);
  });
}

TEST_CASE("the same Idempotency-Key acts once and answers the same; with other content it is refused") {
  for_each_application(catalogue(), [](ApplicationFixture& app) {
    Client cadre = app.client(Role::cadre), other = app.client(Role::cadre);
    http::Pairs const key = {{"Idempotency-Key", "k1"}};
    std::string const note = R"({"title":"a","amount_fen":1})";
    Reply const first = cadre.post("/api/notes", note, key), second = cadre.post("/api/notes", note, key);
    CHECK(first.status == 200);
    CHECK(second.status == 200);
    CHECK(second.body == first.body);
    CHECK(second.header("ETag") == first.header("ETag"));
    CHECK(cadre.post("/api/notes", R"({"title":"b","amount_fen":1})", key).status == 422);
    CHECK(cadre.post("/api/notes", note, {{"Idempotency-Key", ""}}).code() == "idempotency_key_missing");
    CHECK(other.post("/api/notes", note, key).at("note_id") != first.at("note_id")); // a key belongs to its account
    CHECK(cadre.get("/api/notes").at("total") == "2");
  });
}

TEST_CASE("an act on a row needs its version, and a stale one is refused") {
  for_each_application(catalogue(), [](ApplicationFixture& app) {
    Client cadre = app.client(Role::cadre);
    std::string const path = "/api/notes/" + cadre.post("/api/notes", R"({"title":"a","amount_fen":1})").at("note_id");
    CHECK(cadre.send("PATCH", path, R"({"title":"b"})", {}).status == 428);
    CHECK(cadre.act("PATCH", path, 1, R"({"title":"b"})").header("ETag") == "\"2\"");
    CHECK(cadre.act("PATCH", path, 1, R"({"title":"c"})").status == 412);
    CHECK(cadre.send("PATCH", path, R"({"title":"c","version":2})", {{"If-Match", "\"2\""}}).status == 400);
  });
}

TEST_CASE("a page that does not exist, a method it lacks and English words are answered in the right way") {
  for_each_application(catalogue(), [](ApplicationFixture& app) {
    Client cadre = app.client(Role::cadre);
    CHECK(cadre.get("/api/nothing").status == 404);
    CHECK(cadre.send("DELETE", "/api/notes", "", {}).status == 405);
    cadre.base_headers[2].second = "en-GB,en;q=0.9";
    CHECK(cadre.get("/api/nothing").at("message") == "Not found, or not yours to see.");
  });
}

TEST_CASE("a route without permission or reason, or with a sealed field, stops the program at its start") {
  auto const with = [](Route route) {
    std::vector<Module> modules = notes_module();
    modules[0].add(std::move(route));
    return modules;
  };
  CHECK_NOTHROW(Catalogue{notes_module()});
  CHECK_THROWS_AS(Catalogue{with(query<list_notes>("/api/open", ""))}, std::logic_error);
  CHECK_THROWS_AS(Catalogue{with(query<list_notes>("/api/open", "nobody.declared"))}, std::logic_error);
  CHECK_THROWS_AS(Catalogue{with(query<leak>("/api/leak", "note.read"))}, std::logic_error);
  CHECK_THROWS_AS(Catalogue{with(command<rename_note>("PUT", "/api/notes/{note_id}/title", "note.write"))}, std::logic_error);
}

TEST_CASE("what the server itself refuses is told in words of both languages, not by its code") {
  for_each_application(catalogue(), [](ApplicationFixture& app) {
    http::Request english;
    english.headers = {{"Accept-Language", "en"}};
    auto const message = [&](std::string_view code, http::Request const* request) {
      http::Response const answer = app.application->problem(400, code, request);
      return *shape::parse_json(answer.body).find("message")->as<std::string>();
    };
    for (std::string_view const code : {"request_malformed", "version_unknown", "target_malformed", "host_missing", "host_repeated",
                                        "host_malformed", "transfer_encoding_refused", "content_length_repeated", "expectation_unknown",
                                        "body_malformed", "method_not_allowed", "request_too_slow", "body_too_large", "header_too_large",
                                        "internal_error", "file_unreadable", "overloaded", "too_many_connections", "stopping"}) {
      CAPTURE(code);
      CHECK(message(code, nullptr) != code);
      CHECK(message(code, &english) != code);
      CHECK(message(code, nullptr) != message(code, &english));
    }
    CHECK(message("nobody_worded_this", nullptr) == "nobody_worded_this"); // the control
  });
}
