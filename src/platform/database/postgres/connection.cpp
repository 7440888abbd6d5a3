// SPDX-License-Identifier: Apache-2.0
#include "platform/database/postgres/connection.hpp"

#include "platform/database/postgres/row.hpp"

#include <array>
#include <cstring>
#include <poll.h>
#include <stdexcept>

#include <libpq-fe.h>

namespace shiji::database::postgres {
namespace {

// statement_timeout does not end a wait for a standby, so the wait for COMMIT has a deadline of its own: the caller is to be answered
// within 5 s.
constexpr std::chrono::milliseconds longest_commit{4500};

constexpr char const* settings = "SET client_min_messages = warning; SET lock_timeout = '5s'; SET timezone = 'UTC';"
                                 "SET idle_in_transaction_session_timeout = '60s'; SET standard_conforming_strings = on";

unsigned oid_of(SqlType type) {
  switch (type) {
  case SqlType::integer: return oid_int8;
  case SqlType::boolean: return oid_bool;
  case SqlType::text: return oid_text;
  case SqlType::unknown: return 0;
  }
  return 0;
}

// The parameters in the text form of the wire protocol, with the storage their pointers need.
class WireParameters {
 public:
  explicit WireParameters(Arguments const& arguments) : digits_(arguments.size()) {
    for (std::size_t i = 0; i < arguments.size(); ++i) {
      types.push_back(oid_of(arguments[i].type()));
      values.push_back(text_of(arguments[i].value(), digits_[i]));
    }
  }
  std::vector<unsigned> types;
  std::vector<char const*> values;

 private:
  std::vector<std::string> digits_;

  static char const* text_of(shape::SqlValue const& value, std::string& digits) {
    if (auto const* number = std::get_if<std::int64_t>(&value)) return (digits = std::to_string(*number)).c_str();
    if (auto const* truth = std::get_if<bool>(&value)) return *truth ? "t" : "f";
    auto const* text = std::get_if<std::string>(&value);
    if (!text) return nullptr;
    if (text->find('\0') != std::string::npos) throw std::runtime_error("a text for the database holds NUL");
    return text->c_str();
  }
};

} // namespace

void Finish::operator()(pg_conn* connection) const { PQfinish(connection); }
void Clear::operator()(pg_result* result) const { PQclear(result); }

Connection::Connection(std::string const& url) : url_(url) { connect(); }

void Connection::connect() {
  std::array<char const*, 7> const names{
      "dbname", "client_encoding", "application_name", "connect_timeout", "tcp_user_timeout", "keepalives_idle", nullptr};
  std::array<char const*, 7> const values{url_.c_str(), "UTF8", "shiji", "5", "10000", "15", nullptr};
  handle_.reset(PQconnectdbParams(names.data(), values.data(), 1));
  statements_.clear();
  if (!is_alive()) throw Unavailable(503, handle_ ? PQerrorMessage(handle_.get()) : "out of memory");
  PQsetNoticeReceiver(
      handle_.get(),
      [](void* self, PGresult const* notice) {
        char const* const severity = PQresultErrorField(notice, PG_DIAG_SEVERITY_NONLOCALIZED);
        if (severity && std::strcmp(severity, "WARNING") == 0)
          static_cast<Connection*>(self)->warning_ = PQresultErrorField(notice, PG_DIAG_MESSAGE_PRIMARY);
      },
      this);
  execute(settings);
  require_c_locale();
}

void Connection::require_c_locale() {
  Result const result = checked(Result(PQexec(handle_.get(), "SELECT pg_encoding_to_char(encoding), datcollate, datctype, datlocprovider "
                                                             "FROM pg_database WHERE datname = current_database()")));
  auto const value = [&](int column) { return std::string(PQgetvalue(result.get(), 0, column)); };
  auto const is_c = [](std::string const& locale) { return locale == "C" || locale == "POSIX"; };
  if (value(0) != "UTF8" || !is_c(value(1)) || !is_c(value(2)) || value(3) != "c")
    throw std::runtime_error("the PostgreSQL database must be of encoding UTF8 with LC_COLLATE and LC_CTYPE C, this one is " + value(0) +
                             ", " + value(1) + ", " + value(2));
}

bool Connection::is_alive() const { return handle_ && PQstatus(handle_.get()) == CONNECTION_OK; }

void Connection::begin(std::string const& sql) {
  try {
    execute(sql);
  } catch (Unavailable const&) {
    if (is_alive()) throw;
    connect();
    execute(sql);
  }
}

void Connection::execute(std::string const& sql) { checked(Result(PQexec(handle_.get(), sql.c_str()))); }

std::string const& Connection::variant_for(Prepared& prepared, std::vector<unsigned> types) {
  for (Prepared::Variant const& variant : prepared.variants)
    if (variant.types == types) return variant.name;
  std::string const name = "s" + std::to_string(++prepared_count_);
  checked(Result(PQprepare(handle_.get(), name.c_str(), prepared.expansion.sql.c_str(), static_cast<int>(types.size()), types.data())));
  return prepared.variants.emplace_back(Prepared::Variant{std::move(types), name}).name;
}

Result Connection::run(Call const& call) {
  Prepared& prepared = statements_.get(call.statement.sql, expansion_key(call), [](Expansion expansion) {
    return Prepared{std::move(expansion), {}};
  });
  Arguments const arguments(call, prepared.expansion);
  WireParameters wire(arguments);
  std::string const& name = variant_for(prepared, std::move(wire.types));
  return checked(
      Result(PQexecPrepared(handle_.get(), name.c_str(), static_cast<int>(wire.values.size()), wire.values.data(), nullptr, nullptr, 0)));
}

void Connection::query(Call const& call, OnRow const& on_row) {
  Result const result = run(call);
  ResultRow row(result.get());
  for (; row.exists(); row.advance()) on_row(row);
}

std::int64_t Connection::change(Call const& call) {
  Result const result = run(call);
  std::string const changed = PQcmdTuples(result.get());
  return changed.empty() ? 0 : std::stoll(changed);
}

Result Connection::wait_for_result(std::chrono::milliseconds deadline) {
  auto const end = std::chrono::steady_clock::now() + deadline;
  while (PQisBusy(handle_.get())) {
    auto const left = std::chrono::duration_cast<std::chrono::milliseconds>(end - std::chrono::steady_clock::now());
    pollfd socket{PQsocket(handle_.get()), POLLIN, 0};
    if (left.count() <= 0 || poll(&socket, 1, static_cast<int>(left.count())) == 0) {
      handle_.reset(); // the server goes on by itself; nobody learns how it ended
      throw Unavailable(503, "the commit was not confirmed in time; its outcome is not known");
    }
    if (!PQconsumeInput(handle_.get())) fail(nullptr);
  }
  Result result(PQgetResult(handle_.get()));
  while (Result const rest{PQgetResult(handle_.get())}) {
  }
  return result;
}

void Connection::commit() {
  warning_.clear();
  if (!PQsendQuery(handle_.get(), "COMMIT")) fail(nullptr);
  Result const result = checked(wait_for_result(longest_commit));
  if (std::strcmp(PQcmdStatus(result.get()), "COMMIT") != 0)
    throw std::logic_error("a transaction was committed after one of its statements failed");
  if (!warning_.empty()) throw Unavailable(503, "the outcome of the commit is not known: " + warning_);
}

Result Connection::checked(Result result) {
  ExecStatusType const status = PQresultStatus(result.get());
  if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK) fail(result.get());
  return result;
}

void Connection::fail(pg_result const* result) const {
  auto const field = [&](int code) {
    char const* const text = result ? PQresultErrorField(result, code) : nullptr;
    return std::string(text ? text : "");
  };
  std::string const state = field(PG_DIAG_SQLSTATE);
  std::string const what = field(PG_DIAG_MESSAGE_PRIMARY);
  std::string const state_class = state.substr(0, 2);
  if (state.empty() || !is_alive()) throw Unavailable(503, "the connection to PostgreSQL was lost: " + what);
  if (state == "40001" || state == "40P01") throw Conflict(what);
  if (state_class == "23") throw ConstraintBroken(what);
  if (state == "53100") throw Unavailable(507, what);
  // Out of resources, lock or statement given up, shutting down, read-only after a change of primary.
  if (state_class == "53" || state_class == "57" || state_class == "58" || state == "55P03" || state == "25006")
    throw Unavailable(503, what);
  // Faults of the program's own SQL are told in full; others might quote a value.
  throw std::runtime_error("postgres " + state + (state_class == "42" ? ": " + what : ""));
}

} // namespace shiji::database::postgres
