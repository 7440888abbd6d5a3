// SPDX-License-Identifier: Apache-2.0
#include "app/cli/calc/reader.hpp"

namespace shiji::calc {

namespace {

std::string range_text(Range range) {
  if (range.greatest == any_integer.greatest) return "at least " + std::to_string(range.least);
  return std::to_string(range.least) + " to " + std::to_string(range.greatest);
}

void wrong_type(Node const& node, std::string const& path, std::string_view wanted, Faults& faults) {
  faults.add(path, "expected " + std::string(wanted) + ", found " + describe(node));
}

} // namespace

std::optional<std::int64_t> as_integer(Node const& node, std::string const& path, Range range, Faults& faults) {
  if (node.kind == Node::Kind::wrong_number) {
    faults.add(path, describe(node) + " is not an integer of 64 bits written without fraction and exponent");
    return std::nullopt;
  }
  if (node.kind != Node::Kind::integer) {
    wrong_type(node, path, "an integer", faults);
    return std::nullopt;
  }
  if (node.integer < range.least || node.integer > range.greatest) {
    faults.add(path, describe(node) + " is out of range, allowed is " + range_text(range));
    return std::nullopt;
  }
  return node.integer;
}

std::optional<std::string> as_text(Node const& node, std::string const& path, Faults& faults) {
  if (node.kind == Node::Kind::text) return node.text;
  wrong_type(node, path, "a string", faults);
  return std::nullopt;
}

bool check_id(std::string_view id, std::string const& path, Faults& faults) {
  if (id.empty()) faults.add(path, "the id \"\" is empty");
  if (id.size() > longest_id) faults.add(path, "the id " + quoted(id) + " is over " + std::to_string(longest_id) + " bytes");
  return !id.empty() && id.size() <= longest_id;
}

std::optional<std::string> as_id(Node const& node, std::string const& path, Faults& faults) {
  auto id = as_text(node, path, faults);
  if (id && !check_id(*id, path, faults)) return std::nullopt;
  return id;
}

Node const* as_list(Node const& node, std::string const& path, Faults& faults) {
  if (node.kind == Node::Kind::list) return &node;
  wrong_type(node, path, "a list", faults);
  return nullptr;
}

Node const* as_object(Node const& node, std::string const& path, Faults& faults) {
  if (node.kind == Node::Kind::object) return &node;
  wrong_type(node, path, "an object", faults);
  return nullptr;
}

std::optional<std::vector<std::int64_t>> as_integers(Node const& node, std::string const& path, Range range, Faults& faults) {
  if (!as_list(node, path, faults)) return std::nullopt;
  std::vector<std::int64_t> values;
  for (std::size_t i = 0; i < node.items.size(); ++i)
    if (auto const value = as_integer(node.items[i], path_of(path, i), range, faults)) values.push_back(*value);
  if (values.size() != node.items.size()) return std::nullopt;
  return values;
}

std::optional<std::map<std::string, std::int64_t>> as_integers_by_id(Node const& node, std::string const& path, Range range,
                                                                     Faults& faults) {
  if (!as_object(node, path, faults)) return std::nullopt;
  std::map<std::string, std::int64_t> values;
  for (auto const& member : node.members) {
    std::string const member_path = path_of(path, member.key);
    bool const sound = check_id(member.key, member_path, faults);
    auto const value = as_integer(member.value, member_path, range, faults);
    if (sound && value) values.emplace(member.key, *value);
  }
  if (values.size() != node.members.size()) return std::nullopt;
  return values;
}

ObjectReader::ObjectReader(Node const& node, std::string path, Faults& faults)
    : object_(as_object(node, path.empty() ? "input" : path, faults)), path_(std::move(path)), faults_(faults) {}

Node const* ObjectReader::find(std::string_view key) const {
  if (!object_) return nullptr;
  for (auto const& member : object_->members)
    if (member.key == key) return &member.value;
  return nullptr;
}

bool ObjectReader::has_text(std::string_view key) const {
  Node const* const member = find(key);
  return member && member->kind == Node::Kind::text;
}

Node const* ObjectReader::optional(std::string_view key) {
  read_.insert(key);
  return find(key);
}

Node const* ObjectReader::required(std::string_view key) {
  Node const* const member = optional(key);
  if (!member && object_) faults_.add(path(key), "the key " + quoted(key) + " is missing");
  return member;
}

std::optional<std::int64_t> ObjectReader::integer(std::string_view key, Range range) {
  Node const* const member = required(key);
  return member ? as_integer(*member, path(key), range, faults_) : std::nullopt;
}

std::optional<std::int64_t> ObjectReader::optional_integer(std::string_view key, Range range) {
  Node const* const member = optional(key);
  return member ? as_integer(*member, path(key), range, faults_) : std::nullopt;
}

std::int64_t ObjectReader::integer_or(std::string_view key, std::int64_t otherwise, Range range) {
  return optional_integer(key, range).value_or(otherwise);
}

std::optional<std::string> ObjectReader::text(std::string_view key) {
  Node const* const member = required(key);
  return member ? as_text(*member, path(key), faults_) : std::nullopt;
}

std::optional<std::string> ObjectReader::id(std::string_view key) {
  Node const* const member = required(key);
  return member ? as_id(*member, path(key), faults_) : std::nullopt;
}

std::optional<std::string> ObjectReader::optional_id(std::string_view key) {
  Node const* const member = optional(key);
  return member ? as_id(*member, path(key), faults_) : std::nullopt;
}

std::optional<bool> ObjectReader::boolean(std::string_view key) {
  Node const* const member = required(key);
  if (!member) return std::nullopt;
  if (member->kind == Node::Kind::boolean) return member->boolean;
  wrong_type(*member, path(key), "true or false", faults_);
  return std::nullopt;
}

std::optional<std::vector<std::int64_t>> ObjectReader::integers(std::string_view key, Range range) {
  Node const* const member = required(key);
  return member ? as_integers(*member, path(key), range, faults_) : std::nullopt;
}

std::vector<std::int64_t> ObjectReader::integers_or_none(std::string_view key, Range range) {
  Node const* const member = optional(key);
  if (!member) return {};
  return as_integers(*member, path(key), range, faults_).value_or(std::vector<std::int64_t>());
}

Node const* ObjectReader::list(std::string_view key) {
  Node const* const member = required(key);
  return member ? as_list(*member, path(key), faults_) : nullptr;
}

Node const* ObjectReader::object(std::string_view key) {
  Node const* const member = required(key);
  return member ? as_object(*member, path(key), faults_) : nullptr;
}

void ObjectReader::close() {
  if (!object_) return;
  for (auto const& member : object_->members)
    if (!read_.contains(member.key)) faults_.add(path(member.key), "the key " + quoted(member.key) + " is unknown");
}

void UniqueIds::add(std::optional<std::string> const& id, std::string const& path) {
  if (id && !seen_.insert(*id).second) faults_.add(path, "the id " + quoted(*id) + " stands twice in its list");
}

} // namespace shiji::calc
