// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>
#include <string_view>

// Text as a search compares it, by the tables of ICU. Pure.
namespace shiji::text {

// One spelling for what reads the same: compatibility forms and full width as the usual ones (NFKC), without case; letters and digits only,
// every run of other signs one space, none at either end. Simplified and traditional characters stay apart.
std::string folded(std::string_view utf8);

// How a text is spoken, for whoever types letters on a Chinese keyboard.
struct Reading {
  std::string full;     // zhangwei: pinyin without tones or spaces, ü as v; letters and digits as they are
  std::string initials; // zw: the first letter of each character's pinyin; letters and digits as they are
};
enum class ReadAs { words, name }; // a name begins with a surname: 单 is shan, 仇 is qiu

// Of a folded text; a character of several readings is given its most frequent one.
Reading reading_of(std::string_view folded_text, ReadAs as);

} // namespace shiji::text
