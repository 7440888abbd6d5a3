// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/scoring/columnar/columns.hpp"
#include "core/scoring/columnar/team.hpp"

#include <bit>
#include <cstdint>
#include <memory>
#include <vector>

namespace shiji::scoring {

// The sums of one bucket of subjects while they are added up: small enough for a processor's own cache.
struct BucketSums {
  std::vector<std::int64_t> cells; // subjects of the bucket x columns
  std::vector<std::int32_t> deducts;
};

// Entries gathered by buckets of subjects, so that the sums of a bucket are added up without leaving the cache. An entry that counts
// becomes one word: the cell within its bucket (16 bits) below the signed quantity. Quantities that do not fit go a slower way, to the same
// sums.
class Partition {
 public:
  // Space is kept from one ledger to the next. Throws std::invalid_argument where the columns differ in length.
  void prepare(ColumnInput const& input, unsigned members);

  // The three steps of a member of the team; all members finish one before any begins the next.
  void count(unsigned member);
  void lay_out(unsigned member); // the first member's alone
  void scatter(unsigned member);

  std::size_t buckets() const { return buckets_; }
  Share subjects_of(std::size_t bucket) const;
  // Adds up all entries of a bucket. Overflow where a sum leaves 64 bits.
  void add_up(std::size_t bucket, BucketSums& sums) const;

 private:
  static constexpr unsigned cell_bits = 16;

  template<class Word>
  void scatter_words(unsigned member, Word* words);
  template<class Word>
  bool add_words(Word const* words, std::size_t bucket, BucketSums& sums) const;
  void add_escaped(std::size_t bucket, BucketSums& sums) const;
  // Where a member's part of a bucket begins and ends.
  std::size_t& begin_of(std::size_t bucket, unsigned member) { return begins_[bucket * members_ + member]; }

  ColumnInput const* input_ = nullptr;
  unsigned members_ = 1, shift_ = 0;
  std::size_t entries_ = 0, subjects_ = 0, buckets_ = 0;
  bool narrow_ = true;                            // words of 32 bits, else of 64
  std::vector<std::size_t> begins_, ends_;        // [bucket][member], in words
  std::vector<std::vector<std::size_t>> escaped_; // the same: rows whose quantity does not fit a word
  std::unique_ptr<std::int64_t[]> words_;
  std::size_t room_ = 0; // in 64-bit words
};

} // namespace shiji::scoring
