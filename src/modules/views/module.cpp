// SPDX-License-Identifier: Apache-2.0
#include "modules/views/module.hpp"

#include "embedded/modules_views_files.hpp"
#include "modules/views/service.hpp"

namespace shiji::views {

Module module() {
  Module m{.name = "views",
           .depends_on = {},
           .permissions = {{"view.use", all_roles(), database::Reach::self},
                           {"view.share", {Role::leader, Role::personnel, Role::head, Role::supervision, Role::system_admin}}},
           .files = embedded::modules_views_files()};
  m.add(query<list_views>("/api/views", "view.use"));
  m.add(command<create_view>("POST", "/api/views", "view.use"));
  m.add(command<change_view>("PATCH", "/api/views/{view_id}", "view.use"));
  m.add(command<delete_view>("DELETE", "/api/views/{view_id}", "view.use"));
  m.add(command<set_default_view>("PUT", "/api/views/{view_id}/default", "view.use"));
  m.add(query<get_preferences>("/api/preferences", "view.use").of_oneself());
  m.add(command<set_preference>("PUT", "/api/preferences", "view.use"));
  return m;
}

} // namespace shiji::views
