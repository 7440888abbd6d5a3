// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/appraisal/api.hpp" // declares export_zone and recompute_export
