# SPDX-License-Identifier: Apache-2.0
target_link_libraries(${library} PUBLIC shiji_platform_files PRIVATE PkgConfig::XLSXWRITER PkgConfig::ICU PkgConfig::MINIZIP PkgConfig::EXPAT)
