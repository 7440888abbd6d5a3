// SPDX-License-Identifier: Apache-2.0
#include "platform/shape/json.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <cstring>

#include <boost/json/basic_parser_impl.hpp>

namespace shiji::shape {
namespace {

namespace json = boost::json;

// Builds the tree as the parser reports; every open list or object is a level of the stack.
struct TreeBuilder {
  constexpr static std::size_t max_object_size = static_cast<std::size_t>(-1);
  constexpr static std::size_t max_array_size = static_cast<std::size_t>(-1);
  constexpr static std::size_t max_key_size = static_cast<std::size_t>(-1);
  constexpr static std::size_t max_string_size = static_cast<std::size_t>(-1);

  struct Level {
    Json container;
    std::string key;
  };

  Json root;
  std::vector<Level> levels;
  std::string text;
  std::vector<FieldFault> faults;

  std::string path_of(std::string_view last_key = {}) const {
    std::string path;
    for (auto const& level : levels) {
      if (auto const* list = level.container.as<Json::List>())
        path += "[" + std::to_string(list->size()) + "]";
      else if (&level != &levels.back() || last_key.empty())
        path += (path.empty() || level.key.empty() ? "" : ".") + level.key;
    }
    if (!last_key.empty()) path += (path.empty() ? "" : ".") + std::string(last_key);
    return path;
  }

  bool put(Json value) {
    if (levels.empty()) {
      root = std::move(value);
      return true;
    }
    Level& level = levels.back();
    if (auto* list = std::get_if<Json::List>(&level.container.value))
      list->push_back(std::move(value));
    else
      std::get<Json::Object>(level.container.value).push_back({level.key, std::move(value)});
    return true;
  }
  bool close() {
    Json done = std::move(levels.back().container);
    levels.pop_back();
    return put(std::move(done));
  }
  std::string take_text() {
    std::string taken = std::move(text);
    text.clear();
    if (!is_valid_utf8(taken)) faults.push_back({path_of(), "invalid_text", {}});
    return taken;
  }

  bool on_document_begin(json::error_code&) { return true; }
  bool on_document_end(json::error_code&) { return true; }
  bool on_object_begin(json::error_code&) { return levels.push_back({Json{Json::Object{}}, {}}), true; }
  bool on_object_end(std::size_t, json::error_code&) { return close(); }
  bool on_array_begin(json::error_code&) { return levels.push_back({Json{Json::List{}}, {}}), true; }
  bool on_array_end(std::size_t, json::error_code&) { return close(); }
  bool on_key_part(json::string_view part, std::size_t, json::error_code&) { return text.append(part.data(), part.size()), true; }
  bool on_key(json::string_view part, std::size_t, json::error_code&) {
    text.append(part.data(), part.size());
    std::string key = take_text();
    auto const& members = std::get<Json::Object>(levels.back().container.value);
    if (std::any_of(members.begin(), members.end(), [&](auto const& member) { return member.first == key; }))
      faults.push_back({path_of(key), "repeated", {}});
    levels.back().key = std::move(key);
    return true;
  }
  bool on_string_part(json::string_view part, std::size_t, json::error_code&) { return text.append(part.data(), part.size()), true; }
  bool on_string(json::string_view part, std::size_t, json::error_code&) {
    text.append(part.data(), part.size());
    return put(Json{take_text()});
  }
  bool on_number_part(json::string_view, json::error_code&) { return true; }
  bool on_int64(std::int64_t number, json::string_view, json::error_code&) { return put(Json{number}); }
  bool on_uint64(std::uint64_t, json::string_view, json::error_code&) { return put(Json{Json::NotAnInteger{}}); }
  bool on_double(double, json::string_view, json::error_code&) { return put(Json{Json::NotAnInteger{}}); }
  bool on_bool(bool value, json::error_code&) { return put(Json{value}); }
  bool on_null(json::error_code&) { return put(Json{Json::Null{}}); }
  bool on_comment_part(json::string_view, json::error_code&) { return true; }
  bool on_comment(json::string_view, json::error_code&) { return true; }
};

} // namespace

Json const* Json::find(std::string_view key) const {
  auto const* object = as<Object>();
  if (!object) return nullptr;
  for (auto const& [name, member] : *object)
    if (name == key) return &member;
  return nullptr;
}

Json parse_json(std::string_view text) {
  json::parse_options options;
  options.max_depth = deepest_json;
  json::basic_parser<TreeBuilder> parser(options);
  json::error_code error;
  std::size_t const used = parser.write_some(false, text.data(), text.size(), error);
  bool const only_space_left = std::all_of(text.begin() + static_cast<std::ptrdiff_t>(std::min(used, text.size())), text.end(),
                                           [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; });
  if (error || !only_space_left) {
    char const* const code = error == json::error::too_deep ? "too_deep" : "not_json";
    throw MalformedInput(Invalid{{FieldFault{parser.handler().path_of(), code, {{"position", std::to_string(used)}}}}});
  }
  if (!parser.handler().faults.empty()) throw MalformedInput(Invalid{std::move(parser.handler().faults)});
  return std::move(parser.handler().root);
}

namespace {

// Where the next character that JSON escapes stands from a place on, or the end: eight bytes at a time, for most texts hold none.
std::size_t next_to_escape(std::string_view text, std::size_t from) {
  constexpr std::uint64_t ones = 0x0101010101010101, tops = ones << 7;
  auto const holds_zero = [](std::uint64_t word) { return (word - ones) & ~word & tops; };
  for (; from + 8 <= text.size(); from += 8) {
    std::uint64_t word = 0;
    std::memcpy(&word, text.data() + from, 8);
    std::uint64_t const below_space = (word - ones * 0x20) & ~word & tops;
    if (below_space | holds_zero(word ^ ones * '"') | holds_zero(word ^ ones * '\\')) break;
  }
  for (; from < text.size(); ++from) {
    auto const c = static_cast<unsigned char>(text[from]);
    if (c < 0x20 || c == '"' || c == '\\') break;
  }
  return from;
}

} // namespace

void append_json_text(std::string& out, std::string_view text) {
  constexpr char digits[] = "0123456789abcdef";
  out += '"';
  std::size_t clean_from = 0;
  for (std::size_t i = next_to_escape(text, 0); i < text.size(); i = next_to_escape(text, i + 1)) {
    auto const c = static_cast<unsigned char>(text[i]);
    out.append(text, clean_from, i - clean_from);
    clean_from = i + 1;
    if (c == '"' || c == '\\')
      (out += '\\') += static_cast<char>(c);
    else if (c == '\n')
      out += "\\n";
    else if (c == '\t')
      out += "\\t";
    else if (c == '\r')
      out += "\\r";
    else
      ((out += "\\u00") += digits[c >> 4]) += digits[c & 15];
  }
  out.append(text, clean_from, text.size() - clean_from);
  out += '"';
}

std::string json_text(std::string_view text) {
  std::string out;
  append_json_text(out, text);
  return out;
}

} // namespace shiji::shape
