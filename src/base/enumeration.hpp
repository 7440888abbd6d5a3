// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <optional>
#include <string_view>
#include <type_traits>

#include <boost/describe.hpp>
#include <boost/mp11.hpp>

namespace shiji {

// An enumeration whose names are written once, by BOOST_DESCRIBE_ENUM, and serve as its text in JSON, SQL and messages.
template<class E>
concept DescribedEnum = std::is_enum_v<E> && boost::describe::has_describe_enumerators<E>::value;

// The name of a value; empty for a number that is no value of E.
template<DescribedEnum E>
constexpr std::string_view to_text(E value) {
  std::string_view text;
  boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>([&](auto described) {
    if (described.value == value) text = described.name;
  });
  return text;
}

// The value of a name, or nothing where E has no such name.
template<DescribedEnum E>
constexpr std::optional<E> from_text(std::string_view text) {
  std::optional<E> value;
  boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>([&](auto described) {
    if (text == described.name) value = described.value;
  });
  return value;
}

} // namespace shiji
