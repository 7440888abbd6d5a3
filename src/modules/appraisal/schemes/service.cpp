// SPDX-License-Identifier: Apache-2.0
#include "modules/appraisal/schemes/service.hpp"

#include "modules/appraisal/grades/rules.hpp"
#include "modules/appraisal/schemes/difference.hpp"
#include "modules/appraisal/schemes/rules.hpp"
#include "modules/appraisal/schemes/store.hpp"

#include <algorithm>

namespace shiji::appraisal {
namespace {

Refusal not_found() { return {"not_found", {}, {}}; }

std::vector<TieBreaker> tie_breakers_of(std::string_view text) {
  std::vector<TieBreaker> found;
  while (!text.empty()) {
    std::size_t const end = std::min(text.find(','), text.size());
    if (auto const one = from_text<TieBreaker>(text.substr(0, end))) found.push_back(*one);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return found;
}

SchemeCard card_of(StoredScheme const& s, std::vector<StoredScheme> const& all, Date today) {
  auto const last_day = last_day_of(s, all);
  return {s.scheme_id,  s.version, s.category,  s.number,        s.name,        s.name_en,       state_on(s, last_day, today),
          s.valid_from, last_day,  s.bundle_bp, s.proposer_name, s.proposed_at, s.signed_off_by, s.signed_off_at};
}

std::vector<IndicatorClass> by_class(std::vector<SchemeIndicator> const& indicators) {
  std::vector<IndicatorClass> classes;
  for (SchemeIndicator const& indicator : indicators) {
    auto found = std::find_if(classes.begin(), classes.end(), [&](auto const& c) { return c.class_name == indicator.class_name.text; });
    if (found == classes.end()) found = classes.insert(classes.end(), {indicator.class_name.text, indicator.class_name_en.text, 0, {}});
    found->weight += indicator.weight;
    found->indicators.push_back(indicator);
  }
  return classes;
}

// The version of the category with the greatest smaller number.
StoredScheme const* previous_of(StoredScheme const& scheme, std::vector<StoredScheme> const& all) {
  StoredScheme const* found = nullptr;
  for (StoredScheme const& other : all)
    if (other.category == scheme.category && other.number < scheme.number && other.state == SchemeState::adopted) found = &other;
  return found;
}

StoredScheme draft_at(UseCase& use, Id<Scheme> const& scheme_id, std::int64_t version) {
  StoredScheme scheme = require_found(find_scheme(use.db, use.zone_id(), scheme_id), not_found());
  if (scheme.version != version) require(Refusal{"stale", {}, {}});
  require(may_change_scheme(scheme));
  return scheme;
}

// Takes over what a content says into the row; the caller is who proposes it now.
void propose(UseCase& use, StoredScheme& scheme, SchemeContent const& content) {
  scheme.name = content.name.text;
  scheme.name_en = content.name_en.text;
  scheme.valid_from = content.valid_from;
  scheme.bundle_bp = content.bundle_bp;
  scheme.tie_breakers = joined(content.tie_breakers);
  scheme.proposed_by = use.actor.account_id.text;
  scheme.proposer_name = use.actor.name;
  scheme.proposed_at = use.now();
}

void store_parts(UseCase& use, Id<Scheme> const& scheme_id, SchemeContent const& content) {
  replace_indicators(use.db, use.zone_id(), scheme_id, content.indicators);
  replace_rules(use.db, use.zone_id(), scheme_id, content.rules);
}

void publish_scheme(UseCase& use, StoredScheme const& scheme) {
  use.publish({.kind = "scheme_changed",
               .subject_kind = "scheme",
               .subject_id = scheme.scheme_id.text,
               .version = scheme.version,
               .permission = "scheme.read"});
}

SchemeCard saved(UseCase& use, StoredScheme scheme) {
  if (!update_draft(use.db, use.zone_id(), scheme)) require(Refusal{"stale", {}, {}});
  ++scheme.version;
  publish_scheme(use, scheme);
  return card_of(scheme, all_schemes(use.db, use.zone_id()), use.today());
}

void put_in_force(UseCase& use, StoredScheme const& scheme, std::vector<merit::PostingRule> const& rules) {
  merit::adopt_posting_rules(use, {scheme.scheme_id, scheme.category, scheme.valid_from, rules});
  mark_revised(use);
}

StoredScheme new_draft(UseCase& use, std::string const& category) {
  StoredScheme scheme;
  scheme.scheme_id = use.new_id<Scheme>();
  scheme.version = 1;
  scheme.category = category;
  scheme.number = last_number(use.db, use.zone_id(), category) + 1;
  scheme.created_by = use.actor.account_id.text;
  return scheme;
}

} // namespace

SchemeContent content_of(database::Reader& reader, Id<Zone> const& zone_id, StoredScheme const& scheme) {
  SchemeContent content;
  content.name.text = scheme.name;
  content.name_en.text = scheme.name_en;
  content.valid_from = scheme.valid_from;
  content.bundle_bp = scheme.bundle_bp;
  content.tie_breakers = tie_breakers_of(scheme.tie_breakers);
  content.indicators = indicators_of(reader, zone_id, scheme.scheme_id);
  content.rules = rules_of(reader, zone_id, scheme.scheme_id);
  return content;
}

void mark_revised(UseCase& use) { set_revision(use.db, use.zone_id(), use.new_id<Scheme>().text); }

SchemeList list_schemes(Query& use, ListSchemes const& input) {
  auto const all = all_schemes(use.db, use.zone_id());
  SchemeList list;
  for (StoredScheme const& scheme : all)
    if (!input.category || *input.category == scheme.category) list.schemes.push_back(card_of(scheme, all, use.today()));
  return list;
}

SchemeDetail get_scheme(Query& use, SchemeRef const& input) {
  StoredScheme const scheme = require_found(find_scheme(use.db, use.zone_id(), input.scheme_id), not_found());
  auto const all = all_schemes(use.db, use.zone_id());
  SchemeContent const content = content_of(use.db, use.zone_id(), scheme);
  SchemeDetail detail;
  static_cast<SchemeCard&>(detail) = card_of(scheme, all, use.today());
  detail.tie_breakers = content.tie_breakers;
  detail.classes = by_class(content.indicators);
  detail.rules = content.rules;
  if (StoredScheme const* previous = previous_of(scheme, all)) {
    detail.previous_number = previous->number;
    detail.differences = differences_between(content_of(use.db, use.zone_id(), *previous), content);
    std::ranges::move(
        differences_between(grading_of(use.db, use.zone_id(), previous->scheme_id), grading_of(use.db, use.zone_id(), scheme.scheme_id)),
        std::back_inserter(detail.differences));
  }
  detail.may_change = use.may("scheme.write") && !may_change_scheme(scheme);
  detail.may_adopt = use.may("scheme.adopt") && !may_adopt_scheme(scheme, use.actor.account_id.text, use.today(), all) &&
                     !weights_are_whole(content.indicators);
  return detail;
}

SchemeCard create_scheme(UseCase& use, CreateScheme const& input) {
  require(is_a_category(input.category.text));
  SchemeContent content;
  content.tie_breakers = {TieBreaker::fewer_deducts, TieBreaker::heaviest_indicator};
  if (input.copy_of)
    content = content_of(use.db, use.zone_id(), require_found(find_scheme(use.db, use.zone_id(), *input.copy_of), not_found()));
  content.name = input.name;
  content.name_en = input.name_en;
  content.valid_from = input.valid_from;
  StoredScheme scheme = new_draft(use, input.category.text);
  propose(use, scheme, content);
  insert_scheme(use.db, use.zone_id(), scheme);
  store_parts(use, scheme.scheme_id, content);
  if (input.copy_of) replace_grading(use.db, use.zone_id(), scheme.scheme_id, grading_of(use.db, use.zone_id(), *input.copy_of));
  use.audit_subject("scheme", scheme.scheme_id.text);
  publish_scheme(use, scheme);
  return card_of(scheme, all_schemes(use.db, use.zone_id()), use.today());
}

SchemeCard change_scheme(UseCase& use, ChangeScheme const& input) {
  StoredScheme scheme = draft_at(use, input.scheme_id, input.version);
  require(is_well_formed(input, merit::fact_kinds()));
  SchemeContent const before = content_of(use.db, use.zone_id(), scheme);
  propose(use, scheme, input);
  store_parts(use, scheme.scheme_id, input);
  use.audit_change(before, static_cast<SchemeContent const&>(input));
  return saved(use, std::move(scheme));
}

Grading get_grading(Query& use, SchemeRef const& input) {
  require_found(find_scheme(use.db, use.zone_id(), input.scheme_id), not_found());
  return grading_of(use.db, use.zone_id(), input.scheme_id);
}

SchemeCard set_grading(UseCase& use, SetGrading const& input) {
  StoredScheme scheme = draft_at(use, input.scheme_id, input.version);
  require(is_well_formed(input));
  use.audit_change(grading_of(use.db, use.zone_id(), input.scheme_id), static_cast<Grading const&>(input));
  replace_grading(use.db, use.zone_id(), input.scheme_id, input);
  scheme.proposed_by = use.actor.account_id.text;
  scheme.proposer_name = use.actor.name;
  scheme.proposed_at = use.now();
  return saved(use, std::move(scheme));
}

SchemeCard adopt_scheme(UseCase& use, SchemeAct const& input) {
  StoredScheme scheme = draft_at(use, input.scheme_id, input.version);
  SchemeContent const content = content_of(use.db, use.zone_id(), scheme);
  require(is_well_formed(content, merit::fact_kinds()));
  require(weights_are_whole(content.indicators));
  require(may_adopt_scheme(scheme, use.actor.account_id.text, use.today(), all_schemes(use.db, use.zone_id())));
  scheme.state = SchemeState::adopted;
  scheme.signed_off_by = use.actor.name;
  scheme.signed_off_at = use.now();
  put_in_force(use, scheme, content.rules);
  return saved(use, std::move(scheme));
}

void discard_scheme(UseCase& use, SchemeAct const& input) {
  StoredScheme const scheme = draft_at(use, input.scheme_id, input.version);
  use.audit_change(content_of(use.db, use.zone_id(), scheme), SchemeContent{});
  if (!delete_draft(use.db, use.zone_id(), input.scheme_id, input.version)) require(Refusal{"stale", {}, {}});
  publish_scheme(use, scheme);
}

Id<Scheme> load_adopted_scheme(UseCase& use, AdoptedScheme const& adopted) {
  require(is_a_category(adopted.category));
  require(is_well_formed(adopted.content, merit::fact_kinds()));
  require(weights_are_whole(adopted.content.indicators));
  if (!adopted.grading.rest.empty()) require(is_well_formed(adopted.grading));
  StoredScheme scheme = new_draft(use, adopted.category);
  propose(use, scheme, adopted.content);
  scheme.state = SchemeState::adopted;
  scheme.signed_off_by = adopted.signed_off_by;
  scheme.signed_off_at = adopted.signed_off_at;
  for (StoredScheme const& other : all_schemes(use.db, use.zone_id()))
    if (other.category == scheme.category && other.state == SchemeState::adopted && other.valid_from == scheme.valid_from)
      require(refuse_field(SchemeRefusal::start_date_taken, "valid_from", {{"number", std::to_string(other.number)}}));
  insert_scheme(use.db, use.zone_id(), scheme);
  store_parts(use, scheme.scheme_id, adopted.content);
  replace_grading(use.db, use.zone_id(), scheme.scheme_id, adopted.grading);
  put_in_force(use, scheme, adopted.content.rules);
  return scheme.scheme_id;
}

} // namespace shiji::appraisal
