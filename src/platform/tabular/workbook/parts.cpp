// SPDX-License-Identifier: Apache-2.0
#include "platform/tabular/workbook/parts.hpp"

#include <charconv>
#include <map>

namespace shiji::tabular {

namespace {

constexpr std::size_t most_sheets = 256;
constexpr std::size_t most_styles = 70'000;

struct SheetEntry {
  std::string name, relation;
  bool hidden = false;
};

class WorkbookReceiver : public XmlReceiver {
 public:
  std::vector<SheetEntry> sheets;
  bool counts_from_1904 = false;

  void start(std::string_view name, Attributes const& attributes) override {
    if (name == "workbookPr") {
      auto const value = attributes["date1904"];
      counts_from_1904 = value == "1" || value == "true";
    } else if (name == "sheet") {
      if (sheets.size() >= most_sheets) throw WorkbookBroken{WorkbookFault::workbook_too_large};
      // The relation's id is the attribute r:id; sheetId is another.
      sheets.push_back({std::string(attributes["name"]), std::string(attributes["id"]),
                        !attributes["state"].empty() && attributes["state"] != "visible"});
    }
  }
  void end(std::string_view) override {}
  void characters(std::string_view) override {}
};

// Where the parts lie that the workbook names; what points out of the archive is passed over.
class RelationReceiver : public XmlReceiver {
 public:
  std::map<std::string, std::string, std::less<>> targets;
  std::string texts, styles;

  void start(std::string_view name, Attributes const& attributes) override {
    if (name != "Relationship" || attributes["TargetMode"] == "External") return;
    if (targets.size() > 10'000) throw WorkbookBroken{WorkbookFault::workbook_too_large};
    std::string_view const target = attributes["Target"];
    std::string const part = target.starts_with('/') ? std::string(target.substr(1)) : "xl/" + std::string(target);
    if (attributes["Type"].ends_with("/sharedStrings")) texts = part;
    if (attributes["Type"].ends_with("/styles")) styles = part;
    targets.emplace(attributes["Id"], part);
  }
  void end(std::string_view) override {}
  void characters(std::string_view) override {}
};

// A text is one run or several; how it is pronounced (rPh) is no part of it.
class SharedTextReceiver : public XmlReceiver {
 public:
  SharedTextReceiver(WorkbookLimits const& limits, SharedTexts& texts) : limits_(limits), texts_(texts) {}

  void start(std::string_view name, Attributes const&) override {
    if (name == "si") text_.clear();
    if (name == "rPh") ++pronunciation_;
    if (name == "t") in_text_ = pronunciation_ == 0;
  }
  void end(std::string_view name) override {
    if (name == "t") in_text_ = false;
    if (name == "rPh") --pronunciation_;
    if (name == "si") texts_.add(plain_text(text_), limits_.shared_text_bytes);
  }
  void characters(std::string_view text) override {
    if (!in_text_) return;
    if (text_.size() + text.size() > limits_.shared_text_bytes) throw WorkbookBroken{WorkbookFault::workbook_too_large};
    text_ += text;
  }

 private:
  WorkbookLimits const& limits_;
  SharedTexts& texts_;
  std::string text_;
  int pronunciation_ = 0;
  bool in_text_ = false;
};

class StyleReceiver : public XmlReceiver {
 public:
  explicit StyleReceiver(std::vector<Shown>& styles) : styles_(styles) {}

  void start(std::string_view name, Attributes const& attributes) override {
    if (name == "numFmt") {
      if (own_.size() > most_styles) throw WorkbookBroken{WorkbookFault::workbook_too_large};
      own_[std::string(attributes["numFmtId"])] = shown_by_format(attributes["formatCode"]);
    } else if (name == "cellXfs") {
      in_cells_ = true;
    } else if (name == "xf" && in_cells_) {
      if (styles_.size() > most_styles) throw WorkbookBroken{WorkbookFault::workbook_too_large};
      styles_.push_back(shown_by(attributes["numFmtId"]));
    }
  }
  void end(std::string_view name) override {
    if (name == "cellXfs") in_cells_ = false;
  }
  void characters(std::string_view) override {}

 private:
  Shown shown_by(std::string_view format) const {
    if (auto const own = own_.find(format); own != own_.end()) return own->second;
    int id = 0;
    std::from_chars(format.data(), format.data() + format.size(), id);
    return shown_by_builtin_format(id);
  }
  std::map<std::string, Shown, std::less<>> own_;
  std::vector<Shown>& styles_;
  bool in_cells_ = false;
};

// The four digits of _xHHHH_; nothing for another text.
std::optional<unsigned> spelled_character(std::string_view text) {
  if (text.size() < 7 || !text.starts_with("_x") || text[6] != '_') return std::nullopt;
  unsigned code = 0;
  auto const [end, error] = std::from_chars(text.data() + 2, text.data() + 6, code, 16);
  return error == std::errc() && end == text.data() + 6 ? std::optional(code) : std::nullopt;
}

} // namespace

void SharedTexts::add(std::string_view text, std::size_t limit) {
  if (all_.size() + text.size() + ends_.size() * sizeof(std::size_t) > limit) throw WorkbookBroken{WorkbookFault::workbook_too_large};
  all_ += text;
  ends_.push_back(all_.size());
}

std::optional<std::string_view> SharedTexts::at(std::size_t index) const {
  if (index >= ends_.size()) return std::nullopt;
  std::size_t const from = index == 0 ? 0 : ends_[index - 1];
  return std::string_view(all_).substr(from, ends_[index] - from);
}

std::string plain_text(std::string_view text) {
  std::string plain;
  for (std::size_t i = 0; i < text.size(); ++i) {
    auto const code = text[i] == '_' ? spelled_character(text.substr(i)) : std::nullopt;
    if (!code || *code >= 0x80) {
      plain += text[i];
      continue;
    }
    if (*code != 0 && *code != '\r') plain += static_cast<char>(*code);
    i += 6;
  }
  return plain;
}

WorkbookParts read_parts(Archive& archive, WorkbookLimits const& limits) {
  WorkbookParts parts;
  WorkbookReceiver workbook;
  RelationReceiver relations;
  if (!read_xml(archive, "xl/workbook.xml", limits, workbook) || !read_xml(archive, "xl/_rels/workbook.xml.rels", limits, relations))
    throw WorkbookBroken{WorkbookFault::workbook_damaged};
  parts.counts_from_1904 = workbook.counts_from_1904;
  for (SheetEntry& sheet : workbook.sheets) {
    auto const target = relations.targets.find(sheet.relation);
    if (target == relations.targets.end()) continue;
    parts.names.push_back({sheet.name, sheet.hidden});
    parts.sheets.push_back({parts.names.back(), target->second});
  }
  SharedTextReceiver texts(limits, parts.texts);
  read_xml(archive, relations.texts, limits, texts);
  StyleReceiver styles(parts.styles);
  read_xml(archive, relations.styles, limits, styles);
  return parts;
}

} // namespace shiji::tabular
