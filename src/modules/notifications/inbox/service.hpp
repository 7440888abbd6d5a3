// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/notifications/inbox/types.hpp"
#include "platform/usecase/usecase.hpp"

namespace shiji::notifications {

Page<NoticeRow> list_notices(Query& use, ListNotices const& input);
NoticeCount count_notices(Query& use);
NoticeCount read_notices(UseCase& use, ReadNotices const& input);

} // namespace shiji::notifications
