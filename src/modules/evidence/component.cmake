# SPDX-License-Identifier: Apache-2.0
# schema/ and texts.json are embedded by the build itself: "embedded/modules_evidence_files.hpp", embedded::modules_evidence_files().
target_link_libraries(${library} PUBLIC shiji_modules_organisation)
