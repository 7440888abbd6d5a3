# SPDX-License-Identifier: Apache-2.0
target_link_libraries(${library} PUBLIC shiji_platform_usecase PRIVATE shiji_platform_text)
