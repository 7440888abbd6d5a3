// SPDX-License-Identifier: Apache-2.0
#include "platform/crypto/password_policy.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace shiji::crypto {

namespace {

// What stands first on every attacker's list, without the signs that make it long and mixed enough for the other rules.
constexpr std::array common_passwords = {
    "password123",   "password1234",   "password12345",    "password123456",   "password2024",  "password2025", "password2026",
    "passw0rd123",   "passw0rd1234",   "passw0rd123456",   "admin1234",        "admin12345",    "admin123456",  "admin1234567",
    "admin12345678", "administrator1", "administrator123", "admin1admin1",     "root123456",    "root12345678", "qwerty123",
    "qwerty12345",   "qwerty123456",   "qwerty1234567",    "qwertyuiop12",     "qwertyuiop123", "qwer1234",     "qwer1234asdf",
    "qwer123456",    "1qaz2wsx",       "1qaz2wsx3edc",     "1qaz2wsx3edc4rfv", "qazwsx123456",  "qazwsxedc123", "zaq12wsx",
    "zaq12wsxcde3",  "abc123456",      "abc12345678",      "abc123456789",     "abc1234567890", "abcd123456",   "abcd12345678",
    "abcdef123456",  "aa123456",       "aa123456789",      "aa1234567890",     "a123456789",    "a1234567890",  "a12345678901",
    "woaini123456",  "woaini5201314",  "welcome123",       "welcome12345",     "welcome123456", "huawei123",    "huawei12345",
    "huawei123456",  "changeme123",    "changeme1234",     "letmein12345",     "iloveyou1234",  "test123456",   "test12345678",
    "shiji123456",   "shiji1234567",   "dangyuan1921",     "zhongguo1949",     "guanliyuan123",
};

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

std::string in_lower_case(std::string_view text) {
  std::string result(text);
  std::transform(result.begin(), result.end(), result.begin(), lower);
  return result;
}

// Letters and digits only. With `undisguised`, @ and $ are read as the letters they are drawn for.
std::string usual_form(std::string_view password, bool undisguised) {
  std::string form;
  for (char const c : in_lower_case(password)) {
    if (undisguised && c == '@')
      form += 'a';
    else if (undisguised && c == '$')
      form += 's';
    else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
      form += c;
  }
  return form;
}

bool is_listed(std::string const& form) {
  return std::any_of(common_passwords.begin(), common_passwords.end(), [&](std::string_view common) { return common == form; });
}

std::size_t classes_in(std::string_view password) {
  bool small = false, capital = false, digit = false, other = false;
  for (char const c : password) {
    if (c >= 'a' && c <= 'z')
      small = true;
    else if (c >= 'A' && c <= 'Z')
      capital = true;
    else if (c >= '0' && c <= '9')
      digit = true;
    else
      other = true;
  }
  return std::size_t{small} + capital + digit + other;
}

bool is_common(std::string_view password) {
  // A few characters over and over.
  std::string distinct = in_lower_case(password);
  std::sort(distinct.begin(), distinct.end());
  bool const repetitive = std::unique(distinct.begin(), distinct.end()) - distinct.begin() < 5;
  return repetitive || is_listed(usual_form(password, true)) || is_listed(usual_form(password, false));
}

} // namespace

std::vector<PasswordFault> dengbao_password_faults(std::string_view password, std::string_view username) {
  std::vector<PasswordFault> faults;
  std::size_t const characters = is_valid_utf8(password) ? count_characters(password) : password.size();
  if (characters < shortest_password) faults.push_back(PasswordFault::password_too_short);
  if (password.size() > longest_password) faults.push_back(PasswordFault::password_too_long);
  if (classes_in(password) < fewest_password_classes) faults.push_back(PasswordFault::password_has_too_few_classes);
  if (!username.empty() && in_lower_case(password).find(in_lower_case(username)) != std::string::npos)
    faults.push_back(PasswordFault::password_contains_username);
  if (is_common(password)) faults.push_back(PasswordFault::password_is_common);
  return faults;
}

} // namespace shiji::crypto
