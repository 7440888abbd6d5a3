// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>

#include <boost/describe.hpp>

namespace shiji::tabular {

enum class Encoding { utf8, gb18030 };
BOOST_DESCRIBE_ENUM(Encoding, utf8, gb18030)

struct Decoded {
  Encoding encoding;
  std::string text; // UTF-8 without byte order mark and without NUL
};

// The line (from 1) of the first bytes that fit no encoding.
struct NotText {
  std::int64_t line;
};

// The bytes of a text file as UTF-8. A byte order mark or well-formed bytes make it UTF-8; all else is read as GB18030, the national set
// that Chinese spreadsheet programs save in.
std::variant<Decoded, NotText> decode(std::string_view bytes);

} // namespace shiji::tabular
