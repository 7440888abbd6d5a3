// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "base/page.hpp"
#include "modules/notifications/types.hpp"

namespace shiji::notifications {

struct NoticeId;

enum class NoticeSort { at };
BOOST_DESCRIBE_ENUM(NoticeSort, at)

struct ListNotices : PageRequest<NoticeSort> {
  std::optional<Reason> reason;
  std::optional<bool> unread;
};
BOOST_DESCRIBE_STRUCT(ListNotices, (PageRequest<NoticeSort>), (reason, unread))

// A line of the inbox: what happened last to a record, and how much of it was not read yet. The title is empty where the record is hidden
// from the reader by now.
struct StoredNotice {
  Id<NoticeId> notice_id;
  Reason reason{};
  std::string what, record_kind, record_id, by_name;
  std::int64_t days = 0;
  Instant at;
  std::optional<Instant> read_at;
  std::int64_t unread_of_record = 0;
};
BOOST_DESCRIBE_STRUCT(StoredNotice, (), (notice_id, reason, what, record_kind, record_id, by_name, days, at, read_at, unread_of_record))
struct NoticeRow : StoredNotice {
  std::string title;
};
BOOST_DESCRIBE_STRUCT(NoticeRow, (StoredNotice), (title))

// A notice as it is written.
struct NewNotice {
  Id<Account> account_id;
  Id<NoticeId> notice_id;
  std::string cause; // the job that tells of it: nobody is told of one cause twice
  Reason reason{};
  std::string what, record_kind, record_id, by_name;
  std::int64_t days = 0;
  Instant at, shown_from;
};

struct NoticeCount {
  std::int64_t unread = 0;
};
BOOST_DESCRIBE_STRUCT(NoticeCount, (), (unread))

// Everything of these records that has been shown; of all records where the list is absent.
struct ReadNotices {
  std::optional<std::vector<RecordRef>> records;
};
BOOST_DESCRIBE_STRUCT(ReadNotices, (), (records))

} // namespace shiji::notifications
