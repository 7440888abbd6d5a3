// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <map>
#include <mutex>
#include <string>

namespace shiji {

// Sheets one account may have made for it at the same time.
inline constexpr int most_exports_at_once = 2;

// Keeps one account from holding the server with sheets: a third one at the same time is refused as too_many_exports.
class ExportGate {
 public:
  // A place within the gate, given back at its end.
  class Place {
   public:
    Place(ExportGate& gate, std::string account_id);
    Place(Place const&) = delete;
    Place& operator=(Place const&) = delete;
    ~Place();

   private:
    ExportGate& gate_;
    std::string account_id_;
  };

 private:
  std::mutex mutex_;
  std::map<std::string, int> under_way_;
};

} // namespace shiji
