// SPDX-License-Identifier: Apache-2.0
#include "platform/database/postgres/row.hpp"

#include <charconv>
#include <stdexcept>

#include <libpq-fe.h>

namespace shiji::database::postgres {

ResultRow::ResultRow(pg_result const* result) : result_(result) {
  for (int i = 0; i < PQnfields(result); ++i) {
    unsigned const oid = PQftype(result, i);
    if (oid != oid_bool && oid != oid_int8 && oid != oid_int4 && oid != oid_text)
      throw std::logic_error(std::string("column ") + PQfname(result, i) + " needs a CAST: its type is number " + std::to_string(oid));
    columns_.emplace_back(result, row_, i);
  }
}

bool ResultRow::exists() const { return row_ < PQntuples(result_); }

std::string_view ResultRow::name(std::size_t column) const { return PQfname(result_, static_cast<int>(column)); }

SqlType ResultRow::type(std::size_t column) const {
  if (columns_.at(column).is_null()) return SqlType::unknown;
  switch (PQftype(result_, static_cast<int>(column))) {
  case oid_bool: return SqlType::boolean;
  case oid_text: return SqlType::text;
  default: return SqlType::integer;
  }
}

unsigned ResultRow::Column::oid() const { return PQftype(result_, index_); }

bool ResultRow::Column::is_null() const { return PQgetisnull(result_, *row_, index_) == 1; }

std::string_view ResultRow::Column::value_of_type(bool fits) const {
  if (is_null() || !fits)
    throw std::runtime_error(std::string("column ") + PQfname(result_, index_) + (is_null() ? " is null" : " has another type"));
  return {PQgetvalue(result_, *row_, index_), static_cast<std::size_t>(PQgetlength(result_, *row_, index_))};
}

std::int64_t ResultRow::Column::integer() const {
  std::string_view const digits = value_of_type(oid() == oid_int8 || oid() == oid_int4);
  std::int64_t number = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return number;
}

bool ResultRow::Column::boolean() const { return value_of_type(oid() == oid_bool) == "t"; }

std::string_view ResultRow::Column::text() const { return value_of_type(oid() == oid_text); }

} // namespace shiji::database::postgres
