// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "base/page.hpp"
#include "core/calendar/date.hpp"
#include "platform/identity/actor.hpp"
#include "platform/shape/core_forms.hpp"

#include <optional>
#include <string>
#include <vector>

namespace shiji {
struct Contract;
} // namespace shiji

namespace shiji::contracts {

enum class ContractKind { yearly, fixed_term, task, open_ended };
BOOST_DESCRIBE_ENUM(ContractKind, yearly, fixed_term, task, open_ended)

enum class ContractState { active, ended };
BOOST_DESCRIBE_ENUM(ContractState, active, ended)

enum class RenewalState { open, deferred, awaiting_second, renewed, not_renewed };
BOOST_DESCRIBE_ENUM(RenewalState, open, deferred, awaiting_second, renewed, not_renewed)

enum class Decision { renew, not_renew, defer };
BOOST_DESCRIBE_ENUM(Decision, renew, not_renew, defer)

// What not renewing rests on. A place in a ranking is none: unfit_found means found unfit by the procedure that its document names.
enum class Ground { own_wish, mutual, post_abolished, unfit_found, breach };
BOOST_DESCRIBE_ENUM(Ground, own_wish, mutual, post_abolished, unfit_found, breach)

enum class ContractRefusal {
  contract_dates_reversed,
  contract_without_end,
  contract_overlaps,
  contract_number_taken,
  contract_ended,
  renewal_decided,
  renewal_not_awaiting,
  renewal_end_missing,
  renewal_end_too_early,
  ground_missing,
  document_missing,
  decision_reason_too_short,
  second_is_first,
  decides_on_kin,
  not_your_contract,
  nothing_to_acknowledge,
};
BOOST_DESCRIBE_ENUM(ContractRefusal, contract_dates_reversed, contract_without_end, contract_overlaps, contract_number_taken,
                    contract_ended, renewal_decided, renewal_not_awaiting, renewal_end_missing, renewal_end_too_early, ground_missing,
                    document_missing, decision_reason_too_short, second_is_first, decides_on_kin, not_your_contract, nothing_to_acknowledge)

struct ContractRecord {
  Id<Contract> contract_id;
  Id<Person> person_id;
  std::string number;
  ContractKind kind{};
  ContractState state{};
  Date valid_from;
  std::optional<Date> valid_to; // the last day
  Date signed_on;
  std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(ContractRecord, (), (contract_id, person_id, number, kind, state, valid_from, valid_to, signed_on, version))

struct RenewalRecord {
  Id<Contract> contract_id;
  RenewalState state{};
  std::optional<Ground> ground;
  std::string document;
  std::string reason;
  Id<Account> decided_by;
  std::string decider_name;
  Instant decided_at;
  std::string second_name;
  std::optional<Instant> second_at;
  std::optional<Instant> acknowledged_at;
};
BOOST_DESCRIBE_STRUCT(RenewalRecord, (),
                      (contract_id, state, ground, document, reason, decided_by, decider_name, decided_at, second_name, second_at,
                       acknowledged_at))

enum class ContractSort { valid_to, person, unit, number };
BOOST_DESCRIBE_ENUM(ContractSort, valid_to, person, unit, number)

struct ListContracts : PageRequest<ContractSort> {
  std::optional<std::string> text; // part of the name
  std::optional<ContractKind> kind;
  std::optional<ContractState> state;
};
BOOST_DESCRIBE_STRUCT(ListContracts, (PageRequest<ContractSort>), (text, kind, state))

struct ContractRow {
  Id<Contract> contract_id;
  Id<Person> person_id;
  std::string person_name;
  std::string unit_name;
  std::string number;
  ContractKind kind{};
  ContractState state{};
  Date valid_from;
  std::optional<Date> valid_to;
  Date signed_on;
  std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(ContractRow, (),
                      (contract_id, person_id, person_name, unit_name, number, kind, state, valid_from, valid_to, signed_on, version))

struct PersonRef {
  Id<Person> person_id;
};
BOOST_DESCRIBE_STRUCT(PersonRef, (), (person_id))

// A contract with what was decided about its end, as the person reads it.
struct ContractOfPerson : ContractRecord {
  RenewalState renewal{};
  std::optional<Ground> ground;
  std::string document;
  std::string reason;
  std::string decider_name;
  std::string second_name;
  std::optional<Instant> acknowledged_at;
  bool may_acknowledge = false;
};
BOOST_DESCRIBE_STRUCT(ContractOfPerson, (ContractRecord),
                      (renewal, ground, document, reason, decider_name, second_name, acknowledged_at, may_acknowledge))

struct ContractsOfPerson {
  std::string person_name;
  std::vector<ContractOfPerson> rows; // newest first
};
BOOST_DESCRIBE_STRUCT(ContractsOfPerson, (), (person_name, rows))

struct SignContract {
  Id<Person> person_id;
  shape::NonEmptyText<40> number;
  ContractKind kind{};
  Date valid_from;
  std::optional<Date> valid_to;
  std::optional<Date> signed_on; // today where absent
};
BOOST_DESCRIBE_STRUCT(SignContract, (), (person_id, number, kind, valid_from, valid_to, signed_on))

struct ListRenewals : PageRequest<ContractSort> {
  std::optional<std::int64_t> year; // the present one where absent
  std::optional<std::string> text;  // part of the name
  std::optional<Id<Unit>> unit_id;  // with the units below it
  std::optional<RenewalState> state;
};
BOOST_DESCRIBE_STRUCT(ListRenewals, (PageRequest<ContractSort>), (year, text, unit_id, state))

// A contract that ends in the year, with the year's result of the person beside it and what was decided.
struct RenewalRow {
  Id<Contract> contract_id;
  Id<Person> person_id;
  std::string person_name;
  std::string unit_name;
  std::string post_title;
  std::string category;
  std::int64_t level = 0;
  std::string number;
  ContractKind kind{};
  Date valid_to;
  std::optional<std::int64_t> total_x100; // the mean of the periods of the year assessed so far; absent where there is none
  std::int64_t periods = 0;
  std::optional<std::int64_t> rank; // of that mean within category and level
  std::int64_t group_size = 0;
  std::string grade; // the last one decided in the year; empty while there is none
  std::string grade_period;
  RenewalState state{};
  std::string reason;
  std::string decider_name;
  std::string second_name;
  std::optional<Instant> acknowledged_at;
  std::int64_t version = 0; // of the contract
};
BOOST_DESCRIBE_STRUCT(RenewalRow, (),
                      (contract_id, person_id, person_name, unit_name, post_title, category, level, number, kind, valid_to, total_x100,
                       periods, rank, group_size, grade, grade_period, state, reason, decider_name, second_name, acknowledged_at, version))

struct ContractVersion {
  Id<Contract> contract_id;
  std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(ContractVersion, (), (contract_id, version))

// One decision for one contract or for many.
struct DecideRenewals {
  std::vector<ContractVersion> items;
  Decision decision{};
  std::optional<Date> valid_to; // of the next contract, where renewed
  std::optional<Ground> ground; // where not renewed
  std::optional<shape::NonEmptyText<120>> document;
  shape::NonEmptyText<200> reason;
};
BOOST_DESCRIBE_STRUCT(DecideRenewals, (), (items, decision, valid_to, ground, document, reason))

enum class DecidedOutcome { decided, refused };
BOOST_DESCRIBE_ENUM(DecidedOutcome, decided, refused)

struct DecidedRow {
  Id<Contract> contract_id;
  DecidedOutcome outcome{};
  std::string code; // why it was refused
};
BOOST_DESCRIBE_STRUCT(DecidedRow, (), (contract_id, outcome, code))

struct DecidedRows {
  std::vector<DecidedRow> rows;
};
BOOST_DESCRIBE_STRUCT(DecidedRows, (), (rows))

struct RejectRenewal {
  Id<Contract> contract_id;
  std::int64_t version = 0;
  shape::NonEmptyText<200> reason;
};
BOOST_DESCRIBE_STRUCT(RejectRenewal, (), (contract_id, version, reason))

struct ContractRef {
  Id<Contract> contract_id;
};
BOOST_DESCRIBE_STRUCT(ContractRef, (), (contract_id))

struct RenewalVersion {
  Id<Contract> contract_id;
  RenewalState state{};
  std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(RenewalVersion, (), (contract_id, state, version))

} // namespace shiji::contracts
