// SPDX-License-Identifier: Apache-2.0
#include "base/text.hpp"
#include "platform/files/file_name.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace shiji;
using namespace shiji::files;

TEST_CASE("hostile names become harmless ones") {
  struct Row {
    std::string given;
    char const* safe;
  };
  for (Row const& row : {
           Row{"现场照片.jpg", "现场照片.jpg"},
           Row{"../../etc/passwd", "passwd"},
           Row{"C:\\Windows\\system32\\cmd.exe", "cmd.exe"},
           Row{"/absolute", "absolute"},
           Row{"..", "file"},
           Row{"", "file"},
           Row{" . ", "file"},
           Row{".htaccess", "htaccess"},
           Row{"invoice\u202Efdp.exe", "invoicefdp.exe"},
           Row{"a\r\nSet-Cookie: x=1", "aSet-Cookie_ x=1"},
           Row{std::string("a\0b", 3), "ab"},
           Row{"a\"b;c.pdf", "a_b;c.pdf"},
           Row{"CON", "_CON"},
           Row{"con.txt", "_con.txt"},
           Row{"com1.csv", "_com1.csv"},
           Row{"console.txt", "console.txt"},
           Row{"bad\xff\xc0\xaf.txt", "bad___.txt"},
           Row{"trailing. . ", "trailing"},
           Row{"zero\u200Bwidth\uFEFF.txt", "zerowidth.txt"},
       }) {
    CAPTURE(row.given);
    CHECK(safe_file_name(row.given) == row.safe);
  }
}

TEST_CASE("a long name keeps its extension") {
  std::string name;
  for (int i = 0; i < 300; ++i) name += "实";
  auto const safe = safe_file_name(name + ".xlsx");
  CHECK(count_characters(safe) == 120);
  CHECK(safe.ends_with("实.xlsx"));
  CHECK(count_characters(safe_file_name(name)) == 120);
}

TEST_CASE("the header names the file in ASCII and in full") {
  CHECK(content_disposition("report.pdf") == "attachment; filename=\"report.pdf\"; filename*=UTF-8''report.pdf");
  CHECK(content_disposition("积分 表.csv") == "attachment; filename=\"__ _.csv\"; filename*=UTF-8''%E7%A7%AF%E5%88%86%20%E8%A1%A8.csv");
  CHECK(content_disposition("100%25\"\r\nX: y") == "attachment; filename=\"100_25_X_ y\"; filename*=UTF-8''100%2525_X_%20y");
}

TEST_CASE("no name breaks out of the header or names a path") {
  CHECK(rc::check("a safe name is valid, short and stays as it is", [](std::string const& given) {
    auto const safe = safe_file_name(given);
    RC_ASSERT(is_valid_utf8(safe));
    RC_ASSERT(count_characters(safe) <= longest_file_name + 1);
    RC_ASSERT(safe.find_first_of("/\\\"\r\n") == std::string::npos);
    RC_ASSERT(safe_file_name(safe) == safe);
    for (char const c : content_disposition(given)) RC_ASSERT(c >= 0x20 && c < 0x7f);
  }));
}
