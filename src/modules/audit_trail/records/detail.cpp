// SPDX-License-Identifier: Apache-2.0
#include "modules/audit_trail/records/detail.hpp"

#include "modules/audit_trail/records/rules.hpp"
#include "platform/shape/json.hpp"

namespace shiji::audit_trail {
namespace {

using shape::Json;

constexpr std::string_view told_to_nobody = "***"; // as SecretText is written

void collect(Json const& json, std::string const& path, std::vector<Leaf>& leaves) {
  if (auto const* object = json.as<Json::Object>()) {
    for (auto const& [name, value] : *object) collect(value, path.empty() ? name : path + "." + name, leaves);
  } else if (auto const* list = json.as<Json::List>()) {
    for (std::size_t i = 0; i < list->size(); ++i) collect((*list)[i], path + "[" + std::to_string(i) + "]", leaves);
  } else if (auto const* text = json.as<std::string>()) {
    bool const sealed = *text == told_to_nobody;
    leaves.push_back({path, sealed ? std::string() : *text, sealed});
  } else if (auto const* number = json.as<std::int64_t>()) {
    leaves.push_back({path, std::to_string(*number), false});
  } else if (auto const* flag = json.as<bool>()) {
    leaves.push_back({path, *flag ? "true" : "false", false});
  } // null is what is absent
}

std::vector<Leaf> leaves_of(Json const& document, std::string_view member) {
  std::vector<Leaf> leaves;
  if (auto const* found = document.find(member)) collect(*found, "", leaves);
  return leaves;
}

std::string text_of(Json const* json) {
  auto const* text = json ? json->as<std::string>() : nullptr;
  return text ? *text : std::string();
}

} // namespace

Detail detail_of(std::string_view json) {
  Json document;
  try {
    document = shape::parse_json(json);
  } catch (MalformedInput const&) {
    return {};
  }
  Detail detail{leaves_of(document, "input"), leaves_of(document, "before"), leaves_of(document, "after"), {}, {}, {}};
  for (Leaf const& leaf : detail.input)
    if (leaf.sealed) detail.sealed.push_back(last_name(leaf.path));
  detail.reason = text_of(document.find("reason"));
  for (Leaf const& leaf : detail.input)
    if (detail.reason.empty() && leaf.path == "reason") detail.reason = leaf.value;
  if (auto const* as = document.find("viewing_as")) detail.viewing_as = text_of(as->find("name"));
  return detail;
}

} // namespace shiji::audit_trail
