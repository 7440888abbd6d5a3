// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace shiji::http {

// Names and values in the order they were written; a name may occur more than once.
using Pairs = std::vector<std::pair<std::string, std::string>>;

// True where two header names are the same word; ASCII letters only, as the grammar of HTTP allows.
bool same_name(std::string_view left, std::string_view right);

// One request as the server received it, its address already decided from the peer and the trusted proxies.
struct Request {
  std::string method;                // "GET" for HEAD too: is_head tells them apart
  bool is_head = false;              // the answer's body is left out by the server
  std::string target;                // raw, as sent
  std::vector<std::string> segments; // of the path: split while encoded, then decoded; "/" has none
  Pairs query;                       // decoded, duplicates kept
  Pairs headers;                     // as sent
  std::string body;
  std::string remote_address; // of the client, without port
  bool over_tls = false;      // the client spoke TLS, to this server or to a trusted proxy

  // The first value under that name, case ignored; empty where there is none.
  std::string_view header(std::string_view name) const;
  // How often a header was sent: two Hosts or two Idempotency-Keys are to be refused.
  std::size_t header_count(std::string_view name) const;
  // The decoded path, joined by '/', with a leading '/'; for logs and messages, not for routing.
  std::string path() const;
};

// A file that is sent from disk piece by piece. It must not shrink below size while it is sent.
struct FileBody {
  std::string path;
  std::uint64_t size = 0; // bytes
};

// An answer. Date, Content-Length, Connection and the security headers are the server's to add.
struct Response {
  int status = 200;
  Pairs headers;
  std::string body;
  std::string_view static_body; // bytes that live as long as the program; sent instead of body where not empty
  std::optional<FileBody> file; // sent instead of both

  // Sets a header, replacing what it was.
  Response& set(std::string_view name, std::string_view value);
  // The first value under that name; nothing where there is none.
  std::optional<std::string_view> find(std::string_view name) const;
};

// The reason phrase of a status; "Unknown" for a number the server does not use.
std::string_view reason_phrase(int status);

} // namespace shiji::http
