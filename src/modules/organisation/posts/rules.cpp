// SPDX-License-Identifier: Apache-2.0
#include "modules/organisation/posts/rules.hpp"

namespace shiji::organisation {

namespace {

constexpr std::int64_t highest_level = 9;
constexpr std::int64_t largest_headcount = 999;

Verdict is_open(PostCard const& post) {
  return post.valid_to ? Verdict(refuse(OrganisationRefusal::post_closed, {{"title", post.title}})) : std::nullopt;
}

} // namespace

Verdict is_a_post(std::int64_t level, std::int64_t headcount) {
  if (level < 1 || level > highest_level) return refuse_field(OrganisationRefusal::level_out_of_range, "level");
  if (headcount < 1 || headcount > largest_headcount) return refuse_field(OrganisationRefusal::headcount_out_of_range, "headcount");
  return std::nullopt;
}

PostState state_of(PostCard const& post) {
  if (post.frozen) return PostState::frozen;
  if (post.filled == 0) return PostState::vacant;
  return post.filled < post.headcount ? PostState::partly : PostState::filled;
}

Verdict may_change_post(PostCard const& post, std::int64_t level, std::int64_t headcount) {
  if (auto no = is_open(post)) return no;
  if (auto no = is_a_post(level, headcount)) return no;
  if (headcount < post.filled)
    return refuse_field(OrganisationRefusal::headcount_below_filled, "headcount", {{"filled", std::to_string(post.filled)}});
  return std::nullopt;
}

Verdict may_freeze_post(PostCard const& post) {
  if (auto no = is_open(post)) return no;
  return post.frozen ? Verdict(refuse(OrganisationRefusal::post_frozen, {{"title", post.title}})) : std::nullopt;
}

Verdict may_thaw_post(PostCard const& post) {
  if (auto no = is_open(post)) return no;
  return post.frozen ? std::nullopt : Verdict(refuse(OrganisationRefusal::post_not_frozen, {{"title", post.title}}));
}

Verdict may_close_post(PostCard const& post) {
  if (auto no = is_open(post)) return no;
  if (post.filled > 0) return refuse(OrganisationRefusal::post_held, {{"title", post.title}, {"count", std::to_string(post.filled)}});
  return std::nullopt;
}

std::pair<std::optional<Rung>, std::optional<Rung>> rungs_of(std::vector<Rung> const& ladder, std::string const& category,
                                                             std::int64_t level) {
  std::pair<std::optional<Rung>, std::optional<Rung>> found;
  for (Rung const& rung : ladder) {
    if (rung.category != category) continue;
    if (rung.level == level) found.first = rung;
    if (rung.level > level && (!found.second || rung.level < found.second->level)) found.second = rung;
  }
  return found;
}

} // namespace shiji::organisation
