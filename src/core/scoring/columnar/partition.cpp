// SPDX-License-Identifier: Apache-2.0
#include "core/scoring/columnar/partition.hpp"

#include <algorithm>
#include <limits>
#include <stdexcept>
#include <utility>

namespace shiji::scoring {
namespace {

constexpr std::size_t sample_size = 4096;

template<class Word>
constexpr std::int64_t largest_in = std::numeric_limits<Word>::max() >> 16;

// Whether words of 32 bits will do for nearly all: judged by a sample, since a wrong guess costs time and nothing else.
bool mostly_small(std::span<std::int64_t const> quantities) {
  std::size_t const step = std::max<std::size_t>(1, quantities.size() / sample_size);
  std::size_t sampled = 0, small = 0;
  for (std::size_t i = 0; i < quantities.size(); i += step, ++sampled) small += quantities[i] <= largest_in<std::int32_t> ? 1 : 0;
  return small * 100 >= sampled * 99;
}

void require_equal_lengths(LedgerColumns const& ledger) {
  std::size_t const entries = ledger.subject.size();
  if (ledger.column.size() != entries || ledger.quantity.size() != entries || ledger.day.size() != entries || ledger.kind.size() != entries)
    throw std::invalid_argument("the columns of the ledger differ in length");
}

} // namespace

void Partition::prepare(ColumnInput const& input, unsigned members) {
  require_equal_lengths(input.ledger);
  if (input.columns < 1 || input.columns > std::numeric_limits<std::int8_t>::max())
    throw std::invalid_argument("a subject has 1 to 127 sums");
  input_ = &input;
  members_ = members;
  entries_ = input.ledger.subject.size();
  subjects_ = input.subjects.zone.size();
  auto const cells = std::size_t{1} << cell_bits;
  shift_ = static_cast<unsigned>(std::bit_width(cells / static_cast<std::size_t>(input.columns))) - 1;
  buckets_ = (subjects_ + (std::size_t{1} << shift_) - 1) >> shift_;
  narrow_ = mostly_small(input.ledger.quantity);
  begins_.assign(buckets_ * members_, 0);
  ends_.assign(buckets_ * members_, 0);
  escaped_.assign(buckets_ * members_, {});
  std::size_t const room = narrow_ ? (entries_ + 1) / 2 : entries_;
  if (room > room_) {
    words_ = std::make_unique_for_overwrite<std::int64_t[]>(room);
    room_ = room;
  }
}

void Partition::count(unsigned member) {
  auto const [begin, end] = share_of(entries_, member, members_);
  std::vector<std::size_t> found(buckets_, 0);
  std::uint32_t highest_column = 0;
  for (std::size_t i = begin; i < end; ++i) {
    auto const subject = static_cast<std::uint32_t>(input_->ledger.subject[i]);
    if (subject >= subjects_) throw std::invalid_argument("an entry names a subject that is not there");
    ++found[subject >> shift_];
  }
  for (std::size_t i = begin; i < end; ++i)
    highest_column = std::max<std::uint32_t>(highest_column, static_cast<std::uint8_t>(input_->ledger.column[i]));
  if (end > begin && highest_column >= static_cast<std::uint32_t>(input_->columns))
    throw std::invalid_argument("an entry names a sum that is not there");
  for (std::size_t bucket = 0; bucket < buckets_; ++bucket) begin_of(bucket, member) = found[bucket];
}

void Partition::lay_out(unsigned member) {
  if (member != 0) return;
  std::size_t place = 0;
  for (std::size_t& begin : begins_) place += std::exchange(begin, place);
}

void Partition::scatter(unsigned member) {
  if (narrow_)
    scatter_words(member, reinterpret_cast<std::int32_t*>(words_.get()));
  else
    scatter_words(member, words_.get());
}

template<class Word>
void Partition::scatter_words(unsigned member, Word* words) {
  using Unsigned = std::make_unsigned_t<Word>;
  auto const [begin, end] = share_of(entries_, member, members_);
  LedgerColumns const ledger = input_->ledger;
  auto const first_day = static_cast<std::uint16_t>(input_->window.first);
  auto const days = static_cast<std::uint16_t>(input_->window.end - input_->window.first);
  auto const columns = static_cast<std::uint32_t>(input_->columns);
  std::uint32_t const within = (std::uint32_t{1} << shift_) - 1;
  unsigned const shift = shift_;
  std::vector<Word*> next(buckets_);
  for (std::size_t bucket = 0; bucket < buckets_; ++bucket) next[bucket] = words + begin_of(bucket, member);
  Word** const next_of = next.data();
  for (std::size_t i = begin; i < end; ++i) {
    auto const subject = static_cast<std::uint32_t>(ledger.subject[i]);
    auto const kind = static_cast<std::uint8_t>(ledger.kind[i]);
    auto const quantity = static_cast<std::uint64_t>(ledger.quantity[i]);
    bool const counts = (kind <= 1) & (static_cast<std::uint16_t>(static_cast<std::uint16_t>(ledger.day[i]) - first_day) < days);
    // A deduct is told by its sign, so that one of 0 does not fit either.
    bool const fits = quantity - kind < static_cast<std::uint64_t>(largest_in<Word>);
    std::uint32_t const cell = (subject & within) * columns + static_cast<std::uint8_t>(ledger.column[i]);
    auto const signed_quantity = static_cast<Unsigned>(kind == 0 ? quantity : 0 - quantity);
    Word*& place = next_of[subject >> shift];
    *place = static_cast<Word>((signed_quantity << cell_bits) | cell);
    place += counts & fits;
    if (counts & !fits) [[unlikely]]
      escaped_[(subject >> shift) * members_ + member].push_back(i);
  }
  for (std::size_t bucket = 0; bucket < buckets_; ++bucket)
    ends_[bucket * members_ + member] = static_cast<std::size_t>(next[bucket] - words);
}

Share Partition::subjects_of(std::size_t bucket) const { return {bucket << shift_, std::min(subjects_, (bucket + 1) << shift_)}; }

void Partition::add_up(std::size_t bucket, BucketSums& sums) const {
  auto const columns = static_cast<std::size_t>(input_->columns);
  sums.cells.assign(columns << shift_, 0);
  sums.deducts.assign(std::size_t{1} << shift_, 0);
  bool const overflow =
      narrow_ ? add_words(reinterpret_cast<std::int32_t const*>(words_.get()), bucket, sums) : add_words(words_.get(), bucket, sums);
  if (overflow) throw Overflow("a sum of the ledger overflows");
  add_escaped(bucket, sums);
}

template<class Word>
bool Partition::add_words(Word const* words, std::size_t bucket, BucketSums& sums) const {
  auto const columns = static_cast<std::uint32_t>(input_->columns);
  std::int64_t* const cells = sums.cells.data();
  bool overflow = false;
  for (unsigned member = 0; member < members_; ++member) {
    Word const* const end = words + ends_[bucket * members_ + member];
    for (Word const* word = words + begins_[bucket * members_ + member]; word != end; ++word) {
      auto const cell = static_cast<std::uint16_t>(*word);
      std::int64_t const quantity = *word >> cell_bits;
      overflow |= __builtin_add_overflow(cells[cell], quantity, &cells[cell]);
      if (quantity < 0) ++sums.deducts[cell / columns];
    }
  }
  return overflow;
}

void Partition::add_escaped(std::size_t bucket, BucketSums& sums) const {
  LedgerColumns const& ledger = input_->ledger;
  std::size_t const first = subjects_of(bucket).begin;
  for (unsigned member = 0; member < members_; ++member) {
    for (std::size_t const row : escaped_[bucket * members_ + member]) {
      std::size_t const subject = static_cast<std::size_t>(ledger.subject[row]) - first;
      bool const is_deduct = ledger.kind[row] == deduct_entry;
      std::int64_t& cell = sums.cells[subject * static_cast<std::size_t>(input_->columns) + static_cast<std::size_t>(ledger.column[row])];
      cell = is_deduct ? checked_subtract(cell, ledger.quantity[row]) : checked_add(cell, ledger.quantity[row]);
      if (is_deduct) ++sums.deducts[subject];
    }
  }
}

} // namespace shiji::scoring
