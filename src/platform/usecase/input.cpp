// SPDX-License-Identifier: Apache-2.0
#include "platform/usecase/input.hpp"

#include <algorithm>
#include <charconv>

namespace shiji {
namespace {

using shape::Json;
using shape::Kind;

shape::Shape const& without_optional(shape::Shape const& shape) { return shape.kind == Kind::optional ? shape.element() : shape; }

// A word of the path or the query as the JSON its field expects.
Json json_of_word(shape::Shape const& field, std::string word) {
  shape::Shape const& shape = without_optional(field);
  if (shape.kind == Kind::boolean && (word == "true" || word == "false")) return Json{word == "true"};
  if (shape.kind != Kind::integer) return Json{std::move(word)};
  std::int64_t number = 0;
  auto const [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
  if (error != std::errc() || end != word.data() + word.size()) return Json{Json::NotAnInteger{}};
  return Json{number};
}

class InputReader {
 public:
  explicit InputReader(Route const& route) : route_(route) {}

  void take_parameters(Router::Parameters const& parameters) {
    for (auto const& [name, value] : parameters) put_word(std::string(name), value);
  }

  void take_query(http::Pairs const& query) {
    for (auto const& [name, value] : query) put_word(name, value);
  }

  void take_body(http::Request& request) {
    if (route_.upload_limit > 0) return put(upload_field(), Json{std::move(request.body)});
    if (request.body.empty()) return;
    std::string_view const type = request.header("Content-Type");
    if (type.substr(0, type.find(';')) != "application/json") throw Refused({"media_type_not_supported", {}, {}});
    Json body = shape::parse_json(request.body);
    auto* members = std::get_if<Json::Object>(&body.value);
    if (!members) throw MalformedInput(Invalid{{{"", "not_an_object", {}}}});
    for (auto& [name, value] : *members) put(name, std::move(value));
  }

  // The version of the row an act is about comes from If-Match and from nowhere else.
  void take_version(http::Request const& request) {
    if (!shape::find_field(*route_.input, "version")) return;
    if (find("version")) faults_.push_back({"version", "unknown", {{"name", "version"}}});
    std::string_view tag = request.header("If-Match");
    if (tag.empty()) throw Refused({"version_missing", {}, {}});
    if (tag.size() < 3 || tag.front() != '"' || tag.back() != '"') throw Refused({"stale", {}, {}});
    Json version = json_of_word(shape::shape_of<std::int64_t>(), std::string(tag.substr(1, tag.size() - 2)));
    if (!version.as<std::int64_t>()) throw Refused({"stale", {}, {}});
    put("version", std::move(version));
  }

  std::shared_ptr<void> finish() {
    std::shared_ptr<void> input = route_.make_input();
    shape::Faults faults;
    route_.input->read(Json{std::move(members_)}, input.get(), shape::Path(), faults);
    auto found = faults.take();
    faults_.insert(faults_.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
    if (!faults_.empty()) throw MalformedInput(Invalid{std::move(faults_)});
    return input;
  }

 private:
  Json* find(std::string_view name) {
    auto const found = std::find_if(members_.begin(), members_.end(), [&](auto const& member) { return member.first == name; });
    return found == members_.end() ? nullptr : &found->second;
  }

  void put(std::string const& name, Json value) {
    if (find(name))
      faults_.push_back({name, "repeated", {}});
    else
      members_.emplace_back(name, std::move(value));
  }

  void put_word(std::string const& name, std::string const& word) {
    auto const* field = shape::find_field(*route_.input, name);
    if (!field) return put(name, Json{word}); // reported as unknown by the shape
    shape::Shape const& shape = field->shape();
    if (shape.kind != Kind::list) return put(name, json_of_word(shape, word));
    if (!find(name)) put(name, Json{Json::List{}});
    std::get<Json::List>(find(name)->value).push_back(json_of_word(shape.element(), word));
  }

  std::string upload_field() const {
    for (shape::Field const& field : route_.input->fields())
      if (field.shape().format == "binary") return std::string(field.name);
    throw std::logic_error("an upload route has no field for the file");
  }

  Route const& route_;
  Json::Object members_;
  std::vector<FieldFault> faults_;
};

} // namespace

std::shared_ptr<void> read_input(Route const& route, http::Request&& request, Router::Parameters const& parameters) {
  InputReader reader(route);
  reader.take_parameters(parameters);
  if (route.kind == RouteKind::query || route.upload_limit > 0)
    reader.take_query(request.query);
  else if (!request.query.empty())
    throw MalformedInput(Invalid{{{request.query.front().first, "unknown", {{"name", request.query.front().first}}}}});
  if (route.kind == RouteKind::command) reader.take_body(request);
  reader.take_version(request);
  return reader.finish();
}

} // namespace shiji
