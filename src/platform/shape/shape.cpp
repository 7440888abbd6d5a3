// SPDX-License-Identifier: Apache-2.0
#include "platform/shape/shape.hpp"

#include "base/text.hpp"

namespace shiji::shape {

std::string Path::text() const {
  std::string out = parent_ ? parent_->text() : std::string();
  if (place_ > 0) return out + "[" + std::to_string(place_ - 1) + "]";
  if (!key_.empty() && !out.empty()) out += '.';
  return out.append(key_);
}

Field const* find_field(Shape const& object, std::string_view name) {
  for (Field const& field : object.fields())
    if (field.name == name) return &field;
  return nullptr;
}

bool may_be_absent(Shape const& shape) { return shape.kind == Kind::optional || shape.kind == Kind::list || shape.kind == Kind::map; }

void write_object(Shape const& shape, void const* object, std::string& json) {
  char before = '{';
  for (Field const& field : shape.fields()) {
    ((json += before) += '"').append(field.name) += "\":";
    field.shape().write(field.at(object), json);
    before = ',';
  }
  json += before == '{' ? "{}" : "}";
}

void read_object(Shape const& shape, Json const& json, void* object, Path const& path, Faults& faults) {
  auto const* members = json.as<Json::Object>();
  if (!members) return faults.add(path, "not_an_object");
  for (auto const& [name, value] : *members)
    if (!find_field(shape, name)) faults.add(path.member(name), "unknown", {{"name", name}});
  for (Field const& field : shape.fields()) {
    Json const* const value = json.find(field.name);
    Path const here = path.member(field.name);
    if (value)
      field.shape().read(*value, const_cast<void*>(field.at(object)), here, faults);
    else if (!may_be_absent(field.shape()))
      faults.add(here, "missing");
  }
}

bool is_acceptable_text(Shape const& shape, std::string_view text, Path const& path, Faults& faults) {
  if (!is_valid_utf8(text)) return faults.add(path, "invalid_text"), false;
  if (shape.longest > 0 && count_characters(text) > shape.longest)
    return faults.add(path, "too_long", {{"longest", std::to_string(shape.longest)}}), false;
  if (!shape.may_be_empty && trimmed(text).empty()) return faults.add(path, "empty"), false;
  return true;
}

} // namespace shiji::shape
