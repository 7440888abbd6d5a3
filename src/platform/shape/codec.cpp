// SPDX-License-Identifier: Apache-2.0
#include "platform/shape/codec.hpp"

#include "base/text.hpp"

#include <charconv>
#include <deque>
#include <mutex>

namespace shiji::shape::detail {

void write_integer(std::int64_t number, std::string& json) {
  std::array<char, 24> digits;
  auto const end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
  json.append(digits.data(), end);
}

std::optional<std::int64_t> read_integer(Json const& json, Path const& path, Faults& faults, std::int64_t least, std::int64_t greatest) {
  auto const* number = json.as<std::int64_t>();
  if (!number) return faults.add(path, "not_an_integer"), std::nullopt;
  if (*number < least || *number > greatest) {
    faults.add(path, "out_of_range", {{"least", std::to_string(least)}, {"greatest", std::to_string(greatest)}});
    return std::nullopt;
  }
  return *number;
}

bool read_boolean(Json const& json, Path const& path, Faults& faults) {
  auto const* value = json.as<bool>();
  if (!value) faults.add(path, "not_a_boolean");
  return value && *value;
}

std::string const* read_text(Json const& json, Path const& path, Faults& faults) {
  auto const* text = json.as<std::string>();
  if (!text) faults.add(path, "not_text");
  return text;
}

std::string trimmed_text(Json const& json, Shape const& shape, Path const& path, Faults& faults) {
  auto const* text = read_text(json, path, faults);
  if (!text || !is_acceptable_text(shape, *text, path, faults)) return {};
  return std::string(trimmed(*text));
}

std::string joined(std::span<std::string_view const> names) {
  std::string all;
  for (auto const name : names) (all += all.empty() ? "" : ", ") += name;
  return all;
}

std::string_view keep_name(std::string name) {
  static std::mutex mutex;
  static std::deque<std::string> kept; // a deque never moves its elements
  std::lock_guard const lock(mutex);
  return kept.emplace_back(std::move(name));
}

Shape Codec<std::int64_t>::shape() {
  Shape s;
  s.kind = Kind::integer;
  s.write = [](void const* p, std::string& json) { write_integer(as<std::int64_t>(p), json); };
  s.read = [](Json const& json, void* p, Path const& path, Faults& faults) {
    Shape const& own = shape_of<std::int64_t>();
    if (auto const number = read_integer(json, path, faults, own.least, own.greatest)) as<std::int64_t>(p) = *number;
  };
  s.to_sql = [](void const* p) { return SqlValue(as<std::int64_t>(p)); };
  s.from_sql = [](SqlColumn const& c, void* p) { as<std::int64_t>(p) = c.integer(); };
  return s;
}

Shape Codec<bool>::shape() {
  Shape s;
  s.kind = Kind::boolean;
  s.write = [](void const* p, std::string& json) { json += as<bool>(p) ? "true" : "false"; };
  s.read = [](Json const& json, void* p, Path const& path, Faults& faults) { as<bool>(p) = read_boolean(json, path, faults); };
  s.to_sql = [](void const* p) { return SqlValue(as<bool>(p)); };
  s.from_sql = [](SqlColumn const& c, void* p) { as<bool>(p) = c.boolean(); };
  return s;
}

Shape Codec<std::string>::shape() {
  Shape s;
  s.kind = Kind::text;
  s.longest = longest_text;
  s.write = [](void const* p, std::string& json) { append_json_text(json, as<std::string>(p)); };
  s.read = [](Json const& json, void* p, Path const& path, Faults& faults) {
    as<std::string>(p) = trimmed_text(json, shape_of<std::string>(), path, faults);
  };
  s.to_sql = [](void const* p) { return SqlValue(as<std::string>(p)); };
  s.from_sql = [](SqlColumn const& c, void* p) { as<std::string>(p) = c.text(); };
  return s;
}

Shape Codec<SealedText>::shape() {
  Shape s;
  s.kind = Kind::text;
  s.to_sql = [](void const* p) { return SqlValue(as<SealedText>(p).ciphertext); };
  s.from_sql = [](SqlColumn const& c, void* p) { as<SealedText>(p).ciphertext = c.text(); };
  return s; // no write and no read: the pipeline refuses at start a route whose input or output holds one
}

Shape Codec<RawJson>::shape() {
  Shape s;
  s.kind = Kind::raw_json;
  s.write = [](void const* p, std::string& json) { json += as<RawJson>(p).json; };
  s.to_sql = [](void const* p) { return SqlValue(as<RawJson>(p).json); };
  s.from_sql = [](SqlColumn const& c, void* p) { as<RawJson>(p).json = c.text(); };
  return s;
}

} // namespace shiji::shape::detail
