// SPDX-License-Identifier: Apache-2.0
#include "platform/text/folding.hpp"

#include <memory>
#include <stdexcept>

#include <unicode/normalizer2.h>
#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

namespace shiji::text {
namespace {

std::string utf8_of(icu::UnicodeString const& text) {
  std::string utf8;
  text.toUTF8String(utf8);
  return utf8;
}

// Surnames first, then the rest.
constexpr char const* surnames_first = "Han-Latin/Names; Han-Latin";

std::unique_ptr<icu::Transliterator> transliterator(char const* id) {
  UErrorCode error = U_ZERO_ERROR;
  std::unique_ptr<icu::Transliterator> made(icu::Transliterator::createInstance(id, UTRANS_FORWARD, error));
  if (U_FAILURE(error) || !made) throw std::runtime_error(std::string("ICU has no transliterator ") + id + ": " + u_errorName(error));
  return made;
}

// Tone marks away, ü as v; everything else is a letter already.
void strip_tones(icu::UnicodeString& latin) {
  UErrorCode error = U_ZERO_ERROR;
  icu::UnicodeString const apart = icu::Normalizer2::getNFDInstance(error)->normalize(latin, error);
  latin.remove();
  for (int32_t i = 0; i < apart.length(); ++i) {
    char16_t const c = apart[i];
    if (c == 0x308 && !latin.isEmpty())
      latin.setCharAt(latin.length() - 1, u'v');
    else if (u_charType(c) != U_NON_SPACING_MARK)
      latin.append(c);
  }
}

void append_spoken(Reading& reading, icu::UnicodeString han, ReadAs as) {
  // A transliterator is not promised to be usable from two threads at once.
  thread_local std::unique_ptr<icu::Transliterator> const words = transliterator("Han-Latin");
  thread_local std::unique_ptr<icu::Transliterator> const names = transliterator(surnames_first);
  (as == ReadAs::name ? *names : *words).transliterate(han);
  strip_tones(han);
  bool starts = true;
  for (char const c : utf8_of(han)) {
    bool const spoken = c >= 'a' && c <= 'z'; // a character without a known reading is passed over
    if (spoken) reading.full += c;
    if (spoken && starts) reading.initials += c;
    starts = !spoken;
  }
}

bool is_han(UChar32 c) {
  UErrorCode error = U_ZERO_ERROR;
  return uscript_getScript(c, &error) == USCRIPT_HAN;
}

} // namespace

std::string folded(std::string_view utf8) {
  UErrorCode error = U_ZERO_ERROR;
  icu::UnicodeString const text = icu::Normalizer2::getNFKCCasefoldInstance(error)->normalize(
      icu::UnicodeString::fromUTF8(icu::StringPiece(utf8.data(), static_cast<int32_t>(utf8.size()))), error);
  if (U_FAILURE(error)) throw std::runtime_error(std::string("ICU cannot fold a text: ") + u_errorName(error));
  icu::UnicodeString kept;
  bool gap = false;
  for (int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
    UChar32 const c = text.char32At(i);
    if (!u_isalnum(c) && u_charType(c) != U_NON_SPACING_MARK) {
      gap = !kept.isEmpty();
      continue;
    }
    if (gap) kept.append(u' ');
    gap = false;
    kept.append(c);
  }
  return utf8_of(kept);
}

Reading reading_of(std::string_view folded_text, ReadAs as) {
  icu::UnicodeString const text =
      icu::UnicodeString::fromUTF8(icu::StringPiece(folded_text.data(), static_cast<int32_t>(folded_text.size())));
  Reading reading;
  for (int32_t i = 0; i < text.length();) {
    int32_t const start = i;
    bool const han = is_han(text.char32At(i));
    while (i < text.length() && is_han(text.char32At(i)) == han) i = text.moveIndex32(i, 1);
    icu::UnicodeString run = text.tempSubStringBetween(start, i);
    if (han) {
      append_spoken(reading, run, as);
      continue;
    }
    run.findAndReplace(u" ", u"");
    reading.full += utf8_of(run);
    reading.initials += utf8_of(run);
  }
  return reading;
}

} // namespace shiji::text
