// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/tabular/workbook/archive_part.hpp"

namespace shiji::tabular {

// The attributes of an element; names without their prefix.
class Attributes {
 public:
  explicit Attributes(char const** pairs) : pairs_(pairs) {}
  // Empty where there is none.
  std::string_view operator[](std::string_view name) const;

 private:
  char const** pairs_;
};

// Receives one part as a stream. Names come without their prefix.
class XmlReceiver {
 public:
  virtual ~XmlReceiver() = default;
  virtual void start(std::string_view name, Attributes const& attributes) = 0;
  virtual void end(std::string_view name) = 0;
  virtual void characters(std::string_view text) = 0;
  // Whether it has seen enough.
  virtual bool is_done() const { return false; }
};

// Reads a part of the archive; false where there is none. Throws WorkbookBroken: for what is not well-formed, for a document type
// (and with it every entity of its own), and for elements nested beyond the limit.
bool read_xml(Archive& archive, std::string const& part, WorkbookLimits const& limits, XmlReceiver& receiver);

} // namespace shiji::tabular
