// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "base/page.hpp"
#include "platform/identity/accounts.hpp"

#include <optional>
#include <string>
#include <vector>

namespace shiji::audit_trail {

enum class AccessRefusal { viewing_of_administrator, viewing_of_oneself, viewing_needs_zone, viewing_of_nobody, viewing_reason_too_short };
BOOST_DESCRIBE_ENUM(AccessRefusal, viewing_of_administrator, viewing_of_oneself, viewing_needs_zone, viewing_of_nobody,
                    viewing_reason_too_short)

enum class AccessSort { account, permission, people };
BOOST_DESCRIBE_ENUM(AccessSort, account, permission, people)

struct ListAccess : PageRequest<AccessSort> {
  std::optional<std::string> who; // part of the name or the username
  std::optional<std::string> permission;
  std::optional<Role> role;
  std::optional<database::Reach> reach;
};
BOOST_DESCRIBE_STRUCT(ListAccess, (PageRequest<AccessSort>), (who, permission, role, reach))

// One account under one permission: by which roles, how far, and what that covers today.
struct AccessRow {
  Id<Account> account_id;
  std::string account_name, username;
  std::string permission, permission_zh, permission_en;
  std::string roles; // the account's roles that hold the permission
  database::Reach reach{};
  std::string anchor_name; // of the unit it is counted from
  std::int64_t unit_count = 0, people_count = 0;
};
BOOST_DESCRIBE_STRUCT(AccessRow, (),
                      (account_id, account_name, username, permission, permission_zh, permission_en, roles, reach, anchor_name, unit_count,
                       people_count))

struct PermissionWord {
  std::string permission, zh, en;
};
BOOST_DESCRIBE_STRUCT(PermissionWord, (), (permission, zh, en))

struct PermissionWordList {
  std::vector<PermissionWord> rows;
};
BOOST_DESCRIBE_STRUCT(PermissionWordList, (), (rows))

struct GetAccess {
  Id<Account> account_id;
};
BOOST_DESCRIBE_STRUCT(GetAccess, (), (account_id))

// How many rows of a list the account sees now.
struct SeenList {
  std::string list, zh, en, permission;
  std::int64_t rows = 0;
  bool rows_are_exact = true;
};
BOOST_DESCRIBE_STRUCT(SeenList, (), (list, zh, en, permission, rows, rows_are_exact))

struct AccessReport {
  Id<Account> account_id;
  std::string account_name, username, title;
  identity::AccountState state{};
  std::vector<Role> roles; // in this zone
  std::vector<AccessRow> permissions;
  std::vector<SeenList> lists;
  bool may_be_viewed = false; // by the caller
};
BOOST_DESCRIBE_STRUCT(AccessReport, (), (account_id, account_name, username, title, state, roles, permissions, lists, may_be_viewed))

struct StartViewing {
  Id<Account> account_id;
  shape::NonEmptyText<200> reason;
};
BOOST_DESCRIBE_STRUCT(StartViewing, (), (account_id, reason))

struct ViewingStarted {
  Id<Account> account_id;
  std::string account_name;
  Instant until; // of the machine's clock
};
BOOST_DESCRIBE_STRUCT(ViewingStarted, (), (account_id, account_name, until))

inline constexpr std::int64_t viewing_seconds = 15 * seconds_per_minute;

} // namespace shiji::audit_trail
