// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/usecase/usecase.hpp"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// What a module declares so that its records can be taken in from sheets: the fields of a row and what to do with one. The wizard, its
// differences, its undo and the command line follow from the declaration; neither side includes the other.
namespace shiji::intake {

// How a field is written in a cell, and how it is handed on:
//   text       as it is
//   whole      a number from 0 on, such as 1.2万, as decimal digits
//   hundredths a number of at most two decimals, in hundredths; a unit in the head (万) multiplies it
//   amount     money, in fen; the unit stands in the cell or in the head (亿元), else it is yuan
//   day        2026-03-05
//   year       1990
//   choice     the code of one of the field's choices
enum class FieldForm { text, whole, hundredths, amount, day, year, choice };
BOOST_DESCRIBE_ENUM(FieldForm, text, whole, hundredths, amount, day, year, choice)

struct Choice {
  std::string code, zh, en;
  std::vector<std::string> also; // other words for it
};

struct Field {
  std::string name, zh, en;
  FieldForm form = FieldForm::text;
  bool required = false;             // of a new record
  std::vector<std::string> headings; // other words for it in a head
  std::vector<Choice> choices;
  std::string example; // in the template
};

// One row as it was read: texts as FieldForm says, by the name of the field. Cells that are empty are absent: they change nothing.
using Values = std::map<std::string, std::string>;

// A record there is. `image` is what the module needs beside the values to put it back as it was.
struct Existing {
  std::string id;
  std::int64_t version = 0;
  Values values; // of every field that a row may set; empty texts included
  std::string image;
};

// Takes in the rows of one slice, in one transaction; it may remember what it looks up. Each act goes through the rules that hold by hand,
// judges the actor's right to this very record, and throws Refused where the answer is no.
class Importer {
 public:
  virtual ~Importer() = default;
  // The records that a row may mean, by the fields it is matched by.
  virtual std::vector<Existing> find(Values const& row, std::vector<std::string> const& match) = 0;
  virtual std::optional<Existing> read(std::string const& id) = 0;
  // `source` names the row for records that keep where they came from: unique, and never given twice.
  virtual std::string create(Values const& row, std::string const& source) = 0;
  virtual void update(Existing const& before, Values const& row);
  // Undoes a creation: the record and all that came with it is gone, or, where nothing may be deleted, of no effect.
  virtual void remove(Existing const& record) = 0;
  // Undoes an update.
  virtual void restore(Existing const& before);
};

struct Kind {
  std::string code, zh, en;
  std::string permission; // whose rows these are to write; each row is judged by it again
  std::vector<Field> fields;
  std::vector<std::vector<std::string>> match; // sets of fields that find a record, the usual one first; none: rows are only ever new
  std::string changed_event;                   // live event that tells pages of the records to ask anew
  std::string event_permission;
  std::unique_ptr<Importer> (*open)(UseCase& use) = nullptr;
};

// Called while the modules are listed, before anything is served; a code declared again is the same declaration.
void declare(Kind kind);
std::vector<Kind> const& kinds();
Kind const* find_kind(std::string_view code);
Field const* find_field(Kind const& kind, std::string_view name);

// The value of a row, or an empty text.
std::string const& value_of(Values const& row, std::string const& name);
// The value of a row, refused where it is longer than its field may be, in characters.
std::string const& bounded_value(Values const& row, std::string const& name, std::size_t longest);
// The whole number of a value that was read as one; `otherwise` where it is absent.
std::int64_t number_of(Values const& row, std::string const& name, std::int64_t otherwise);

} // namespace shiji::intake
