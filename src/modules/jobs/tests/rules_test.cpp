// SPDX-License-Identifier: Apache-2.0
#include "modules/jobs/rules.hpp"

#include <doctest/doctest.h>

namespace shiji::jobs {
namespace {

std::string code_of(Verdict const& verdict) { return verdict ? verdict->code : std::string(); }

TEST_CASE("what has ended is not cancelled; what the program does by itself only as an incident") {
  using enum JobState;
  for (JobState const state : {waiting, running, incident}) CHECK(code_of(may_be_cancelled(state, true)).empty());
  for (JobState const state : {done, cancelled}) CHECK(code_of(may_be_cancelled(state, true)) == "job_has_ended");
  for (JobState const state : {waiting, running}) CHECK(code_of(may_be_cancelled(state, false)) == "job_of_the_program");
  CHECK(code_of(may_be_cancelled(incident, false)).empty());
}

TEST_CASE("only an incident is retried") {
  using enum JobState;
  for (JobState const state : {waiting, running, done, cancelled}) CHECK(code_of(may_be_retried(state)) == "job_is_no_incident");
  CHECK(code_of(may_be_retried(incident)).empty());
}

TEST_CASE("the distance between attempts doubles from ten seconds to an hour") {
  CHECK(back_off_seconds(1) == 10);
  CHECK(back_off_seconds(2) == 20);
  CHECK(back_off_seconds(9) == 2560);
  CHECK(back_off_seconds(10) == 3600);
  CHECK(back_off_seconds(0) == 10);
}

} // namespace
} // namespace shiji::jobs
