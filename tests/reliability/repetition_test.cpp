// SPDX-License-Identifier: Apache-2.0
// The same request many times, and many requests for the same record.
#include "reliability/server_process.hpp"

#include <barrier>
#include <mutex>
#include <random>
#include <set>
#include <thread>

#include <doctest/doctest.h>

namespace shiji::test {
namespace {

std::string as_bytes(std::string const& target, Headers const& headers, std::string const& body) {
  std::string text = "POST " + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: " + std::to_string(body.size()) + "\r\n";
  for (auto const& [name, content] : headers) text += name + ": " + content + "\r\n";
  return text + "\r\n" + body;
}

// One declaration sent several times; the bodies of all answers that were read.
class Repeated {
 public:
  Repeated(std::uint16_t port, PreparedStore const& store, int number)
      : port_(port), bytes_(as_bytes("/api/facts", store.acting(Role::cadre), store.visit("R-" + std::to_string(number)))) {}

  // The connection ends before the answer.
  void send_and_cut() {
    RawConnection connection(port_);
    connection.send(bytes_);
  }
  void send_one_after_the_other(int times) {
    for (int i = 0; i < times; ++i) {
      RawConnection connection(port_);
      connection.send(bytes_);
      take(connection.read_answer());
    }
  }
  void send_at_once(int times) {
    std::vector<std::unique_ptr<RawConnection>> connections;
    for (int i = 0; i < times; ++i) connections.push_back(std::make_unique<RawConnection>(port_));
    for (auto& connection : connections) connection->send(bytes_);
    for (auto& connection : connections) take(connection->read_answer());
  }

  std::set<std::string> bodies;
  std::vector<int> other_statuses;

 private:
  void take(Answer const& answer) {
    if (answer.status == 200)
      bodies.insert(answer.body + answer.header("ETag"));
    else
      other_statuses.push_back(answer.status);
  }

  std::uint16_t port_;
  std::string bytes_;
};

TEST_CASE("a request that is sent again, at once or after a cut, is done once and answered alike") {
  PreparedStore store;
  ServerProcess server(store.path());
  unsigned const seed = std::random_device()();
  MESSAGE("seed " << seed);
  auto const facts = [&] { return std::stoi(value(store.path(), "SELECT count(*) FROM merit_fact")); };
  int const before = facts();
  int const requests = is_nightly() ? 10'000 : 500;
  constexpr int threads = 4;
  std::mutex mutex; // doctest's checks are made one at a time
  std::vector<std::thread> senders;
  for (int t = 0; t < threads; ++t) {
    senders.emplace_back([&, t] {
      std::mt19937 random(seed + static_cast<unsigned>(t));
      for (int i = t; i < requests; i += threads) {
        Repeated request(server.port(), store, i);
        int const times = std::uniform_int_distribution(1, 5)(random);
        int const manner = std::uniform_int_distribution(0, 9)(random);
        if (manner >= 7) request.send_and_cut();
        if (manner < 2)
          request.send_at_once(times);
        else
          request.send_one_after_the_other(times);
        std::lock_guard const lock(mutex);
        CHECK(request.bodies.size() == 1);
        CHECK_MESSAGE(request.other_statuses.empty(), "answered " << (request.other_statuses.empty() ? 0 : request.other_statuses[0]));
      }
    });
  }
  for (std::thread& sender : senders) sender.join();
  CHECK(facts() == before + requests);

  // Controls: another key is another fact; the same key with other content is refused.
  HttpClient client(server.port());
  auto headers = store.acting(Role::cadre);
  CHECK(client.request("POST", "/api/facts", headers, store.visit("R-0")).status == 200);
  CHECK(facts() == before + requests + 1);
  CHECK(client.request("POST", "/api/facts", headers, store.visit("R-1")).status == 422);
}

TEST_CASE("of many changes to one version exactly one is done") {
  PreparedStore store;
  ServerProcess server(store.path());
  int const people = is_nightly() ? 100 : 20, rounds = is_nightly() ? 100 : 25;
  std::string const target = "/api/people/" + store.id("wang");
  auto const version_now = [&] {
    return std::stoll(value(store.path(), "SELECT version FROM organisation_person WHERE person_id = '" + store.id("wang") + "'"));
  };
  std::int64_t const first = version_now();
  struct Round {
    int done = 0, stale = 0, other = 0;
    std::string winner;
  };
  std::vector<Round> seen(static_cast<std::size_t>(rounds));
  std::mutex mutex;
  std::barrier together(people);
  std::vector<std::thread> threads;
  for (int person = 0; person < people; ++person) {
    threads.emplace_back([&, person] {
      HttpClient client(server.port());
      for (int round = 0; round < rounds; ++round) {
        std::string const name = "王岚 " + std::to_string(round) + " " + std::to_string(person);
        auto headers = store.acting(Role::personnel);
        headers.emplace_back("If-Match", "\"" + std::to_string(first + round) + "\"");
        together.arrive_and_wait();
        auto const answer =
            client.request("PATCH", target, headers, R"({"name":")" + name + R"(","gender":"female","joined_on":"2020-01-01"})");
        std::lock_guard const lock(mutex);
        Round& here = seen[static_cast<std::size_t>(round)];
        ++(answer.status == 200 ? here.done : answer.status == 412 ? here.stale : here.other);
        if (answer.status == 200) here.winner = name;
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  for (Round const& round : seen) {
    CHECK(round.done == 1);
    CHECK(round.stale == people - 1);
    CHECK(round.other == 0);
  }
  CHECK(version_now() == first + rounds);
  CHECK(value(store.path(), "SELECT name FROM organisation_person WHERE person_id = '" + store.id("wang") + "'") == seen.back().winner);
}

} // namespace
} // namespace shiji::test
