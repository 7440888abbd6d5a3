// SPDX-License-Identifier: Apache-2.0
#include "modules/calendars/years/rules.hpp"

#include <charconv>

namespace shiji::calendars {
namespace {

// The text up to a mark, taken off its front together with the mark; all of it where the mark is missing.
std::string_view take_until(std::string_view& text, std::string_view mark) {
  std::size_t const at = text.find(mark);
  std::string_view const part = text.substr(0, at);
  text = at == std::string_view::npos ? std::string_view() : text.substr(at + mark.size());
  return part;
}

bool holds(std::string_view text, std::string_view word) { return text.find(word) != std::string_view::npos; }

// Without what stands in parentheses (weekdays, days of the lunar calendar) and without spaces.
std::string essential(std::string_view text) {
  std::string out;
  for (bool first = true; first || !text.empty(); first = false) {
    for (char const c : take_until(text, "（"))
      if (c != ' ' && c != '\r' && c != '\t') out += c;
    if (!text.empty()) take_until(text, "）");
  }
  return out;
}

// The number that ends right before `at`; 0 where there is none.
std::int64_t number_before(std::string_view text, std::size_t at) {
  std::size_t begin = at;
  while (begin > 0 && text[begin - 1] >= '0' && text[begin - 1] <= '9') --begin;
  std::int64_t number = 0;
  std::from_chars(text.data() + begin, text.data() + at, number);
  return number;
}

// Days as `2月14日`, or `28日` of the month named before. The year of a date may be written and is then that date's own.
struct DayReader {
  std::int64_t year;
  std::int64_t month = 0;

  std::optional<Date> read(std::string_view text) {
    if (std::size_t const at = text.find("年"); at != std::string_view::npos) year = number_before(text, at);
    if (std::size_t const at = text.find("月"); at != std::string_view::npos) month = number_before(text, at);
    std::size_t const at = text.find("日");
    std::int64_t const day = at == std::string_view::npos ? 0 : number_before(text, at);
    bool const exists = is_date(static_cast<int>(year), static_cast<int>(month), static_cast<int>(day));
    if (!exists) return std::nullopt;
    return make_date(static_cast<int>(year), static_cast<int>(month), static_cast<int>(day));
  }
};

class NoticeReader {
 public:
  explicit NoticeReader(std::int64_t year) : year_(year) {}

  void line(std::string_view text) {
    if (text.size() > 10 && text[4] == '-' && text[7] == '-') return csv(text);
    std::string const whole = essential(text);
    std::string_view rest = whole;
    name_.clear();
    if (holds(rest, "：")) {
      std::string_view head = take_until(rest, "：");
      if (holds(head, "、")) take_until(head, "、"); // 一、
      name_ = head;
    }
    while (!rest.empty()) sentence(take_until(rest, "。"));
  }

  NoticeDays take() { return std::move(found_); }

 private:
  std::int64_t year_;
  std::string name_;
  NoticeDays found_;

  void fault(std::string_view part, std::string code) { found_.faults.push_back({std::string(part), std::move(code)}); }
  void add(Date day, DayKind kind) {
    if (day.year == year_) found_.days.push_back({day, kind, name_}); // the neighbour's days stand in the neighbour's notice
  }

  void csv(std::string_view text) {
    std::string_view rest = text;
    auto const day = parse_date(take_until(rest, ","));
    auto const kind = from_text<DayKind>(take_until(rest, ","));
    name_ = take_until(rest, ",");
    if (!day || !kind || day->year != year_) return fault(text, "notice_part_unreadable");
    add(*day, *kind);
  }

  void sentence(std::string_view text) {
    if (!holds(text, "月")) return; // a preamble or a request to keep order on duty
    if (holds(text, "上班"))
      work(text.substr(0, text.find("上班")), text);
    else if (holds(text, "放假"))
      off(text.substr(0, text.find("放假")), text);
  }

  void work(std::string_view days, std::string_view whole) {
    DayReader reader{year_};
    while (!days.empty()) {
      auto const day = reader.read(take_until(days, "、"));
      if (!day) return fault(whole, "notice_part_unreadable");
      add(*day, DayKind::work);
    }
  }

  void off(std::string_view days, std::string_view whole) {
    DayReader reader{year_};
    std::string_view first_text = take_until(days, "至");
    auto const first = reader.read(first_text);
    auto const last = days.empty() ? first : reader.read(days);
    if (!first || !last || *last < *first || days_between(*first, *last) > 31) return fault(whole, "notice_part_unreadable");
    for (Date day = *first; day <= *last; day = add_days(day, 1)) add(day, DayKind::off);
    std::size_t const stated_at = whole.find("天");
    std::int64_t const stated = stated_at == std::string_view::npos ? 0 : number_before(whole, stated_at);
    if (stated > 0 && stated != days_between(*first, *last) + 1) fault(whole, "notice_count_differs");
  }
};

} // namespace

NoticeDays read_notice_text(std::int64_t year, std::string_view text) {
  NoticeReader reader(year);
  while (!text.empty()) {
    std::string_view line = take_until(text, "\n");
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (!line.empty()) reader.line(line);
  }
  return reader.take();
}

} // namespace shiji::calendars
