// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "base/refusal.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace shiji::shape {

// A JSON document as read from outside: integers only, keys in the order given, nothing lost and nothing guessed.
struct Json {
  struct Null {
    bool operator==(Null const&) const = default;
  };
  // A number with a fraction or an exponent, or outside int64: kept as a mark so that the reader can name its path.
  struct NotAnInteger {
    bool operator==(NotAnInteger const&) const = default;
  };
  struct Member;
  using List = std::vector<Json>;
  using Object = std::vector<Member>;

  std::variant<Null, bool, std::int64_t, NotAnInteger, std::string, List, Object> value;

  template<class T>
  T const* as() const {
    return std::get_if<T>(&value);
  }
  // The member of an object, or null where this is no object or has no such key.
  Json const* find(std::string_view key) const;
};

// Not a pair: that asks for what a Json can do before there is one, and clang gives up.
struct Json::Member {
  std::string first;
  Json second;
};

// Nesting a document may have at the most.
inline constexpr int deepest_json = 64;

// Parses one document. Syntax errors, a repeated key, malformed UTF-8, NUL and more than 64 levels throw MalformedInput naming the path.
Json parse_json(std::string_view text);

// Appends text as a JSON string with its quotes; text must be valid UTF-8.
void append_json_text(std::string& out, std::string_view text);
std::string json_text(std::string_view text);

} // namespace shiji::shape
