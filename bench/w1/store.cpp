// SPDX-License-Identifier: Apache-2.0
#include "bench/w1/store.hpp"

#include "bench/program/columns.hpp"

namespace shiji::bench {
namespace {

// Calls see(file name, column) for each column of the nation.
template<class AnyNation, class See>
void each_column(AnyNation& nation, See see) {
  see("staff_park.i32", nation.staff_park);
  see("staff_cat.i8", nation.staff_category);
  see("staff_level.i8", nation.staff_level);
  see("pool.i64", nation.pool_fen);
  see("weight.i32", nation.weight);
  see("target.i64", nation.target);
  see("basepay.i64", nation.base_pay_fen);
  see("l_staff.i32", nation.entry_staff);
  see("l_ind.i8", nation.entry_indicator);
  see("l_qty.i64", nation.entry_quantity);
  see("l_day.i16", nation.entry_day);
  see("l_kind.i8", nation.entry_kind);
}

void require_fitting(Nation const& nation, std::filesystem::path const& folder) {
  std::size_t const staff = nation.staff_park.size();
  bool fits = nation.staff_category.size() == staff && nation.staff_level.size() == staff && nation.target.size() == staff * indicators &&
              nation.weight.size() == categories * indicators && nation.base_pay_fen.size() == levels;
  auto const below = [](auto const& column, std::size_t limit) {
    for (auto const value : column)
      if (value < 0 || static_cast<std::size_t>(value) >= limit) return false;
    return true;
  };
  fits = fits && below(nation.staff_park, nation.pool_fen.size()) && below(nation.staff_category, categories) &&
         below(nation.staff_level, levels);
  if (!fits) throw std::runtime_error(folder.string() + ": the columns do not fit each other");
}

// A table as CSV, row by row.
class Csv {
 public:
  Csv(std::filesystem::path const& path, std::string const& headings) : out_(path, std::ios::binary), text_(headings + '\n') {}

  template<class... Values>
  void row(Values... values) {
    ((text_ += std::to_string(values), text_ += ','), ...);
    text_.back() = '\n';
    if (text_.size() > 1 << 20) flush();
  }
  void flush() {
    if (!out_.write(text_.data(), static_cast<std::streamsize>(text_.size())).flush())
      throw std::runtime_error("a table cannot be written");
    text_.clear();
  }

 private:
  std::ofstream out_;
  std::string text_;
};

} // namespace

void write_columns(Nation const& nation, std::filesystem::path const& folder) {
  std::filesystem::create_directories(folder);
  each_column(nation, [&](char const* name, auto const& column) { write_column(folder / name, column); });
}

Nation read_columns(std::filesystem::path const& folder) {
  Nation nation;
  each_column(nation, [&](char const* name, auto& column) {
    column = read_column<typename std::remove_reference_t<decltype(column)>::value_type>(folder / name);
  });
  require_fitting(nation, folder);
  return nation;
}

void write_tables(Nation const& nation, std::filesystem::path const& folder) {
  Csv ledger(folder / "ledger.csv", "staff_id,indicator,qty,day,kind");
  for (std::size_t e = 0; e < nation.entry_staff.size(); ++e)
    ledger.row(nation.entry_staff[e], nation.entry_indicator[e], nation.entry_quantity[e], nation.entry_day[e], nation.entry_kind[e]);
  Csv staff(folder / "staff.csv", "staff_id,park,cat,level"), target(folder / "target.csv", "staff_id,indicator,target");
  for (std::size_t s = 0; s < nation.staff_park.size(); ++s) {
    staff.row(s, nation.staff_park[s], nation.staff_category[s], nation.staff_level[s]);
    for (std::size_t i = 0; i < indicators; ++i) target.row(s, i, nation.target[s * indicators + i]);
  }
  Csv weight(folder / "weight.csv", "cat,indicator,weight");
  for (std::size_t w = 0; w < nation.weight.size(); ++w) weight.row(w / indicators, w % indicators, nation.weight[w]);
  Csv park(folder / "park.csv", "park,pool"), level(folder / "level.csv", "level,basepay");
  for (std::size_t p = 0; p < nation.pool_fen.size(); ++p) park.row(p, nation.pool_fen[p]);
  for (std::size_t l = 0; l < nation.base_pay_fen.size(); ++l) level.row(l, nation.base_pay_fen[l]);
  for (Csv* const table : {&ledger, &staff, &target, &weight, &park, &level}) table->flush();
}

} // namespace shiji::bench
