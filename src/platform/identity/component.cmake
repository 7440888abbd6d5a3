# SPDX-License-Identifier: Apache-2.0
target_link_libraries(${library} PUBLIC shiji_platform_clock shiji_platform_crypto shiji_platform_database)
