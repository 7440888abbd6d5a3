// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cstdint>
#include <string>

namespace shiji::bench {

// The n-th of a series of names; distant numbers may share one, as people do.
std::string person_name(std::int64_t n);
std::string enterprise_name(std::int64_t n);
std::string section_name(std::int64_t n);
// What a fact of this kind might be called.
std::string fact_title(std::int64_t n);
// The kind that goes with it, one of ten.
std::string fact_kind(std::int64_t n);

// A well-mixed number for n: the same on every machine.
std::uint64_t mixed(std::uint64_t n);

} // namespace shiji::bench
