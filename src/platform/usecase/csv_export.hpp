// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/usecase/route.hpp"
#include "platform/usecase/texts.hpp"

namespace shiji {

// A page's rows as a CSV sheet: heads and words in the reader's language, amounts in yuan, scores with two decimals; nested lists and ids are
// left out. page is the described Page<Row> of a list route.
DownloadAnswer csv_of_page(shape::Shape const& page_shape, void const* page, Texts const& texts, Language language, std::string const& name);

// An integer of a field as people write it, by the unit at the end of the field's name: _fen → yuan, _x100 → two decimals, _bp → percent.
std::string readable_number(std::string_view field_name, std::int64_t number);

} // namespace shiji
