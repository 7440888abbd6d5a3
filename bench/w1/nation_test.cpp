// SPDX-License-Identifier: Apache-2.0
#include "bench/w1/nation.hpp"

#include <doctest/doctest.h>

using namespace shiji;
using namespace shiji::bench;

namespace {

std::string scored(Nation const& nation, unsigned threads) {
  std::vector<scoring::SubjectResult> results;
  scoring::Engine(threads).run(NationalInput(nation).input(), results);
  return checksum(results);
}

} // namespace

TEST_CASE("a hundredth of the nation has the checksum of the definition, on one thread and on three") {
  Nation nation = make_nation(42, 27, 200'000);
  CHECK(scored(nation, 1) == "7b64f7465411e247");
  CHECK(scored(nation, 3) == "7b64f7465411e247");
  ++nation.pool_fen[0]; // a single fen tells
  CHECK(scored(nation, 1) != "7b64f7465411e247");
}
