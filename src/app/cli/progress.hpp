// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <chrono>
#include <string>

namespace shiji::cli {

// One line on a terminal's standard error that says how far a long verb has come; it shows after a second, and nowhere but on a terminal.
class ProgressLine {
 public:
  ProgressLine();
  ~ProgressLine();
  void show(std::string const& text);

 private:
  using Clock = std::chrono::steady_clock;
  Clock::time_point started_, shown_;
  bool is_terminal_;
};

} // namespace shiji::cli
