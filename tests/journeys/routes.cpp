// SPDX-License-Identifier: Apache-2.0
#include "journeys/routes.hpp"

#include <algorithm>
#include <deque>

#include <sqlite3.h>

namespace shiji::test {
namespace {

using shape::Field;
using shape::Kind;
using shape::Shape;

Shape const& inner(Shape const& shape) { return shape.kind == Kind::optional ? shape.element() : shape; }

bool is_id(Shape const& shape) { return inner(shape).format == "uuid"; }

std::string value_of(Shape const& shape, std::string const& name, IdOf const& id_of);

std::string object_of(Shape const& shape, std::vector<std::string> const& without, IdOf const& id_of) {
  std::string out;
  for (Field const& field : shape.fields()) {
    std::string const name(field.name);
    bool const given = field.shape().kind != Kind::optional || is_id(field.shape());
    if (!given || std::find(without.begin(), without.end(), name) != without.end()) continue;
    out += (out.empty() ? "" : ",") + shape::json_text(name) + ":" + value_of(inner(field.shape()), name, id_of);
  }
  return "{" + out + "}";
}

std::string value_of(Shape const& shape, std::string const& name, IdOf const& id_of) {
  switch (shape.kind) {
  case Kind::integer: return std::to_string(std::clamp<std::int64_t>(1, shape.least, shape.greatest));
  case Kind::boolean: return "false";
  case Kind::enumeration: return shape::json_text(shape.names()[0]);
  case Kind::list: return "[" + value_of(inner(shape.element()), name, id_of) + "]";
  case Kind::map: return "{}";
  case Kind::object: return object_of(shape, {}, id_of);
  case Kind::raw_json: return "{}";
  case Kind::optional: return value_of(shape.element(), name, id_of);
  case Kind::text: break;
  }
  if (shape.format == "date") return "\"2020-05-06\"";
  if (shape.format == "date-time") return "\"2020-05-06T08:00:00Z\"";
  bool const names_something = shape.format == "uuid" || name.ends_with("_id") || name == "indicator" || name == "category";
  return shape::json_text(names_something ? id_of(name) : "word");
}

std::vector<std::string> path_names(Route const& route) {
  std::vector<std::string> names;
  for (auto const segment : split_path(route.path))
    if (auto const name = parameter_name(segment); !name.empty()) names.emplace_back(name);
  return names;
}

void collect_ids(Shape const& shape, std::string const& name, std::vector<std::string>& found) {
  if (shape.element && shape.kind != Kind::map) return collect_ids(shape.element(), name, found);
  if (shape.fields)
    for (Field const& field : shape.fields()) collect_ids(field.shape(), std::string(field.name), found);
  else if (shape.format == "uuid" || name == "subject_id")
    found.push_back(name);
}

std::string dump_of_sqlite(std::string const& data_dir) {
  sqlite3* db = nullptr;
  if (sqlite3_open_v2((data_dir + "/shiji.db").c_str(), &db, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK)
    throw std::runtime_error("no store to dump");
  auto const append = [](void* out, int columns, char** values, char**) {
    for (int i = 0; i < columns; ++i) *static_cast<std::string*>(out) += std::string(values[i] ? values[i] : "\\N") + "|";
    *static_cast<std::string*>(out) += "\n";
    return 0;
  };
  std::vector<std::string> tables;
  auto const name = [](void* out, int, char** values, char**) {
    static_cast<std::vector<std::string>*>(out)->emplace_back(values[0]);
    return 0;
  };
  sqlite3_exec(db,
               "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT IN ('identity_session', 'audit_security') ORDER BY name",
               name, &tables, nullptr);
  std::string dump;
  for (std::string const& table : tables) {
    dump += "# " + table + "\n";
    sqlite3_exec(db, ("SELECT * FROM " + table + " ORDER BY 1, 2, 3").c_str(), append, &dump, nullptr);
  }
  sqlite3_close(db);
  return dump;
}

constexpr database::Statement select_tables{"SELECT CAST(tablename AS TEXT) AS tablename FROM pg_tables WHERE schemaname = 'public' AND "
                                            "tablename NOT IN ('identity_session', 'audit_security') ORDER BY tablename"};

std::string dump_of_postgres(database::Reader& reader) {
  static std::deque<std::string> texts; // a statement's text must stay
  std::string dump;
  for (std::string const& table : reader.rows<std::string>(select_tables, {})) {
    dump += "# " + table + "\n";
    texts.push_back("SELECT t::text AS line FROM " + table + " t ORDER BY t::text");
    for (std::string const& row : reader.rows<std::string>(database::Statement{texts.back()}, {})) dump += row + "\n";
  }
  return dump;
}

} // namespace

std::string path_of(Route const& route, IdOf const& id_of) {
  std::string path;
  for (auto const segment : split_path(route.path)) {
    auto const name = parameter_name(segment);
    path += "/" + (name.empty() ? std::string(segment) : id_of(std::string(name)));
  }
  return path;
}

RouteRequest request_to(Route const& route, IdOf const& id_of) {
  RouteRequest request{std::string(route.method), path_of(route, id_of), "", {}};
  auto without = path_names(route);
  without.emplace_back("version");
  if (shape::find_field(*route.input, "version")) request.headers.emplace_back("If-Match", "\"1\"");
  if (route.kind == RouteKind::query || route.upload_limit > 0) {
    std::string query;
    for (Field const& field : route.input->fields()) {
      std::string const name(field.name);
      if (field.shape().format == "binary" || std::find(without.begin(), without.end(), name) != without.end()) continue;
      if (is_id(field.shape()) || !shape::may_be_absent(field.shape())) {
        std::string value = value_of(inner(field.shape()), name, id_of);
        if (value.starts_with('"')) value = value.substr(1, value.size() - 2);
        if (field.shape().kind == Kind::integer || value != "[]") query += (query.empty() ? "?" : "&") + name + "=" + value;
      }
    }
    // A paging number that is not asked for keeps its default.
    request.target += query;
    if (route.upload_limit > 0) {
      request.body = "text of a file";
      request.headers.emplace_back("Content-Type", "text/plain");
    }
    return request;
  }
  request.body = object_of(*route.input, without, id_of);
  if (request.body == "{}") request.body.clear();
  return request;
}

std::vector<std::string> id_fields(Route const& route) {
  std::vector<std::string> found;
  if (route.input->fields) collect_ids(*route.input, "", found);
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

IdOf ids_of(World const& world) {
  return [&world](std::string const& field) {
    std::string const name = field == "parent_id"  ? "unit_id"
                             : field == "copy_of"  ? "scheme_id"
                             : field == "evidence" ? "evidence_id"
                                                   : field;
    auto const found = world.ids.find(name);
    return found != world.ids.end() ? found->second : std::string("00000000-0000-7000-8000-0000000000ff");
  };
}

std::string dump_of(ApplicationFixture& application) {
  auto& database = *application.runtime->database;
  return database.is_postgres() ? dump_of_postgres(*database.snapshot()) : dump_of_sqlite(application.runtime->data_dir);
}

} // namespace shiji::test
