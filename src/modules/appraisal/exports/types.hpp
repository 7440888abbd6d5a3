// SPDX-License-Identifier: Apache-2.0
#pragma once
// What an export holds: everything the results of a zone are made of, and the results. People, accounts and units are named by id only.
// docs/export.md tells it file by file.
#include "modules/appraisal/scores/types.hpp"

namespace shiji::appraisal {

inline constexpr char const* export_format = "shiji.export.1";

struct ExportHead {
  std::string format;
  Id<Zone> zone_id;
  std::string zone_code;
  Date exported_on; // the day by which running periods were judged
  std::int64_t ledger_seq = 0;
  std::string ledger_hash;
};
BOOST_DESCRIBE_STRUCT(ExportHead, (), (format, zone_id, zone_code, exported_on, ledger_seq, ledger_hash))

// An adopted version of a scheme.
struct ExportedScheme {
  Id<Scheme> scheme_id;
  std::string category;
  std::int64_t number = 0;
  std::string name, name_en;
  Date valid_from;
  std::int64_t bundle_bp = 0;
  std::vector<TieBreaker> tie_breakers;
  std::vector<SchemeIndicator> indicators;
  std::vector<merit::PostingRule> rules;
};
BOOST_DESCRIBE_STRUCT(ExportedScheme, (),
                      (scheme_id, category, number, name, name_en, valid_from, bundle_bp, tie_breakers, indicators, rules))

// Who was scored in a period, as placed on the day it is judged by.
struct ExportedSubject {
  std::string period_id;
  std::string subject_id;
  RankedKind kind{};
  std::string unit_id;
  std::string section_id; // whose scores are bundled in; empty: none
  std::string category;
  std::int64_t level = 0;
};
BOOST_DESCRIBE_STRUCT(ExportedSubject, (), (period_id, subject_id, kind, unit_id, section_id, category, level))

// The units a person belonged to on a day: that of the post and those above it. One for each day on which work was done.
struct ExportedMembership {
  std::string person_id;
  Date day;
  std::vector<std::string> unit_ids;
};
BOOST_DESCRIBE_STRUCT(ExportedMembership, (), (person_id, day, unit_ids))

struct ExportedTarget {
  std::string period_id;
  std::string indicator;
  std::string subject_id;
  std::int64_t target_x100 = 0;
};
BOOST_DESCRIBE_STRUCT(ExportedTarget, (), (period_id, indicator, subject_id, target_x100))

struct ExportedScore {
  std::string indicator;
  std::optional<std::int64_t> own_x100, section_x100, score_x100; // absent: not assessed, nothing bundled in
};
BOOST_DESCRIBE_STRUCT(ExportedScore, (), (indicator, own_x100, section_x100, score_x100))

struct ExportedResult {
  std::string period_id;
  std::string subject_id;
  std::string scheme_id; // empty: none was in force
  std::vector<ExportedScore> scores;
  std::optional<std::int64_t> total_x100;
  std::int64_t standing_deducts = 0;
  std::optional<std::int64_t> rank;
  bool is_tied = false;
  std::int64_t group_size = 0;
};
BOOST_DESCRIBE_STRUCT(ExportedResult, (),
                      (period_id, subject_id, scheme_id, scores, total_x100, standing_deducts, rank, is_tied, group_size))

struct ExportedZone {
  ExportHead head;
  std::vector<merit::Entry> ledger; // in order
  std::vector<ExportedScheme> schemes;
  std::vector<merit::Period> periods;
  std::vector<ExportedSubject> subjects;
  std::vector<ExportedMembership> memberships;
  std::vector<ExportedTarget> targets;
  std::vector<ExportedResult> results;
};

// What a recomputation found.
struct Recomputed {
  std::size_t results = 0;         // that were worked out again
  std::vector<std::string> faults; // one sentence each: what differs, and where
};

} // namespace shiji::appraisal
