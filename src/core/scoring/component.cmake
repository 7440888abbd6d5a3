# SPDX-License-Identifier: Apache-2.0
target_link_libraries(${library} PUBLIC shiji_core_arithmetic shiji_core_allocation shiji_core_grading Threads::Threads)
# Its loops run over tens of millions of entries: they are worth unrolling and inlining further than the rest of the program.
target_compile_options(${library} PRIVATE $<$<CONFIG:Release>:-O3>)
