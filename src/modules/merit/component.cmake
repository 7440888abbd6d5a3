# SPDX-License-Identifier: Apache-2.0
# schema/ and texts.json are embedded by the build itself: "embedded/modules_merit_files.hpp", embedded::modules_merit_files().
target_link_libraries(${library} PUBLIC shiji_modules_evidence shiji_modules_organisation shiji_modules_search shiji_platform_intake)
