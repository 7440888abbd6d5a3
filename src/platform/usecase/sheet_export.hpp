// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/http/message.hpp"
#include "platform/usecase/route.hpp"
#include "platform/usecase/texts.hpp"

#include <string>
#include <vector>

namespace shiji {

// How a list's sheet is wanted: which of the row's fields, in which order, in whose words and at which time of day.
struct SheetRequest {
  std::vector<std::string> columns; // names of fields; empty: all that have a cell
  Language language = Language::zh;
  int utc_offset_minutes = 480;
  Instant made_at; // business time, so that a sheet tells nothing but its rows
};

// Takes the `columns` out of the query of an export; each must name a field of the row that has a cell, once. Throws MalformedInput.
std::vector<std::string> take_columns(Route const& route, http::Pairs& query);

// A page's rows as a sheet of the route's format: heads and words in the reader's language, amounts in yuan, scores with two decimals,
// instants in the zone's time; ids, versions and nested values have no cell. page is the answer of the list route: a described Page<Row>.
// Refuses a page that has rows after it (export_too_large), since a sheet that silently lacks rows would be believed.
DownloadAnswer sheet_of_page(Route const& route, void const* page, Texts const& texts, SheetRequest const& request);

} // namespace shiji
