# SPDX-License-Identifier: Apache-2.0
target_link_libraries(${library} PUBLIC shiji_platform_database shiji_platform_files shiji_platform_crypto PRIVATE PkgConfig::ARCHIVE)
