// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/audit_trail/records/store.hpp"
#include "platform/usecase/usecase.hpp"

#include <map>

namespace shiji::audit_trail {

// The names that the ids of a page of records stand for, each looked up once.
class Names {
 public:
  explicit Names(Query& use) : use_(use) {}

  struct Account {
    std::string name, username;
  };
  Account const& account(std::string const& account_id);
  // Of a person, a unit or an account; empty for other subjects, which their own pages name.
  std::string const& subject(std::string const& kind, std::string const& id);
  // The word of what was done; of a route that is gone, its name.
  Action action(std::string const& name, bool audited_read);

 private:
  std::string subject_name(std::string const& kind, std::string const& id);

  Query& use_;
  std::map<std::string, Account> accounts_;
  std::map<std::string, std::string> subjects_;
};

} // namespace shiji::audit_trail
