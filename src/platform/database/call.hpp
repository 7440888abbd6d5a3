// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/database/database.hpp"
#include "platform/database/expansion.hpp"

#include <span>
#include <string_view>
#include <vector>

namespace shiji::database {

// One use of a statement, as a driver gets it.
struct Call {
  Statement const& statement;
  std::span<Parameter const> parameters;
  Scope const* scope = nullptr;
  PageOrder const* order = nullptr;
  PageForm::Part page_part = PageForm::Part::first;
};

// The row a driver stands on.
class Row {
 public:
  virtual ~Row() = default;
  virtual std::size_t width() const = 0;
  virtual std::string_view name(std::size_t column) const = 0;
  virtual SqlType type(std::size_t column) const = 0; // of the value it holds; unknown for null
  virtual shape::SqlColumn const& column(std::size_t index) const = 0;
};

// The marks of the call, as the key under which its expansion is prepared.
ExpansionKey expansion_key(Call const& call);

// The statement's own parameters followed by those its marks need.
class Arguments {
 public:
  // std::logic_error where the call gives more or fewer parameters than the statement has placeholders.
  Arguments(Call const& call, Expansion const& expansion);
  std::size_t size() const { return own_.size() + added_.size(); }
  Parameter const& operator[](std::size_t index) const { return index < own_.size() ? own_[index] : added_[index - own_.size()]; }

 private:
  std::span<Parameter const> own_;
  std::vector<Parameter> added_;
};

} // namespace shiji::database
