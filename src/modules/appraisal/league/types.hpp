// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/appraisal/types.hpp"
#include "modules/organisation/api.hpp"

namespace shiji::appraisal {

// A place of the league with what is known of it here.
struct LeaguePlace {
  Id<Zone> zone_id;
  std::string code;
  std::string name;
  std::optional<std::string> league_name; // absent for a place outside every league
  std::int64_t facts = 0;                 // confirmed
  std::int64_t references = 0;
};
BOOST_DESCRIBE_STRUCT(LeaguePlace, (), (zone_id, code, name, league_name, facts, references))

struct League {
  std::vector<LeaguePlace> places;
};
BOOST_DESCRIBE_STRUCT(League, (), (places))

struct StoredReference : NewReference {
  Id<Reference> reference_id;
  std::int64_t position = 0;
};
BOOST_DESCRIBE_STRUCT(StoredReference, (NewReference), (reference_id, position))

struct ReferenceRow {
  Id<Reference> reference_id;
  Id<Zone> zone_id;
  std::string place_name;
  std::string mission_row;
  std::string label_zh, label_en;
  std::string quantity; // as published
  std::string unit;
  std::string note;
};
BOOST_DESCRIBE_STRUCT(ReferenceRow, (), (reference_id, zone_id, place_name, mission_row, label_zh, label_en, quantity, unit, note))

enum class ReferenceSort { place_name, mission_row };
BOOST_DESCRIBE_ENUM(ReferenceSort, place_name, mission_row)

struct ListReferences : PageRequest<ReferenceSort> {
  std::optional<Id<Zone>> place;
  std::optional<std::string> part; // the letter of mission rows: P, A, D, J, S, E, N
  std::optional<std::string> text; // in a label or the note
};
BOOST_DESCRIBE_STRUCT(ListReferences, (PageRequest<ReferenceSort>), (place, part, text))

} // namespace shiji::appraisal
