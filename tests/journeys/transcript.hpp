// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "support/application.hpp"

#include <map>
#include <string>
#include <vector>

namespace shiji::test {

// Plays a transcript over an application. A line is one of:
//   # …                                        a remark
//   client NAME ROLE [REACH ANCHOR [PERSON]]   somebody signs in; `-` for no anchor
//   as NAME                                    who sends what follows
//   METHOD /path [@VERSION]                    a request, then `Name: value` lines, then the lines of its body
//   => STATUS [code]                           the request goes out; what its answer must be
//   path = value   path != value               what stands at a path of the answer
//   path -> name                               keeps what stands there; {name} means it from here on
//   has TEXT   lacks TEXT                      of the body as a whole
class Transcript {
 public:
  explicit Transcript(ApplicationFixture& application) : application_(application) {}

  // Every expectation that did not hold, with its line; empty where the journey went as written.
  std::vector<std::string> play(std::string const& text);
  // Gives a name a value before the transcript begins.
  void name(std::string const& key, std::string const& value) { names_[key] = value; }

 private:
  struct Pending {
    std::string method, target, version, body;
    http::Pairs headers;
  };

  void take(std::string const& line);
  bool take_request(std::string const& line);
  void take_client(std::vector<std::string> const& words);
  void send(std::string const& expectation);
  void check(std::string const& line);
  std::string filled(std::string const& line);
  void fail(std::string const& what);

  ApplicationFixture& application_;
  std::map<std::string, std::string> names_;
  std::map<std::string, Client> clients_;
  std::string speaker_;
  std::optional<Pending> pending_;
  Reply reply_;
  int line_number_ = 0;
  std::vector<std::string> faults_;
};

} // namespace shiji::test
