// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/usecase/usecase.hpp"

#include <optional>
#include <string>
#include <vector>

// What a module announces when people should know of something, without knowing who tells them and how: use.announce(Notice{…}). Whoever
// may not see the record is never told of it, whoever did it is not told either.
namespace shiji {

// Those who hold a permission with a scope that covers every one of these units; with the whole zone where there is none.
struct Holders {
  std::string permission;
  std::vector<std::string> unit_ids;
};
BOOST_DESCRIBE_STRUCT(Holders, (), (permission, unit_ids))

// Who is to act on a record: these people, and those who hold a permission and take no part in the record themselves.
struct ToAct {
  std::vector<std::string> person_ids;
  std::optional<Holders> holders;
};
BOOST_DESCRIBE_STRUCT(ToAct, (), (person_ids, holders))

// Something happened to a record. Its participants and followers are told in any case.
struct Notice {
  std::string what; // a word in the past tense: fact_declared; the page has its sentence
  std::string record_kind, record_id;
  ToAct to_act;
  std::vector<std::string> mentioned; // accounts
};
BOOST_DESCRIBE_STRUCT(Notice, (), (what, record_kind, record_id, to_act, mentioned))

// A record waits for somebody until a date: those who are to act are reminded before and after it, and what is late shows on the workbench.
// Announced again for the same record and word, it replaces what was set before.
struct DateSet {
  std::string what; // what is waited for: fact_waiting, contract_ends
  std::string record_kind, record_id;
  Date since;
  std::optional<Date> due_on; // where absent: `working_days` after since, by the zone's calendar
  ToAct to_act;
  std::int64_t working_days = 0;
};
// It waits no more.
struct DateMet {
  std::string what;
  std::string record_kind, record_id;
};

} // namespace shiji
