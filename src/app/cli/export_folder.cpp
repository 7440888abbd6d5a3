// SPDX-License-Identifier: Apache-2.0
#include "app/cli/export_folder.hpp"

#include <fstream>

namespace shiji::cli {
namespace {

namespace fs = std::filesystem;
using appraisal::ExportedZone;

// Calls see(file name, rows) for every list of the export.
template<class Zone, class See>
void each_list(Zone& zone, See see) {
  see("ledger.jsonl", zone.ledger);
  see("schemes.jsonl", zone.schemes);
  see("periods.jsonl", zone.periods);
  see("subjects.jsonl", zone.subjects);
  see("memberships.jsonl", zone.memberships);
  see("targets.jsonl", zone.targets);
  see("results.jsonl", zone.results);
}

template<class Row>
void write_rows(fs::path const& file, std::vector<Row> const& rows) {
  std::ofstream out(file, std::ios::binary);
  for (Row const& row : rows) out << shape::to_json(row) << '\n';
  if (!out.flush()) throw std::runtime_error(file.string() + " cannot be written");
}

std::string words_of(MalformedInput const& no) {
  std::string words;
  for (FieldFault const& fault : no.invalid.fields) words += (words.empty() ? "" : "; ") + fault.path + " " + fault.code;
  return words.empty() ? "is no JSON object" : words;
}

template<class Row>
std::vector<Row> read_rows(fs::path const& file) {
  std::ifstream in(file, std::ios::binary);
  if (!in) throw UnreadableExport(file.string() + " cannot be read");
  std::vector<Row> rows;
  std::string line;
  for (std::size_t number = 1; std::getline(in, line); ++number) {
    try {
      rows.push_back(shape::from_json<Row>(line));
    } catch (MalformedInput const& no) {
      throw UnreadableExport(file.string() + ":" + std::to_string(number) + ": " + words_of(no));
    }
  }
  return rows;
}

} // namespace

void write_export(ExportedZone const& zone, fs::path const& folder) {
  fs::create_directories(folder);
  if (!fs::is_empty(folder)) throw std::runtime_error(folder.string() + " is not empty");
  each_list(zone, [&](char const* name, auto const& rows) { write_rows(folder / name, rows); });
  // Last, so that a folder with a head is whole.
  write_rows(folder / "head.jsonl", std::vector{zone.head});
}

ExportedZone read_export(fs::path const& folder) {
  auto const heads = read_rows<appraisal::ExportHead>(folder / "head.jsonl");
  if (heads.size() != 1 || heads[0].format != appraisal::export_format)
    throw UnreadableExport((folder / "head.jsonl").string() + ": not the head of a " + appraisal::export_format);
  ExportedZone zone;
  zone.head = heads[0];
  each_list(zone, [&](char const* name, auto& rows) {
    rows = read_rows<typename std::remove_reference_t<decltype(rows)>::value_type>(folder / name);
  });
  return zone;
}

} // namespace shiji::cli
