// SPDX-License-Identifier: Apache-2.0
#include "platform/usecase/export_gate.hpp"

#include "base/refusal.hpp"

namespace shiji {

ExportGate::Place::Place(ExportGate& gate, std::string account_id) : gate_(gate), account_id_(std::move(account_id)) {
  std::lock_guard const lock(gate_.mutex_);
  int& count = gate_.under_way_[account_id_];
  if (count >= most_exports_at_once) throw Refused({"too_many_exports", {{"count", std::to_string(most_exports_at_once)}}, {}});
  ++count;
}

ExportGate::Place::~Place() {
  std::lock_guard const lock(gate_.mutex_);
  auto const found = gate_.under_way_.find(account_id_);
  if (--found->second == 0) gate_.under_way_.erase(found);
}

} // namespace shiji
