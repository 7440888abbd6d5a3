// SPDX-License-Identifier: Apache-2.0
// What other modules call: records enter the index with the transaction that writes them.
#include "modules/search/kinds.hpp"
#include "modules/search/rules.hpp"
#include "modules/search/store.hpp"
#include "platform/text/folding.hpp"

namespace shiji::search {
namespace {

// Raised when a title is folded, cut or read in another way: then all is entered anew.
constexpr std::int64_t revision = 1;
constexpr std::int64_t records_at_once = 500;

std::string joined_grams(std::string_view folded) {
  std::string all;
  for (std::string const& gram : grams_of(folded)) all += gram;
  return all;
}

void put(database::Transaction& transaction, Id<Zone> const& zone_id, Indexed const& record) {
  Titles const titles = kind_named(record.kind).titles;
  Candidate entry{record.id, record.title, record.note, text::folded(record.title), {}, {}};
  if (titles != Titles::sentences) {
    auto reading = text::reading_of(entry.folded, titles == Titles::personal_names ? text::ReadAs::name : text::ReadAs::words);
    entry.reading = std::move(reading.full);
    entry.initials = std::move(reading.initials);
  }
  if (auto const old = folded_title(transaction, zone_id, record.kind, record.id))
    take_out(transaction, zone_id, record.kind, record.id, joined_grams(*old));
  put_record(transaction, zone_id, record.kind, entry, record.parts, joined_grams(entry.folded));
}

// Enters the next records of a kind; nothing is left where it answers false.
bool enter_some(database::Database& database, Id<Zone> const& zone_id, Kind const& kind, std::int64_t& entered) {
  bool more = false;
  database.commit([&](database::Transaction& transaction) {
    Progress progress = progress_of(transaction, zone_id, kind.name).value_or(Progress{revision, {}, false});
    if (progress.revision != revision) progress = {revision, {}, false};
    std::vector<Indexed> const records =
        progress.done ? std::vector<Indexed>{} : kind.records_after(transaction, zone_id, progress.last_id, records_at_once);
    for (Indexed const& record : records) put(transaction, zone_id, record);
    more = !records.empty();
    progress.done = !more;
    if (more) progress.last_id = records.back().id;
    save_progress(transaction, zone_id, kind.name, progress);
    if (more) transaction.after_commit([&entered, count = records.size()] { entered += static_cast<std::int64_t>(count); });
  });
  return more;
}

} // namespace

void index(UseCase& use, Indexed const& record) { put(use.db, use.zone_id(), record); }

void forget(UseCase& use, std::string_view kind, std::string_view id) {
  if (auto const old = folded_title(use.db, use.zone_id(), kind, id)) take_out(use.db, use.zone_id(), kind, id, joined_grams(*old));
}

RareGram rarest_gram(database::Reader& reader, Id<Zone> const& zone_id, std::string_view kind, std::string_view text) {
  std::optional<std::int64_t> least;
  RareGram rarest;
  for (GramRange const& range : ranges_of(text::folded(text))) {
    std::int64_t const count = count_grams(reader, {zone_id, std::string(kind), {}, {}}, range);
    if (count > widest_window || (least && count >= *least)) continue;
    least = count;
    rarest = {range.low, range.high};
  }
  return rarest;
}

void catch_up(database::Database& database, Id<Zone> const& root_id, std::vector<Id<Zone>> const& zones,
              std::function<void(std::int64_t)> const& told) {
  auto const whole = progress_of(*database.snapshot(), root_id, "");
  if (whole && whole->done && whole->revision == revision) return;
  std::int64_t entered = 0;
  for (Id<Zone> const& zone_id : zones)
    for (Kind const& kind : kinds())
      while (enter_some(database, zone_id, kind, entered)) told(entered);
  database.commit([&](database::Transaction& transaction) { save_progress(transaction, root_id, "", {revision, {}, true}); });
}

} // namespace shiji::search
