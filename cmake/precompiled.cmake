# SPDX-License-Identifier: Apache-2.0
# What most sources of modules and most tests begin with, read once for all of them: without it a test spends half its time on headers.
option(SHIJI_PRECOMPILE "precompile the headers of cmake/precompiled" ON)

# shiji_precompiled(TARGET modules|tests): the target's sources begin with that header. Libraries and programs are compiled by different
# settings, and so each has its own.
function(shiji_precompiled target which)
  if(SHIJI_PRECOMPILE)
    target_precompile_headers(${target} REUSE_FROM shiji_precompiled_${which})
  endif()
endfunction()

# After the platform, whose headers they hold.
function(shiji_precompile)
  if(NOT SHIJI_PRECOMPILE)
    return()
  endif()
  set(folder ${CMAKE_SOURCE_DIR}/cmake/precompiled)
  add_library(shiji_precompiled_modules STATIC ${folder}/empty.cpp)
  target_link_libraries(shiji_precompiled_modules PRIVATE shiji_platform)
  target_precompile_headers(shiji_precompiled_modules PRIVATE ${folder}/modules.hpp)
  if(SHIJI_TESTS)
    add_executable(shiji_precompiled_tests ${folder}/empty.cpp)
    target_include_directories(shiji_precompiled_tests PRIVATE ${CMAKE_SOURCE_DIR}/tests)
    target_link_libraries(shiji_precompiled_tests PRIVATE shiji_platform shiji_test_support shiji_test_main)
    target_compile_options(shiji_precompiled_tests PRIVATE $<$<CONFIG:Release>:-O1>)
    target_precompile_headers(shiji_precompiled_tests PRIVATE ${folder}/tests.hpp)
  endif()
endfunction()
