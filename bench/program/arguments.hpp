// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cstdint>
#include <exception>
#include <iostream>
#include <map>
#include <stdexcept>
#include <string>

namespace shiji::bench {

// The arguments of a bench program: a folder, `--name N` and `--name`.
class Arguments {
 public:
  Arguments(int argc, char** argv) {
    for (int i = 1; i < argc; ++i) {
      std::string const word = argv[i];
      if (!word.starts_with("--"))
        folder_ = word;
      else if (i + 1 < argc && std::string(argv[i + 1]).find_first_not_of("0123456789") == std::string::npos)
        given_[word.substr(2)] = std::stoll(argv[++i]);
      else
        given_[word.substr(2)] = 1;
    }
  }

  std::string const& folder() const {
    if (folder_.empty()) throw std::invalid_argument("no folder is named");
    return folder_;
  }
  bool has(std::string const& name) const { return given_.contains(name); }
  std::int64_t number(std::string const& name, std::int64_t otherwise) const {
    auto const found = given_.find(name);
    return found == given_.end() ? otherwise : found->second;
  }

 private:
  std::string folder_;
  std::map<std::string, std::int64_t> given_;
};

// Runs the program; exit status 2 with its usage where the arguments are wrong, 1 where it fails.
template<class Work>
int run_program(char const* usage, int argc, char** argv, Work work) {
  try {
    work(Arguments(argc, argv));
    return 0;
  } catch (std::invalid_argument const& fault) {
    std::cerr << fault.what() << "\nusage: " << usage << "\n";
    return 2;
  } catch (std::exception const& fault) {
    std::cerr << fault.what() << "\n";
    return 1;
  }
}

} // namespace shiji::bench
