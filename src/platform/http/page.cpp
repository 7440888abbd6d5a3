// SPDX-License-Identifier: Apache-2.0
#include "platform/http/page.hpp"

#include <algorithm>
#include <array>

namespace shiji::http {
namespace {

constexpr std::string_view hashed_folder = "/assets/"; // names there carry a hash of their content

std::string_view trimmed_blanks(std::string_view text) {
  while (text.starts_with(' ') || text.starts_with('\t')) text.remove_prefix(1);
  while (text.ends_with(' ') || text.ends_with('\t')) text.remove_suffix(1);
  return text;
}

// Calls visit with each member of a comma-separated list until it returns true; says whether it did.
template<class Visit>
bool any_member(std::string_view list, Visit visit) {
  while (!list.empty()) {
    auto const comma = list.find(',');
    if (visit(trimmed_blanks(list.substr(0, comma)))) return true;
    list.remove_prefix(comma == std::string_view::npos ? list.size() : comma + 1);
  }
  return false;
}

// True for a weight of "0", "0.0" …: not this coding.
bool is_refused(std::string_view parameters) {
  auto const weight = parameters.find("q=");
  if (weight == std::string_view::npos) return false;
  return trimmed_blanks(parameters.substr(weight + 2)).find_first_not_of("0.") == std::string_view::npos;
}

bool accepts_coding(std::string_view accept_encoding, std::string_view coding) {
  return any_member(accept_encoding, [coding](std::string_view member) {
    auto const semicolon = member.find(';');
    bool const named = same_name(trimmed_blanks(member.substr(0, semicolon)), coding);
    return named && (semicolon == std::string_view::npos || !is_refused(member.substr(semicolon)));
  });
}

// One stored form of an asset.
struct Variant {
  std::string_view bytes;
  std::string_view coding; // empty: as it is
};

Variant choose_variant(Asset const& asset, std::string_view accept_encoding) {
  if (!asset.brotli.empty() && accepts_coding(accept_encoding, "br")) return {asset.brotli, "br"};
  if (!asset.gzip.empty() && accepts_coding(accept_encoding, "gzip")) return {asset.gzip, "gzip"};
  return {asset.identity, {}};
}

bool matches_etag(std::string_view if_none_match, std::string_view etag) {
  return any_member(if_none_match, [etag](std::string_view member) {
    if (member.starts_with("W/")) member.remove_prefix(2);
    return member == etag || member == "*";
  });
}

Asset const* find_asset(std::span<Asset const> page, std::string_view path) {
  auto const found =
      std::lower_bound(page.begin(), page.end(), path, [](Asset const& asset, std::string_view wanted) { return asset.path < wanted; });
  return found != page.end() && found->path == path ? &*found : nullptr;
}

Response answer_with(Asset const& asset, Request const& request) {
  Variant const variant = choose_variant(asset, request.header("Accept-Encoding"));
  // Each stored form is another sequence of bytes, so each has its own strong tag.
  std::string etag = "\"" + std::string(asset.etag);
  if (!variant.coding.empty()) etag += "-" + std::string(variant.coding);
  etag += '"';
  Response response;
  response.set("ETag", etag).set("Vary", "Accept-Encoding");
  bool const never_changes = asset.path.starts_with(hashed_folder);
  response.set("Cache-Control", never_changes ? "public, max-age=31536000, immutable" : "no-cache");
  if (matches_etag(request.header("If-None-Match"), etag)) {
    response.status = 304;
    return response;
  }
  response.set("Content-Type", media_type_of(asset.path));
  if (!variant.coding.empty()) response.set("Content-Encoding", variant.coding);
  response.static_body = variant.bytes;
  return response;
}

} // namespace

std::optional<Response> answer_from_page(Request const& request, std::span<Asset const> page) {
  if (request.method != "GET") return std::nullopt;
  if (!request.segments.empty() && request.segments.front() == "api") return std::nullopt;
  Asset const* asset = find_asset(page, request.path());
  bool const names_a_file = !request.segments.empty() && request.segments.back().find('.') != std::string::npos;
  if (!asset && !names_a_file) {
    asset = find_asset(page, "/index.html");
    if (!asset) return page_not_built();
  }
  if (!asset) return std::nullopt;
  return answer_with(*asset, request);
}

Response page_not_built() {
  Response response;
  response.set("Content-Type", "text/html; charset=utf-8").set("Cache-Control", "no-cache");
  response.static_body = "<!doctype html><html lang=\"zh-CN\"><meta charset=\"utf-8\"><title>实绩 Shiji</title>"
                         "<p>服务正在运行，但此程序未包含网页。请运行 ./dev build 后重新启动。</p>"
                         "<p lang=\"en\">The server is running, but this program was built without its web page. "
                         "Run ./dev build and start it again.</p></html>\n";
  return response;
}

std::string_view media_type_of(std::string_view path) {
  using Row = std::pair<std::string_view, std::string_view>;
  static constexpr std::array<Row, 16> types = {{
      {".html", "text/html; charset=utf-8"},
      {".js", "text/javascript; charset=utf-8"},
      {".mjs", "text/javascript; charset=utf-8"},
      {".css", "text/css; charset=utf-8"},
      {".json", "application/json"},
      {".map", "application/json"},
      {".webmanifest", "application/manifest+json"},
      {".svg", "image/svg+xml"},
      {".png", "image/png"},
      {".jpg", "image/jpeg"},
      {".webp", "image/webp"},
      {".ico", "image/x-icon"},
      {".woff2", "font/woff2"},
      {".txt", "text/plain; charset=utf-8"},
      {".wasm", "application/wasm"},
      {".xml", "application/xml"},
  }};
  auto const found = std::find_if(types.begin(), types.end(), [path](Row const& row) { return path.ends_with(row.first); });
  return found == types.end() ? "application/octet-stream" : found->second;
}

} // namespace shiji::http
