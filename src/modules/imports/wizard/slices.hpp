// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/imports/wizard/types.hpp"
#include "platform/jobs/job.hpp"

namespace shiji::imports {

// The kind of job that carries an import on, slice by slice.
inline constexpr std::string_view slice_job = "import_slice";

// One slice of an import in one transaction: rows judged and rolled back, rows taken in, or rows taken back, as its state says.
jobs::Outcome import_slice(UseCase& use, jobs::Job const& job);

} // namespace shiji::imports
