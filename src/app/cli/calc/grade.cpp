// SPDX-License-Identifier: Apache-2.0
#include "app/cli/calc/forms.hpp"
#include "app/cli/calc/reader.hpp"
#include "core/grading/grading.hpp"

#include <boost/json/array.hpp>

namespace shiji::calc {

namespace {

namespace json = boost::json;
using namespace shiji::grading;

std::vector<Member> read_group(ObjectReader& input, Faults& faults) {
  std::vector<Member> group;
  Node const* const list = input.list("group");
  if (!list) return group;
  UniqueIds ids(faults);
  std::optional<std::size_t> tie_length;
  for (std::size_t i = 0; i < list->items.size(); ++i) {
    ObjectReader reader(list->items[i], path_of("group", i), faults);
    auto const id = reader.id("id");
    ids.add(id, reader.path("id"));
    Member member{{id.value_or(""), reader.integer("total_x100").value_or(0), {}}, false};
    auto const tie = reader.has("tie") ? reader.integers("tie", any_integer) : std::optional(std::vector<std::int64_t>());
    if (tie) member.contender.tie = *tie;
    // Judged against the first one that could be read.
    if (tie && !tie_length) tie_length = tie->size();
    if (tie && reader.is_object() && tie->size() != *tie_length)
      faults.add(reader.path("tie"), "the tie of " + quoted(member.contender.id) + " has " + std::to_string(tie->size()) +
                                         " numbers, others have " + std::to_string(*tie_length));
    if (reader.has("top_barred")) member.top_barred = reader.boolean("top_barred").value_or(false);
    reader.close();
    group.push_back(std::move(member));
  }
  return group;
}

std::vector<Quota> read_quotas(ObjectReader& input, Faults& faults) {
  std::vector<Quota> quotas;
  Node const* const list = input.list("quotas");
  if (!list) return quotas;
  for (std::size_t i = 0; i < list->items.size(); ++i) {
    ObjectReader reader(list->items[i], path_of("quotas", i), faults);
    Quota quota;
    quota.grade = reader.id("grade").value_or("");
    quota.side = reader.named<Side>("side").value_or(Side::top);
    quota.share_bp = reader.integer("share_bp", basis_points).value_or(0);
    quota.rounding = reader.named<Rounding>("rounding").value_or(Rounding::floor);
    reader.close();
    quotas.push_back(std::move(quota));
  }
  return quotas;
}

} // namespace

json::object calc_grade(Node const& node, Faults& faults) {
  ObjectReader input(node, "", faults);
  auto const group = read_group(input, faults);
  auto const quotas = read_quotas(input, faults);
  auto const rest = input.id("rest");
  input.close();
  if (!faults.empty()) return {};

  auto const graded = grade_group(group, quotas, *rest);
  json::array ranks;
  for (auto const& member : graded.members)
    ranks.push_back(json::object{{"id", group[member.index].contender.id}, {"rank", member.rank}, {"grade", member.grade}});
  json::array cutoffs;
  for (auto const& cutoff : graded.cutoffs) {
    json::value const last = cutoff.last_total_x100 ? json::value(*cutoff.last_total_x100) : json::value(nullptr);
    cutoffs.push_back(json::object{{"grade", cutoff.grade}, {"places", cutoff.places}, {"taken", cutoff.taken}, {"last_total_x100", last}});
  }
  return {{"ranks", std::move(ranks)}, {"cutoffs", std::move(cutoffs)}};
}

} // namespace shiji::calc
