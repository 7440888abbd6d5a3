// SPDX-License-Identifier: Apache-2.0
#include "platform/http/target.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace shiji::http {
namespace {

int hex_value(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }

bool is_routable(std::string_view segment) {
  if (segment.empty() || segment == "." || segment == "..") return false;
  if (std::any_of(segment.begin(), segment.end(), [](char c) { return is_control(c) || c == '/' || c == '\\'; })) {
    return false;
  }
  return is_valid_utf8(segment);
}

bool parse_path(std::string_view path, std::vector<std::string>& segments) {
  if (!path.starts_with('/')) return false;
  path.remove_prefix(1);
  if (path.empty()) return true;
  while (true) {
    auto const slash = path.find('/');
    auto segment = percent_decoded(path.substr(0, slash));
    if (!segment || !is_routable(*segment)) return false;
    segments.push_back(std::move(*segment));
    if (slash == std::string_view::npos) return true;
    path.remove_prefix(slash + 1);
  }
}

bool parse_query(std::string_view query, Pairs& pairs) {
  while (!query.empty()) {
    auto const end = query.find('&');
    std::string_view const field = query.substr(0, end);
    query.remove_prefix(end == std::string_view::npos ? query.size() : end + 1);
    if (field.empty()) continue;
    auto const equals = field.find('=');
    auto name = percent_decoded(field.substr(0, equals), true);
    auto value = percent_decoded(equals == std::string_view::npos ? std::string_view() : field.substr(equals + 1), true);
    if (!name || !value || !is_valid_utf8(*name) || !is_valid_utf8(*value)) return false;
    pairs.emplace_back(std::move(*name), std::move(*value));
  }
  return true;
}

} // namespace

std::optional<std::string> percent_decoded(std::string_view text, bool plus_is_space) {
  std::string decoded;
  decoded.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '+' && plus_is_space) {
      decoded += ' ';
    } else if (text[i] != '%') {
      decoded += text[i];
    } else {
      if (text.size() - i < 3) return std::nullopt;
      int const high = hex_value(text[i + 1]);
      int const low = hex_value(text[i + 2]);
      if (high < 0 || low < 0) return std::nullopt;
      decoded += static_cast<char>(high * 16 + low);
      i += 2;
    }
  }
  return decoded;
}

std::optional<Target> parse_target(std::string_view raw) {
  if (raw.find('#') != std::string_view::npos) return std::nullopt;
  auto const mark = raw.find('?');
  Target target;
  if (!parse_path(raw.substr(0, mark), target.segments)) return std::nullopt;
  if (mark != std::string_view::npos && !parse_query(raw.substr(mark + 1), target.query)) return std::nullopt;
  return target;
}

} // namespace shiji::http
