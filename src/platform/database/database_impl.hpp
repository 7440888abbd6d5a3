// SPDX-License-Identifier: Apache-2.0
#pragma once
// The templates of database.hpp: nothing here but naming the shape of a row's type.
#include "platform/database/database.hpp"

namespace shiji::database {

template<class Sort>
PageOrder page_order(PageRequest<Sort> const& request) {
  return checked_page_order(to_text(request.sort.value_or(Sort{})), request.descending.value_or(false), request.limit, request.offset,
                            request.cursor);
}

namespace detail {
// Where the next row goes. Whoever has more than one has many: growing by doubling moved each of a page's rows twice.
template<class T>
T* next_of(std::vector<T>& rows) {
  if (rows.size() == 1) rows.reserve(32);
  return &rows.emplace_back();
}
} // namespace detail

template<class T>
std::vector<T> Reader::rows(Statement const& statement, Parameters parameters) {
  std::vector<T> all;
  read_rows(statement, nullptr, parameters, shape::shape_of<T>(), [&]() -> void* { return detail::next_of(all); });
  return all;
}

template<class T>
std::vector<T> Reader::rows(Statement const& statement, Scope const& scope, Parameters parameters) {
  std::vector<T> all;
  read_rows(statement, &scope, parameters, shape::shape_of<T>(), [&]() -> void* { return detail::next_of(all); });
  return all;
}

namespace detail {
template<class T>
std::optional<T> only(std::vector<T> rows) {
  if (rows.size() > 1) throw std::logic_error("a statement for one row answered several");
  if (rows.empty()) return std::nullopt;
  return std::move(rows.front());
}
} // namespace detail

template<class T>
std::optional<T> Reader::row(Statement const& statement, Parameters parameters) {
  return detail::only(rows<T>(statement, parameters));
}

template<class T>
std::optional<T> Reader::row(Statement const& statement, Scope const& scope, Parameters parameters) {
  return detail::only(rows<T>(statement, scope, parameters));
}

template<class T>
Page<T> Reader::page(Statement const& statement, Scope const& scope, PageOrder const& order, Parameters parameters) {
  Page<T> page;
  PageEnd end = read_page(statement, scope, order, parameters, shape::shape_of<T>(), [&]() -> void* { return detail::next_of(page.rows); });
  page.total = end.total;
  page.total_is_exact = end.total_is_exact;
  page.next_cursor = std::move(end.next_cursor);
  return page;
}

} // namespace shiji::database
