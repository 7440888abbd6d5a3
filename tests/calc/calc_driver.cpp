// SPDX-License-Identifier: Apache-2.0
#include "app/cli/calc/calc.hpp"

#include <iostream>

int main(int argc, char** argv) { return shiji::calc::run_calc(argc == 2 ? argv[1] : "", std::cin, std::cout, std::cerr); }
