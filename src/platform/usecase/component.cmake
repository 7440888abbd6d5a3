# SPDX-License-Identifier: Apache-2.0
target_link_libraries(
  ${library} PUBLIC shiji_platform_audit shiji_platform_clock shiji_platform_crypto shiji_platform_database shiji_platform_events shiji_platform_files
                    shiji_platform_http shiji_platform_identity shiji_platform_jobs shiji_platform_log shiji_platform_shape shiji_platform_tabular)
