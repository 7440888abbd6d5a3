// SPDX-License-Identifier: Apache-2.0
#include "modules/evidence/api.hpp"
#include "modules/evidence/module.hpp"
#include "modules/organisation/module.hpp"
#include "modules/search/module.hpp"
#include "support/application.hpp"

#include <doctest/doctest.h>

namespace shiji::evidence {
namespace {

using test::ApplicationFixture;
using test::Client;
using test::Reply;

Catalogue const& catalogue() {
  static Catalogue const all({search::module(), organisation::module(), evidence::module()});
  return all;
}

Reply upload(Client& by, std::string const& bytes, std::string const& name = "note.txt") {
  return by.send("POST", "/api/evidence/files?name=" + name, bytes, {{"Content-Type", "application/octet-stream"}});
}

TEST_CASE("a file is read by its uploader, and by others only once it proves a record they may read") {
  test::for_each_application(catalogue(), [](ApplicationFixture& fixture) {
    Client uploader = fixture.client(Role::cadre, database::Reach::self), colleague = fixture.client(Role::cadre, database::Reach::self);
    Client office = fixture.client(Role::personnel);
    Reply const stored = upload(uploader, "seen on the spot");
    INFO(stored.body);
    REQUIRE(stored.status == 200);
    CHECK(stored.at("media_type") == "text/plain");
    CHECK(stored.at("size_bytes") == "16");
    std::string const path = "/api/evidence/files/" + stored.at("evidence_id");
    Reply const own = uploader.get(path);
    CHECK(own.status == 200);
    CHECK(own.header("Content-Disposition").starts_with("attachment"));
    CHECK(office.get(path).status == 404);
    CHECK(colleague.get(path).status == 404);

    Id<Evidence> const file(stored.at("evidence_id"));
    fixture.commit(uploader, [&](UseCase& use) { attach(use, "fact", "f1", {file, file}, {{colleague.person_id, {}}}); });
    CHECK(office.get(path).status == 200);
    CHECK(colleague.get(path).status == 200);
    CHECK(fixture.client(Role::cadre, database::Reach::self).get(path).status == 404);
    CHECK(colleague.get("/api/evidence?subject_kind=fact&subject_id=f1").at("files[0].name") == "note.txt");
    CHECK(fixture.client(Role::clerk, database::Reach::self).get("/api/evidence?subject_kind=fact&subject_id=f1").at("files[0].name") ==
          "");
    fixture.read(office, [&](Query& use) { CHECK(attached(use.db, use.zone_id(), "fact", "f1").size() == 1); });
  });
}

TEST_CASE("nobody opens another's file by attaching it to a record of their own") {
  test::for_each_application(catalogue(), [](ApplicationFixture& fixture) {
    Client uploader = fixture.client(Role::cadre, database::Reach::self), thief = fixture.client(Role::cadre, database::Reach::self);
    Id<Evidence> const file(upload(uploader, "mine").at("evidence_id"));
    std::string refused;
    try {
      fixture.commit(thief, [&](UseCase& use) { attach(use, "fact", "f2", {file}, {{thief.person_id, {}}}); });
    } catch (Refused const& no) {
      refused = no.refusal.code;
    }
    CHECK(refused == "evidence_not_found");
    CHECK(thief.get("/api/evidence/files/" + file.text).status == 404);
  });
}

TEST_CASE("files that are empty, of another kind or of no account are not taken") {
  test::for_each_application(catalogue(), [](ApplicationFixture& fixture) {
    Client cadre = fixture.client(Role::cadre, database::Reach::self), firm = fixture.client(Role::enterprise, database::Reach::self);
    CHECK(upload(cadre, "").code() == "file_empty");
    CHECK(upload(cadre, "MZ\x90\x01\x02\x03 program").code() == "file_type_not_allowed");
    CHECK(upload(cadre, "<html><script>alert(1)</script></html>").status == 415);
    CHECK(upload(cadre, "\x89PNG\r\n\x1a\n cut").code() == "file_damaged");
    CHECK(upload(firm, "text").code() == "not_permitted");
    Client nobody = fixture.anonymous();
    CHECK(upload(nobody, "text").status == 401);
    CHECK(cadre.send("POST", "/api/evidence/files", "text", {}).status == 400);
    CHECK(upload(cadre, std::string(largest_file + 1, 'x')).status == 413);
    CHECK(upload(cadre, "text", "..%2F..%2Fetc%2Fpasswd").at("name").find('/') == std::string::npos);
  });
}

TEST_CASE("what was uploaded is never changed") {
  test::for_each_application(catalogue(), [](ApplicationFixture& fixture) {
    Client cadre = fixture.client(Role::cadre, database::Reach::self);
    upload(cadre, "text");
    CHECK_THROWS_AS(fixture.runtime->database->commit(
                        [](database::Transaction& t) { t.run(database::Statement{"UPDATE evidence_file SET sm3 = 'x'"}, {}); }),
                    database::ConstraintBroken);
  });
}

} // namespace
} // namespace shiji::evidence
