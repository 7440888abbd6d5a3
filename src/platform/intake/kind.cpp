// SPDX-License-Identifier: Apache-2.0
#include "platform/intake/kind.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <charconv>
#include <stdexcept>

namespace shiji::intake {

namespace {

std::vector<Kind>& declared() {
  static std::vector<Kind> all;
  return all;
}

} // namespace

void Importer::update(Existing const&, Values const&) { throw std::logic_error("a kind that matches records has no update"); }

void Importer::restore(Existing const&) { throw std::logic_error("a kind that matches records has no way back"); }

void declare(Kind kind) {
  if (!find_kind(kind.code)) declared().push_back(std::move(kind));
}

std::vector<Kind> const& kinds() { return declared(); }

Kind const* find_kind(std::string_view code) {
  auto const found = std::find_if(declared().begin(), declared().end(), [&](Kind const& kind) { return kind.code == code; });
  return found == declared().end() ? nullptr : &*found;
}

Field const* find_field(Kind const& kind, std::string_view name) {
  auto const found = std::find_if(kind.fields.begin(), kind.fields.end(), [&](Field const& field) { return field.name == name; });
  return found == kind.fields.end() ? nullptr : &*found;
}

std::string const& value_of(Values const& row, std::string const& name) {
  static std::string const none;
  auto const found = row.find(name);
  return found == row.end() ? none : found->second;
}

std::string const& bounded_value(Values const& row, std::string const& name, std::size_t longest) {
  std::string const& text = value_of(row, name);
  if (count_characters(text) > longest)
    require(Refusal{"malformed_input", {}, {{name, "too_long", {{"longest", std::to_string(longest)}}}}});
  return text;
}

std::int64_t number_of(Values const& row, std::string const& name, std::int64_t otherwise) {
  std::string const& text = value_of(row, name);
  std::int64_t number = otherwise;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

} // namespace shiji::intake
