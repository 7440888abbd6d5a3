// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/database/call.hpp"
#include "platform/database/statement_cache.hpp"

#include <chrono>
#include <memory>
#include <string>
#include <vector>

struct pg_conn;
struct pg_result;

namespace shiji::database::postgres {

// A serialization failure or deadlock: the transaction may be run again from its beginning.
class Conflict : public Unavailable {
 public:
  explicit Conflict(std::string const& what) : Unavailable(409, what) {}
};

struct Finish {
  void operator()(pg_conn* connection) const;
};
struct Clear {
  void operator()(pg_result* result) const;
};
using Result = std::unique_ptr<pg_result, Clear>;

// A server-side prepared statement per combination of parameter types in use: an absent value may have no type.
struct Prepared {
  Expansion expansion;
  struct Variant {
    std::vector<unsigned> types;
    std::string name;
  };
  std::vector<Variant> variants;
};

// One connection to a cluster, used by one thread at a time. Faults are thrown as the types of database.hpp.
class Connection {
 public:
  // std::runtime_error where the database is not UTF8 with collation and character types C; Unavailable where there is no connection.
  explicit Connection(std::string const& url);

  // Begins a transaction; a connection that was lost while it lay idle is made anew first.
  void begin(std::string const& sql);
  // Statements without parameters, their rows dropped, neither prepared nor kept.
  void execute(std::string const& sql);
  void query(Call const& call, OnRow const& on_row);
  std::int64_t change(Call const& call);
  // Ends the transaction. Unavailable (503) where the outcome is not known: the connection was lost, the deadline passed, or the server
  // warns that it stopped waiting for a standby. The connection then is dead or of no more use.
  void commit();
  bool is_alive() const;

 private:
  std::string url_;
  std::unique_ptr<pg_conn, Finish> handle_;
  StatementCache<Prepared> statements_;
  std::size_t prepared_count_ = 0;
  std::string warning_; // the last WARNING of the server

  void connect();
  void require_c_locale();
  Result run(Call const& call);
  std::string const& variant_for(Prepared& prepared, std::vector<unsigned> types);
  Result checked(Result result);
  Result wait_for_result(std::chrono::milliseconds deadline);
  [[noreturn]] void fail(pg_result const* result) const;
};

} // namespace shiji::database::postgres
