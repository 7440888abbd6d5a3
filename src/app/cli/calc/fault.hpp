// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>
#include <vector>

namespace shiji::calc {

// One fault of the input: where (`people[0].rank`; `input` for the whole of it) and why, naming the offending id or value.
struct Fault {
  std::string path;
  std::string reason;
};

// All faults of one input, in the order found.
class Faults {
 public:
  void add(std::string path, std::string reason) { list_.push_back({std::move(path), std::move(reason)}); }
  bool empty() const { return list_.empty(); }
  std::size_t count() const { return list_.size(); }
  std::vector<Fault> const& list() const { return list_; }

 private:
  std::vector<Fault> list_;
};

} // namespace shiji::calc
