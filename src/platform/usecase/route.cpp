// SPDX-License-Identifier: Apache-2.0
#include "platform/usecase/route.hpp"

#include <mutex>
#include <set>

namespace shiji {
namespace shape::detail {

Shape Codec<Upload>::shape() {
  Shape s;
  s.kind = Kind::text;
  s.format = "binary";
  s.write = [](void const* p, std::string& json) { append_json_text(json, std::to_string(as<Upload>(p).bytes.size()) + " bytes"); };
  s.read = [](Json const& json, void* p, Path const& path, Faults& faults) {
    if (auto const* bytes = read_text(json, path, faults)) as<Upload>(p).bytes = *bytes;
  };
  return s;
}

Shape Codec<SecretText>::shape() {
  Shape s;
  s.kind = Kind::text;
  s.format = "password";
  s.longest = 1024;
  s.may_be_empty = false;
  s.write = [](void const*, std::string& json) { json += "\"***\""; };
  s.read = [](Json const& json, void* p, Path const& path, Faults& faults) {
    auto const* text = read_text(json, path, faults);
    if (text && is_acceptable_text(shape_of<SecretText>(), *text, path, faults)) as<SecretText>(p).text = *text;
  };
  return s;
}

} // namespace shape::detail

std::string_view workbook_path(std::string_view csv_path) {
  static std::mutex mutex;
  static std::set<std::string, std::less<>> kept; // a route's words must stay
  std::lock_guard const lock(mutex);
  return *kept.insert(std::string(csv_path.substr(0, csv_path.rfind('.'))) + ".xlsx").first;
}

std::optional<std::int64_t> detail::version_of(shape::Shape const& shape, void const* object) {
  if (shape.kind != shape::Kind::object) return std::nullopt;
  auto const* field = shape::find_field(shape, "version");
  if (!field || field->shape().kind != shape::Kind::integer) return std::nullopt;
  return std::get<std::int64_t>(field->shape().to_sql(field->at(object)));
}

} // namespace shiji
