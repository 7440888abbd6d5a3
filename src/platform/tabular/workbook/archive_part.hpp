// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/tabular/workbook/workbook.hpp"

#include <memory>

namespace shiji::tabular {

// Told as an exception inside the reader only; Workbook answers it as a value.
struct WorkbookBroken {
  WorkbookFault fault;
};

// The parts of an archive in memory, unpacked block by block under the limits.
class Archive {
 public:
  // Throws WorkbookBroken.
  Archive(std::string_view bytes, WorkbookLimits const& limits);
  Archive(Archive const&) = delete;
  Archive& operator=(Archive const&) = delete;
  ~Archive();

  // Unpacks a part, named as in the archive without regard to case; false where there is none. Stops early where the receiver answers
  // false.
  bool unpack(std::string const& name, std::function<bool(std::string_view)> const& block);

 private:
  struct Source;
  std::unique_ptr<Source> source_;
  WorkbookLimits const& limits_;
  void* zip_ = nullptr;
};

} // namespace shiji::tabular
