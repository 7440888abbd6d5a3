// SPDX-License-Identifier: Apache-2.0
#include "bench/program/measure.hpp"

#include <iostream>
#include <sys/resource.h>

namespace shiji::bench {
namespace {

std::int64_t in_us(timeval const& time) { return std::int64_t{time.tv_sec} * 1'000'000 + time.tv_usec; }

rusage usage() {
  rusage now{};
  getrusage(RUSAGE_SELF, &now);
  return now;
}

std::string in_thousandths(std::int64_t value) {
  std::string const rest = std::to_string(value % 1000);
  return std::to_string(value / 1000) + "." + std::string(3 - rest.size(), '0') + rest;
}

} // namespace

std::int64_t cpu_us() {
  rusage const now = usage();
  return in_us(now.ru_utime) + in_us(now.ru_stime);
}

std::int64_t peak_rss_bytes() { return std::int64_t{usage().ru_maxrss} * 1024; }

void Report::add(std::string const& key, std::string const& json) { line_ += (line_.empty() ? "{\"" : ",\"") + key + "\":" + json; }

Report& Report::text(std::string const& key, std::string const& value) {
  add(key, '"' + value + '"');
  return *this;
}

Report& Report::number(std::string const& key, std::int64_t value) {
  add(key, std::to_string(value));
  return *this;
}

Report& Report::thousandths(std::string const& key, std::int64_t value) {
  add(key, in_thousandths(value));
  return *this;
}

Report& Report::runs(std::vector<Run> const& runs) {
  std::string wall, cpu;
  for (Run const& run : runs) {
    wall += (wall.empty() ? "[" : ",") + in_thousandths(run.wall_us);
    cpu += (cpu.empty() ? "[" : ",") + in_thousandths(run.cpu_us);
  }
  add("wall_ms", wall + "]");
  add("cpu_ms", cpu + "]");
  return *this;
}

void Report::print() const { std::cout << line_ << "}" << std::endl; }

} // namespace shiji::bench
