// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "base/refusal.hpp"
#include "platform/shape/json.hpp"
#include "platform/shape/sql_value.hpp"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace shiji::shape {

// Where a value stands in its document, written as `people[0].rank` only when a fault needs it.
class Path {
 public:
  Path() = default;
  Path member(std::string_view key) const { return Path(this, key, 0); }
  Path item(std::size_t index) const { return Path(this, {}, index + 1); }
  std::string text() const;

 private:
  Path(Path const* parent, std::string_view key, std::size_t place) : parent_(parent), key_(key), place_(place) {}
  Path const* parent_ = nullptr;
  std::string_view key_;
  std::size_t place_ = 0; // 1 + index of a list item; 0 for a member
};

// Collects every fault of an input, so that all are answered together.
class Faults {
 public:
  void add(Path const& path, std::string code, Values values = {}) { list_.push_back({path.text(), std::move(code), std::move(values)}); }
  bool none() const { return list_.empty(); }
  std::vector<FieldFault> take() { return std::move(list_); }

 private:
  std::vector<FieldFault> list_;
};

enum class Kind { integer, boolean, text, enumeration, list, optional, object, map, raw_json };

struct Shape;

struct Field {
  std::string_view name;
  Shape const& (*shape)();
  void const* (*at)(void const* object);
};

// One type as the outside sees it: how it is written to and read from JSON and SQL, and what its schema says.
// One declaration (BOOST_DESCRIBE_STRUCT or a TextForm) drives JSON, SQL rows, OpenAPI and, through it, TypeScript.
struct Shape {
  Kind kind = Kind::object;
  std::string_view name;                       // of an object or enumeration: its C++ name, the schema's name
  std::string_view format;                     // of a text: date, date-time, uuid …
  std::int64_t least = -9'007'199'254'740'991; // integers of the API lie within ±(2^53 − 1)
  std::int64_t greatest = 9'007'199'254'740'991;
  std::size_t longest = 0; // characters of a text, 0 where its form limits it
  bool may_be_empty = true;

  void (*write)(void const*, std::string& json) = nullptr;
  void (*read)(Json const&, void*, Path const&, Faults&) = nullptr;
  SqlValue (*to_sql)(void const*) = nullptr; // null for what has no column: lists, objects
  void (*from_sql)(SqlColumn const&, void*) = nullptr;

  Shape const& (*element)() = nullptr;                     // of list, optional, map
  std::size_t (*size)(void const*) = nullptr;              // of a list; of an optional 0 or 1
  void const* (*item)(void const*, std::size_t) = nullptr; // of a list or an optional
  std::span<Field const> (*fields)() = nullptr;            // of an object, bases first
  std::span<std::string_view const> (*names)() = nullptr;  // of an enumeration
};

// The field of that name, or null.
Field const* find_field(Shape const& object, std::string_view name);

// True where a value may be left out of the input: an optional, or a list or map, which then are empty.
bool may_be_absent(Shape const& shape);

// Write and read an object field by field; every unknown, missing and mistyped member is a fault.
void write_object(Shape const& shape, void const* object, std::string& json);
void read_object(Shape const& shape, Json const& json, void* object, Path const& path, Faults& faults);

// Checks text from outside: well-formed, at most `longest` characters, not empty unless allowed. Answers whether it is.
bool is_acceptable_text(Shape const& shape, std::string_view text, Path const& path, Faults& faults);

} // namespace shiji::shape
