// SPDX-License-Identifier: Apache-2.0
#include "app/cli/calc/tree.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <charconv>
#include <set>

namespace shiji::calc {

namespace {

// Ends a reading that cannot go on; the fault is recorded already.
struct Stop {};

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Reads one JSON text (RFC 8259) by recursive descent.
class Parser {
 public:
  Parser(std::string_view bytes, Faults& faults) : bytes_(bytes), faults_(faults) {}

  Node document() {
    skip_space();
    Node root = value("", 0);
    skip_space();
    if (at_ < bytes_.size()) stop("more than one JSON value");
    return root;
  }

 private:
  [[noreturn]] void stop(std::string const& reason) {
    faults_.add("input", reason + " at byte " + std::to_string(at_ + 1));
    throw Stop{};
  }

  char peek() const { return at_ < bytes_.size() ? bytes_[at_] : '\0'; }

  void skip_space() {
    while (at_ < bytes_.size() && (peek() == ' ' || peek() == '\t' || peek() == '\n' || peek() == '\r')) ++at_;
  }

  bool take(char c) {
    if (peek() != c) return false;
    ++at_;
    return true;
  }

  void expect(char c) {
    if (!take(c)) stop(std::string("not JSON: expected ") + c);
  }

  Node value(std::string const& path, int depth) {
    switch (peek()) {
    case '{': return object(path, depth + 1);
    case '[': return list(path, depth + 1);
    case '"': return make_text(string(path));
    case 't': return word("true", Node::Kind::boolean, true);
    case 'f': return word("false", Node::Kind::boolean, false);
    case 'n': return word("null", Node::Kind::null, false);
    default: return number();
    }
  }

  static Node make_text(std::string text) {
    Node node;
    node.kind = Node::Kind::text;
    node.text = std::move(text);
    return node;
  }

  Node word(std::string_view text, Node::Kind kind, bool boolean) {
    if (bytes_.substr(at_, text.size()) != text) stop("not JSON");
    at_ += text.size();
    Node node;
    node.kind = kind;
    node.boolean = boolean;
    return node;
  }

  void enter(int depth) {
    if (depth > largest_depth) stop("more than " + std::to_string(largest_depth) + " levels");
    ++at_;
    skip_space();
  }

  Node object(std::string const& path, int depth) {
    enter(depth);
    Node node;
    node.kind = Node::Kind::object;
    std::set<std::string, std::less<>> seen;
    if (take('}')) return node;
    do {
      skip_space();
      if (peek() != '"') stop("not JSON: expected a key");
      std::string key = string(path.empty() ? "input" : path);
      std::string const member_path = path_of(path, key);
      skip_space();
      expect(':');
      skip_space();
      Node member = value(member_path, depth);
      if (seen.insert(key).second)
        node.members.push_back({std::move(key), std::move(member)});
      else
        faults_.add(member_path, "the key " + quoted(key) + " is repeated");
      skip_space();
    } while (take(','));
    expect('}');
    return node;
  }

  Node list(std::string const& path, int depth) {
    enter(depth);
    Node node;
    node.kind = Node::Kind::list;
    if (take(']')) return node;
    do {
      skip_space();
      node.items.push_back(value(path_of(path, node.items.size()), depth));
      skip_space();
    } while (take(','));
    expect(']');
    return node;
  }

  void digits() {
    if (!is_digit(peek())) stop("not JSON");
    while (is_digit(peek())) ++at_;
  }

  Node number() {
    std::size_t const begin = at_;
    bool whole = true;
    take('-');
    if (!take('0')) digits();
    if (take('.')) {
      whole = false;
      digits();
    }
    if (peek() == 'e' || peek() == 'E') {
      whole = false;
      ++at_;
      if (!take('+')) take('-');
      digits();
    }
    std::string_view const text = bytes_.substr(begin, at_ - begin);
    Node node;
    auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), node.integer);
    bool const fits = whole && error == std::errc() && end == text.data() + text.size();
    node.kind = fits ? Node::Kind::integer : Node::Kind::wrong_number;
    node.text = text;
    return node;
  }

  // Four hexadecimal digits of an escape.
  unsigned code_unit() {
    unsigned unit = 0;
    auto const [end, error] = std::from_chars(bytes_.data() + at_, bytes_.data() + std::min(at_ + 4, bytes_.size()), unit, 16);
    if (error != std::errc() || end != bytes_.data() + at_ + 4) stop("not JSON: a broken \\u escape");
    at_ += 4;
    return unit;
  }

  // The code point of a \u escape; U+FFFD and a fault for half of a surrogate pair.
  unsigned escaped_code_point(std::string const& path) {
    unsigned const first = code_unit();
    if (first < 0xD800 || first > 0xDFFF) return first;
    if (first < 0xDC00 && bytes_.substr(at_, 2) == "\\u") {
      std::size_t const before = at_;
      at_ += 2;
      unsigned const second = code_unit();
      if (second >= 0xDC00 && second <= 0xDFFF) return 0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00);
      at_ = before;
    }
    faults_.add(path, "half of a surrogate pair is not UTF-8");
    return 0xFFFD;
  }

  static void append_utf8(std::string& out, unsigned code) {
    auto const tail = [&](int shift) { out += static_cast<char>(0x80 | ((code >> shift) & 0x3F)); };
    if (code < 0x80) {
      out += static_cast<char>(code);
    } else if (code < 0x800) {
      out += static_cast<char>(0xC0 | (code >> 6));
      tail(0);
    } else if (code < 0x10000) {
      out += static_cast<char>(0xE0 | (code >> 12));
      tail(6);
      tail(0);
    } else {
      out += static_cast<char>(0xF0 | (code >> 18));
      tail(12);
      tail(6);
      tail(0);
    }
  }

  void escape(std::string& out, std::string const& path) {
    constexpr std::string_view letters = "\"\\/bfnrt";
    constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
    char const letter = peek();
    if (letter == 'u') {
      ++at_;
      unsigned const code = escaped_code_point(path);
      if (code == 0) faults_.add(path, "NUL in a string");
      append_utf8(out, code);
      return;
    }
    std::size_t const which = letters.find(letter);
    if (at_ >= bytes_.size() || which == std::string_view::npos) stop("not JSON: a broken escape");
    ++at_;
    out += meanings[which];
  }

  std::string string(std::string const& path) {
    expect('"');
    std::string out;
    while (!take('"')) {
      if (at_ >= bytes_.size()) stop("not JSON: a string without end");
      if (static_cast<unsigned char>(peek()) < 0x20) stop("not JSON: a control character in a string");
      if (take('\\'))
        escape(out, path);
      else
        out += bytes_[at_++];
    }
    return out;
  }

  std::string_view bytes_;
  Faults& faults_;
  std::size_t at_ = 0;
};

} // namespace

std::optional<Node> read_tree(std::string_view bytes, Faults& faults) {
  if (!is_valid_utf8(bytes)) {
    faults.add("input", "not UTF-8, or it holds NUL");
    return std::nullopt;
  }
  try {
    return Parser(bytes, faults).document();
  } catch (Stop const&) {
    return std::nullopt;
  }
}

} // namespace shiji::calc
