// SPDX-License-Identifier: Apache-2.0
#include "platform/database/database.hpp"

#include "platform/database/call.hpp"
#include "platform/database/cursor.hpp"

#include <algorithm>
#include <atomic>
#include <utility>

namespace shiji::database {
namespace {

std::atomic<std::uint64_t> run_so_far{0};

bool has_column(shape::Shape const& shape) {
  return shape.from_sql && (shape.kind != shape::Kind::optional || has_column(shape.element()));
}

SqlType type_of(shape::Shape const& shape) {
  switch (shape.kind) {
  case shape::Kind::integer: return SqlType::integer;
  case shape::Kind::boolean: return SqlType::boolean;
  case shape::Kind::optional: return type_of(shape.element());
  default: return SqlType::text;
  }
}

// Which field each column of a result fills, matched by name once per call.
class Mapping {
 public:
  Mapping(shape::Shape const& shape, Row const& row, std::size_t width) : shape_(shape) {
    if (has_column(shape)) {
      if (width != 1) throw std::logic_error("a statement for one column answers " + std::to_string(width));
      return;
    }
    for (std::size_t i = 0; i < width; ++i) {
      shape::Field const* const field = shape::find_field(shape, row.name(i));
      if (!field || !has_column(field->shape())) throw std::logic_error("no field for column " + std::string(row.name(i)) + of_shape());
      fields_.push_back(field);
    }
    for (shape::Field const& field : shape.fields())
      if (has_column(field.shape()) && std::count(fields_.begin(), fields_.end(), &field) != 1)
        throw std::logic_error("not one column for field " + std::string(field.name) + of_shape());
  }

  void fill(Row const& row, void* object) const {
    if (fields_.empty()) return shape_.from_sql(row.column(0), object);
    for (std::size_t i = 0; i < fields_.size(); ++i) fields_[i]->shape().from_sql(row.column(i), const_cast<void*>(fields_[i]->at(object)));
  }

 private:
  shape::Shape const& shape_;
  std::vector<shape::Field const*> fields_;
  std::string of_shape() const { return " of " + std::string(shape_.name); }
};

shape::SqlValue value_of(Row const& row, std::size_t column) {
  if (row.type(column) == SqlType::integer) return row.column(column).integer();
  return std::string(row.column(column).text());
}

template<class Read>
void read_first_column(Row const& row, bool& seen, Read read) {
  if (std::exchange(seen, true)) throw std::logic_error("a statement for one row answered several");
  if (row.width() == 0) throw std::logic_error("a statement for one value answers no column");
  if (!row.column(0).is_null()) read(row.column(0));
}

} // namespace

Parameter::Parameter(shape::Shape const& shape, void const* value) : type_(type_of(shape)) {
  if (!has_column(shape)) throw std::logic_error("a parameter has no SQL form: " + std::string(shape.name));
  value_ = shape.to_sql(value);
}

PageOrder checked_page_order(std::string_view sort, bool descending, std::optional<std::int64_t> limit, std::optional<std::int64_t> offset,
                             std::optional<std::string> cursor) {
  std::vector<FieldFault> faults;
  auto const check_range = [&](char const* path, std::int64_t value, std::int64_t least, std::int64_t greatest) {
    if (value < least || value > greatest)
      faults.push_back({path, "out_of_range", {{"least", std::to_string(least)}, {"greatest", std::to_string(greatest)}}});
  };
  PageOrder order{sort, descending, limit.value_or(default_page_size), offset.value_or(0), std::move(cursor)};
  check_range("limit", order.limit, 1, largest_page_size);
  check_range("offset", order.offset, 0, largest_exact_total);
  if (order.cursor) {
    auto const read = cursor_from_text(*order.cursor);
    if (!read || read->sort != sort || read->descending != descending) faults.push_back({"cursor", "not_a_cursor", {}});
  }
  if (!faults.empty()) throw MalformedInput(Invalid{std::move(faults)});
  return order;
}

namespace {

// Which of the first 64 parameters say something.
std::uint64_t given_parameters(std::span<Parameter const> parameters) {
  std::uint64_t given = 0;
  for (std::size_t i = 0; i < parameters.size() && i < 64; ++i) {
    shape::SqlValue const& value = parameters[i].value();
    auto const* number = std::get_if<std::int64_t>(&value);
    auto const* text = std::get_if<std::string>(&value);
    bool const is_given = number ? *number != 0 : text ? !text->empty() : std::holds_alternative<bool>(value);
    if (is_given) given |= std::uint64_t{1} << i;
  }
  return given;
}

} // namespace

ExpansionKey expansion_key(Call const& call) {
  ExpansionKey key;
  if (call.scope) key.reach = call.scope->reach;
  if (call.order) key.page = PageForm{call.order->sort, call.order->descending, call.page_part, given_parameters(call.parameters)};
  return key;
}

Arguments::Arguments(Call const& call, Expansion const& expansion) : own_(call.parameters) {
  if (own_.size() != expansion.own_parameters)
    throw std::logic_error(std::to_string(own_.size()) + " parameters given for: " + std::string(call.statement.sql));
  if (expansion.anchor) added_.emplace_back(call.scope->anchor_id);
  if (expansion.keyset) {
    auto const cursor = cursor_from_text(call.order->cursor.value());
    if (!cursor) throw MalformedInput(Invalid{{{"cursor", "not_a_cursor", {}}}});
    if (auto const* number = std::get_if<std::int64_t>(&cursor->sort_value))
      added_.emplace_back(*number);
    else
      added_.emplace_back(std::get<std::string>(cursor->sort_value));
    added_.emplace_back(cursor->id);
  }
  if (expansion.limit) {
    added_.emplace_back(call.order->limit + 1); // one more row tells whether a page follows
    added_.emplace_back(call.order->offset);
  }
}

std::uint64_t statements_run() { return run_so_far; }

void Reader::ask(Call const& call, OnRow const& on_row) {
  ++run_so_far;
  query(call, on_row);
}

void Reader::read_rows(Statement const& statement, Scope const* scope, Parameters parameters, shape::Shape const& shape,
                       Append const& append) {
  std::optional<Mapping> mapping;
  ask({statement, parameters, scope}, [&](Row const& row) {
    if (!mapping) mapping.emplace(shape, row, row.width());
    mapping->fill(row, append());
  });
}

std::optional<std::int64_t> Reader::number(Statement const& statement, Parameters parameters) {
  std::optional<std::int64_t> result;
  bool seen = false;
  ask({statement, parameters},
      [&](Row const& row) { read_first_column(row, seen, [&](shape::SqlColumn const& column) { result = column.integer(); }); });
  return result;
}

std::optional<std::string> Reader::text(Statement const& statement, Parameters parameters) {
  std::optional<std::string> result;
  bool seen = false;
  ask({statement, parameters},
      [&](Row const& row) { read_first_column(row, seen, [&](shape::SqlColumn const& column) { result = column.text(); }); });
  return result;
}

Reader::PageEnd Reader::read_page(Statement const& statement, Scope const& scope, PageOrder const& order, Parameters parameters,
                                  shape::Shape const& shape, Append const& append) {
  PageEnd end = count_page(statement, scope, order, parameters);
  auto const part = order.cursor ? PageForm::Part::following : PageForm::Part::first;
  std::optional<Mapping> mapping;
  std::int64_t read = 0;
  Cursor last{std::string(order.sort), order.descending, {}, {}};
  ask({statement, parameters, &scope, &order, part}, [&](Row const& row) {
    std::size_t const width = row.width() - cursor_columns;
    if (!mapping) mapping.emplace(shape, row, width);
    if (++read > order.limit) {
      end.next_cursor = to_text(last);
      return;
    }
    mapping->fill(row, append());
    last.sort_value = value_of(row, width);
    last.id = row.column(width + 1).text();
  });
  return end;
}

Reader::PageEnd Reader::count_page(Statement const& statement, Scope const& scope, PageOrder const& order, Parameters parameters) {
  std::int64_t count = 0;
  ask({statement, parameters, &scope, &order, PageForm::Part::total}, [&](Row const& row) { count = row.column(0).integer(); });
  return {std::min(count, largest_exact_total), count <= largest_exact_total, std::nullopt};
}

char const* Transaction::part_words(PartStep step) {
  switch (step) {
  case PartStep::begin: return "SAVEPOINT part";
  case PartStep::keep: return "RELEASE SAVEPOINT part";
  case PartStep::check:
  case PartStep::undo: break;
  }
  return "ROLLBACK TO SAVEPOINT part";
}

bool Transaction::is_constraint(std::exception_ptr const& fault) {
  try {
    std::rethrow_exception(fault);
  } catch (ConstraintBroken const&) {
    return true;
  } catch (...) {
    return false;
  }
}

void Transaction::part(std::function<void()> const& work) {
  std::size_t const registered = after_commit_.size();
  step_part(PartStep::begin);
  try {
    work();
    step_part(PartStep::check);
  } catch (...) {
    step_part(PartStep::undo);
    step_part(PartStep::keep);
    after_commit_.resize(registered);
    throw;
  }
  step_part(PartStep::keep);
}

std::int64_t Transaction::run(Statement const& statement, Parameters parameters) {
  ++run_so_far;
  return change({statement, parameters});
}

std::int64_t Transaction::run(Statement const& statement, Scope const& scope, Parameters parameters) {
  ++run_so_far;
  return change({statement, parameters, &scope});
}

void Transaction::apart(std::function<void()> const& work) {
  auto const actions = static_cast<std::ptrdiff_t>(after_commit_.size());
  define("SAVEPOINT apart");
  try {
    work();
  } catch (...) {
    define("ROLLBACK TO SAVEPOINT apart");
    define("RELEASE SAVEPOINT apart");
    after_commit_.erase(after_commit_.begin() + actions, after_commit_.end());
    throw;
  }
  define("RELEASE SAVEPOINT apart");
}

std::string containing(std::string_view text) {
  if (text.empty()) return {};
  std::string pattern = "%";
  for (char const c : text) {
    if (c == '%' || c == '_' || c == '!') pattern += '!';
    pattern += c;
  }
  return pattern + "%";
}

} // namespace shiji::database
