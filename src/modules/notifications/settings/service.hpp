// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/notifications/settings/types.hpp"
#include "platform/usecase/usecase.hpp"

namespace shiji::notifications {

NoticeSettings get_notice_settings(Query& use);
NoticeSettings set_notice_settings(UseCase& use, SetNoticeSettings const& input);

} // namespace shiji::notifications
