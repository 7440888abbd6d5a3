// SPDX-License-Identifier: Apache-2.0
#include "modules/audit_trail/records/rules.hpp"

#include <algorithm>
#include <map>

namespace shiji::audit_trail {

std::string last_name(std::string const& path) {
  std::string name = path.substr(path.rfind('.') + 1); // npos + 1 is 0
  return name.substr(0, name.find('['));
}

std::vector<Change> difference(std::vector<Leaf> const& before, std::vector<Leaf> const& after, std::vector<std::string> const& sealed) {
  std::map<std::string, std::string> was, is;
  for (Leaf const& leaf : before) was.emplace(leaf.path, leaf.value);
  for (Leaf const& leaf : after) is.emplace(leaf.path, leaf.value);
  std::vector<Change> changes;
  auto const add = [&](std::string const& path, ChangeKind kind, std::string const& from, std::string const& to) {
    bool const hidden = std::find(sealed.begin(), sealed.end(), last_name(path)) != sealed.end();
    changes.push_back({path, kind, hidden ? "" : from, hidden ? "" : to, hidden});
  };
  for (Leaf const& leaf : before) {
    auto const found = is.find(leaf.path);
    if (found == is.end())
      add(leaf.path, ChangeKind::removed, leaf.value, "");
    else if (found->second != leaf.value)
      add(leaf.path, ChangeKind::changed, leaf.value, found->second);
  }
  for (Leaf const& leaf : after)
    if (!was.contains(leaf.path)) add(leaf.path, ChangeKind::added, "", leaf.value);
  return changes;
}

} // namespace shiji::audit_trail
