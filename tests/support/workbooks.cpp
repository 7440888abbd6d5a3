// SPDX-License-Identifier: Apache-2.0
#include "support/workbooks.hpp"

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <unistd.h>
#include <xlsxwriter.h>
#include <zlib.h>

namespace shiji::test {

namespace {

void put(std::string& out, std::uint64_t number, int size) {
  for (int i = 0; i < size; ++i) out += static_cast<char>(number >> (8 * i) & 0xff);
}

std::string deflated(std::string const& content) {
  z_stream stream{};
  if (deflateInit2(&stream, 9, Z_DEFLATED, -15, 9, Z_DEFAULT_STRATEGY) != Z_OK) throw std::runtime_error("zlib");
  std::string out(deflateBound(&stream, content.size()), '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(content.data()));
  stream.avail_in = static_cast<uInt>(content.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  deflate(&stream, Z_FINISH);
  out.resize(stream.total_out);
  deflateEnd(&stream);
  return out;
}

// What both the local and the central record say of a part.
std::string facts_of(Part const& part, std::string const& packed) {
  std::string out;
  put(out, 20, 2);
  put(out, 0x800, 2); // names are UTF-8
  put(out, 8, 2);
  put(out, 0x21 << 16, 4); // 1980-01-01
  put(out, crc32(0, reinterpret_cast<Bytef const*>(part.content.data()), static_cast<uInt>(part.content.size())), 4);
  put(out, packed.size(), 4);
  put(out, part.claimed_size ? part.claimed_size : part.content.size(), 4);
  put(out, part.name.size(), 2);
  put(out, 0, 2);
  return out;
}

// A workbook written by libxlsxwriter into a file that is read and removed.
class Written {
 public:
  Written() : path_(std::filesystem::temp_directory_path() / ("shiji-workbook-" + std::to_string(getpid()) + ".xlsx")) {
    lxw_workbook_options options{};
    options.constant_memory = LXW_FALSE;
    book = workbook_new_opt(path_.c_str(), &options);
  }
  std::string bytes() {
    if (workbook_close(book) != LXW_NO_ERROR) throw std::runtime_error("libxlsxwriter");
    std::ifstream in(path_, std::ios::binary);
    std::string all = (std::ostringstream() << in.rdbuf()).str();
    std::filesystem::remove(path_);
    return all;
  }
  lxw_format* format(char const* number_format) {
    lxw_format* made = workbook_add_format(book);
    format_set_num_format(made, number_format);
    return made;
  }
  lxw_workbook* book;

 private:
  std::filesystem::path path_;
};

void texts(lxw_worksheet* sheet, lxw_row_t row, std::vector<char const*> const& cells) {
  for (std::size_t i = 0; i < cells.size(); ++i)
    if (*cells[i]) worksheet_write_string(sheet, row, static_cast<lxw_col_t>(i), cells[i], nullptr);
}

} // namespace

std::string archive_of(std::vector<Part> const& parts) {
  std::string out, directory;
  for (Part const& part : parts) {
    std::string const packed = deflated(part.content), facts = facts_of(part, packed);
    std::size_t const start = out.size();
    out += "PK\x03\x04" + facts + part.name + packed;
    directory += "PK\x01\x02";
    put(directory, 20, 2);
    directory += facts;
    put(directory, 0, 2); // comment
    put(directory, 0, 2); // disk
    put(directory, 0, 2); // internal attributes
    put(directory, 0, 4); // external attributes
    put(directory, start, 4);
    directory += part.name;
  }
  std::size_t const start = out.size();
  out += directory + "PK\x05\x06";
  put(out, 0, 4);
  put(out, parts.size(), 2);
  put(out, parts.size(), 2);
  put(out, directory.size(), 4);
  put(out, start, 4);
  put(out, 0, 2);
  return out;
}

std::vector<Part> workbook_parts(std::string const& sheet_xml, std::vector<Part> const& others) {
  std::string const head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
  std::string const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  std::vector<Part> parts{
      {"[Content_Types].xml", head + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>", 0},
      {"xl/workbook.xml",
       head + "<workbook xmlns:r=\"" + office + "\"><sheets><sheet name=\"数据\" sheetId=\"7\" r:id=\"rId1\"/></sheets></workbook>", 0},
      {"xl/_rels/workbook.xml.rels",
       head + "<Relationships><Relationship Id=\"rId1\" Type=\"" + office +
           "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"" + office +
           "/sharedStrings\" Target=\"sharedStrings.xml\"/><Relationship Id=\"rId3\" Type=\"" + office +
           "/styles\" Target=\"styles.xml\"/></Relationships>",
       0},
      {"xl/worksheets/sheet1.xml", head + sheet_xml, 0}};
  for (Part const& other : others) {
    bool replaced = false;
    for (Part& part : parts)
      if (part.name == other.name) {
        part = other;
        replaced = true;
      }
    if (!replaced) parts.push_back(other);
  }
  return parts;
}

std::string workbook_of(std::string const& sheet_xml, std::vector<Part> const& others) {
  return archive_of(workbook_parts(sheet_xml, others));
}

std::string sheet_of(std::string const& rows, std::string const& rest) {
  return "<worksheet><sheetData>" + rows + "</sheetData>" + rest + "</worksheet>";
}

NamedWorkbook messy_people() {
  Written w;
  lxw_worksheet* sheet = workbook_add_worksheet(w.book, "花名册");
  worksheet_merge_range(sheet, 0, 0, 0, 4, "示范园区干部花名册（2026年）", nullptr);
  texts(sheet, 2, {"序号", "姓　名", "性别", "出生年份", "到岗日期"});
  texts(sheet, 3, {"１", "何晓东", "男", "１９８８", "2019.3.5"});
  texts(sheet, 4, {"2", "宋佳宁", "女", "1990年", "2020年7月1日"});
  worksheet_write_number(sheet, 5, 0, 3, nullptr);
  texts(sheet, 5, {"", "周明远", "男"});
  worksheet_write_number(sheet, 5, 3, 1985, nullptr);
  worksheet_write_number(sheet, 5, 4, 43525, w.format("yyyy\"年\"m\"月\"d\"日\"")); // 2019-03-01
  texts(sheet, 7, {"4", "贺子谦", "不详", "", "2021/2/28"});
  lxw_row_col_options hidden{};
  hidden.hidden = 1;
  texts(sheet, 8, {"5", "任海波", "男", "1979", "20180815"});
  worksheet_set_row_opt(sheet, 8, LXW_DEF_ROW_HEIGHT, nullptr, &hidden);
  texts(sheet, 9, {"合计", "5人"});
  workbook_add_worksheet(w.book, "说明");
  return {"messy_people.xlsx", w.bytes()};
}

NamedWorkbook messy_facts() {
  Written w;
  lxw_worksheet* sheet = workbook_add_worksheet(w.book, "招商台账");
  worksheet_merge_range(sheet, 0, 0, 0, 5, "2026年招商引资台账", nullptr);
  worksheet_merge_range(sheet, 1, 0, 2, 0, "序号", nullptr);
  worksheet_merge_range(sheet, 1, 1, 2, 1, "项目名称", nullptr);
  worksheet_merge_range(sheet, 1, 2, 1, 3, "到位资金", nullptr);
  texts(sheet, 2, {"", "", "金额（亿元）", "日期"});
  worksheet_merge_range(sheet, 1, 4, 2, 4, "干部", nullptr);
  worksheet_merge_range(sheet, 1, 5, 2, 5, "类别", nullptr);
  texts(sheet, 3, {"1", "精密铸件", "１.25", "2026年3月5日", "何晓东", "funds_arrived"});
  worksheet_write_number(sheet, 4, 0, 2, nullptr);
  texts(sheet, 4, {"", "轴承", "", "", "何晓东", "funds_arrived"});
  worksheet_write_number(sheet, 4, 2, 0.3, nullptr);
  worksheet_write_number(sheet, 4, 3, 46091, w.format("yyyy-mm-dd")); // 2026-03-10
  texts(sheet, 5, {"小计", "", "1.55"});
  texts(sheet, 6, {"3", "阀体", "1,000.5", "2026.3.12", "何晓东", "funds_arrived"});
  texts(sheet, 7, {"总　计", "", "1,002.05"});
  return {"messy_facts.xlsx", w.bytes()};
}

NamedWorkbook every_kind_of_cell() {
  Written w;
  lxw_worksheet* sheet = workbook_add_worksheet(w.book, "全部");
  texts(sheet, 0, {"字", "=1+1"});
  worksheet_write_number(sheet, 1, 0, 1.1, nullptr);
  worksheet_write_number(sheet, 1, 1, 12345678901.0, nullptr);
  worksheet_write_number(sheet, 1, 2, -0.005, nullptr);
  worksheet_write_number(sheet, 1, 3, 1.5e20, nullptr);
  worksheet_write_number(sheet, 2, 0, 46086.4375, w.format("yyyy/m/d h:mm")); // 2026-03-05 10:30
  worksheet_write_number(sheet, 2, 1, 46086, w.format("yyyy\"年\"m\"月\""));
  worksheet_write_number(sheet, 2, 2, 0.4375, w.format("h:mm"));
  worksheet_write_number(sheet, 2, 3, 46086, w.format("#,##0.00"));
  worksheet_write_boolean(sheet, 3, 0, 1, nullptr);
  worksheet_write_formula_num(sheet, 3, 1, "=SUM(A2:B2)", nullptr, 12.5);
  worksheet_write_formula_str(sheet, 3, 2, "=A1&B1", nullptr, "字串");
  worksheet_merge_range(sheet, 4, 0, 5, 1, "合并", nullptr);
  worksheet_set_column(sheet, 6, 6, LXW_DEF_COL_WIDTH, nullptr);
  lxw_row_col_options hidden{};
  hidden.hidden = 1;
  worksheet_set_column_opt(sheet, 6, 7, LXW_DEF_COL_WIDTH, nullptr, &hidden);
  lxw_worksheet* second = workbook_add_worksheet(w.book, "隐藏");
  texts(second, 0, {"看不见"});
  worksheet_hide(second);
  return {"every_kind_of_cell.xlsx", w.bytes()};
}

NamedWorkbook large_people(std::int64_t rows) {
  std::string xml = "<row r=\"1\">";
  for (char const* head : {"姓名", "性别", "出生年份", "到岗日期"})
    xml += std::string("<c t=\"inlineStr\"><is><t>") + head + "</t></is></c>";
  xml += "</row>";
  for (std::int64_t i = 0; i < rows; ++i)
    xml += "<row><c t=\"inlineStr\"><is><t>人员" + std::to_string(100'000 + i) + "</t></is></c><c t=\"inlineStr\"><is><t>" +
           (i % 2 ? "男" : "女") + "</t></is></c><c><v>" + std::to_string(1965 + i % 40) + "</v></c><c t=\"inlineStr\"><is><t>2020." +
           std::to_string(1 + i % 12) + "." + std::to_string(1 + i % 28) + "</t></is></c></row>";
  return {"large_people.xlsx", workbook_of(sheet_of(xml))};
}

std::vector<NamedWorkbook> messy_workbooks() { return {messy_people(), messy_facts(), every_kind_of_cell()}; }

} // namespace shiji::test
