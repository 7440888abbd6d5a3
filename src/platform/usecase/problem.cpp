// SPDX-License-Identifier: Apache-2.0
#include "platform/usecase/application.hpp"

namespace shiji {
namespace {

struct ProblemField {
  std::string path, code, message;
};
BOOST_DESCRIBE_STRUCT(ProblemField, (), (path, code, message))

struct Problem {
  std::string type, title;
  std::int64_t status = 0;
  std::string code, message;
  std::vector<ProblemField> fields;
  std::string trace_id;
};
BOOST_DESCRIBE_STRUCT(Problem, (), (type, title, status, code, message, fields, trace_id))

} // namespace

shape::Shape const& problem_shape() { return shape::shape_of<Problem>(); }

http::Response problem_response(Texts const& texts, int status, Refusal const& refusal, Language language, std::string const& trace_id) {
  Problem problem{"about:blank",
                  std::string(http::reason_phrase(status)),
                  status,
                  refusal.code,
                  texts.sentence(refusal.code, refusal.values, language),
                  {},
                  trace_id};
  for (FieldFault const& fault : refusal.fields)
    problem.fields.push_back({fault.path, fault.code, texts.sentence(fault.code, fault.values, language)});
  http::Response response;
  response.status = status;
  response.set("Content-Type", "application/problem+json");
  response.set("Content-Language", language == Language::zh ? "zh-CN" : "en");
  response.body = shape::to_json(problem);
  return response;
}

} // namespace shiji
