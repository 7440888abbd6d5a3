// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/usecase/route.hpp"
#include "platform/usecase/texts.hpp"

namespace shiji {

// A page's rows as a CSV sheet: heads and words in the reader's language, amounts in yuan, scores with two decimals; nested lists and ids
// are left out. page is the answer of the list route: a described Page<Row>.
DownloadAnswer csv_of_page(Route const& route, void const* page, Texts const& texts, Language language);

// An integer of a field as people write it, by the unit at the end of the field's name: _fen → yuan, _x100 → two decimals, _bp → percent.
std::string readable_number(std::string_view field_name, std::int64_t number);

} // namespace shiji
