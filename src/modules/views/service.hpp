// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/views/types.hpp"
#include "platform/usecase/usecase.hpp"

namespace shiji::views {

ViewList list_views(Query& use, ListViews const& input);
ViewRow create_view(UseCase& use, NewView const& input);
ViewRow change_view(UseCase& use, ChangeView const& input);
void delete_view(UseCase& use, DeleteView const& input);
ViewRow set_default_view(UseCase& use, SetDefaultView const& input);

Preferences get_preferences(Query& use);
Preference set_preference(UseCase& use, SetPreference const& input);

} // namespace shiji::views
