// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "app/cli/demo/parts.hpp"
#include "platform/crypto/random.hpp"

// The two neighbours of the demo zone, which make its league a prefecture: units and kinds of work come from files, people and facts are
// made of them by chance from a fixed seed, so that every load gives the same.
namespace shiji::cli {

// Chance that is the same on every machine.
class Dice {
 public:
  explicit Dice(std::uint64_t seed) : random_(seed) {}
  // Between both numbers, each included.
  std::int64_t between(std::int64_t low, std::int64_t high);
  template<class T>
  T const& one_of(std::vector<T> const& all) {
    return all[static_cast<std::size_t>(between(0, static_cast<std::int64_t>(all.size()) - 1))];
  }

 private:
  crypto::SeededRandom random_;
};

// Somebody of a neighbour zone.
struct Neighbour {
  Id<Person> person_id;
  std::string name;
  std::string category;
  Id<Unit> section_id, department_id;
  std::size_t head = 0; // who confirms, in the list of all
};

// The zones, in the order of neighbours.csv.
std::vector<Id<Zone>> found_neighbours(UseCase& founding, Id<Zone> const& league_id);
// Units, establishment, posts and people of one zone; `use` acts in it.
std::vector<Neighbour> settle_neighbours(UseCase& use, std::string const& zone_code, Dice& dice);
// Schemes, a year of work up to the demo's date, and targets near what was done.
void load_neighbours_work(UseCase& use, std::string const& zone_code, std::vector<Neighbour> const& people, Date demo_date, Dice& dice);

} // namespace shiji::cli
