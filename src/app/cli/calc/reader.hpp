// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "app/cli/calc/tree.hpp"
#include "base/enumeration.hpp"

#include <limits>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace shiji::calc {

inline constexpr std::size_t longest_id = 200; // bytes

// Least and greatest integer allowed, both included.
struct Range {
  std::int64_t least = std::numeric_limits<std::int64_t>::min();
  std::int64_t greatest = std::numeric_limits<std::int64_t>::max();
};
inline constexpr Range any_integer{};
inline constexpr Range not_negative{0};
inline constexpr Range basis_points{0, 10'000};

// The value, or nothing and a fault.
std::optional<std::int64_t> as_integer(Node const& node, std::string const& path, Range range, Faults& faults);
std::optional<std::string> as_text(Node const& node, std::string const& path, Faults& faults);
std::optional<std::string> as_id(Node const& node, std::string const& path, Faults& faults); // 1-200 bytes
std::optional<std::vector<std::int64_t>> as_integers(Node const& node, std::string const& path, Range range, Faults& faults);
Node const* as_list(Node const& node, std::string const& path, Faults& faults);
Node const* as_object(Node const& node, std::string const& path, Faults& faults);

// Whether the text can be an id; a fault otherwise.
bool check_id(std::string_view id, std::string const& path, Faults& faults);

// Reads an object's members by key. What a key lacks or has wrong is a fault and reads as nothing; close() reports the keys nobody read.
class ObjectReader {
 public:
  // A node that is no object is a fault; every key then reads as nothing, without further faults.
  ObjectReader(Node const& node, std::string path, Faults& faults);

  bool has(std::string_view key) const { return find(key) != nullptr; }
  std::string path(std::string_view key) const { return path_of(path_, key); }
  // Whether the member is a string, fit for an id or not: enough to tell who is meant.
  bool has_text(std::string_view key) const;
  // False where the node was no object.
  bool is_object() const { return object_ != nullptr; }

  // The member; a fault where it is missing.
  Node const* required(std::string_view key);
  // The member, or nothing where it is missing.
  Node const* optional(std::string_view key);

  std::optional<std::int64_t> integer(std::string_view key, Range range = any_integer);
  std::optional<std::string> text(std::string_view key);
  std::optional<std::string> id(std::string_view key);
  std::optional<bool> boolean(std::string_view key);
  std::optional<std::vector<std::int64_t>> integers(std::string_view key, Range range);
  Node const* list(std::string_view key);
  Node const* object(std::string_view key);

  std::int64_t integer_or(std::string_view key, std::int64_t otherwise, Range range = any_integer);
  std::vector<std::int64_t> integers_or_none(std::string_view key, Range range);

  // One of an enumeration's names.
  template<DescribedEnum E>
  std::optional<E> named(std::string_view key) {
    auto const name = text(key);
    if (!name) return std::nullopt;
    auto const value = from_text<E>(*name);
    if (!value) faults_.add(path(key), "unknown " + std::string(key) + " " + quoted(*name));
    return value;
  }

  // The object's member that an optional one of the same kind reads as: nothing where it is missing.
  std::optional<std::int64_t> optional_integer(std::string_view key, Range range = any_integer);
  std::optional<std::string> optional_id(std::string_view key);

  // Passes over keys that cannot be judged.
  void ignore(std::string_view key) { read_.insert(key); }
  void close();

 private:
  Node const* find(std::string_view key) const;
  Node const* object_;
  std::string path_;
  Faults& faults_;
  std::set<std::string_view> read_;
};

// Ids of one list, each at most once.
class UniqueIds {
 public:
  explicit UniqueIds(Faults& faults) : faults_(faults) {}
  // A fault where the id stands in the list already. An absent id was a fault before.
  void add(std::optional<std::string> const& id, std::string const& path);
  bool contains(std::string const& id) const { return seen_.contains(id); }

 private:
  std::set<std::string> seen_;
  Faults& faults_;
};

// An object whose keys are ids and whose values are integers; absent where it has a fault.
std::optional<std::map<std::string, std::int64_t>> as_integers_by_id(Node const& node, std::string const& path, Range range,
                                                                     Faults& faults);

} // namespace shiji::calc
