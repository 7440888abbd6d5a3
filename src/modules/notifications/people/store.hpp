// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/notifications/types.hpp"
#include "platform/database/database.hpp"

namespace shiji::notifications {

// An account that is active and has a grant in the zone.
struct Somebody {
  Id<Account> account_id;
  std::string username, name;
  std::optional<Id<Person>> person_id;
};
BOOST_DESCRIBE_STRUCT(Somebody, (), (account_id, username, name, person_id))

std::vector<Somebody> accounts_with_role(database::Reader& reader, Id<Zone> const& zone_id, Role role);
std::optional<Somebody> account_of_person(database::Reader& reader, Id<Zone> const& zone_id, std::string const& person_id);
std::optional<Somebody> account(database::Reader& reader, Id<Zone> const& zone_id, std::string const& account_id);
// By name or username, at most `limit`.
std::vector<Somebody> accounts_named(database::Reader& reader, Id<Zone> const& zone_id, std::string const& text, std::int64_t limit);

// Those who wrote a comment on the record, and those who chose to follow it or not to.
std::vector<std::string> commenters(database::Reader& reader, Id<Zone> const& zone_id, RecordRef const& record);
struct Choice {
  std::string account_id;
  bool follows = false;
};
BOOST_DESCRIBE_STRUCT(Choice, (), (account_id, follows))
std::vector<Choice> choices(database::Reader& reader, Id<Zone> const& zone_id, RecordRef const& record);

bool is_unit_above(database::Reader& reader, Id<Zone> const& zone_id, std::string const& ancestor_id, std::string const& unit_id);

} // namespace shiji::notifications
