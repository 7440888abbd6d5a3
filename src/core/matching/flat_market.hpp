// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cstdint>
#include <span>
#include <vector>

namespace shiji::matching {

// A market whose lists lie one behind the other, so that a nation of markets is a handful of columns. The list of member i is
// list[begins[i]] up to list[begins[i + 1]].
struct FlatMarket {
  std::span<std::uint32_t const> prefer_begins; // one more than there are staff
  std::span<std::uint32_t const> prefers;       // departments, most wanted first, none twice
  std::span<std::uint32_t const> rank_begins;   // one more than there are departments
  std::span<std::uint32_t const> ranks;         // staff the department accepts, best first, none twice
  std::span<std::uint32_t const> quota;         // per department

  std::size_t staff() const { return prefer_begins.size() - 1; }
  std::size_t departments() const { return rank_begins.size() - 1; }
};

inline constexpr std::uint32_t unmatched = UINT32_MAX;

// Where each of the staff stands on each department's list: a table where it is small enough, else searched for.
class ListPlaces {
 public:
  void read(FlatMarket const& market);

  // The place, or `unmatched` where the department does not list the person.
  std::uint32_t of(std::uint32_t department, std::uint32_t staff) const {
    return is_table_ ? table_[department * staff_ + staff] : search(department, staff);
  }

 private:
  static constexpr std::size_t largest_table = std::size_t{1} << 24;
  struct Listed {
    std::uint32_t staff = 0, place = 0;
  };
  std::uint32_t search(std::uint32_t department, std::uint32_t staff) const;

  bool is_table_ = true;
  std::size_t staff_ = 0;
  std::vector<std::uint32_t> table_; // [department][staff]
  std::vector<std::size_t> begins_;
  std::vector<Listed> listed_; // by department, then by staff
};

// Staff propose, one market after the other; space is kept from one to the next.
class Matcher {
 public:
  // matched[s] is the department of staff s or `unmatched`: the stable matching that is best for every one of the staff.
  void match(FlatMarket const& market, std::span<std::uint32_t> matched);

  // Pairs that accept each other, are not matched, and both would rather be: 0 proves a matching stable. Counted from the lists alone.
  std::int64_t count_blocking_pairs(FlatMarket const& market, std::span<std::uint32_t const> matched);

 private:
  // A department while staff propose to it: the places on its list that it holds, as bits, and the worst of them.
  struct Held {
    std::size_t first_word = 0;
    std::uint32_t count = 0;
    std::uint32_t worst = 0;
  };
  void open_departments(FlatMarket const& market);
  std::uint32_t propose(FlatMarket const& market, std::uint32_t department, std::uint32_t staff);
  std::uint32_t next_worst(Held const& held) const;

  ListPlaces places_;
  std::vector<Held> held_;
  std::vector<std::uint64_t> bits_;
  std::vector<std::uint32_t> next_choice_;
};

} // namespace shiji::matching
