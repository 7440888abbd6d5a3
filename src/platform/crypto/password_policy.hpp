// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string_view>
#include <vector>

#include <boost/describe.hpp>

namespace shiji::crypto {

// What is wrong with a new password.
enum class PasswordFault {
  password_too_short,
  password_too_long,
  password_has_too_few_classes,
  password_contains_username,
  password_is_common,
};
BOOST_DESCRIBE_ENUM(PasswordFault, password_too_short, password_too_long, password_has_too_few_classes, password_contains_username,
                    password_is_common)

inline constexpr std::size_t shortest_password = 12;      // characters
inline constexpr std::size_t longest_password = 256;      // bytes; more would only make work for the hash
inline constexpr std::size_t fewest_password_classes = 3; // of lower case, upper case, digits, everything else

// The profile `dengbao`, after GB/T 22239 level 3: length, three classes of characters, not the username, not a usual password.
// All faults together, none for a good password.
std::vector<PasswordFault> dengbao_password_faults(std::string_view password, std::string_view username);

} // namespace shiji::crypto
