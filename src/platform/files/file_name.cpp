// SPDX-License-Identifier: Apache-2.0
#include "platform/files/file_name.hpp"

#include "platform/log/code_points.hpp"

#include <array>
#include <vector>

namespace shiji::files {

namespace {

constexpr std::size_t longest_extension = 12;

// Names that Windows takes for devices, whatever follows their first dot.
bool is_device_name(std::string_view name) {
  std::string word;
  for (char const c : name.substr(0, name.find('.'))) word += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  while (word.ends_with(' ')) word.pop_back();
  constexpr std::array<std::string_view, 4> devices = {"CON", "PRN", "AUX", "NUL"};
  for (auto const device : devices)
    if (word == device) return true;
  bool const numbered = word.size() == 4 && (word.starts_with("COM") || word.starts_with("LPT"));
  return numbered && word[3] >= '0' && word[3] <= '9';
}

// The characters of the name, each what it may stay as.
std::vector<std::string> safe_characters(std::string_view name) {
  constexpr std::string_view not_in_names = "/\\:*?\"<>|";
  std::vector<std::string> characters;
  while (!name.empty()) {
    auto const piece = log::take_piece(name);
    if (!piece.is_utf8 || piece.bytes.find_first_of(not_in_names) != std::string_view::npos)
      characters.emplace_back("_");
    else if (!log::is_treacherous(piece.code_point))
      characters.emplace_back(piece.bytes);
  }
  auto const is_edge = [](std::string const& character) { return character == "." || character == " " || character == "\u3000"; };
  while (!characters.empty() && is_edge(characters.back())) characters.pop_back();
  std::size_t leading = 0;
  while (leading < characters.size() && is_edge(characters[leading])) ++leading;
  characters.erase(characters.begin(), characters.begin() + static_cast<std::ptrdiff_t>(leading));
  return characters;
}

// Cut in the middle, so that the extension stays.
void shorten(std::vector<std::string>& characters) {
  if (characters.size() <= longest_file_name) return;
  std::size_t tail = 0;
  for (std::size_t i = 1; i <= longest_extension; ++i)
    if (characters[characters.size() - i] == ".") tail = i;
  auto const first = characters.begin() + static_cast<std::ptrdiff_t>(longest_file_name - tail);
  characters.erase(first, characters.end() - static_cast<std::ptrdiff_t>(tail));
}

} // namespace

std::string safe_file_name(std::string_view given) {
  // What lies before the last separator is the folder on the sender's machine.
  std::size_t const separator = given.find_last_of("/\\");
  if (separator != std::string_view::npos) given.remove_prefix(separator + 1);
  auto characters = safe_characters(given);
  shorten(characters);
  std::string name;
  for (auto const& character : characters) name += character;
  if (name.empty()) return "file";
  return is_device_name(name) ? "_" + name : name;
}

std::string content_disposition(std::string_view given) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  constexpr std::string_view unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
  std::string plain, encoded;
  auto const name = safe_file_name(given);
  for (char const c : name) {
    auto const byte = static_cast<unsigned char>(c);
    bool const continues = (byte & 0xc0U) == 0x80U;
    if (byte < 0x80 && c != '%')
      plain += c;
    else if (!continues)
      plain += '_';
    if (unreserved.find(c) != std::string_view::npos)
      encoded += c;
    else
      encoded.append({'%', digits[byte >> 4], digits[byte & 15]});
  }
  return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
}

} // namespace shiji::files
