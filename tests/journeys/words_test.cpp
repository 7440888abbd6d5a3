// SPDX-License-Identifier: Apache-2.0
// The audit trail and the table of permissions name what was done by the words of texts.json: an act without one would be shown as code.
#include "journeys/routes.hpp"

#include <doctest/doctest.h>

namespace shiji::test {
namespace {

// A word that nobody gave is the name itself.
bool is_worded(std::string const& name, std::string const& zh, std::string const& en) {
  return zh.find(name) == std::string::npos && en.find(name) == std::string::npos;
}

TEST_CASE("everything that leaves an audit record has a word in Chinese and in English") {
  std::size_t words = 0;
  for (Action const& action : program_catalogue().permissions.actions()) {
    if (!action.is_act && !action.audited) continue;
    INFO(action.module << "/texts.json has no word \"" << action.name << "\"");
    CHECK(is_worded(action.name, action.zh, action.en));
    ++words;
  }
  CHECK(words > 60);
  CHECK_FALSE(is_worded("open_the_vault", "open_the_vault", "open_the_vault")); // control: an act nobody worded
}

TEST_CASE("every permission has a word in Chinese and in English") {
  for (Permission const& permission : program_catalogue().permissions.all()) {
    auto const words = program_catalogue().permissions.words_of(permission.name);
    INFO("texts.json has no word \"" << permission.name << "\"");
    CHECK(is_worded(std::string(permission.name), words.zh, words.en));
  }
}

} // namespace
} // namespace shiji::test
