// SPDX-License-Identifier: Apache-2.0
// lists DIR [--repeat N] [--only WORD]: asks every list, filter, order and search of a filled store and prints how long the answers took,
// from the whole request in memory to the whole answer, without the socket.
#include "bench/lists/big_store.hpp"
#include "bench/lists/words.hpp"
#include "platform/http/target.hpp"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <iostream>
#include <map>
#include <vector>

#include <CLI/CLI.hpp>

namespace shiji::bench {
namespace {

class Asking {
 public:
  explicit Asking(cli::Program& program) : application_(program.catalogue, program.runtime) {}

  http::Response send(std::string const& method, std::string const& target, std::string const& cookie, std::string const& body = "") {
    http::Request request;
    request.method = method;
    request.target = target;
    auto parsed = http::parse_target(target);
    if (!parsed) throw std::runtime_error("no target: " + target);
    request.segments = std::move(parsed->segments);
    request.query = std::move(parsed->query);
    request.headers = {{"Host", "bench"}, {"Cookie", cookie}, {"Accept-Language", "zh-CN"}};
    if (method != "GET") request.headers.insert(request.headers.end(), {{"Origin", "http://bench"}, {"Content-Type", "application/json"}});
    request.body = body;
    request.remote_address = "127.0.0.1";
    return application_.handle(std::move(request));
  }

  std::string sign_in(std::string const& username) {
    auto const answer =
        send("POST", "/api/session", "", R"({"username":")" + username + R"(","password":")" + std::string(password) + "\"}");
    auto const cookie = answer.find("Set-Cookie");
    if (answer.status != 200 || !cookie) throw std::runtime_error("cannot sign in as " + username + ": " + answer.body);
    return std::string(cookie->substr(0, cookie->find(';')));
  }

 private:
  Application application_;
};

std::string encoded(std::string const& text) {
  std::string out;
  char hex[4];
  for (unsigned char const c : text) {
    std::snprintf(hex, sizeof hex, "%%%02X", c);
    out += hex;
  }
  return out;
}

// The values of a text field of an answer, in their order.
std::vector<std::string> values_of(std::string const& json, std::string const& field) {
  std::vector<std::string> values;
  std::string const mark = "\"" + field + "\":\"";
  for (std::size_t at = json.find(mark); at != std::string::npos; at = json.find(mark, at + 1)) {
    std::size_t const start = at + mark.size();
    values.push_back(json.substr(start, json.find('"', start) - start));
  }
  return values;
}

struct Question {
  std::string what;
  std::function<std::vector<std::string>()> targets; // asked in turns
};

struct Timing {
  std::int64_t p50_us = 0, p99_us = 0, worst_us = 0;
};

class Table {
 public:
  Table(Asking& asking, int repeat, std::string only) : asking_(asking), repeat_(repeat), only_(std::move(only)) {
    std::printf("| %-62s | %-12s | p50 ms | p99 ms | worst |\n|---|---|---|---|---|\n", "question", "asked by");
  }

  void ask(Question const& question, std::string const& who, std::string const& cookie) {
    if (question.what.find(only_) == std::string::npos) return;
    std::vector<std::int64_t> took;
    auto const targets = question.targets();
    for (int n = -static_cast<int>(targets.size()); n < repeat_; ++n) {
      std::string const& target = targets[static_cast<std::size_t>(n + 1'000'000) % targets.size()];
      auto const start = std::chrono::steady_clock::now();
      auto const answer = asking_.send("GET", target, cookie);
      auto const end = std::chrono::steady_clock::now();
      if (answer.status != 200) throw std::runtime_error(target + " as " + who + ": " + std::to_string(answer.status) + " " + answer.body);
      if (n >= 0) took.push_back(std::chrono::duration_cast<std::chrono::microseconds>(end - start).count()); // each once to warm up
    }
    std::sort(took.begin(), took.end());
    Timing const timing{took[took.size() / 2], took[took.size() * 99 / 100], took.back()};
    std::printf("| %-62s | %-12s | %6.1f | %6.1f | %6.1f |%s\n", question.what.c_str(), who.c_str(),
                static_cast<float>(timing.p50_us) / 1000, static_cast<float>(timing.p99_us) / 1000,
                static_cast<float>(timing.worst_us) / 1000, timing.p99_us > 50'000 ? " over" : "");
    std::fflush(stdout);
    over_ += timing.p99_us > 50'000 ? 1 : 0;
  }

  int over() const { return over_; }

 private:
  Asking& asking_;
  int repeat_;
  std::string only_;
  int over_ = 0;
};

// The same list from its first page, by cursor and far down.
std::vector<std::string> pages_of(Asking& asking, std::string const& cookie, std::string const& target) {
  std::vector<std::string> targets{target};
  std::string const more = target + (target.find('?') == std::string::npos ? "?" : "&");
  auto const cursors = values_of(asking.send("GET", target, cookie).body, "next_cursor");
  if (!cursors.empty()) targets.push_back(more + "cursor=" + cursors.front());
  targets.push_back(more + "offset=5000");
  return targets;
}

void add_searches(std::vector<Question>& all) {
  auto const search = [&](std::string const& what, std::vector<std::string> const& words) {
    std::vector<std::string> targets;
    for (std::string const& word : words) targets.push_back("/api/search?q=" + encoded(word));
    all.push_back({"search " + what, [targets] { return targets; }});
  };
  search("a name", {"张伟", "李敏", "王强", "陈晨雪"});
  search("initials", {"zw", "lm", "wq", "ccx"});
  search("a word that is everywhere", {"走访", "食品", "公司", "生产"});
  search("an enterprise", {enterprise_name(5), enterprise_name(1234), enterprise_name(777)});
  search("two words", {"走访 青梧", "检查 陶瓷", "签约 软件"});
  search("a single character", {"张", "走", "厂"});
  search("pairs that never meet", {"访化", "报送消防", "用工许可"});
}

std::vector<Question> questions(Asking& asking, std::string const& leader) {
  std::string const units = asking.send("GET", "/api/units", leader).body;
  auto const unit_ids = values_of(units, "unit_id");
  std::string const department = unit_ids.at(1), section = unit_ids.at(2);
  std::string const person = values_of(asking.send("GET", "/api/people?limit=1", leader).body, "person_id").at(0);
  std::vector<Question> all;
  auto const one = [&](std::string const& what, std::string const& target) {
    all.push_back({what, [target] { return std::vector<std::string>{target}; }});
  };
  auto const list = [&](std::string const& what, std::string const& target) {
    all.push_back({what, [&asking, leader, target] { return pages_of(asking, leader, target); }});
  };
  for (std::string const sort : {"occurred_on", "declared_at"})
    for (std::string const way : {"false", "true"})
      list("facts by " + sort + (way == "true" ? " down" : ""), "/api/facts?sort=" + sort + "&descending=" + way);
  for (std::string const status : {"declared", "confirmed", "rejected", "withdrawn"})
    list("facts " + status, "/api/facts?status=" + status);
  list("facts of a kind", "/api/facts?kind=safety_check");
  list("facts of a kind, declared", "/api/facts?kind=safety_check&status=declared&descending=true");
  list("facts of a department", "/api/facts?unit_id=" + department);
  list("facts of a section, newest", "/api/facts?descending=true&unit_id=" + section);
  list("facts of a person", "/api/facts?person_id=" + person);
  list("facts of a month", "/api/facts?from=2025-03-01&to=2025-03-31");
  list("facts with a common word", "/api/facts?text=" + encoded("走访"));
  list("facts with a rare name", "/api/facts?text=" + encoded(enterprise_name(77).substr(0, 15)));
  list("facts with a word of no title", "/api/facts?text=" + encoded("航天"));
  list("facts waiting", "/api/facts/waiting");
  for (std::string const sort : {"seq", "occurred_on"}) list("ledger by " + sort, "/api/ledger?descending=true&sort=" + sort);
  list("ledger of an indicator", "/api/ledger?indicator=i3");
  list("ledger of a period", "/api/ledger?period_id=2026Q1");
  list("ledger of a person", "/api/ledger?subject_id=" + person);
  list("ledger of points in a period", "/api/ledger?indicator=points&period_id=2026Q1");
  for (std::string const sort : {"name", "unit", "category", "level"}) list("people by " + sort, "/api/people?sort=" + sort);
  list("people of a department", "/api/people?unit_id=" + department);
  list("people of a category and level", "/api/people?category=general&level=4");
  list("people unassigned", "/api/people?state=unassigned");
  list("people named so", "/api/people?text=" + encoded("张伟"));
  list("people whose name holds", "/api/people?text=" + encoded("伟"));
  list("people with a name of nobody", "/api/people?text=" + encoded("龘"));
  for (std::string const sort : {"unit", "title", "category", "level"}) list("posts by " + sort, "/api/posts?sort=" + sort);
  list("posts frozen", "/api/posts?state=frozen");
  list("posts of a department", "/api/posts?unit_id=" + department);
  one("people of a unit, by its index", "/api/units/" + section + "/people");
  one("units", "/api/units");
  one("structure", "/api/organisation/structure");
  list("points of a period", "/api/points?period_id=2026Q1");
  one("points of a person", "/api/points/" + person);
  one("merit file", "/api/merit-files/" + person);
  add_searches(all);
  return all;
}

} // namespace
} // namespace shiji::bench

int main(int argc, char** argv) {
  using namespace shiji;
  CLI::App app("measures the lists of a filled store");
  cli::StoreFlags flags;
  int repeat = 200;
  std::string only;
  app.add_option("data", flags.data, "the folder that fill has filled")->required();
  app.add_option("--database", flags.database);
  app.add_option("--repeat", repeat, "answers per line");
  app.add_option("--only", only, "lines with this word");
  CLI11_PARSE(app, argc, argv);
  try {
    cli::Program program(flags, cli::Access::alone);
    bench::Asking asking(program);
    std::map<std::string, std::string> cookies;
    for (std::string const who : {"leader", "head", "section_head", "cadre"}) cookies[who] = asking.sign_in(who);
    auto const questions = bench::questions(asking, cookies.at("leader"));
    bench::Table table(asking, repeat, only);
    for (auto const& question : questions) table.ask(question, "leader", cookies.at("leader"));
    for (std::string const who : {"head", "section_head", "cadre"})
      for (auto const& question : questions)
        if (question.what.starts_with("facts") || question.what.starts_with("ledger") || question.what.starts_with("search"))
          if (who != "cadre" || !question.what.starts_with("facts waiting")) table.ask(question, who, cookies.at(who));
    std::printf("%d lines are over 50 ms\n", table.over());
    return table.over() == 0 ? 0 : 1;
  } catch (std::exception const& failure) {
    std::cerr << "lists: " << failure.what() << "\n";
    return 2;
  }
}
