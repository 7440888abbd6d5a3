# SPDX-License-Identifier: Apache-2.0
# The files of data/calendars, compiled in: a source made when CMake configures, made again when a file changes.

# The dates of one list of a calendar file as C++ elements of type Date.
function(shiji_calendar_dates json list result)
  set(elements "")
  string(JSON count LENGTH "${json}" ${list})
  if(count GREATER 0)
    math(EXPR last "${count} - 1")
    foreach(i RANGE ${last})
      string(JSON date GET "${json}" ${list} ${i})
      if(NOT date MATCHES "^([0-9][0-9][0-9][0-9])-0?([0-9]+)-0?([0-9]+)$")
        message(FATAL_ERROR "a calendar file holds ${date}, which is no date")
      endif()
      string(APPEND elements "Date{${CMAKE_MATCH_1}, ${CMAKE_MATCH_2}, ${CMAKE_MATCH_3}}, ")
    endforeach()
  endif()
  set(${result} "${elements}" PARENT_SCOPE)
endfunction()

function(shiji_calendar_source output)
  file(GLOB files CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/data/calendars/*.json)
  set(lists "")
  set(rows "")
  foreach(file ${files})
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
    file(READ ${file} json)
    string(JSON year GET "${json}" year)
    string(JSON notice GET "${json}" notice)
    foreach(list off work)
      shiji_calendar_dates("${json}" ${list} dates)
      string(APPEND lists "constexpr std::initializer_list<Date> ${list}_${year} = {${dates}};\n")
    endforeach()
    string(APPEND rows "      BuiltInYear{${year}, \"${notice}\", off_${year}, work_${year}},\n")
  endforeach()
  file(CONFIGURE OUTPUT ${output} @ONLY CONTENT [[
// Made from data/calendars when CMake configures.
#include "core/calendar/working_days.hpp"

#include <initializer_list>

namespace shiji {

namespace {
@lists@} // namespace

std::span<BuiltInYear const> built_in_years() {
  static BuiltInYear const years[] = {
@rows@  };
  return years;
}

} // namespace shiji
]])
endfunction()

set(built_in_years ${CMAKE_BINARY_DIR}/generated/built_in_years.cpp)
shiji_calendar_source(${built_in_years})
target_sources(${library} PRIVATE ${built_in_years})
target_link_libraries(${library} PUBLIC shiji_core_arithmetic)
