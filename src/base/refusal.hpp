// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "base/enumeration.hpp"

#include <optional>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace shiji {

// Values that fill the {placeholders} of a message, by name.
using Values = std::vector<std::pair<std::string, std::string>>;

// One fault of one input field: where (`people[0].rank`), what (a code of texts.json) and the values its text names.
struct FieldFault {
  std::string path;
  std::string code;
  Values values;
};

// A rule's no. The code is looked up in texts.json for the words and the HTTP status (409 unless it says otherwise).
struct Refusal {
  std::string code;
  Values values;
  std::vector<FieldFault> fields;
};

// What a rule answers: nothing, or the reason why not.
using Verdict = std::optional<Refusal>;

template<DescribedEnum E>
Refusal refuse(E code, Values values = {}) {
  return Refusal{std::string(to_text(code)), std::move(values), {}};
}

// A refusal that points at one input field, so that the page can show it there.
template<DescribedEnum E>
Refusal refuse_field(E code, std::string path, Values values = {}) {
  std::string const text(to_text(code));
  return Refusal{text, values, {FieldFault{std::move(path), text, values}}};
}

// Input that is malformed: every fault of it together.
struct Invalid {
  std::vector<FieldFault> fields;
};

// How a refusal leaves a use case: thrown once by require(), caught once by the pipeline.
class Refused : public std::runtime_error {
 public:
  explicit Refused(Refusal why) : std::runtime_error(why.code), refusal(std::move(why)) {}
  Refusal refusal;
};

class MalformedInput : public std::runtime_error {
 public:
  explicit MalformedInput(Invalid why) : std::runtime_error("malformed input"), invalid(std::move(why)) {}
  Invalid invalid;
};

// The single bridge from verdicts to control flow.
inline void require(Verdict verdict) {
  if (verdict) throw Refused(std::move(*verdict));
}

// The value, or the refusal that tells why it is absent.
template<class T>
T require_found(std::optional<T> value, Refusal otherwise) {
  if (!value) throw Refused(std::move(otherwise));
  return std::move(*value);
}

} // namespace shiji
