// SPDX-License-Identifier: Apache-2.0
#include "app/cli/demo/parts.hpp"
#include "app/cli/demo/sheet.hpp"
#include "base/enumeration.hpp"
#include "modules/views/api.hpp"

namespace shiji::cli {

void load_views(UseCase& use) {
  Sheet const sheet("views.csv");
  for (auto const& row : sheet.rows()) {
    std::vector<Role> roles;
    for (std::string const& role : split(row["roles"], ' ')) roles.push_back(from_text<Role>(role).value());
    views::publish_view(use, {row["list"], {row["name"]}, row["query"], row["columns"], true}, roles);
  }
}

} // namespace shiji::cli
