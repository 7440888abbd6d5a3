# SPDX-License-Identifier: Apache-2.0
target_link_libraries(${library} PUBLIC shiji_platform_usecase shiji_modules_search shiji_platform_intake)
