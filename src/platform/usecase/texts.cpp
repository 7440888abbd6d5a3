// SPDX-License-Identifier: Apache-2.0
#include "platform/usecase/texts.hpp"

#include "base/text.hpp"

#include <stdexcept>

namespace shiji {
namespace {

std::string required_text(shape::Json const& entry, std::string_view key, std::string const& where) {
  auto const* member = entry.find(key);
  auto const* text = member ? member->as<std::string>() : nullptr;
  if (!text || text->empty()) throw std::logic_error(where + " has no text in " + std::string(key));
  return *text;
}

} // namespace

Language language_of(std::string_view accept_language) {
  std::string_view const first = trimmed(accept_language.substr(0, accept_language.find_first_of(",;")));
  return first.starts_with("en") || first.starts_with("EN") ? Language::en : Language::zh;
}

void Texts::add(std::string_view owner, std::string_view texts_json) {
  if (texts_json.empty()) return;
  shape::Json const document = shape::parse_json(texts_json);
  for (auto const& [code, text] : read_group(owner, document.find("refusals"))) {
    auto const [known, fresh] = refusals_.emplace(code, text);
    if (!fresh && (known->second.zh != text.zh || known->second.en != text.en || known->second.status != text.status))
      throw std::logic_error(std::string(owner) + "/texts.json: " + code +
                             " says another thing than another module's refusal of that name");
  }
  for (auto const& [word, text] : read_group(owner, document.find("words"))) {
    words_.emplace(word, text);
    words_.emplace(std::string(owner) + "." + word, text);
  }
}

Texts::Group Texts::read_group(std::string_view owner, shape::Json const* group) const {
  Group texts;
  auto const* entries = group ? group->as<shape::Json::Object>() : nullptr;
  if (!entries) return texts;
  for (auto const& [code, entry] : *entries) {
    std::string const where = std::string(owner) + "/texts.json: " + code;
    auto const* const status = entry.find("status");
    texts[code] = {status && status->as<std::int64_t>() ? static_cast<int>(*status->as<std::int64_t>()) : 409,
                   required_text(entry, "zh", where), required_text(entry, "en", where)};
  }
  return texts;
}

int Texts::status_of(std::string_view code) const {
  auto const found = refusals_.find(code);
  return found == refusals_.end() ? 409 : found->second.status;
}

std::string Texts::sentence(std::string_view code, Values const& values, Language language) const {
  auto const found = refusals_.find(code);
  if (found == refusals_.end()) return std::string(code);
  Values worded = values;
  for (auto& [name, value] : worded)
    if (auto const word = words_.find(value); word != words_.end()) value = word->second.in(language);
  return fill_placeholders(found->second.in(language), worded);
}

std::string Texts::word(std::string_view owner, std::string_view word, Language language) const {
  auto found = words_.find(std::string(owner) + "." + std::string(word));
  if (found == words_.end()) found = words_.find(word);
  return found == words_.end() ? std::string(word) : found->second.in(language);
}

std::string Texts::value_word(std::string_view owner, std::string_view field, std::string const& value, Language language) const {
  auto const found = words_.find(std::string(owner) + "." + std::string(field) + "." + value);
  return found == words_.end() ? value : found->second.in(language);
}

void Texts::add_word(std::string_view owner, std::string_view word, std::string zh, std::string en) {
  words_.emplace(std::string(owner) + "." + std::string(word), Text{409, std::move(zh), std::move(en)});
}

} // namespace shiji
