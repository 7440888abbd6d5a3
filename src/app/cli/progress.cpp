// SPDX-License-Identifier: Apache-2.0
#include "app/cli/progress.hpp"

#include <iostream>
#include <unistd.h>

namespace shiji::cli {

using namespace std::chrono_literals;

ProgressLine::ProgressLine() : started_(Clock::now()), shown_(started_), is_terminal_(isatty(STDERR_FILENO) == 1) {}

ProgressLine::~ProgressLine() {
  if (is_terminal_ && shown_ != started_) std::cerr << "\r\x1b[K" << std::flush;
}

void ProgressLine::show(std::string const& text) {
  auto const now = Clock::now();
  if (!is_terminal_ || now - started_ < 1s || now - shown_ < 100ms) return;
  shown_ = now;
  std::cerr << "\r\x1b[K" << text << std::flush;
}

} // namespace shiji::cli
