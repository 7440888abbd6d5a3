// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "app/cli/calc/fault.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace shiji::calc {

struct NodeMember;

// A JSON value as strictly read: integers of 64 bits only, object members in the order given.
struct Node {
  // wrong_number: a number with a fraction or exponent, or outside 64 bits; `text` holds it as written.
  enum class Kind { null, boolean, integer, wrong_number, text, list, object };

  Kind kind = Kind::null;
  bool boolean = false;
  std::int64_t integer = 0;
  std::string text;
  std::vector<Node> items;
  std::vector<NodeMember> members;
};

struct NodeMember {
  std::string key;
  Node value;
};

// Levels of lists and objects an input may have.
inline constexpr int largest_depth = 64;

// The one JSON value of the bytes. Repeated keys (the first is kept) and NUL or broken Unicode in a string are faults that do not stop the
// reading; bytes that are not UTF-8, not JSON, or too deep are, and answer nothing.
std::optional<Node> read_tree(std::string_view bytes, Faults& faults);

// A value as a reason names it: short values as JSON, lists and objects by their kind.
std::string describe(Node const& node);

// Text in quotation marks on one line, shortened where very long.
std::string quoted(std::string_view text);

// The path of a member or an element.
std::string path_of(std::string_view path, std::string_view key);
std::string path_of(std::string_view path, std::size_t index);

} // namespace shiji::calc
