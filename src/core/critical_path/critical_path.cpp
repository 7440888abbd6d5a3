// SPDX-License-Identifier: Apache-2.0
#include "core/critical_path/critical_path.hpp"

#include "core/arithmetic/checked.hpp"

#include <algorithm>
#include <optional>

namespace shiji::critical_path {

namespace {

using Places = std::vector<std::size_t>;

// successors[i]: the items that name i, each once, by id.
std::vector<Places> successors_of(std::span<Item const> items) {
  std::vector<Places> successors(items.size());
  for (std::size_t i = 0; i < items.size(); ++i)
    for (std::size_t const before : items[i].after) successors[before].push_back(i);
  for (auto& places : successors) {
    std::ranges::sort(places, {}, [&](std::size_t i) -> std::string const& { return items[i].id; });
    auto const repeated = std::ranges::unique(places);
    places.erase(repeated.begin(), repeated.end());
  }
  return successors;
}

// The items in an order in which predecessors come first; those on or behind a cycle are left out.
Places order_of_work(std::span<Item const> items, std::vector<Places> const& successors) {
  std::vector<std::size_t> waiting(items.size(), 0);
  for (auto const& places : successors)
    for (std::size_t const i : places) ++waiting[i];
  Places order;
  for (std::size_t i = 0; i < items.size(); ++i)
    if (waiting[i] == 0) order.push_back(i);
  for (std::size_t done = 0; done < order.size(); ++done)
    for (std::size_t const next : successors[order[done]])
      if (--waiting[next] == 0) order.push_back(next);
  return order;
}

// A cycle among the items still in play, found by walking back from predecessor to predecessor; each of them has one in play.
Places walk_to_cycle(std::span<Item const> items, std::vector<bool> const& in_play, std::size_t from) {
  Places walked;
  std::vector<bool> seen(items.size(), false);
  std::size_t at = from;
  while (!seen[at]) {
    seen[at] = true;
    walked.push_back(at);
    std::optional<std::size_t> before;
    for (std::size_t const candidate : items[at].after)
      if (in_play[candidate] && (!before || items[candidate].id < items[*before].id)) before = candidate;
    at = *before;
  }
  Places cycle(std::ranges::find(walked, at), walked.end());
  std::ranges::reverse(cycle);
  auto const smallest = std::ranges::min_element(cycle, {}, [&](std::size_t i) -> std::string const& { return items[i].id; });
  std::ranges::rotate(cycle, smallest);
  return cycle;
}

// Takes out of play whatever has no predecessor in play, until nothing changes.
void settle(std::span<Item const> items, std::vector<bool>& in_play) {
  for (bool changed = true; changed;) {
    changed = false;
    for (std::size_t i = 0; i < items.size(); ++i) {
      bool const held = std::ranges::any_of(items[i].after, [&](std::size_t before) { return in_play[before]; });
      if (in_play[i] && !held) {
        in_play[i] = false;
        changed = true;
      }
    }
  }
}

struct Times {
  std::vector<std::int64_t> earliest; // start
  std::vector<std::int64_t> latest;   // start
  std::int64_t end = 0;
};

Times times_of(std::span<Item const> items, std::vector<Places> const& successors, Places const& order) {
  Times times{std::vector<std::int64_t>(items.size(), 0), std::vector<std::int64_t>(items.size(), 0), 0};
  for (std::size_t const i : order) {
    std::int64_t const finish = times.earliest[i] + items[i].days;
    times.end = std::max(times.end, finish);
    for (std::size_t const next : successors[i]) times.earliest[next] = std::max(times.earliest[next], finish);
  }
  for (auto i = order.rbegin(); i != order.rend(); ++i) {
    std::int64_t finish = times.end;
    for (std::size_t const next : successors[*i]) finish = std::min(finish, times.latest[next]);
    times.latest[*i] = finish - items[*i].days;
  }
  return times;
}

Places read_forward(std::span<Item const> items, std::vector<Places> const& successors, Times const& times) {
  auto const critical = [&](std::size_t i) { return times.latest[i] == times.earliest[i]; };
  std::optional<std::size_t> at;
  for (std::size_t i = 0; i < items.size(); ++i)
    if (items[i].after.empty() && critical(i) && (!at || items[i].id < items[*at].id)) at = i;
  Places path;
  while (at) {
    path.push_back(*at);
    std::int64_t const finish = times.earliest[*at] + items[*at].days;
    if (finish == times.end) break;
    auto const& after = successors[*at];
    auto const next = std::ranges::find_if(after, [&](std::size_t i) { return critical(i) && times.earliest[i] == finish; });
    at = next == after.end() ? std::nullopt : std::optional(*next);
  }
  return path;
}

} // namespace

std::vector<std::vector<std::size_t>> find_cycles(std::span<Item const> items) {
  std::vector<bool> in_play(items.size(), true);
  for (std::size_t const i : order_of_work(items, successors_of(items))) in_play[i] = false;
  std::vector<std::vector<std::size_t>> cycles;
  for (settle(items, in_play);; settle(items, in_play)) {
    auto const first = std::ranges::find(in_play, true);
    if (first == in_play.end()) return cycles;
    cycles.push_back(walk_to_cycle(items, in_play, static_cast<std::size_t>(first - in_play.begin())));
    for (std::size_t const i : cycles.back()) in_play[i] = false;
  }
}

Plan plan(std::span<Item const> items) {
  auto const successors = successors_of(items);
  Plan answer;
  for (auto const& item : items) answer.sequential_days = checked_add(answer.sequential_days, item.days);
  auto const times = times_of(items, successors, order_of_work(items, successors));
  answer.parallel_days = times.end;
  for (std::size_t i = 0; i < items.size(); ++i) answer.slack.push_back(times.latest[i] - times.earliest[i]);
  answer.critical_path = read_forward(items, successors, times);
  return answer;
}

} // namespace shiji::critical_path
