// SPDX-License-Identifier: Apache-2.0
#include "architecture/checks.hpp"

#include <array>
#include <set>
#include <string>

namespace shiji::architecture {

namespace {

struct Ban {
  std::string_view word, reason;
};

constexpr std::array floating{Ban{"float", "amounts are integers with units"}, Ban{"double", "amounts are integers with units"}};

constexpr std::array clocks_and_chance{
    Ban{"system_clock", "the only clock is use.now()"},    Ban{"steady_clock", "the only clock is use.now()"},
    Ban{"utc_clock", "the only clock is use.now()"},       Ban{"high_resolution_clock", "the only clock is use.now()"},
    Ban{"gettimeofday", "the only clock is use.now()"},    Ban{"clock_gettime", "the only clock is use.now()"},
    Ban{"random_device", "chance enters through UseCase"}, Ban{"mt19937", "chance enters through UseCase"},
};

constexpr std::array headers{Ban{"random", "chance enters through UseCase"}, Ban{"ctime", "the only clock is use.now()"},
                             Ban{"time.h", "the only clock is use.now()"}, Ban{"sys/time.h", "the only clock is use.now()"}};

constexpr std::array empty_folder_names{"helpers", "helper", "utils", "util", "misc", "common"};

template<class Bans>
void report_words(File const& file, std::string_view text, Bans const& bans, Findings& findings) {
  for (Ban const& ban : bans) {
    for (std::size_t at = find_word(text, ban.word); at != std::string_view::npos; at = find_word(text, ban.word, at + 1)) {
      findings.push_back({file.path, line_of(text, at),
                          "the word " + std::string(ban.word) + " does not occur in core and modules: " + std::string(ban.reason)});
    }
  }
}

void report_headers(File const& file, Findings& findings) {
  for (Include const& include : cpp_includes(file.text)) {
    for (Ban const& ban : headers) {
      if (!include.quoted && include.path == ban.word) {
        findings.push_back(
            {file.path, include.line, "<" + include.path + "> is not included in core and modules: " + std::string(ban.reason)});
      }
    }
  }
}

} // namespace

Findings banned_words(Tree const& tree) {
  Findings findings;
  for (File const& file : tree) {
    bool const inside = file.path.starts_with("src/core/") || file.path.starts_with("src/modules/");
    if (!inside || !is_cpp(file.path)) continue;
    report_words(file, file.text, floating, findings);
    if (is_test(file.path)) continue;
    report_words(file, cpp_code_only(file.text), clocks_and_chance, findings);
    report_headers(file, findings);
  }
  return findings;
}

Findings banned_folders(Tree const& tree) {
  Findings findings;
  std::set<std::string> seen;
  for (File const& file : tree) {
    std::string folder;
    for (std::string const& part : path_parts(file.path)) {
      folder += (folder.empty() ? "" : "/") + part;
      for (std::string_view name : empty_folder_names) {
        if (part == name && folder != file.path && seen.insert(folder).second) {
          findings.push_back({folder, 1, "a folder is named after its subject, never " + part});
        }
      }
    }
  }
  return findings;
}

} // namespace shiji::architecture
