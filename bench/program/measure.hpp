// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

namespace shiji::bench {

// Wall and processor time of one run, in microseconds.
struct Run {
  std::int64_t wall_us = 0;
  std::int64_t cpu_us = 0;
};

std::int64_t cpu_us();         // of this process so far, all threads
std::int64_t peak_rss_bytes(); // of this process so far

// Runs `work` and takes the time.
template<class Work>
Run timed(Work work) {
  std::int64_t const cpu = cpu_us();
  auto const start = std::chrono::steady_clock::now();
  work();
  auto const wall = std::chrono::steady_clock::now() - start;
  return {std::chrono::duration_cast<std::chrono::microseconds>(wall).count(), cpu_us() - cpu};
}

// The time of one small piece of work, in nanoseconds.
template<class Work>
std::int64_t elapsed_ns(Work work) {
  auto const start = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now() - start).count();
}

// One JSON line of a bench program: text and numbers under keys, times in milliseconds with three decimals.
class Report {
 public:
  explicit Report(std::string workload) { text("workload", workload); }

  Report& text(std::string const& key, std::string const& value);
  Report& number(std::string const& key, std::int64_t value);
  Report& thousandths(std::string const& key, std::int64_t value); // written as value / 1000
  Report& runs(std::vector<Run> const& runs);                      // wall_ms and cpu_ms
  void print() const;                                              // on standard output

 private:
  void add(std::string const& key, std::string const& json);
  std::string line_;
};

} // namespace shiji::bench
