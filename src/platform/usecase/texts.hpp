// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "base/refusal.hpp"
#include "platform/shape/json.hpp"

#include <map>
#include <string>
#include <string_view>

namespace shiji {

enum class Language { zh, en };

// The language of an Accept-Language header: English where it is asked for first, else Chinese.
Language language_of(std::string_view accept_language);

// The words of every refusal, field and enumeration value, from each module's texts.json:
//   {"refusals": {"code": {"status": 409, "zh": "…", "en": "…"}},   status 409 where absent
//    "words": {"occurred_on": {"zh": "发生日期", "en": "Occurred on"}}}
class Texts {
 public:
  // Adds a module's texts. A refusal with other words than before is a mistake found at start: std::logic_error. Words may mean different
  // things in different modules.
  void add(std::string_view owner, std::string_view texts_json);

  bool knows(std::string_view code) const { return refusals_.contains(code); }
  // The HTTP status of a refusal; 409 where the code is not listed.
  int status_of(std::string_view code) const;
  // The sentence of a refusal or fault with its values filled in; the code itself where no text is listed.
  std::string sentence(std::string_view code, Values const& values, Language language) const;
  // The name of a field or of an enumeration's word as the owner's module puts it, else as the first module that has it; the word itself
  // where none is listed.
  std::string word(std::string_view owner, std::string_view word, Language language) const;
  // The name of a text that stands for something, such as a category or a kind of fact: the word `field.value` of the owner's module, else
  // the text itself.
  std::string value_word(std::string_view owner, std::string_view field, std::string const& value, Language language) const;
  // A word that a module makes at start instead of listing it, such as the names of its kinds of fact.
  void add_word(std::string_view owner, std::string_view word, std::string zh, std::string en);

 private:
  struct Text {
    int status = 409;
    std::string zh, en;
    std::string const& in(Language language) const { return language == Language::zh ? zh : en; }
  };
  using Group = std::map<std::string, Text, std::less<>>;
  Group read_group(std::string_view owner, shape::Json const* group) const;
  std::map<std::string, Text, std::less<>> refusals_, words_;
};

} // namespace shiji
