// SPDX-License-Identifier: Apache-2.0
#include "app/openapi.hpp"

#include "platform/tabular/workbook_writer.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace shiji {

shape::Shape const& problem_shape();

namespace {

using shape::Kind;
using shape::Shape;

std::string json_quoted(std::string_view text) { return shape::json_text(text); }

// Schemas by name, each written once.
class Schemas {
 public:
  // The schema of a type where it is used: a reference for objects and enumerations.
  std::string of(Shape const& shape) {
    switch (shape.kind) {
    case Kind::integer:
      return R"({"type":"integer","minimum":)" + std::to_string(shape.least) + R"(,"maximum":)" + std::to_string(shape.greatest) + "}";
    case Kind::boolean: return R"({"type":"boolean"})";
    case Kind::text: return text_schema(shape);
    case Kind::list: return R"({"type":"array","items":)" + of(shape.element()) + "}";
    case Kind::map: return R"({"type":"object","additionalProperties":)" + of(shape.element()) + "}";
    case Kind::raw_json: return "{}";
    case Kind::optional: return R"({"anyOf":[)" + of(shape.element()) + R"(,{"type":"null"}]})";
    case Kind::enumeration:
    case Kind::object: return reference(shape);
    }
    return "{}";
  }

  // An object's schema written out, without the fields that come from elsewhere (the path, a header).
  std::string object(Shape const& shape, std::set<std::string_view> const& without, bool is_input) {
    std::string properties, required;
    for (shape::Field const& field : shape.fields()) {
      if (without.contains(field.name)) continue;
      properties += (properties.empty() ? "" : ",") + json_quoted(field.name) + ":" + of(field.shape());
      if (!is_input || !shape::may_be_absent(field.shape())) required += (required.empty() ? "" : ",") + json_quoted(field.name);
    }
    return R"({"type":"object","additionalProperties":false,"properties":{)" + properties + "}" +
           (required.empty() ? "" : ",\"required\":[" + required + "]") + "}";
  }

  std::string all() {
    std::string out;
    for (auto const& [name, entry] : by_name_) out += (out.empty() ? "" : ",") + json_quoted(name) + ":" + entry.second;
    return out;
  }

 private:
  static std::string text_schema(Shape const& shape) {
    std::string schema = R"({"type":"string")";
    if (!shape.format.empty()) schema += ",\"format\":" + json_quoted(shape.format);
    if (shape.longest > 0) schema += ",\"maxLength\":" + std::to_string(shape.longest);
    if (!shape.may_be_empty) schema += ",\"minLength\":1";
    return schema + "}";
  }

  // Two types of the same name in different modules are told apart by a number.
  std::string reference(Shape const& shape) {
    std::string name(shape.name);
    for (int n = 2; by_name_.contains(name) && by_name_[name].first != &shape; ++n) name = std::string(shape.name) + std::to_string(n);
    if (!by_name_.contains(name)) {
      by_name_[name] = {&shape, "{}"}; // stands before its members are read, so that a type may contain itself
      by_name_[name].second = shape.kind == Kind::object ? object(shape, {}, false) : enumeration(shape);
    }
    return R"({"$ref":"#/components/schemas/)" + name + "\"}";
  }

  static std::string enumeration(Shape const& shape) {
    std::string words;
    for (auto const word : shape.names()) words += (words.empty() ? "" : ",") + json_quoted(word);
    return R"({"type":"string","enum":[)" + words + "]}";
  }

  std::map<std::string, std::pair<Shape const*, std::string>> by_name_;
};

std::string parameter(std::string_view name, std::string_view in, bool required, std::string const& schema) {
  return R"({"name":)" + json_quoted(name) + R"(,"in":)" + json_quoted(in) + R"(,"required":)" + (required ? "true" : "false") +
         R"(,"schema":)" + schema + "}";
}

bool is_workbook(Route const& route) { return route.is_list_export && route.sheet == SheetFormat::workbook; }

// What a route's input takes from the path, the headers, the query and the body.
std::string input_of(Route const& route, Schemas& schemas) {
  std::string parameters;
  std::set<std::string_view> elsewhere;
  auto const add = [&](std::string const& one) { parameters += (parameters.empty() ? "" : ",") + one; };
  for (auto const segment : split_path(route.path)) {
    auto const name = parameter_name(segment);
    if (name.empty()) continue;
    elsewhere.insert(name);
    add(parameter(name, "path", true, schemas.of(shape::find_field(*route.input, name)->shape())));
  }
  if (shape::find_field(*route.input, "version")) {
    elsewhere.insert("version");
    add(parameter("If-Match", "header", true, R"({"type":"string"})"));
  }
  bool const is_command = route.kind == RouteKind::command;
  if (is_command && !route.permission.empty()) add(parameter("Idempotency-Key", "header", true, R"({"type":"string","maxLength":200})"));
  bool has_body_fields = false;
  for (shape::Field const& field : route.input->fields()) {
    if (elsewhere.contains(field.name)) continue;
    if (is_command && route.upload_limit == 0)
      has_body_fields = true;
    else if (field.shape().format != "binary") {
      Shape const& shape = field.shape();
      add(parameter(field.name, "query", !shape::may_be_absent(shape), schemas.of(shape.kind == Kind::optional ? shape.element() : shape)));
    }
  }
  if (route.is_list_export) add(parameter("columns", "query", false, R"({"type":"array","items":{"type":"string"}})"));
  std::string out = "\"parameters\":[" + parameters + "]";
  if (has_body_fields)
    out += R"(,"requestBody":{"required":true,"content":{"application/json":{"schema":)" + schemas.object(*route.input, elsewhere, true) +
           "}}}";
  if (route.upload_limit > 0)
    out += R"(,"requestBody":{"required":true,"content":{"application/octet-stream":{"schema":{"type":"string","format":"binary"}}}})";
  return out;
}

std::string answers_of(Route const& route, Schemas& schemas) {
  std::string done = R"("204":{"description":"done"})";
  if (route.is_list_export)
    done = R"("200":{"description":"a sheet","content":{")" + std::string(is_workbook(route) ? tabular::workbook_media_type : "text/csv") +
           R"(":{"schema":{"type":"string"}}}})";
  else if (route.answers_file)
    done = R"("200":{"description":"a file","content":{"application/octet-stream":{"schema":{"type":"string","format":"binary"}}}})";
  else if (route.output)
    done = R"("200":{"description":"done","content":{"application/json":{"schema":)" + schemas.of(*route.output) + "}}}";
  return "\"responses\":{" + done + R"(,"default":{"description":"refused","content":{"application/problem+json":{"schema":)" +
         schemas.of(problem_shape()) + "}}}}";
}

std::string operation(Route const& route, Schemas& schemas) {
  std::string const id = std::string(route.name) + (!route.is_list_export ? "" : is_workbook(route) ? "_xlsx" : "_csv");
  std::string method(route.method);
  std::transform(method.begin(), method.end(), method.begin(), [](char c) { return static_cast<char>(c | 0x20); });
  return json_quoted(method) + R"(:{"operationId":)" + json_quoted(id) + ",\"x-permission\":" + json_quoted(route.permission) + "," +
         input_of(route, schemas) + "," + answers_of(route, schemas) + "}";
}

} // namespace

static std::string indented_json(std::string_view json) {
  std::string out;
  std::size_t depth = 0;
  bool in_text = false;
  auto const new_line = [&] { (out += '\n').append(depth, ' '); };
  for (std::size_t i = 0; i < json.size(); ++i) {
    char const c = json[i];
    if (in_text) {
      out += c;
      if (c == '\\')
        out += json[++i];
      else if (c == '"')
        in_text = false;
    } else if (c == '{' || c == '[') {
      out += c;
      bool const is_empty = i + 1 < json.size() && (json[i + 1] == '}' || json[i + 1] == ']');
      if (is_empty)
        out += json[++i];
      else
        ++depth, new_line();
    } else if (c == '}' || c == ']') {
      --depth;
      new_line();
      out += c;
    } else if (c == ',') {
      out += c;
      new_line();
    } else {
      out += c;
      if (c == ':') out += ' ';
      in_text = c == '"';
    }
  }
  return out + "\n";
}

std::string openapi_document(Catalogue const& catalogue) {
  Schemas schemas;
  std::map<std::string_view, std::string> by_path;
  for (Route const& route : catalogue.router.all()) {
    std::string& operations = by_path[route.path];
    operations += (operations.empty() ? "" : ",") + operation(route, schemas);
  }
  std::string paths;
  for (auto const& [path, operations] : by_path) paths += (paths.empty() ? "" : ",") + json_quoted(path) + ":{" + operations + "}";
  return indented_json(
      R"({"openapi":"3.1.0","info":{"title":"Shiji 实绩","version":"0.1.0","license":{"name":"Apache-2.0","identifier":"Apache-2.0"}},)"
      R"("paths":{)" +
      paths + R"(},"components":{"schemas":{)" + schemas.all() + "}}}");
}

} // namespace shiji
