// SPDX-License-Identifier: Apache-2.0
#include "platform/intake/heads.hpp"
#include "platform/intake/reading.hpp"
#include "support/workbooks.hpp"

#include <doctest/doctest.h>

using namespace shiji::intake;

namespace {

Kind people() {
  return {.code = "test_people",
          .fields = {{.name = "name", .zh = "姓名", .en = "Name", .required = true},
                     {.name = "gender",
                      .zh = "性别",
                      .en = "Gender",
                      .form = FieldForm::choice,
                      .choices = {{"female", "女", "Female", {}}, {"male", "男", "Male", {}}}},
                     {.name = "birth_year", .zh = "出生年份", .en = "Year of birth", .form = FieldForm::year, .headings = {"出生年月"}},
                     {.name = "joined_on", .zh = "入职日期", .en = "Joined on", .form = FieldForm::day, .headings = {"到岗日期"}}}};
}

Kind works() {
  return {.code = "test_works",
          .fields = {{.name = "title", .zh = "事项", .en = "Title", .headings = {"项目名称"}},
                     {.name = "amount", .zh = "金额", .en = "Amount", .form = FieldForm::amount},
                     {.name = "occurred_on", .zh = "日期", .en = "Day", .form = FieldForm::day},
                     {.name = "person", .zh = "干部", .en = "Cadre"}}};
}

std::string cell(FieldForm form, std::string_view text, std::string_view unit = {}) {
  Field const field{.name = "f", .form = form, .choices = {{"male", "男", "Male", {"男性"}}}};
  auto const told = read_cell(field, text, unit);
  return told.code.empty() ? told.value : "!" + told.code;
}

std::vector<Row> rows_of(std::initializer_list<std::vector<std::string>> lines) {
  std::vector<Row> rows;
  std::int64_t line = 0;
  for (auto const& cells : lines) rows.push_back({++line, false, cells});
  return rows;
}

} // namespace

TEST_CASE("the head is found below a title, with its columns guessed") {
  auto const sample = sample_file(shiji::test::messy_people().bytes);
  REQUIRE(sample.sheets.size() == 2);
  SheetSample const& sheet = sample.sheets[0];
  CHECK(sample.encoding == "xlsx");
  CHECK(sheet.rows == 8);
  CHECK(sheet.hidden_rows == 1);
  HeadLines const head = find_head(sheet.first, people());
  CHECK(head == HeadLines{3, 3});
  CHECK(guessed_fields(columns_under(sheet.first, head), people()) ==
        std::vector<std::string>{"", "name", "gender", "birth_year", "joined_on"});
}

TEST_CASE("a head of several rows is joined, and the unit in it counts for the column") {
  auto const sample = sample_file(shiji::test::messy_facts().bytes);
  HeadLines const head = find_head(sample.sheets[0].first, works());
  CHECK(head == HeadLines{2, 3});
  auto const columns = columns_under(sample.sheets[0].first, head);
  REQUIRE(columns.size() == 6);
  CHECK(columns[0] == Column{1, "序号", ""});
  CHECK(columns[2] == Column{3, "到位资金 / 金额", "亿元"});
  CHECK(columns[3] == Column{4, "到位资金 / 日期", ""});
  CHECK(guessed_fields(columns, works()) == std::vector<std::string>{"", "title", "amount", "occurred_on", "person", ""});
  Row const row = sample.sheets[0].first[3];
  auto const read = read_row(works(), row, {{2, "title", ""}, {3, "amount", "亿元"}, {4, "occurred_on", ""}}, {{"person", "宋佳宁"}});
  CHECK(read.faults.empty());
  CHECK(read.values == Values{{"title", "精密铸件"}, {"amount", "12500000000"}, {"occurred_on", "2026-03-05"}, {"person", "宋佳宁"}});
}

TEST_CASE("a head of several rows is joined although the file has lost its merged cells") {
  auto const rows = rows_of(
      {{"序号", "项目名称", "到位资金", "", "干部"}, {"", "", "金额（万元）", "日期", ""}, {"1", "轴承", "3", "2026.1.2", "何晓东"}});
  HeadLines const head = find_head(rows, works());
  CHECK(head == HeadLines{1, 2});
  CHECK(columns_under(rows, head)[3].heading == "到位资金 / 日期");
  auto const plain = rows_of({{"事项", "金额", "干部"}, {"轴承", "3", ""}, {"阀体", "4", "何晓东"}});
  CHECK(find_head(plain, works()) == HeadLines{1, 1});
  auto const gaps = rows_of({{"事项", "金额", "", "干部"}, {"轴承", "许多", "甲", ""}});
  CHECK(find_head(gaps, works()) == HeadLines{1, 1}); // texts below a column without a heading are no head
  CHECK(find_head({}, works()) == HeadLines{});
}

TEST_CASE("sums, notes and repeated heads are no data") {
  std::vector<Column> const columns{{1, "事项", ""}, {2, "金额", "亿元"}};
  for (char const* word : {"合计", "小　计", "总 计", "合计：", "共计", "Total", "一季度小计"})
    CHECK(sense_of({9, false, {word, "5"}}, columns) == RowSense::sums);
  CHECK(sense_of({9, false, {"", "合计", "5"}}, columns) == RowSense::sums);
  CHECK(sense_of({9, false, {"注：金额含税"}}, columns) == RowSense::note);
  CHECK(sense_of({9, false, {"事项", "金额(亿元)"}}, columns) == RowSense::head_again);
  CHECK(sense_of({9, false, {"合计划编制", "5"}}, columns) == RowSense::data); // begins like a sum and is none
  CHECK(sense_of({9, false, {"轴承", "5"}}, columns) == RowSense::data);
}

TEST_CASE("the same heads make the same shape, whatever their width and spaces") {
  CHECK(shape_of_sheet({{1, "姓 名", ""}}) == shape_of_sheet({{1, "姓名", ""}}));
  CHECK(shape_of_sheet({{1, "ＡB", ""}}) == shape_of_sheet({{1, "ab", ""}}));
  CHECK(shape_of_sheet({{1, "姓名", ""}, {2, "错误原因", ""}}) == shape_of_sheet({{1, "姓名", ""}})); // a corrected sheet of faults
  CHECK(shape_of_sheet({{1, "姓名", ""}}) != shape_of_sheet({{1, "名", ""}}));
  CHECK(shape_of_sheet({{1, "金额", "元"}}) != shape_of_sheet({{1, "金额", "万元"}}));
}

TEST_CASE("cells are read as people write them") {
  CHECK(cell(FieldForm::text, "　张　三 ") == "张三");
  CHECK(cell(FieldForm::text, "Anna Lee") == "Anna Lee");
  CHECK(cell(FieldForm::text, "阿依古丽 Ahmet") == "阿依古丽 Ahmet");
  CHECK(cell(FieldForm::whole, "１,２００") == "1200");
  CHECK(cell(FieldForm::whole, "1.25", "万人") == "12500");
  CHECK(cell(FieldForm::whole, "1.5") == "!number_not_whole");
  CHECK(cell(FieldForm::hundredths, "12.5") == "1250");
  CHECK(cell(FieldForm::hundredths, "1.2", "万") == "1200000");
  CHECK(cell(FieldForm::amount, "367.62", "亿元") == "3676200000000");
  CHECK(cell(FieldForm::amount, "3万元", "亿元") == "3000000");
  CHECK(cell(FieldForm::amount, "¥1,234.50") == "123450");
  CHECK(cell(FieldForm::amount, "0.3") == "30");
  CHECK(cell(FieldForm::amount, "许多") == "!not_a_number");
  for (char const* text : {"2026-03-05", "2026.3.5", "２０２６年３月５日", "20260305", "46086", "2026-03-05 10:30", "2026/3/5 9:05"})
    CHECK(cell(FieldForm::day, text) == "2026-03-05");
  CHECK(cell(FieldForm::day, "2026.2.30") == "!no_such_date");
  CHECK(cell(FieldForm::day, "去年") == "!not_a_date");
  for (char const* text : {"1988", "1988年", "1988.6", "1988年6月", "1988-06-01", "19880601"}) CHECK(cell(FieldForm::year, text) == "1988");
  CHECK(cell(FieldForm::year, "88") == "!not_a_year");
  CHECK(cell(FieldForm::choice, "男　性") == "male");
  CHECK(cell(FieldForm::choice, "不详") == "!not_a_choice");
}

TEST_CASE("values are shown as people write them") {
  CHECK(shown({.name = "f", .form = FieldForm::amount}, "123450", false) == "1234.5");
  CHECK(shown({.name = "f", .form = FieldForm::hundredths}, "-5", false) == "-0.05");
  CHECK(shown({.name = "f", .form = FieldForm::choice, .choices = {{"male", "男", "Male", {}}}}, "male", false) == "男");
  CHECK(shown({.name = "f", .form = FieldForm::day}, "2026-03-05", false) == "2026-03-05");
}
