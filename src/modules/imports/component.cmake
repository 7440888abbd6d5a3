# SPDX-License-Identifier: Apache-2.0
target_link_libraries(${library} PUBLIC shiji_modules_appraisal shiji_modules_merit shiji_modules_organisation shiji_platform_intake)
