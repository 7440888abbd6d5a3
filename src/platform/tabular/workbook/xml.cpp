// SPDX-License-Identifier: Apache-2.0
#include "platform/tabular/workbook/xml.hpp"

#include <exception>
#include <expat.h>

namespace shiji::tabular {

namespace {

constexpr std::size_t longest_without_event = 1024 * 1024; // bytes

std::string_view local(std::string_view name) { return name.substr(name.rfind(':') + 1); }

// Between expat, which knows no exceptions, and the receiver.
class Reading {
 public:
  Reading(WorkbookLimits const& limits, XmlReceiver& receiver) : limits_(limits), receiver_(receiver), parser_(XML_ParserCreate(nullptr)) {
    if (!parser_) throw std::bad_alloc();
    XML_SetUserData(parser_, this);
    XML_SetElementHandler(
        parser_, [](void* self, char const* name, char const** attributes) { of(self).start(name, attributes); },
        [](void* self, char const* name) { of(self).end(name); });
    XML_SetCharacterDataHandler(parser_, [](void* self, char const* text, int size) { of(self).characters(text, size); });
    XML_SetStartDoctypeDeclHandler(
        parser_, [](void* self, char const*, char const*, char const*, int) { of(self).fail(WorkbookFault::workbook_has_dtd); });
  }
  Reading(Reading const&) = delete;
  Reading& operator=(Reading const&) = delete;
  ~Reading() { XML_ParserFree(parser_); }

  // False when the receiver has seen enough.
  bool take(std::string_view block, bool last) {
    // One name, attribute or comment that goes on for blocks: expat would keep all of it.
    without_event_ += block.size();
    if (without_event_ > longest_without_event) throw WorkbookBroken{WorkbookFault::workbook_too_large};
    auto const status = XML_Parse(parser_, block.data(), static_cast<int>(block.size()), last);
    if (failure_) std::rethrow_exception(failure_);
    if (receiver_.is_done()) return false;
    if (status != XML_STATUS_OK) throw WorkbookBroken{WorkbookFault::workbook_damaged};
    return true;
  }

 private:
  static Reading& of(void* self) { return *static_cast<Reading*>(self); }

  template<class F>
  void guarded(F const& act) {
    without_event_ = 0;
    if (failure_) return;
    try {
      act();
    } catch (...) {
      failure_ = std::current_exception();
    }
    if (failure_ || receiver_.is_done()) XML_StopParser(parser_, XML_FALSE);
  }
  void fail(WorkbookFault fault) {
    guarded([&] { throw WorkbookBroken{fault}; });
  }
  void start(char const* name, char const** attributes) {
    if (++depth_ > limits_.depth) return fail(WorkbookFault::workbook_nested_deeply);
    guarded([&] { receiver_.start(local(name), Attributes(attributes)); });
  }
  void end(char const* name) {
    --depth_;
    guarded([&] { receiver_.end(local(name)); });
  }
  void characters(char const* text, int size) {
    guarded([&] { receiver_.characters({text, static_cast<std::size_t>(size)}); });
  }

  WorkbookLimits const& limits_;
  XmlReceiver& receiver_;
  XML_Parser parser_;
  int depth_ = 0;
  std::size_t without_event_ = 0;
  std::exception_ptr failure_;
};

} // namespace

std::string_view Attributes::operator[](std::string_view name) const {
  for (char const** pair = pairs_; *pair; pair += 2)
    if (local(pair[0]) == name) return pair[1];
  return {};
}

bool read_xml(Archive& archive, std::string const& part, WorkbookLimits const& limits, XmlReceiver& receiver) {
  Reading reading(limits, receiver);
  bool more = true;
  bool const found = archive.unpack(part, [&](std::string_view block) { return more = reading.take(block, false); });
  if (found && more) reading.take({}, true);
  return found;
}

} // namespace shiji::tabular
