// SPDX-License-Identifier: Apache-2.0
#include "app/cli/setup_token.hpp"

#include "platform/crypto/tokens.hpp"
#include "platform/identity/accounts.hpp"

namespace shiji::cli {
namespace {

constexpr std::int64_t valid_seconds = 30 * seconds_per_minute;

} // namespace

std::optional<std::string> offer_setup(Program& program) {
  Runtime& runtime = program.runtime;
  if (identity::count_accounts(*runtime.database->snapshot()) > 0) return std::nullopt;
  std::string const token = crypto::new_token(runtime.random);
  runtime.database->commit([&](database::Transaction& t) {
    identity::replace_setup_token(t, {crypto::token_digest(token), runtime.system_clock.now() + valid_seconds});
  });
  return token;
}

} // namespace shiji::cli
