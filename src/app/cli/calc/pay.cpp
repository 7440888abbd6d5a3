// SPDX-License-Identifier: Apache-2.0
#include "core/allocation/pay.hpp"

#include "app/cli/calc/forms.hpp"
#include "app/cli/calc/reader.hpp"
#include "core/allocation/coefficient.hpp"

#include <algorithm>
#include <set>

#include <boost/json/array.hpp>

namespace shiji::calc {

namespace {

namespace json = boost::json;
using namespace shiji::allocation;

constexpr char const* no_share = "the shares sum to 0: base_fen x coefficient is 0 for everybody";

enum class PayMode { by_rank, by_score, by_grade };
BOOST_DESCRIBE_ENUM(PayMode, by_rank, by_score, by_grade)

struct Person {
  std::string path;
  std::string group;
  Payee payee;
  std::optional<std::int64_t> rank;
  std::optional<std::int64_t> total_x100;
  std::optional<std::string> grade;
  bool place_is_sound = true; // false where a group or rank was given that could not be read
  bool base_is_zero = false;
};

struct PayInput {
  std::optional<PayMode> mode;
  PayRule rule;
  CoefficientRange range;
  std::map<std::string, std::int64_t> grades;
  std::optional<std::set<std::string>> grade_names; // known as soon as grades is an object
  std::vector<Person> people;
};

using Groups = std::map<std::string, std::vector<std::size_t>>;

Person read_person(Node const& node, std::string const& path, std::optional<PayMode> mode, UniqueIds& ids, Faults& faults) {
  ObjectReader reader(node, path, faults);
  auto const needed = [&](std::string_view key, PayMode by) {
    if (mode == by) reader.required(key);
  };
  Person person;
  person.path = path;
  auto const id = reader.id("id");
  ids.add(id, reader.path("id"));
  person.payee.id = id.value_or("");
  person.group = reader.id("group").value_or("");
  needed("rank", PayMode::by_rank);
  person.rank = reader.optional_integer("rank");
  person.place_is_sound = reader.has_text("group") && (person.rank || !reader.has("rank"));
  needed("total_x100", PayMode::by_score);
  person.total_x100 = reader.optional_integer("total_x100");
  needed("grade", PayMode::by_grade);
  person.grade = reader.optional_id("grade");
  auto const base = reader.integer("base_fen", not_negative);
  person.payee.base_fen = base.value_or(0);
  person.base_is_zero = base == 0;
  person.payee.fixed_fen = reader.integer_or("fixed_fen", 0, not_negative);
  person.payee.award_points = reader.integer_or("award_points", 0, not_negative);
  reader.close();
  return person;
}

void read_grades(ObjectReader& input, PayInput& read, Faults& faults) {
  if (read.mode && *read.mode != PayMode::by_grade) {
    if (input.optional("grades")) faults.add("grades", "allowed only in mode by_grade, not in " + std::string(to_text(*read.mode)));
    return;
  }
  Node const* const given = read.mode ? input.required("grades") : input.optional("grades");
  if (!given) return;
  read.grades = as_integers_by_id(*given, "grades", not_negative, faults).value_or(read.grades);
  if (given->kind != Node::Kind::object) return;
  read.grade_names.emplace();
  for (auto const& member : given->members) read.grade_names->insert(member.key);
}

void read_range(ObjectReader& input, CoefficientRange& range, Faults& faults) {
  std::size_t const before = faults.count();
  range.highest_x10000 = input.integer_or("c_max_x10000", range.highest_x10000, not_negative);
  range.lowest_x10000 = input.integer_or("c_min_x10000", range.lowest_x10000, not_negative);
  if (faults.count() == before && range.lowest_x10000 > range.highest_x10000)
    faults.add("c_min_x10000", std::to_string(range.lowest_x10000) + " is more than c_max_x10000, " + std::to_string(range.highest_x10000));
}

PayInput read_input(ObjectReader& input, Faults& faults) {
  PayInput read;
  read.rule.pool_fen = input.integer("pool_fen", not_negative).value_or(0);
  read.rule.award_bp = input.integer_or("award_bp", 0, basis_points);
  read.mode = input.named<PayMode>("mode");
  read_range(input, read.range, faults);
  read.rule.min_performance_bp = input.integer_or("min_performance_bp", read.rule.min_performance_bp, basis_points);
  read_grades(input, read, faults);
  Node const* const list = input.list("people");
  UniqueIds ids(faults);
  if (list && list->items.empty()) faults.add("people", "the list is empty");
  for (std::size_t i = 0; list && i < list->items.size(); ++i)
    read.people.push_back(read_person(list->items[i], path_of("people", i), read.mode, ids, faults));
  input.close();
  return read;
}

Groups groups_of(std::vector<Person> const& people) {
  Groups groups;
  for (std::size_t i = 0; i < people.size(); ++i) groups[people[i].group].push_back(i);
  return groups;
}

// Ranks are judged wherever they are given, unless some person's place could not be read.
void check_ranks(std::vector<Person> const& people, Groups const& groups, Faults& faults) {
  if (!std::ranges::all_of(people, &Person::place_is_sound)) return;
  for (auto const& [group, members] : groups) {
    std::vector<std::optional<std::int64_t>> ranks;
    for (std::size_t const i : members) ranks.push_back(people[i].rank);
    for (auto const& misfit : misfit_ranks(ranks)) {
      auto const& person = people[members[misfit.index]];
      faults.add(path_of(person.path, "rank"), "the rank " + std::to_string(*person.rank) + " of " + quoted(person.payee.id) +
                                                   " does not fit its group " + quoted(group) + ", where it would be " +
                                                   std::to_string(misfit.fitting));
    }
  }
}

void check_grades(PayInput const& input, Faults& faults) {
  if (input.mode != PayMode::by_grade || !input.grade_names) return;
  for (auto const& person : input.people)
    if (person.grade && !input.grade_names->contains(*person.grade))
      faults.add(path_of(person.path, "grade"), "the grade " + quoted(*person.grade) + " is missing from grades");
}

void set_coefficients(PayInput& input, Groups const& groups) {
  if (input.mode == PayMode::by_grade) {
    for (auto& person : input.people) person.payee.coefficient_x10000 = input.grades.at(*person.grade);
    return;
  }
  for (auto const& [group, members] : groups) {
    std::vector<std::int64_t> values;
    for (std::size_t const i : members)
      values.push_back(input.mode == PayMode::by_rank ? *input.people[i].rank : *input.people[i].total_x100);
    auto const coefficients =
        input.mode == PayMode::by_rank ? coefficients_by_rank(values, input.range) : coefficients_by_score(values, input.range);
    for (std::size_t i = 0; i < members.size(); ++i) input.people[members[i]].payee.coefficient_x10000 = coefficients[i];
  }
}

json::object answer(PayRule const& rule, std::vector<Payee> const& payees) {
  auto const payments = pay_out(rule, payees);
  json::array people;
  json::array below;
  std::int64_t sum = 0;
  for (std::size_t i = 0; i < payees.size(); ++i) {
    auto const& payment = payments[i];
    people.push_back(json::object{{"id", payees[i].id},
                                  {"coefficient_x10000", payees[i].coefficient_x10000},
                                  {"pay_fen", payment.pay_fen},
                                  {"award_fen", payment.award_fen},
                                  {"performance_bp", payment.performance_bp}});
    if (payment.below_minimum) below.emplace_back(payees[i].id);
    sum = checked_add(sum, checked_add(payment.pay_fen, payment.award_fen));
  }
  return {{"people", std::move(people)}, {"below_minimum", std::move(below)}, {"sum_fen", sum}};
}

} // namespace

json::object calc_pay(Node const& node, Faults& faults) {
  ObjectReader reader(node, "", faults);
  PayInput input = read_input(reader, faults);
  auto const groups = groups_of(input.people);
  check_ranks(input.people, groups, faults);
  check_grades(input, faults);
  bool const no_base = !input.people.empty() && std::ranges::all_of(input.people, &Person::base_is_zero);
  if (no_base) faults.add("people", no_share);
  if (!faults.empty()) return {};

  set_coefficients(input, groups);
  std::vector<Payee> payees;
  for (auto& person : input.people) payees.push_back(std::move(person.payee));
  std::ranges::sort(payees, {}, &Payee::id);
  try {
    if (sum_of_shares(payees) != 0) return answer(input.rule, payees);
    faults.add("people", no_share);
  } catch (Overflow const& overflow) {
    faults.add("pool_fen",
               "overflow in spreading " + std::to_string(input.rule.pool_fen) + " by base_fen x coefficient: " + overflow.what());
  }
  return {};
}

} // namespace shiji::calc
