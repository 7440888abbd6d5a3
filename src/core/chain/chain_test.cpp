// SPDX-License-Identifier: Apache-2.0
#include "core/chain/entry.hpp"

#include <algorithm>
#include <functional>
#include <vector>

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace shiji;
using namespace shiji::chain;

namespace {

Entry entry(std::int64_t seq) {
  return Entry{"z1",
               seq,
               "s1",
               "visits",
               Measure::actual,
               100,
               "2026-03-05",
               "2026-Q1",
               EntryKind::credit,
               "f1",
               "c1",
               "r1",
               "2026-03-06T01:02:03Z",
               "p9",
               std::nullopt,
               std::nullopt};
}

Entry reversal(std::int64_t seq, std::int64_t reverses) {
  Entry made = entry(seq);
  made.kind = EntryKind::reverse;
  made.reverses = reverses;
  made.reason = "corrected";
  return made;
}

std::vector<ChainedEntry> chained(std::vector<Entry> const& entries) {
  std::vector<ChainedEntry> chain;
  Digest head = nothing_before;
  for (auto const& one : entries) {
    Digest const hash = hash_entry(head, one);
    chain.push_back({one, head, hash});
    head = hash;
  }
  return chain;
}

std::vector<ChainedEntry> sample() { return chained({entry(1), entry(2), reversal(3, 1), entry(4), reversal(5, 4)}); }

void flip(std::string& text) { text = text.empty() ? "x" : text + "x"; }
void flip(std::optional<std::string>& text) { text = text ? std::optional<std::string>() : "x"; }

// One change of every single field.
std::vector<std::function<void(Entry&)>> const mutations = {
    [](Entry& e) { flip(e.zone); },
    [](Entry& e) { e.seq += 1; },
    [](Entry& e) { flip(e.subject); },
    [](Entry& e) { flip(e.indicator); },
    [](Entry& e) { e.measure = Measure::done; },
    [](Entry& e) { e.quantity_x100 += 1; },
    [](Entry& e) { flip(e.occurred_on); },
    [](Entry& e) { flip(e.period); },
    [](Entry& e) { e.kind = EntryKind::deduct; },
    [](Entry& e) { flip(e.fact); },
    [](Entry& e) { flip(e.scheme); },
    [](Entry& e) { flip(e.rule); },
    [](Entry& e) { flip(e.recorded_at); },
    [](Entry& e) { flip(e.by); },
    [](Entry& e) { e.reverses = e.reverses ? std::optional<std::int64_t>() : 1; },
    [](Entry& e) { flip(e.reason); },
};

} // namespace

TEST_CASE("the canonical form is the version, then length, colon and bytes of every field, nothing for an absent one") {
  CHECK(canonical_entry(entry(1)) == "shiji.entry.12:z11:12:s16:visits6:actual3:10010:2026-03-057:2026-Q16:credit2:f12:c12:r1"
                                     "20:2026-03-06T01:02:03Z2:p90:0:");
  Entry negative = entry(12);
  negative.quantity_x100 = -5;
  negative.subject = "王";
  CHECK(canonical_entry(negative).find("2:123:王6:visits6:actual2:-5") != std::string::npos);
}

TEST_CASE("a hash is SM3 over the previous hash and the canonical form, beginning with 32 zero bytes") {
  CHECK(hash_entry(nothing_before, entry(1)) == sm3(std::string(32, '\0') + canonical_entry(entry(1))));
}

TEST_CASE("a whole chain fits, as does an empty one") {
  CHECK_FALSE(verify_chain("z1", sample()));
  CHECK_FALSE(verify_chain("z1", {}));
  ChainVerifier verifier("z1");
  for (auto const& one : sample()) CHECK_FALSE(verifier.accept(one));
  CHECK(verifier.seq() == 5);
  CHECK(verifier.head() == sample().back().hash);
}

TEST_CASE("a reversal names one earlier entry that stands and repeats it") {
  auto const fault_of = [](std::vector<Entry> const& entries) {
    auto const broken = verify_chain("z1", chained(entries));
    return broken ? std::optional(broken->fault) : std::nullopt;
  };
  CHECK_FALSE(fault_of({entry(1), reversal(2, 1)}));
  CHECK(fault_of({entry(1), reversal(2, 1), reversal(3, 1)}) == ChainFault::reversal_unknown);
  CHECK(fault_of({entry(1), reversal(2, 1), reversal(3, 2)}) == ChainFault::reversal_unknown);
  CHECK(fault_of({entry(1), reversal(2, 2)}) == ChainFault::reversal_unknown);
  CHECK(fault_of({entry(1), reversal(2, 3), entry(3)}) == ChainFault::reversal_unknown);
  Entry other = reversal(2, 1);
  other.quantity_x100 = 99;
  CHECK(fault_of({entry(1), other}) == ChainFault::reversal_differs);
  Entry silent = reversal(2, 1);
  silent.reason = std::nullopt;
  CHECK(fault_of({entry(1), silent}) == ChainFault::reversal_malformed);
  Entry odd = entry(2);
  odd.reverses = 1;
  CHECK(fault_of({entry(1), odd}) == ChainFault::reversal_malformed);
}

TEST_CASE("a hole, a swap, a cut at the front and another prev are found at their place") {
  auto chain = sample();
  chain.erase(chain.begin() + 1);
  CHECK(verify_chain("z1", chain)->seq == 2);
  chain = sample();
  std::swap(chain[1], chain[2]);
  CHECK(verify_chain("z1", chain)->fault == ChainFault::seq_not_next);
  chain = sample();
  chain.erase(chain.begin());
  CHECK(verify_chain("z1", chain)->seq == 1);
  chain = sample();
  chain[3].previous[0] ^= 1;
  CHECK(verify_chain("z1", chain)->fault == ChainFault::previous_differs);
  CHECK(verify_chain("z2", sample())->fault == ChainFault::other_zone);
}

TEST_CASE("properties of tampering") {
  CHECK(rc::check("a change of any single field of any entry is found at that entry", [] {
    auto chain = sample();
    auto const place = *rc::gen::inRange<std::size_t>(0, chain.size());
    mutations[*rc::gen::inRange<std::size_t>(0, mutations.size())](chain[place].entry);
    auto const broken = verify_chain("z1", chain);
    RC_ASSERT(broken && broken->seq == static_cast<std::int64_t>(place) + 1);
  }));
  CHECK(rc::check("an entry changed and hashed anew is found at the next one", [] {
    auto chain = sample();
    auto const place = *rc::gen::inRange<std::size_t>(0, chain.size() - 1);
    chain[place].entry.occurred_on += "x";
    chain[place].hash = hash_entry(chain[place].previous, chain[place].entry);
    auto const broken = verify_chain("z1", chain);
    RC_ASSERT(broken && broken->seq == static_cast<std::int64_t>(place) + 2);
  }));
  CHECK(rc::check("bytes moved from one field to its neighbour change the hash", [](std::string const& a, std::string const& b) {
    RC_PRE(!b.empty());
    Entry one = entry(1);
    one.indicator = b;
    one.subject = a;
    Entry other = one;
    other.subject = a + b[0];
    other.indicator = b.substr(1);
    RC_ASSERT(hash_entry(nothing_before, one) != hash_entry(nothing_before, other));
  }));
}
