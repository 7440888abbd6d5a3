// SPDX-License-Identifier: Apache-2.0
#include "app/cli/calc/tree.hpp"

#include <algorithm>

namespace shiji::calc {

namespace {

constexpr std::size_t longest_quotation = 1000;

// Keys that need no quotes in a path: letters, digits, `_`, `-` and everything beyond ASCII.
bool is_plain(std::string_view key) {
  return !key.empty() && std::ranges::all_of(key, [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-' || (c & 0x80) != 0;
  });
}

} // namespace

std::string quoted(std::string_view text) {
  constexpr std::string_view digits = "0123456789abcdef";
  bool const shortened = text.size() > longest_quotation;
  if (shortened) {
    std::size_t end = longest_quotation;
    while (end > 0 && (text[end] & 0xC0) == 0x80) --end;
    text = text.substr(0, end);
  }
  std::string out = "\"";
  for (char const c : text) {
    auto const byte = static_cast<unsigned char>(c);
    if (byte < 0x20 || byte == 0x7F) {
      out += "\\u00";
      out += digits[byte >> 4];
      out += digits[byte & 15];
      continue;
    }
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  return out + (shortened ? "…\"" : "\"");
}

std::string describe(Node const& node) {
  switch (node.kind) {
  case Node::Kind::null: return "null";
  case Node::Kind::boolean: return node.boolean ? "true" : "false";
  case Node::Kind::integer: return std::to_string(node.integer);
  case Node::Kind::wrong_number: return node.text.substr(0, longest_quotation);
  case Node::Kind::text: return quoted(node.text);
  case Node::Kind::list: return "a list";
  case Node::Kind::object: break;
  }
  return "an object";
}

std::string path_of(std::string_view path, std::string_view key) {
  if (!is_plain(key)) return std::string(path) + '[' + quoted(key) + ']';
  return path.empty() ? std::string(key) : std::string(path) + '.' + std::string(key);
}

std::string path_of(std::string_view path, std::size_t index) { return std::string(path) + '[' + std::to_string(index) + ']'; }

} // namespace shiji::calc
