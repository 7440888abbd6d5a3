// SPDX-License-Identifier: Apache-2.0
// Compiled once for the tests that have a whole application; a source still includes what it uses.
#pragma once
#include "platform/shape/codec.hpp"
#include "platform/shape/core_forms.hpp"
#include "platform/usecase/module.hpp"
#include "platform/usecase/usecase.hpp"
#include "support/application.hpp"
#include "support/database.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include <doctest/doctest.h>
#include <rapidcheck.h>
