# SPDX-License-Identifier: Apache-2.0
find_package(OpenSSL 3.0 REQUIRED)
target_link_libraries(${library} PRIVATE OpenSSL::SSL OpenSSL::Crypto Threads::Threads Boost::headers)
