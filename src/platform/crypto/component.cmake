# SPDX-License-Identifier: Apache-2.0
target_link_libraries(${library} PUBLIC OpenSSL::Crypto PkgConfig::ARGON2 Threads::Threads)
