// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/database/call.hpp"

#include <vector>

struct pg_result;

namespace shiji::database::postgres {

// The types that may cross the facade, by PostgreSQL's fixed numbers.
inline constexpr unsigned oid_bool = 16;
inline constexpr unsigned oid_int8 = 20;
inline constexpr unsigned oid_int4 = 23;
inline constexpr unsigned oid_text = 25;

// Walks the rows of a result; the result outlives it.
class ResultRow final : public Row {
 public:
  // std::logic_error where a column has a type other than BIGINT, INTEGER, BOOLEAN and TEXT: it needs a CAST.
  explicit ResultRow(pg_result const* result);

  bool exists() const;
  void advance() { ++row_; }

  std::size_t width() const override { return columns_.size(); }
  std::string_view name(std::size_t column) const override;
  SqlType type(std::size_t column) const override;
  shape::SqlColumn const& column(std::size_t index) const override { return columns_.at(index); }

 private:
  class Column final : public shape::SqlColumn {
   public:
    Column(pg_result const* result, int const& row, int index) : result_(result), row_(&row), index_(index) {}
    bool is_null() const override;
    std::int64_t integer() const override;
    bool boolean() const override;
    std::string_view text() const override;

   private:
    pg_result const* result_;
    int const* row_;
    int index_;
    std::string_view value_of_type(bool fits) const;
    unsigned oid() const;
  };

  pg_result const* result_;
  int row_ = 0;
  std::vector<Column> columns_;
};

} // namespace shiji::database::postgres
