// SPDX-License-Identifier: Apache-2.0
#include "journeys/transcript.hpp"

#include "base/enumeration.hpp"

#include <algorithm>
#include <cctype>
#include <sstream>

namespace shiji::test {
namespace {

std::vector<std::string> words_of(std::string const& line) {
  std::istringstream stream(line);
  std::vector<std::string> words;
  for (std::string word; stream >> word;) words.push_back(word);
  return words;
}

bool is_method(std::string const& word) { return word == "GET" || word == "POST" || word == "PUT" || word == "PATCH" || word == "DELETE"; }

bool is_name(std::string const& text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
    return std::islower(static_cast<unsigned char>(c)) || std::isdigit(static_cast<unsigned char>(c)) || c == '_';
  });
}

// A header line of a request: `Content-Type: text/plain`.
bool is_header(std::string const& line) {
  auto const colon = line.find(": ");
  return colon != std::string::npos && std::isupper(static_cast<unsigned char>(line[0])) &&
         std::all_of(line.begin(), line.begin() + static_cast<std::ptrdiff_t>(colon),
                     [](char c) { return std::isalpha(static_cast<unsigned char>(c)) || c == '-'; });
}

// What stands at a path; nothing where the body is no JSON: a file, or no body at all.
std::string at(Reply const& reply, std::string const& path) {
  try {
    return reply.at(path);
  } catch (MalformedInput const&) {
    return {};
  }
}

} // namespace

std::vector<std::string> Transcript::play(std::string const& text) {
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    ++line_number_;
    if (line.empty() || line[0] == '#') continue;
    take(filled(line));
  }
  if (pending_) fail("a request has no `=>`");
  return faults_;
}

void Transcript::take(std::string const& line) {
  auto const words = words_of(line);
  if (pending_) {
    if (words[0] == "=>") return send(line);
    if (pending_->body.empty() && is_header(line)) {
      auto const colon = line.find(": ");
      pending_->headers.emplace_back(line.substr(0, colon), line.substr(colon + 2));
    } else {
      pending_->body += line + "\n";
    }
    return;
  }
  if (words[0] == "client") return take_client(words);
  if (words[0] == "as" && words.size() == 2) {
    if (!clients_.contains(words[1])) fail("nobody is called " + words[1]);
    speaker_ = words[1];
    return;
  }
  if (take_request(line)) return;
  check(line);
}

bool Transcript::take_request(std::string const& line) {
  auto const words = words_of(line);
  if (!is_method(words[0]) || words.size() < 2) return false;
  pending_ = Pending{words[0], words[1], words.size() > 2 ? words[2].substr(1) : "", "", {}};
  return true;
}

void Transcript::take_client(std::vector<std::string> const& words) {
  auto const role = words.size() > 2 ? from_text<Role>(words[2]) : std::nullopt;
  if (!role) return fail("client NAME ROLE is expected");
  auto const reach = words.size() > 3 ? from_text<database::Reach>(words[3]) : database::Reach::zone;
  std::string const anchor = words.size() > 4 && words[4] != "-" ? words[4] : "";
  Id<Person> const person(words.size() > 5 ? words[5] : "");
  clients_.insert_or_assign(words[1], application_.client(*role, reach.value(), anchor, person));
}

void Transcript::send(std::string const& expectation) {
  Pending request = std::move(*pending_);
  pending_.reset();
  auto const speaker = clients_.find(speaker_);
  if (speaker == clients_.end()) return fail("nobody speaks");
  if (!request.version.empty()) request.headers.emplace_back("If-Match", "\"" + request.version + "\"");
  reply_ = speaker->second.send(request.method, request.target, request.body, request.headers);
  auto const words = words_of(expectation);
  std::string const seen = std::to_string(reply_.status) + (words.size() > 2 ? " " + at(reply_, "code") : "");
  std::string const wanted = words.at(1) + (words.size() > 2 ? " " + words[2] : "");
  if (seen != wanted)
    fail(request.method + " " + request.target + " answered " + seen + " instead of " + wanted + ": " + reply_.body.substr(0, 600));
}

void Transcript::check(std::string const& line) {
  auto const words = words_of(line);
  std::string const rest = line.substr(std::min(line.size(), words[0].size() + 1));
  if (words[0] == "has" || words[0] == "lacks") {
    bool const found = reply_.body.find(rest) != std::string::npos;
    if (found != (words[0] == "has")) fail(line + ", but the body is " + reply_.body.substr(0, 600));
    return;
  }
  if (words.size() < 2) return fail("not understood: " + line);
  std::string const value = words[0] == "ETag" ? reply_.header("ETag") : at(reply_, words[0]);
  std::string const wanted = rest.size() > words[1].size() + 1 ? rest.substr(words[1].size() + 1) : "";
  if (words[1] == "->") {
    if (value.empty() || value == "null") fail("nothing stands at " + words[0] + " of " + reply_.body.substr(0, 600));
    names_[wanted] = value;
  } else if (words[1] == "=" || words[1] == "!=") {
    if ((value == wanted) != (words[1] == "=")) fail(line + ", but it is " + value + " in " + reply_.body.substr(0, 600));
  } else {
    fail("not understood: " + line);
  }
}

std::string Transcript::filled(std::string const& line) {
  std::string out;
  for (std::size_t i = 0; i < line.size(); ++i) {
    auto const end = line[i] == '{' ? line.find('}', i) : std::string::npos;
    std::string const key = end == std::string::npos ? "" : line.substr(i + 1, end - i - 1);
    if (!is_name(key)) {
      out += line[i];
      continue;
    }
    auto const known = names_.find(key);
    if (known == names_.end())
      fail("nothing is called {" + key + "}");
    else
      out += known->second;
    i = end;
  }
  return out;
}

void Transcript::fail(std::string const& what) { faults_.push_back("line " + std::to_string(line_number_) + ": " + what); }

} // namespace shiji::test
