// SPDX-License-Identifier: Apache-2.0
#include "core/money/money.hpp"

#include <string_view>

namespace shiji {

namespace {

constexpr std::string_view unit_name(MoneyUnit unit) {
  switch (unit) {
  case MoneyUnit::yuan: return "元";
  case MoneyUnit::wan_yuan: return "万元";
  case MoneyUnit::yi_yuan: break;
  }
  return "亿元";
}

} // namespace

std::string format_money(Fen amount, MoneyUnit unit) {
  std::int64_t const per = fen_per(unit);
  std::int64_t const whole = amount.value / per;
  std::int64_t const rest = amount.value % per < 0 ? -(amount.value % per) : amount.value % per;
  std::string decimals = std::to_string(per + rest).substr(1);
  while (decimals.size() > 2 && decimals.back() == '0') decimals.pop_back();
  std::string const sign = amount.value < 0 ? "-" : "";
  std::string const digits = std::to_string(whole);
  return sign + (digits.front() == '-' ? digits.substr(1) : digits) + '.' + decimals + std::string(unit_name(unit));
}

} // namespace shiji
