// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/tabular/workbook/workbook.hpp"

namespace shiji::tabular {

// What a number format makes of a number.
enum class Shown { number, day, time };

// By the number of a format that programs bring along (14 is a date), including those of Chinese programs.
Shown shown_by_builtin_format(int id);
// By the text of a format, such as yyyy"年"m"月"d"日" or [h]:mm or #,##0.00.
Shown shown_by_format(std::string_view code);

// A number as a workbook writes it (1.25E+3) as decimal text, without floating point. Programs keep numbers as doubles and write up to 17
// digits of them; of more than 15 digits a fraction is rounded to 15, which is what they promise to keep. The text itself where it is none.
std::string decimal_text(std::string_view written);

// A serial day with its time of day as text: 2026-03-05, or 2026-03-05 10:30. Nothing outside the days that spreadsheets have.
std::optional<std::string> day_text(std::string_view serial, bool counts_from_1904);
// The time of day of a serial: 10:30.
std::optional<std::string> time_text(std::string_view serial);

} // namespace shiji::tabular
