// SPDX-License-Identifier: Apache-2.0
#include "platform/config/config.hpp"

#include <toml++/toml.h>

namespace shiji::config {

namespace {

std::string place(std::string const& name, toml::source_region const& source) {
  return name + " line " + std::to_string(source.begin.line);
}

std::optional<std::string> text_of(toml::node const& node) {
  if (auto const text = node.value_exact<std::string>()) return text;
  if (auto const number = node.value_exact<std::int64_t>()) return std::to_string(*number);
  if (auto const truth = node.value_exact<bool>()) return *truth ? "true" : "false";
  auto const* const list = node.as_array();
  if (!list) return std::nullopt;
  std::string joined;
  for (auto const& item : *list) {
    auto const text = item.value_exact<std::string>();
    if (!text) return std::nullopt;
    joined += (joined.empty() ? "" : ",") + *text;
  }
  return joined;
}

} // namespace

Settings load_file(std::filesystem::path const& file) {
  std::string const name = file.filename().string();
  Settings settings;
  try {
    for (auto const& [key, node] : toml::parse_file(file.string())) {
      auto const text = text_of(node);
      std::string const word(key.str());
      if (!text) throw ConfigError(place(name, node.source()) + ": " + word + " is no text, whole number, truth value or list of texts");
      settings[word] = {*text, place(name, node.source())};
    }
  } catch (toml::parse_error const& error) {
    throw ConfigError(place(name, error.source()) + ": " + std::string(error.description()));
  }
  return settings;
}

} // namespace shiji::config
