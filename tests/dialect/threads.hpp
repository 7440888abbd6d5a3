// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/database/database.hpp"

#include <exception>
#include <functional>
#include <vector>

namespace shiji::test {

// Runs body(0) … body(count - 1) in threads of their own and waits for all; what any of them throws is thrown here.
void in_threads(int count, std::function<void(int)> const& body);

// Commits work(0) … work(count - 1) at once: on SQLite they wait behind a command that holds the writer, so that they are one group.
// Answers what each commit threw, null for none.
std::vector<std::exception_ptr> commit_together(database::Database& database, int count,
                                                std::function<void(int, database::Transaction&)> const& work);

} // namespace shiji::test
